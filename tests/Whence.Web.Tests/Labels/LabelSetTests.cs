using Whence.Web.Labels;

namespace Whence.Web.Tests.Labels;

public sealed class LabelSetTests
{
    [Fact]
    public void AllLanguagesHaveTheSameKeys()
    {
        var english = LabelSet.All["en"].Keys.Order(StringComparer.Ordinal).ToList();
        LabelSet.All.Count.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var labels in LabelSet.All.Values) labels.Keys.Order(StringComparer.Ordinal).ToList().ShouldBe(english, customMessage: labels.Language);
    }

    [Theory]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("en", 1234, "1,234 articles")]
    [InlineData("ro", 1, "1 articol")]
    [InlineData("ro", 19, "19 articole")]
    [InlineData("ro", 20, "20 de articole")]
    [InlineData("ro", 101, "101 articole")]
    [InlineData("lv", 21, "21 raksts")]
    [InlineData("lv", 11, "11 rakstu")]
    [InlineData("lv", 10, "10 rakstu")]
    [InlineData("lv", 2, "2 raksti")]
    public void ANounTakesTheFormThatItsNumberAsksFor(string language, int number, string expected) => LabelSet.All[language].Count("articles", number).ShouldBe(expected);
}
