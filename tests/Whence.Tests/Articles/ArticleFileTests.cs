using System.Text;
using NodaTime;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Tests.Articles;

public sealed class ArticleFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("date 2025-08-15\nText.")]
    [InlineData("date 2025-08-15\r\n\r\nText.")]
    [InlineData("\n  date: 2025-08-15\nText.")]
    [InlineData("date\t2025-08-15 Text.")]
    public void AHeaderDeclaresTheDayAndIsNoProse(string text)
    {
        var article = ArticleFile.FromText(text);
        article.Declared!.Date.ShouldBe(new LocalDate(2025, 8, 15));
        article.Declared.Evidence.ShouldBe(DateEvidence.Declared);
        article.Prose.Of(article.Text).ShouldBe("Text.");
        article.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("Text without a header.")]
    [InlineData("date 2025-02-30\nNo such day.")]
    [InlineData("date 2025-08-155\nNo such form.")]
    [InlineData("Later: date 2025-08-15\nNot at the start.")]
    public void WithoutAHeaderNothingIsDeclared(string text)
    {
        var article = ArticleFile.FromText(text);
        article.Declared.ShouldBeNull();
        article.Prose.ShouldBe(new TextSpan(0, text.Length));
    }

    [Theory]
    [InlineData("/news/2025-08-15-flood.txt")]
    [InlineData("flood_20250815.txt")]
    [InlineData("2025.08.15.txt")]
    public void ADateInTheFileNameCounts(string path)
    {
        var declared = ArticleFile.FromText("Text.", path).Declared!;
        declared.Date.ShouldBe(new LocalDate(2025, 8, 15));
        declared.Evidence.ShouldBe(DateEvidence.File);
    }

    [Theory]
    [InlineData("/2025-08-15/flood.txt")]
    [InlineData("123420250815.txt")]
    [InlineData("2025-13-15.txt")]
    [InlineData("2025-02-30.txt")]
    public void OtherDigitsInAPathDoNot(string path) => ArticleFile.FromText("Text.", path).Declared.ShouldBeNull();

    [Fact]
    public void TheHeaderIsStrongerThanTheFileName() =>
        ArticleFile.FromText("date 2025-08-15\nText.", "2024-01-01.txt").Declared!.Date.ShouldBe(new LocalDate(2025, 8, 15));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("\ufeff")]
    public void AFileWithoutWordsIsNoArticle(string text)
    {
        var (article, diagnostics) = ArticleFile.Read(_folder.Write("empty.txt", text));
        article.ShouldBeNull();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("empty");
    }

    [Fact]
    public void AHeaderAloneIsAnArticleWithoutProse()
    {
        var (article, _) = ArticleFile.Read(_folder.Write("header.txt", "date 2025-08-15"));
        article!.Prose.Length.ShouldBe(0);
    }

    [Fact]
    public void ABinaryFileIsNoArticle()
    {
        var (article, diagnostics) = ArticleFile.Read(_folder.Write("a.txt", [1, 0, 2, 0, 0, 3, 255, 254, 0]));
        article.ShouldBeNull();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("binary");
    }

    [Fact]
    public void AVeryLongFileIsCutAtAWholeCharacter()
    {
        var path = Path.Combine(_folder.Path, "long.txt");
        using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)))
            for (long written = 0; written < 50_000_000; written += 41) writer.Write("Vētra skāra pilsētu, deviņi ievainoti. ē\n");
        var (article, diagnostics) = ArticleFile.Read(path);
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-long");
        Encoding.UTF8.GetByteCount(article!.Text).ShouldBeInRange(ArticleFile.LongestFile - 4, ArticleFile.LongestFile);
        article.Text.ShouldNotContain('\ufffd');
    }

    [Fact]
    public void OneLineOfTwoMegabytesIsReadWhole()
    {
        var text = string.Concat(Enumerable.Repeat("twelve people were killed and ", 70_000));
        var (article, diagnostics) = ArticleFile.Read(_folder.Write("line.txt", text));
        diagnostics.ShouldBeEmpty();
        article!.Text.ShouldBe(text);
        article.Title.ShouldBeNull();
    }

    [Fact]
    public void AShortFirstLineIsTheTitle() =>
        ArticleFile.FromText("date 2025-08-15\nFlood kills nine in the north\n\nNine people were killed.").Title.ShouldBe("Flood kills nine in the north");

    [Theory]
    [InlineData("Nine people were killed by a flood.\nMore follows.")]
    [InlineData("One line alone")]
    [InlineData("Short\nAnd then text.")]
    public void AFirstLineThatIsASentenceIsNone(string text) => ArticleFile.FromText(text).Title.ShouldBeNull();

    [Fact]
    public void TheSameTextHasTheSameIdWhereverItLies() => ArticleFile.FromText("Text.", "a.txt").Id.ShouldBe(ArticleFile.FromText("Text.", "b.txt").Id);

    [Fact]
    public void AnotherTextOrDayHasAnotherId()
    {
        var id = ArticleFile.FromText("Text.").Id;
        ArticleFile.FromText("Text!").Id.ShouldNotBe(id);
        ArticleFile.FromText("Text.", "2025-08-15.txt").Id.ShouldNotBe(id);
    }

    public void Dispose() => _folder.Dispose();
}
