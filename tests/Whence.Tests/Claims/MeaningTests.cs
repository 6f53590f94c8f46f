using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>A word for a concept says something else of helpers, of demonstrators, at a strike, and of victims counted after the dead.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("600 pompiers sont mobilisés. Deux d'entre eux ont été légèrement blessés.", "deployed 600", "wounded 2")]
    [InlineData("Рятувальники витягли три тіла. Пізніше було знайдено ще двох.", "killed 3", "killed 2")]
    [InlineData("Спасатели извлекли три тела. Позже было найдено еще двое.", "killed 3", "killed 2")]
    public void WhatIsSaidOfAPartAndOfBodies(string text, params string[] claims) => Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims);

    [Theory]
    [InlineData("About 300 demonstrators took part in the march on Sunday.", "protesting")]
    [InlineData("На майдан у неділю вийшли 300 протестувальників.", "protesting")]
    [InlineData("About 300 people attended the concert on Sunday.", "attending")]
    [InlineData("Am Streik beteiligten sich am Sonntag 300 Beschäftigte.", "striking")]
    [InlineData("Streikā svētdien piedalījās 300 mediķu.", "striking")]
    [InlineData("La grevă au luat parte duminică 300 de angajați.", "striking")]
    [InlineData("Svētku koncertā svētdien piedalījās 300 cilvēku.", "attending")]
    [InlineData("The army lost 300 soldiers on Sunday.", "killed")]
    public void TheNounAndTheOccasionSayWhatIsMeant(string text, string concept) => Counts(text).ShouldBe([(concept, 300d)]);

    [Theory]
    [InlineData("Le maire a d'abord fait état de 42 morts. La préfecture parle d'environ 45 victimes.")]
    [InlineData("The mayor first spoke of 42 dead. The prefecture speaks of about 45 casualties.")]
    public void VictimsToldAfterTheDeadAreTheDead(string text) => Counts(text).ShouldBe([("killed", 42d), ("killed", 45d)]);

    private static List<(string, double?)> Counts(string text) => [.. Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value))];
}
