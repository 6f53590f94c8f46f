using NodaTime;
using Whence.Dates;
using Whence.Languages;

namespace Whence.Tests.Dates;

/// <summary>Expressions of time, as any language's pack gives them, against Friday 15 August 2025.</summary>
public sealed class DateResolverTests
{
    private static readonly LocalDate Friday = new(2025, 8, 15);

    [Theory]
    [InlineData(5, false, "2025-08-15")]
    [InlineData(5, true, "2025-08-15")]
    [InlineData(4, false, "2025-08-14")]
    [InlineData(4, true, "2025-08-21")]
    [InlineData(6, false, "2025-08-09")]
    [InlineData(6, true, "2025-08-16")]
    public void ABareWeekdayIsTheNearestPastOneUnlessTheClauseSpeaksOfTheFuture(int weekday, bool future, string value) =>
        Resolve(new(0, 1, DateRule.Absolute) { Weekday = weekday, Future = future }).ShouldBe(value);

    [Theory]
    [InlineData("Last", 5, "2025-08-08")]
    [InlineData("Last", 1, "2025-08-11")]
    [InlineData("Next", 5, "2025-08-22")]
    [InlineData("Next", 1, "2025-08-18")]
    [InlineData("This", 1, "2025-08-11")]
    [InlineData("This", 7, "2025-08-17")]
    public void AWeekdayMayBeLastThisOrNext(string rule, int weekday, string value) => Resolve(new(0, 1, Enum.Parse<DateRule>(rule)) { Weekday = weekday, SaysNext = true }).ShouldBe(value);

    [Theory]
    [InlineData(5, false, false, "2025-08-15")]
    [InlineData(5, false, true, "2025-08-22")]
    [InlineData(6, true, false, "2025-08-16")]
    [InlineData(4, true, false, "2025-08-14")]
    [InlineData(4, false, false, "2025-08-21")]
    public void UntilAWeekdayIsTodayOrTheNearerOne(int weekday, bool told, bool future, string value) =>
        Resolve(new(0, 1, DateRule.Absolute) { Weekday = weekday, Until = true, Told = told, Future = future }).ShouldBe(value);

    [Fact]
    public void ThisSundayIsYesterdayOnAMonday() => Resolve(new(0, 1, DateRule.This) { Weekday = 7 }, published: "2025-10-20").ShouldBe("2025-10-19");

    [Theory]
    [InlineData(9, false, "2025-09")]
    [InlineData(9, true, "2024-09")]
    public void AMonthBesideWhatIsDoneIsNotTheNext(int month, bool past, string value) => Resolve(new(0, 1, DateRule.Absolute) { Month = month, Past = past }).ShouldBe(value);

    [Theory]
    [InlineData(11, 1, false, "2025-11-01")]
    [InlineData(11, 1, true, "2024-11-01")]
    [InlineData(8, 20, true, "2025-08-20")]
    public void ADayBesideWhatIsDoneIsToComeOnlyInTheNextWeeks(int month, int day, bool past, string value) => Resolve(new(0, 1, DateRule.Absolute) { Month = month, Day = day, Past = past }).ShouldBe(value);

    [Theory]
    [InlineData(4, false, "2025-04")]
    [InlineData(8, false, "2025-08")]
    [InlineData(10, false, "2024-10")]
    [InlineData(10, true, "2025-10")]
    [InlineData(4, true, "2026-04")]
    [InlineData(8, true, "2025-08")]
    public void ABareMonthIsTheNearestPastOneUnlessTheClauseSpeaksOfTheFuture(int month, bool future, string value) =>
        Resolve(new(0, 1, DateRule.Absolute) { Month = month, Future = future }).ShouldBe(value);

    [Theory]
    [InlineData("Last", 8, "2024-08")]
    [InlineData("Last", 10, "2024-10")]
    [InlineData("Next", 9, "2025-09")]
    [InlineData("Next", 4, "2026-04")]
    [InlineData("This", 4, "2025-04")]
    [InlineData("This", 12, "2025-12")]
    public void AMonthMayBeLastThisOrNext(string rule, int month, string value) => Resolve(new(0, 1, Enum.Parse<DateRule>(rule)) { Month = month }).ShouldBe(value);

