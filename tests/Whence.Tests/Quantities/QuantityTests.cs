using Whence.Quantities;

namespace Whence.Tests.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(Hedge.Exact, 12, "12", 12, 12)]
    [InlineData(Hedge.About, 600, "about 600", null, null)]
    [InlineData(Hedge.AtLeast, 9, "at least 9", 9, null)]
    [InlineData(Hedge.MoreThan, 6000, "more than 6,000", 6000, null)]
    [InlineData(Hedge.UpTo, 30, "up to 30", null, 30)]
    [InlineData(Hedge.FewerThan, 100, "fewer than 100", null, 100)]
    [InlineData(Hedge.Nearly, 200, "nearly 200", null, null)]
    public void AHedgeBoundsANumberAndIsSaid(Hedge hedge, double value, string text, int? low, int? high)
    {
        var quantity = Quantity.Of(value, hedge);
        (quantity.Low, quantity.High).ShouldBe((low, high));
        quantity.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(3.5, "3.5")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(1_500_000, "1.5 million")]
    [InlineData(2_000_000_000, "2 billion")]
    [InlineData(0, "0")]
    [InlineData(0.125, "0.125")]
    public void LargeRoundNumbersAreSaidShort(double value, string text) => Quantity.Of(value, Hedge.Exact).ToString().ShouldBe(text);

    [Fact]
    public void ARangeIsSaidWithBothEnds() => Quantity.Range(3, 5).ToString().ShouldBe("3 to 5");

    [Theory]
    [InlineData(10, "dozens")]
    [InlineData(12, "dozens")]
    [InlineData(100, "hundreds")]
    [InlineData(1000, "thousands")]
    [InlineData(1e6, "millions")]
    [InlineData(20_000, "20,000 or more, no number named")]
    public void AVagueAmountNamesNoNumber(double low, string text)
    {
        var quantity = Quantity.AtLeastVaguely(low);
        (quantity.Value, quantity.Low, quantity.High).ShouldBe((null, low, null));
        quantity.ToString().ShouldBe(text);
    }

    [Fact]
    public void EveryHedgeHasANameThatIsReadBack()
    {
        foreach (var hedge in Enum.GetValues<Hedge>()) HedgeNames.Parse(hedge.Name()).ShouldBe(hedge);
    }

    [Fact]
    public void AnUnknownHedgeIsTheCallersMistake() => Should.Throw<ArgumentException>(() => HedgeNames.Parse("roughly")).Message.ShouldContain("at_least");
}
