using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Which verb of a sentence a figure belongs to, past insertions, parts and participles.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("Seventeen soldiers of the regional force, present in the area in support of the army, were killed on Monday.")]
    [InlineData("Dix-sept soldats de la force régionale, présents dans la zone en appui à l'armée, ont été tués lundi.")]
    public void AnInsertionBetweenCommasDoesNotPartAFigureFromItsVerb(string text) => Counts(text).ShouldBe([("killed", 17d)]);

    [Theory]
    [InlineData("На складе пострадали 157 человек: 37 из них остаются в больницах.", "wounded", 157, "hospitalised", 37)]
    [InlineData("Two women were found dead in the house, one of them was reported missing.", "killed", 2, "missing", 1)]
    public void WhatIsSaidOfAPartIsNotSaidOfTheWhole(string text, string whole, double all, string part, double some) => Counts(text).ShouldBe([(whole, all), (part, some)]);

    [Theory]
    [InlineData("Шістьох травмованих доправлено до лікарні, повідомила поліція.", 6)]
    [InlineData("El martes permanecían hospitalizados 24 heridos, informó la policía.", 24)]
    public void WhatHappensToTheInjuredIsTheirFigure(string text, double count) => Counts(text).ShouldBe([("hospitalised", count)]);

    [Theory]
    [InlineData("Sales fell by 13%, to 3.4 billion euros.")]
    [InlineData("Vânzările au scăzut cu 13%, până la 3,4 miliarde de euro.")]
    [InlineData("По данным компании, в этом году её продажи в России упали на 13%, до 3,4 млрд евро.")]
    public void WhereAFigureFellToIsNoUpperBound(string text) => Reader.Read(text).Claims.Single(c => c.Quantity.Unit == "EUR").Quantity.Hedge.ShouldBe(Whence.Quantities.Hedge.Exact);

    [Theory]
    [InlineData("The fire raged for nearly an hour on Monday.")]
    [InlineData("Uguns plosījās gandrīz stundu, pavēstīja dienests.")]
    public void AHedgeBeforeAUnitAloneMeansOneOfIt(string text) => Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value, c.Quantity.Unit)).ShouldBe([("duration", 1d, "hour")]);

    [Theory]
    [InlineData("Of the passengers, who numbered 40, nine were killed.", 9)]
    [InlineData("De los pasajeros, que eran 40, murieron nueve.", 9)]
    [InlineData("Из пассажиров, которых было 40, погибли девять.", 9)]
    public void AFigureInARelativeClauseIsNoneOfTheVerbBehindIt(string text, double killed) => Counts(text).Where(c => c.Item1 == "killed").ShouldBe([("killed", killed)]);

    private static IEnumerable<(string, double?)> Counts(string text) => Reader.Read(text).Claims.Where(c => c.Quantity.Unit == "person").Select(c => (c.Concept, c.Quantity.Value));
}
