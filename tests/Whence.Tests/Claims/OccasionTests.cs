using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>People told by the occasion that they came to, whichever verb counts them.</summary>
public sealed class OccasionTests
{
    [Theory]
    [InlineData("La manifestation de Velmont était calme. Le syndicat a recensé 65.000 participants.", "protesting 65000")]
    [InlineData("Per il sindacato il corteo di Velmonte ha visto oltre 30.000 partecipanti.", "protesting 30000")]
    [InlineData("The protest in Velmont ended peacefully. Police counted 4,000 participants.", "protesting 4000")]
    [InlineData("The festival in Velmont ended on Sunday. Police counted 4,000 participants.", "attending 4000")]
    [InlineData("Der Kongress in Velmont endete am Sonntag. Die Veranstalter zählten 4000 Teilnehmer.", "attending 4000")]
    public void ParticipantsOfADemonstrationProtest(string text, string claims) => Counts(text).ShouldBe(claims);

    [Theory]
    [InlineData("Selon la préfecture, il y avait 32.500 personnes dans le cortège des cheminots et 16.500 dans le cortège des infirmiers.", "protesting 32500, protesting 16500")]
    [InlineData("The union spoke of 32,500 people in the protest of the clerks and 16,500 in the protest of the nurses.", "protesting 32500, protesting 16500")]
    public void PeopleInADemonstrationProtest(string text, string claims) => Counts(text).ShouldBe(claims);

    [Theory]
    [InlineData("La manifestation de Velmont a réuni mardi 16.400 personnes.", "protesting 16400")]
    [InlineData("La manifestation de Velmont était calme. Selon la police, 31 700 personnes ont participé.", "protesting 31700")]
    [InlineData("Au total, 4 000 personnes ont participé au festival de Velmont.", "attending 4000")]
    [InlineData("Protesta gājienā Velmontā piedalījušies aptuveni 8000 cilvēku.", "protesting 8000")]
    [InlineData("У мітингу в Вельмонті загалом було спокійно. Взяли участь понад дві тисячі осіб.", "protesting 2000")]
    [InlineData("5,000 people attended the funeral ceremony after the protests.", "attending 5000")]
    [InlineData("300 ministers and ambassadors attended the summit, not the protest.", "attending 300")]
    public void WhoTakesPartInADemonstrationProtests(string text, string claims) => Counts(text).ShouldBe(claims);

    [Theory]
    [InlineData("Тысячи спасателей продолжают поиски выживших.", "deployed ")]
    [InlineData("Около 2000 спасателей пытаются вытащить тела.", "deployed 2000")]
    [InlineData("2000 рятувальників шукають зниклих.", "deployed 2000")]
    [InlineData("500 rescuers stood by in Velmont.", "deployed 500")]
    [InlineData("Zwei Polizisten gingen in das Haus.", "")]
    public void ManyWhoRescueAreAtWork(string text, string claims) => Counts(text).ShouldBe(claims);

    [Theory]
    [InlineData("One adult and one child were listed in serious condition.", "wounded 1, wounded 1")]
    [InlineData("Zwei Männer schwebten noch in Lebensgefahr.", "wounded 2")]
    [InlineData("Triju cilvēku stāvoklis ir kritisks.", "wounded 3")]
    [InlineData("Двое детей находятся в тяжёлом состоянии.", "wounded 2")]
    [InlineData("Двоє дітей перебувають у важкому стані.", "wounded 2")]
    [InlineData("Deux enfants sont dans un état grave.", "wounded 2")]
    [InlineData("Dos niños se encuentran en estado grave.", "wounded 2")]
    [InlineData("Doi copii se află în stare gravă.", "wounded 2")]
    [InlineData("38 Menschen liegen im Krankenhaus, einer davon in kritischem Zustand.", "hospitalised 38, hospitalised 1")]
    public void AConditionIsOfTheInjured(string text, string claims) => Counts(text).ShouldBe(claims);

    [Theory]
    [InlineData("Three people in the protest were injured by stones, the doctors said.", "wounded 3")]
    [InlineData("There were 400 people in the protest, the minister said on Sunday.", "protesting 400")]
    public void WhatAVerbSaysOfThemCountsFirst(string text, string claims) => Counts(text).ShouldBe(claims);

    private static string Counts(string text) => string.Join(", ", Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
