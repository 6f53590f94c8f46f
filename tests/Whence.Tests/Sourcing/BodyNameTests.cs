using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Bodies by their whole name, and who holds a long title.</summary>
public sealed class BodyNameTests
{
    [Theory]
    [InlineData("El Consejo Norvalense de Reducción del Riesgo informó que murieron doce personas.", "Consejo Norvalense de Reducción del Riesgo")]
    [InlineData("Según el último balance del Instituto Norvalense de Aguas y Bosques, murieron doce personas.", "Instituto Norvalense de Aguas y Bosques")]
    [InlineData("По данным Норвальского антиледникового комитета, погибли двенадцать человек.", "Norvalskogo antilednikovogo committee")]
    public void ANounForABodyWithACapitalBeginsItsName(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Los bomberos esperaban. El Sindicato de Norvale informó que murieron doce personas.", "trade union of Norvale")]
    [InlineData("El consejo informó que murieron doce personas.", "council")]
    public void ANounForABodyAloneStaysOne(string text, string label) => Claimant(text).ShouldBe(label);

    [Fact]
    public void AnArticleSaysWhatTheLettersOfABodyMean() =>
        Claimant("La Coordinación Nacional de Protección Civil (CNPC) habló. La CNPC añadió que murieron doce personas.").ShouldStartWith("Coordinación Nacional");

    [Theory]
    [InlineData("Погибли двенадцать человек, сообщает глава отдела по снижению рисков управления Ожан Тамар.", "Ozhan Tamar")]
    [InlineData("По словам главы отдела управления рисками (НОРВ) Ожана Тамара, погибли двенадцать человек.", "Ozhan")]
    [InlineData("Погибли двенадцать человек, рассказал на заседании заместитель мэра по социальным вопросам Денис Волин.", "Denis Volin")]
    [InlineData("За словами голови НОВА Дениса Волина, загинули дванадцять людей.", "Denys")]
    public void WhoHoldsALongTitleStandsBehindIt(string text, string label) => Claimant(text).ShouldStartWith(label);

    [Theory]
    [InlineData("Лидер движения «Левый берег» Денис Волин заявил, что погибли двенадцать человек.", "Denis Volin")]
    [InlineData("La asociación “Vecinos del puerto” informó que murieron doce personas.", "Vecinos del puerto")]
    public void AllThatStandsInTheMarksBehindABodyIsItsName(string text, string label) => Claimant(text).ShouldContain(label);

    [Fact]
    public void WhomAnOfficialMetHoldsNoOffice() => Claimant("Погибли двенадцать человек, сообщил глава отдела, встретивший Дениса Волина.").ShouldNotContain("Volin");

    [Fact]
    public void ASpokesmanForABodySpeaksForIt() => Claimant("A spokesman for Norvale's Unitor union, which represents workers, said 12 people were killed.").ShouldContain("Unitor");

    [Fact]
    public void WhomTheyToldIsNoPartOfWhoTold()
    {
        var claim = Reader.Read("Valsts policija portālu Norvale.lv informēja, ka bojā gājuši divpadsmit cilvēki.").Claims.ShouldHaveSingleItem();
        claim.Attribution.Claimant!.Label.ShouldStartWith("State Police");
        claim.Attribution.Via.ShouldHaveSingleItem().Label.ShouldBe("Norvale.lv");
    }

    [Theory]
    [InlineData("The double Kabul bombing claimed a total of 25 lives.")]
    [InlineData("En el choque se registraron 17 víctimas mortales.")]
    [InlineData("La vedette du centre Nor-Vale a porté secours à 14 migrants.")]
    public void WhatHappensAndWhoIsCountedSaysNothing(string text) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant == null);

    [Fact]
    public void WhoIsCountedIsNotQuoted() =>
        Reader.Read("Les secours ont sauvé treize migrants « en difficulté sur une embarcation légère ».").Quotes.ShouldAllBe(q => q.Speaker == null || q.Speaker.Label != "migrant");

    private static string Claimant(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label;
}
