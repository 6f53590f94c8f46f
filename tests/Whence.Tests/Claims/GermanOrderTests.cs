using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Where the verb comes second and participles last: who is counted, who did it, and what a preposition brings.</summary>
public sealed class GermanOrderTests
{
    [Theory]
    [InlineData("Bei den Toten handelt es sich nach Angaben der Polizei um zwei Männer und eine Frau.", "killed 2, killed 1")]
    [InlineData("Bei den Verletzten handelt es sich um drei Kinder.", "wounded 3")]
    [InlineData("Die Preise stiegen um zwei Prozent.", "percent.growth 2")]
    public void WhoTheDeadAreIsCounted(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Zwei schwer verletzte Polizisten kamen in ein Krankenhaus.", "wounded 2, hospitalised 2")]
    [InlineData("Zwei verletzte Polizisten.", "wounded 2")]
    public void AParticipleBeforeANounDescribesThem(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("„31 haben wir gerettet“, sagte Einsatzleiterin Anna Berg.", "rescued 31")]
    [InlineData("Zwei Gefangene haben zwei Wärter verletzt.", "wounded 2")]
    [InlineData("Am Hang hatte zuletzt ein Schneebrett einen Tourengeher getötet.", "killed 1")]
    public void WhatOthersDidToThemIsTold(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Von den 61 Drohnen, die in der Nacht auf das Land abgefeuert wurden, seien 54 abgeschossen worden.", "launched 61, intercepted 54")]
    [InlineData("In der Stadt mit 80.000 Einwohnern fiel der Strom aus.", "population 80000")]
    [InlineData("Keiner der 212 Menschen an Bord wurde verletzt.", "wounded 0, aboard 212")]
    [InlineData("Tote gab es nicht.", "killed 0")]
    [InlineData("Die Armee räumt ein, dass in der Schlacht 13 Soldaten gefallen sind.", "killed 13")]
    public void AWholeHasNotTheVerbOfItsPart(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Die Inflationsrate ist im Juli auf 7,3 Prozent gestiegen.", "percent.inflation 7.3")]
    [InlineData("Die Arbeitslosenquote ist auf 5,9 Prozent gesunken.", "percent.unemployment 5.9")]
    [InlineData("Der Umsatz ist um 7,3 Prozent gestiegen.", "percent.growth 7.3")]
    public void ARateThatHasRisenIsARate(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => FormattableString.Invariant($"{c.Concept} {c.Quantity.Value}")));
}
