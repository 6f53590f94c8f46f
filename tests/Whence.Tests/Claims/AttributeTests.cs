using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"The residents of six districts": without articles a count behind a noun may say whose something is, and is then no count of the verb.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("Без света остались жители шести районов.", "")]
    [InlineData("Пострадали 9 учеников 5 школ.", "wounded 9")]
    [InlineData("Задержаны четверо граждан двух стран.", "detained 4")]
    [InlineData("Постраждали 9 учнів 5 шкіл.", "wounded 9")]
    [InlineData("Утонули 42 человека, семерых подобрали рыбаки.", "killed 42, rescued 7")]
    [InlineData("Из 12 сёл эвакуировали 40 человек.", "evacuated 40")]
    public void ACountBehindANounBelongsToIt(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Никто из находившихся на борту не пострадал.", "wounded 0")]
    [InlineData("Никто из рыбаков не выжил.", "")]
    public void OfWhomNobodyIsIsNotTheZero(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
