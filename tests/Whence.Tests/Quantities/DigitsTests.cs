using Whence.Quantities;

namespace Whence.Tests.Quantities;

public sealed class DigitsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1,56,365", 156365)]
    [InlineData("30,99,762", 3099762)]
    [InlineData("12", 12)]
    [InlineData("10.000", 10000)]
    [InlineData("10,000", 10000)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("3,5", 3.5)]
    [InlineData("3.5", 3.5)]
    [InlineData("12.25", 12.25)]
    [InlineData("1.2345", 1.2345)]
    [InlineData("0.125", 0.125)]
    [InlineData("0,125", 0.125)]
    [InlineData("1'000", 1000)]
    [InlineData("1’234’567.8", 1234567.8)]
    [InlineData("1234.567", 1234.567)]
    public void SeparatorsGroupOrDivide(string digits, double value) => Digits.Read(digits).ShouldBe(value);

    [Theory]
    [InlineData("15.08.2025")]
    [InlineData("1.2.3")]
    [InlineData("1,23,456.7")]
    [InlineData("1.000,000.000")]
    [InlineData("192.168.1.1")]
    [InlineData("1'00")]
    [InlineData("1234567890123456789012345")]
    public void OtherSeparatorsMakeNoNumber(string digits) => Digits.Read(digits).ShouldBeNull();
}
