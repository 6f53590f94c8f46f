using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>A verb counts those to whom it was done: neither whom a second verb is told of, nor the whole of whom a part is told, nor a place.</summary>
public sealed class DoneToOthersTests
{
    [Theory]
    [InlineData("Поліція затримала двох чоловіків і закликала 300 жителів зачинити вікна.", "detained 2")]
    [InlineData("Police arrested two men and urged 300 residents to close their windows.", "detained 2")]
    [InlineData("Ще 23 поліцейських доправили до лікарень.", "hospitalised 23")]
    [InlineData("Постраждали шестеро дітей. Двоє з них госпіталізовані.", "wounded 6, hospitalised 2")]
    [InlineData("Пострадали шестеро детей. Двое из них госпитализированы.", "wounded 6, hospitalised 2")]
    [InlineData("Шестеро постраждалих. П'ятьох із них медики госпіталізували.", "wounded 6, hospitalised 5")]
    [InlineData("Із 46 туристів вижили лише 13 людей.", "survived 13")]
    [InlineData("Сімом посадовцям повідомили про підозру.", "charged 7")]
    [InlineData("Погибли три пограничника.", "killed 3")]
    public void CountsTheOnesItWasDoneTo(string text, string claims) =>
        string.Join(", ", Reader.Read(text).Claims.Where(c => c.Concept != "counted").Select(c => $"{c.Concept} {c.Quantity.Value}")).ShouldBe(claims);

    [Theory]
    [InlineData("До суду передали 163 документи.")]
    public void WhereSomethingGoesNobodySpeaks(string text) =>
        Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant == null);
}
