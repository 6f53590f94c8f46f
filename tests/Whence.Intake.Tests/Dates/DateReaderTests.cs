using NodaTime.Text;
using Whence.Intake.Dates;

namespace Whence.Intake.Tests.Dates;

/// <summary>Days as feeds and records write them.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("Tue, 09 Mar 2027 23:30:00 -0500", "2027-03-09")]
    [InlineData("Tue, 9 Mar 2027 23:30 EST", "2027-03-09")]
    [InlineData("Tues, 9 March 2027 1:00:00 PM GMT+2", "2027-03-09")]
    [InlineData("09 Mar 27 10:00 UT", "2027-03-09")]
    [InlineData("9-Mar-2027", "2027-03-09")]
    [InlineData("Tue Mar 09 10:00:00 UTC 2027", "2027-03-09")]
    [InlineData("Tue Mar  9 10:00:00 2027", "2027-03-09")]
    [InlineData("March 9, 2027, 10:00 am", "2027-03-09")]
    [InlineData("Sept. 9, 2027", "2027-09-09")]
    [InlineData("2027-03-09T10:00:00.123456Z", "2027-03-09")]
    [InlineData("2027-03-09T24:00:00+05:30", "2027-03-09")]
    [InlineData("2027-3-9 10:00", "2027-03-09")]
    [InlineData("2027/03/09", "2027-03-09")]
    [InlineData("20270309T100000Z", "2027-03-09")]
    [InlineData("20270309100000", "2027-03-09")]
    [InlineData("20270309", "2027-03-09")]
    [InlineData("1804586400", "2027-03-09")]
    [InlineData("1804586400000", "2027-03-09")]
    [InlineData("09.03.2027 10:00", "2027-03-09")]
    [InlineData("13/03/2027", "2027-03-13")]
    [InlineData("03/13/2027", "2027-03-13")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", null)]
    [InlineData("05/03/2027", null)]
    [InlineData("2027-02-30", null)]
    [InlineData("2027-03", null)]
    [InlineData("Tue, 32 Mar 2027", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TheDayIsTheOneWritten(string? written, string? day) => (DateReader.Day(written) is { } found ? LocalDatePattern.Iso.Format(found) : null).ShouldBe(day);
}
