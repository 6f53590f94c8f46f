using Whence.Articles;
using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>Of a language without a pack countries and months are known, in whatever case.</summary>
public sealed class LanguageOutlineTests
{
    [Theory]
    [InlineData("pl", "PL", "polsce")]
    [InlineData("pl", "DE", "niemiecki")]
    [InlineData("cs", "MK", "severní", "makedonii")]
    [InlineData("hr", "HU", "mađarskoj")]
    [InlineData("bg", "GB", "обединеното", "кралство")]
    [InlineData("pl", null, "makedonii")]
    [InlineData("pl", null, "pole")]
    [InlineData("cs", null, "jižní", "makedonii")]
    public void CountriesAreKnownByTheirStems(string language, string? country, params string[] words) => Of(language).CountryAt(words).ShouldBe(country);

    [Theory]
    [InlineData("pl", "września", 9)]
    [InlineData("cs", "září", 9)]
    [InlineData("hr", "rujna", 9)]
    [InlineData("pl", "wrzosy", 0)]
    public void MonthsAreKnown(string language, string word, int month) => Of(language).MonthOf(word).ShouldBe(month);

    [Theory]
    [InlineData("Premiér uvedl, že vláda ve čtvrtek schválí další pomoc obcím, které byly zasaženy povodněmi.", "cs")]
    [InlineData("The prime minister said the government would approve more aid on Thursday for flooded towns.", null)]
    [InlineData("12345", null)]
    public void AnArticleThatNoPackReadsHasTheOutlineOfItsLanguage(string text, string? language) =>
        (Reader.Languages.OutlineOf(new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(text)))?.Code).ShouldBe(language);

    private static LanguageOutline Of(string code) => new(code, [], Repository.PathOf("languages", "cldr", code + ".yaml"));
}
