using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>A weekday that ends a span lies behind the one that begins it; days with a name take the year behind them. Read on a Friday.</summary>
public sealed class DateSpanOrderTests
{
    [Theory]
    [InlineData("The strike lasts from Thursday to Saturday, the union said.", "2025-08-14/2025-08-16")]
    public void TheEndOfASpanIsBehindItsBeginning(string text, string value) => Values(text).ShouldBe(value);

    [Theory]
    [InlineData("On Christmas Eve 2019 a bridge fell at Velmont.", "2019-12-24")]
    public void ADayWithANameTakesItsYear(string text, string value) => Values(text).ShouldBe(value);

    [Theory]
    [InlineData("In der ersten Hälfte des Jahres 2024 sank der Umsatz.", "2024-01/2024-06")]
    [InlineData("In der zweiten Hälfte 2023 sank der Umsatz.", "2023-07/2023-12")]
    public void HalfAYearIsSixMonths(string text, string value) => Values(text).ShouldBe(value);

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
