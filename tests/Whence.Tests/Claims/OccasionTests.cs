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
    [InlineData("Three people in the protest were injured by stones, the doctors said.", "wounded 3")]
    [InlineData("There were 400 people in the protest, the minister said on Sunday.", "protesting 400")]
    public void WhatAVerbSaysOfThemCountsFirst(string text, string claims) => Counts(text).ShouldBe(claims);

    private static string Counts(string text) => string.Join(", ", Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