    [Theory]
    [InlineData("2025-01-03", 12, 31, "2024-12-31")]
    [InlineData("2025-12-30", 1, 2, "2026-01-02")]
    [InlineData("2025-12-30", 12, 29, "2025-12-29")]
    [InlineData("2025-08-15", 8, 20, "2025-08-20")]
    [InlineData("2025-03-01", 2, 29, "2024-02-29")]
    [InlineData("2025-08-15", 8, 15, "2025-08-15")]
    public void ADayAndAMonthTakeTheNearestYear(string published, int month, int day, string value) =>
        Resolve(new(0, 1, DateRule.Absolute) { Month = month, Day = day }, published).ShouldBe(value);

    [Theory]
    [InlineData("today", "2025-08-15")]
    [InlineData("yesterday", "2025-08-14")]
    [InlineData("tomorrow", "2025-08-16")]
    [InlineData("day_before_yesterday", "2025-08-13")]
    [InlineData("day_after_tomorrow", "2025-08-17")]
    [InlineData("last_weekend", "2025-08-09/2025-08-10")]
    [InlineData("this_weekend", "2025-08-16/2025-08-17")]
    [InlineData("next_weekend", "2025-08-23/2025-08-24")]
    [InlineData("last_week", "2025-08-04/2025-08-10")]
    [InlineData("this_week", "2025-08-11/2025-08-17")]
    [InlineData("next_week", "2025-08-18/2025-08-24")]
    [InlineData("last_month", "2025-07")]
    [InlineData("next_month", "2025-09")]
    [InlineData("last_quarter", "2025-04/2025-06")]
    [InlineData("this_quarter", "2025-07/2025-09")]
    [InlineData("next_quarter", "2025-10/2025-12")]
    [InlineData("last_year", "2024")]
    [InlineData("this_year", "2025")]
    [InlineData("next_year", "2026")]
    [InlineData("year_before_last", "2023")]
    [InlineData("last_decade", "201X")]
    [InlineData("this_century", "20XX")]
    public void FixedExpressionsCountFromTheDayOfPublication(string key, string value) => Resolve(new(0, 1, DateRule.This) { Relative = key }).ShouldBe(value);

    [Theory]
    [InlineData("2025-01-10", "last_month", "2024-12")]
    [InlineData("2025-01-10", "last_quarter", "2024-10/2024-12")]
    [InlineData("2025-01-03", "last_week", "2024-12-23/2024-12-29")]
    [InlineData("2025-03-31", "last_month", "2025-02")]
    [InlineData("2025-08-17", "last_weekend", "2025-08-09/2025-08-10")]
    [InlineData("2025-08-18", "last_weekend", "2025-08-16/2025-08-17")]
    [InlineData("2025-08-17", "weekend", "2025-08-16/2025-08-17")]
    [InlineData("2025-08-18", "weekend", "2025-08-16/2025-08-17")]
    public void TheyReachOverTheTurnOfTheYear(string published, string key, string value) => Resolve(new(0, 1, DateRule.This) { Relative = key }, published).ShouldBe(value);

    [Theory]
    [InlineData("winter", null, "2024-24")]
    [InlineData("winter", 2022, "2022-24")]
    [InlineData("summer", null, "2025-22")]
    [InlineData("spring", null, "2025-21")]
    [InlineData("autumn", null, "2024-23")]
    public void ABareSeasonIsTheNearestThatHasBegun(string season, int? year, string value) => Resolve(new(0, 1, DateRule.Absolute) { Season = season, Year = year }).ShouldBe(value);

    [Theory]
    [InlineData(1, null, "2025-01/2025-03")]
    [InlineData(4, null, "2024-10/2024-12")]
    [InlineData(4, 2023, "2023-10/2023-12")]
    public void ABareQuarterIsTheNearestThatHasBegun(int quarter, int? year, string value) => Resolve(new(0, 1, DateRule.Quarter) { Quarter = quarter, Year = year }).ShouldBe(value);

    internal static string? Resolve(TimeExpression expression, string published = "2025-08-15", CalendarValue? context = null) =>
        DateResolver.Resolve(expression, NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value, context)?.ToEdtf();
}
