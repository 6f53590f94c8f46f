using Whence.Bench.Stream;
using Whence.Tests.Support;

namespace Whence.Tests.Stories;

/// <summary>Which articles tell one story, and what must not bring them together.</summary>
public sealed class StoryTests
{
    private const string Ferry = "Ferry with 212 passengers runs aground off Marvena\n\nThe ferry Sant Orlo ran aground off Marvena on Thursday evening with 212 passengers on board, the coast guard said.\n\n"
        + "Captain Dario Velk told investigators that the rudder failed near the Tolm reef. Eleven people were injured.\n\nThe operator Orlo Lines said all 212 passengers were brought ashore by 3 a.m.";

    private const string FerryLater = "Rudder of ferry Sant Orlo had been repaired twice\n\nThe rudder of the ferry Sant Orlo, which ran aground off Marvena with 212 passengers, had been repaired twice since May, investigators said.\n\n"
        + "Orlo Lines confirmed the repairs. Captain Dario Velk was questioned again. The Tolm reef is marked on every chart, the coast guard said.";

    private const string Budget = "Council of Brennik passes budget\n\nThe council of Brennik passed a budget of 41 million crowns on Friday after a debate of nine hours.\n\nMayor Hanna Oster said that schools would get 640 new places.";

    /// <summary>In Dutch, of which there is no pack: names, numbers and words of one root must do.</summary>
    private const string FerryInAnUnknownLanguage = "Färja med 212 passagerare på grund vid Marvena\n\nFärjan Sant Orlo gick i torsdags på grund vid Marvena med 212 passagerare ombord, meddelar kustbevakningen.\n\n"
        + "Kapten Dario Velk sade att rodret strejkade vid revet Tolm. Rederiet Orlo Lines förde alla 212 passagerare i land.";

    [Fact]
    public void AFollowUpJoinsItsStoryAndAnotherMatterDoesNot() =>
        Newsrooms.Tell([Newsrooms.Article(Ferry), Newsrooms.Article(Budget), Newsrooms.Article(FerryLater, "2025-08-17")]).Select(s => s.Articles.Count).ShouldBe([2, 1]);

    [Fact]
    public void AnArticleInALanguageWithoutAPackJoinsItsStory()
    {
        var foreign = Newsrooms.Article(FerryInAnUnknownLanguage);
        foreign.Language.ShouldBeNull();
        Newsrooms.Tell([Newsrooms.Article(Ferry), Newsrooms.Article(Budget), foreign])[0].Articles.ShouldContain(foreign);
    }

    [Fact]
    public void AnUndatedAndALateArticleArePlacedRightly()
    {
        var (undated, late) = (Newsrooms.Article(FerryLater, day: null), Newsrooms.Article(Ferry, "2025-08-15"));
        var stories = Newsrooms.Tell([Newsrooms.Article(Budget, "2025-09-20"), undated, late]);
        stories[0].Articles.ShouldBe([late, undated]);
    }

    [Fact]
    public void TheSameArticleTwiceCountsOnce() =>
        Newsrooms.Tell([Newsrooms.Article(Ferry, path: "a.txt"), Newsrooms.Article(Ferry, path: "b.txt")]).ShouldHaveSingleItem().Articles.Count.ShouldBe(1);

    [Fact]
    public void AThousandArticlesWithOneParagraphInCommonAreNeitherOneStoryNorOneOrigin()
    {
        const string Boilerplate = "You are reading a free edition of the Northern Post. Support our newsroom with a subscription from three crowns a month and read all our articles without advertising, our weekly puzzles and the archive since 1902 on every device.";
        var writer = new TextArticles(Reader.Languages, seed: 11);
        var stories = Newsrooms.Tell(Enumerable.Range(0, 1000).Select(i => Newsrooms.Article($"{writer.TextOf(new(i, i, i, Descent.Own, 0, 0, i % writer.Languages))}\n\n{Boilerplate}", $"2025-08-{1 + i % 28:00}")));
        stories.Count.ShouldBeGreaterThan(950);
        stories.SelectMany(s => s.Origins).Count(o => o.Articles.Count > 1).ShouldBeLessThan(10);
    }

    [Fact]
    public void TheOrderOfArrivalChangesNothing()
    {
        var articles = Scoring.Floors.Analyze(Repository.PathOf("samples"));
        var told = Told(articles);
        for (var seed = 0; seed < 3; seed++)
        {
            var shuffled = articles.ToArray();
            new Random(seed).Shuffle(shuffled);
            Told(shuffled).ShouldBe(told);
        }

        static IEnumerable<string> Told(IEnumerable<Analysis> articles) =>
            Newsrooms.Tell(articles).Select(s => string.Join(' ', s.Articles.Select(a => Path.GetFileName(a.Article.Path)))).Order(StringComparer.Ordinal).ToList();
    }
}
