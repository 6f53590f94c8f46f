using Whence.Briefs;
using Whence.Stories;
using Whence.Tests.Scoring;
using Whence.Tests.Support;

namespace Whence.Tests.Briefs;

/// <summary>The brief in text and Markdown: one page, 80 columns, and nothing left out with <c>--all</c>.</summary>
public sealed class BriefTextTests
{
    private static readonly IReadOnlyList<Story> Samples = Of(Repository.PathOf("samples"));

    [Fact]
    public void AStoryIsOnePageOfEightyColumns()
    {
        var lines = new BriefText(Reader.Languages.Vocabulary).Write([Samples[0]]).Split('\n');
        lines.Length.ShouldBeLessThan(95);
        lines.ShouldAllBe(l => l.Length <= 80);
        lines.ShouldContain(l => l.Contains("more figures: --all"));
        lines.ShouldContain(l => l.Contains("more events: --all"));
    }

    [Fact]
    public void WithAllEveryQuestionAndItsWordsAreThere()
    {
        var text = new BriefText(Reader.Languages.Vocabulary, all: true).Write(Samples);
        text.ShouldNotContain("--all");
        foreach (var question in Samples[0].Questions) text.ShouldContain($"{question.Number}  ");
        foreach (var article in Samples[0].Articles) text.ShouldContain(article.Article.Path!);
        text.ShouldContain("“Nouă oameni au murit” [4]");
    }

    [Fact]
    public void DisputedAndRevisedFiguresComeFirst() =>
        Samples[0].Questions.Select(q => q.State >= Whence.Ledger.QuestionState.Revised ? 0 : 1).ShouldBeInOrder();

    [Fact]
    public void MarkdownEscapesWhatIsNotItsOwn()
    {
        var markdown = new BriefMarkdown(Reader.Languages.Vocabulary).Write(Samples);
        markdown.ShouldMatch(@"### \d+ Killed, people: ");
        markdown.ShouldMatch(@"\| \d+\.1 \| 2027-03-09 \|");
        markdown.ShouldNotContain(" [1]");
    }

    [SharedFact("gold/seeds.jsonl")]
    public void TheBriefOfTheSeedsShowsWhatTheyTell()
    {
        var story = Of(Path.Combine(Repository.Shared!, "gold", "seeds")).ShouldHaveSingleItem();
        var text = new BriefText(Reader.Languages.Vocabulary).Write([story]);
        text.ShouldContain("5 articles in 2 languages (lv, ro)");
        text.ShouldContain("Killed, North Korean soldiers: DISPUTED");
        text.ShouldContain("about 600 — South Korea [1][2]");
        text.ShouldContain("more than 6,000 — South Korean, Ukrainian and Western");
        text.ShouldContain("(mission): AGREED, 2 articles, 1 independent");
        text.ShouldContain("9 — Kim Jong Un, through KCNA [4]");
        text.ShouldContain("at least 9 — Kim Jong Un [5]");
        foreach (var deployed in new[] { "more than 10,000 —", "about 14,000 —", "thousands —", "Agence France-Presse, Agerpres" }) text.ShouldContain(deployed);
        text.ShouldContain("2025-12-13 (worked out from: 12 decembrie 2025 + sâmbătă + vineri)");
        foreach (var happening in new[] { "2025-08-12  phone call", "2025-08-14  visit", "letter:", "2025-12-26  message" }) text.ShouldContain(happening);
        text.ShouldContain("[1][2]  Both name The Guardian");
        text.ShouldContain("may contradict itself");
    }

    private static IReadOnlyList<Story> Of(string folder)
    {
        var newsroom = new Newsroom(Reader.Languages);
        foreach (var analysis in Floors.Analyze(folder)) newsroom.Add(analysis);
        return newsroom.Stories();
    }
}
