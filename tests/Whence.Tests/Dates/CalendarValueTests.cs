using NodaTime;
using Whence.Dates;

namespace Whence.Tests.Dates;

public sealed class CalendarValueTests
{
    [Theory]
    [InlineData(2025, 8, 15, Precision.Day, "2025-08-15", "2025-08-15")]
    [InlineData(2025, 8, 16, Precision.Weekend, "2025-08-16/2025-08-17", "2025-08-17")]
    [InlineData(2025, 8, 11, Precision.Week, "2025-08-11/2025-08-17", "2025-08-17")]
    [InlineData(2024, 12, 30, Precision.Week, "2024-12-30/2025-01-05", "2025-01-05")]
    [InlineData(2025, 4, 1, Precision.Month, "2025-04", "2025-04-30")]
    [InlineData(2024, 2, 1, Precision.Month, "2024-02", "2024-02-29")]
    [InlineData(2025, 3, 1, Precision.Season, "2025-21", "2025-05-31")]
    [InlineData(2025, 6, 1, Precision.Season, "2025-22", "2025-08-31")]
    [InlineData(2025, 9, 1, Precision.Season, "2025-23", "2025-11-30")]
    [InlineData(2025, 12, 1, Precision.Season, "2025-24", "2026-02-28")]
    [InlineData(2025, 1, 1, Precision.Quarter, "2025-01/2025-03", "2025-03-31")]
    [InlineData(2025, 10, 1, Precision.Quarter, "2025-10/2025-12", "2025-12-31")]
    [InlineData(2024, 1, 1, Precision.Year, "2024", "2024-12-31")]
    [InlineData(476, 1, 1, Precision.Year, "0476", "0476-12-31")]
    [InlineData(1990, 1, 1, Precision.Decade, "199X", "1999-12-31")]
    [InlineData(1900, 1, 1, Precision.Century, "19XX", "1999-12-31")]
    public void EachPrecisionHasItsFormAndItsLastDay(int year, int month, int day, Precision precision, string edtf, string last)
    {
        var value = new CalendarValue(new(year, month, day), precision);
        value.ToEdtf().ShouldBe(edtf);
        new CalendarValue(value.Last, Precision.Day).ToEdtf().ShouldBe(last);
    }

    [Fact]
    public void TheLastYearOfTheCalendarHasALastDay() => new CalendarValue(new(9999, 1, 1), Precision.Year).Last.ShouldBe(new LocalDate(9999, 12, 31));
}
