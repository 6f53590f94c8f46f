using NodaTime;
using Whence.Articles;

namespace Whence.Store.Tests.Contract;

/// <summary>What came in comes back as it was.</summary>
public abstract class ReadingContract : StoreContract
{
    [Fact]
    public void AnArticleComesBackAsItWas()
    {
        using var store = Open(StoreAccess.Write);
        var read = Read("Nine killed\n\nNine people were killed, the mayor said. 東京 🚢 \0 end", url: "https://news.example/1", path: "a.html");
        var article = read.Article with
        {
            Outlet = "Evening Lamp", Author = "A. B.", StatedSource = "Telvanis", Declared = new(new(2027, 3, 9), DateEvidence.Metadata, "2027-03-09T12:00:00Z"),
            Evidence = [new("title", "Nine killed", "meta og:title"), new("published", "2027-03-09", "time")],
        };
        store.Add([read with { Article = article, Diagnostics = [new("encoding", new TextSpan(1, 2), "It was guessed.")] }]);
        var back = store.Article(article.Id).ShouldNotBeNull();
        back.Article.Evidence.ShouldBe(article.Evidence);
        (back.Article with { Evidence = [] }).ShouldBe(article with { Evidence = [] });
        back.Diagnostics.ShouldBe([new("encoding", new TextSpan(1, 2), "It was guessed.")]);
        (back.Language, back.Published, back.IsNewest).ShouldBe((read.Language, new LocalDate(2027, 3, 9), true));
        store.Article("0000000000000000").ShouldBeNull();
        store.Articles().Single().Article.Id.ShouldBe(article.Id);
    }

    [Fact]
    public void AnAnalysisComesBackInTheContract()
    {
        using var store = Open(StoreAccess.Write);
        store.Add(Samples);
        foreach (var analysis in Samples)
            System.Text.Encoding.UTF8.GetString(store.AnalysisOf(store.Article(analysis.Article.Id)!)).ShouldBe(Relaxed(analysis));
    }

    [Fact]
    public void TheLedgerIsSearchedByWhatItHolds()
    {
        using var store = Open(StoreAccess.Write);
        store.Add(Samples);
        store.Ledger(new()).ShouldBeEmpty("nothing was told yet");
        store.Refresh();
        var all = store.Ledger(new());
        all.Count.ShouldBeGreaterThan(100);
        foreach (var row in all) store.Article(row.Article)!.Article.Text[row.Start..row.End].ShouldBe(row.Words);
        store.Ledger(new(Concept: "killed")).ShouldBe(all.Where(r => r.Concept == "killed"));
        store.Ledger(new(State: "disputed", Claimant: "HALVEN")).ShouldBe(all.Where(r => r.State == "disputed" && r.Claimant?.Contains("Halven", StringComparison.Ordinal) == true));
        store.Ledger(new(Subject: "passengers", Since: "2027-03-11", Until: "2027-03-12")).ShouldBe(all.Where(r => r.Subject.Contains("passengers", StringComparison.Ordinal) && r.Asserted is "2027-03-11" or "2027-03-12"));
        store.Ledger(new(Claimant: "%")).ShouldBeEmpty("a sign of the database is a sign like others");
        store.Ledger(new(Limit: 3)).ShouldBe(all.Take(3));
        Should.Throw<KeyNotFoundException>(() => store.Ledger(new(Story: "story-none")));
    }

    [Fact]
    public void StoriesAreListedByWhatIsAskedFor()
    {
        using var store = Open(StoreAccess.Write);
        store.Stories().ShouldBeEmpty();
        store.Add(Samples);
        store.Refresh();
        var all = store.Stories();
        all.Sum(s => s.Articles).ShouldBe(Samples.Count);
        all.ShouldBe(all.OrderByDescending(s => s.LastDay).ThenByDescending(s => s.Articles));
        store.Stories(new(Since: all[0].LastDay)).ShouldAllBe(s => s.LastDay >= all[0].LastDay);
        store.Stories(new(Since: all[0].LastDay!.Value.PlusDays(1))).ShouldBeEmpty();
        store.Stories(new(Language: "lv")).Count.ShouldBe(all.Count(s => s.Languages.Contains("lv")));
        store.Stories(new(Language: "l")).ShouldBeEmpty();
        store.Stories(new(Disputed: true)).Count.ShouldBe(all.Count(s => s.Disputed > 0));
        store.Stories(new(Concept: "killed")).ShouldNotBeEmpty();
        store.Stories(new(Concept: "nothing")).ShouldBeEmpty();
        store.Stories(new(Limit: 1)).Count.ShouldBe(1);
        store.Story("story-none").ShouldBeNull();
    }

    private static string Relaxed(Analysis analysis) => System.Text.Encoding.UTF8.GetString(Sql.AnalysisBytes.Json(json => Whence.Briefs.AnalysisJson.Write(json, analysis)));
}
