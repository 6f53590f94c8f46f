using NodaTime;
using Whence.Dates;
using Whence.Languages;
using static Whence.Tests.Dates.DateResolverTests;

namespace Whence.Tests.Dates;

/// <summary>Counted expressions, and those that lean on another date or on none.</summary>
public sealed class DateOffsetTests
{
    /// <summary>The first and the last day of the calendar, and of the years that are counted from.</summary>
    private static readonly string[] Ends = ["0001-01-01", "1000-01-01", "2199-12-31", "9999-12-31"];

    [Theory]
    [InlineData("Ago", "day", 3, "2025-08-12")]
    [InlineData("Ahead", "day", 3, "2025-08-18")]
    [InlineData("Ago", "week", 2, "2025-08-01")]
    [InlineData("Ago", "month", 8, "2024-12")]
    [InlineData("Ahead", "month", 5, "2026-01")]
    [InlineData("Ago", "quarter", 3, "2024-10/2024-12")]
    [InlineData("Ago", "year", 10, "2015")]
    [InlineData("Ahead", "year", 1, "2026")]
    [InlineData("Ago", "decade", 2, "2005")]
    [InlineData("Ago", "century", 1, "1925")]
    public void ACountedUnitIsAddedOrTakenAway(string rule, string unit, double count, string value) =>
        Resolve(new(0, 1, Enum.Parse<DateRule>(rule)) { Unit = unit, Count = count }).ShouldBe(value);

    [Theory]
    [InlineData("hour", 3)]
    [InlineData("day", 0)]
    [InlineData("year", 0.5)]
    [InlineData("century", 100)]
    [InlineData("year", 1e12)]
    public void WhatGivesNoDayIsLeftOpen(string unit, double count) => Resolve(new(0, 1, DateRule.Ago) { Unit = unit, Count = count }).ShouldBeNull();

    [Theory]
    [InlineData("Later", "day", 2, "2019-05-12")]
    [InlineData("Earlier", "day", 2, "2019-05-08")]
    [InlineData("Earlier", "month", 5, "2018-12")]
    public void EarlierAndLaterCountFromTheLastDateNamed(string rule, string unit, double count, string value) =>
        Resolve(new(0, 1, Enum.Parse<DateRule>(rule)) { Unit = unit, Count = count }, context: new(new(2019, 5, 10), Precision.Day)).ShouldBe(value);

    [Fact]
    public void ThatDayIsTheLastDayNamed()
    {
        var expression = new TimeExpression(0, 1, DateRule.This) { Relative = "same_day" };
        Resolve(expression, context: new(new(2019, 5, 10), Precision.Day)).ShouldBe("2019-05-10");
        Resolve(expression, context: new(new(2019, 5, 1), Precision.Month)).ShouldBeNull();
        Resolve(expression).ShouldBeNull();
    }

    [Fact]
    public void AMonthMayLieInAnotherYear()
    {
        var lastYear = new TimeExpression(0, 1, DateRule.This) { Relative = "last_year" };
        Resolve(new(0, 2, DateRule.Absolute) { Month = 7, Within = lastYear }).ShouldBe("2024-07");
        Resolve(new(0, 2, DateRule.Absolute) { Month = 7, Day = 4, Within = lastYear }).ShouldBe("2024-07-04");
    }

    [Fact]
    public void AWeekdayMayLieInAnotherWeek()
    {
        var nextWeek = new TimeExpression(0, 1, DateRule.This) { Relative = "next_week" };
        Resolve(new(0, 2, DateRule.Absolute) { Weekday = 1, Within = nextWeek }).ShouldBe("2025-08-18");
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2025, 4, 31)]
    [InlineData(0, 4, 1)]
    public void ADayThatDoesNotExistIsLeftOpen(int year, int month, int day) => Resolve(new(0, 1, DateRule.Absolute) { Year = year, Month = month, Day = day }).ShouldBeNull();

    [Fact]
    public void WithoutADayOfPublicationOnlyWhatNamesItsYearIsResolved()
    {
        DateResolver.Resolve(new(0, 1, DateRule.Absolute) { Year = 2024, Month = 4 }, null, null)!.Value.ToEdtf().ShouldBe("2024-04");
        DateResolver.Resolve(new(0, 1, DateRule.Absolute) { Month = 4 }, null, null).ShouldBeNull();
        DateResolver.Resolve(new(0, 1, DateRule.Absolute) { Weekday = 4 }, null, null).ShouldBeNull();
        DateResolver.Resolve(new(0, 1, DateRule.This) { Relative = "last_year" }, null, null).ShouldBeNull();
    }

    [Fact]
    public void DecadesAndCenturiesAreTold()
    {
        Resolve(new(0, 1, DateRule.Decade) { Decade = 1990 }).ShouldBe("199X");
        Resolve(new(0, 1, DateRule.Decade) { Decade = 1900, Unit = "century" }).ShouldBe("19XX");
    }

    [Fact]
    public void ATimeOfDayIsNoDate() => Resolve(new(0, 1, DateRule.Clock) { SetAside = true, Year = 2025 }).ShouldBeNull();

    [Fact]
    public void NoExpressionFailsAtTheEndsOfTheCalendar()
    {
        foreach (var published in Ends)
            foreach (var rule in Enum.GetValues<DateRule>())
                foreach (var unit in (string[])["day", "week", "month", "quarter", "year", "decade", "century"])
                    foreach (var count in (double[])[1, 500, 2999, 1e9])
                        Should.NotThrow(() => Resolve(new(0, 1, rule) { Unit = unit, Count = count }, published), $"{rule} {count} {unit} from {published}");
    }

    [Fact]
    public void NoFixedExpressionFailsAtTheEndsOfTheCalendar()
    {
        foreach (var published in Ends)
            foreach (var key in PackReader.RelativeKeys)
                Should.NotThrow(() => Resolve(new(0, 1, DateRule.This) { Relative = key }, published), $"{key} from {published}");
    }
}
