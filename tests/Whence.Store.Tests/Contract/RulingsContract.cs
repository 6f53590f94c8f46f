using System.Text;
using System.Text.Json;
using Whence.Articles;

namespace Whence.Store.Tests.Contract;

/// <summary>What analysts decide about origins and questions is told, with who decided it; it holds whatever comes, and undone it leaves nothing.</summary>
public abstract class RulingsContract : StoreContract
{
    private static JsonElement Brief(NewsStore store, string story) => JsonDocument.Parse(store.BriefOf(store.Story(story)!)).RootElement.GetProperty("stories")[0];

    private static List<(HashSet<string> Articles, string Reason)> Origins(NewsStore store, string story) =>
        [.. Brief(store, story).GetProperty("origins").EnumerateArray().Select(o => (o.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ToHashSet(), o.GetProperty("reason").GetString()!))];

    private static JsonElement QuestionOf(NewsStore store, string story, LedgerRow figure) => Brief(store, story).GetProperty("questions")
        .EnumerateArray().Single(q => q.GetProperty("answers").EnumerateArray().Any(a => a.GetProperty("reports").EnumerateArray().Any(r => r.GetProperty("path").GetString() == figure.Path && r.GetProperty("start").GetInt32() == figure.Start && r.GetProperty("end").GetInt32() == figure.End)));

    private static string Place(LedgerRow row) => new TextPlace(row.Article, new(row.Start, row.End)).ToString();

    private string Fill(NewsStore store)
    {
        store.Add(Samples);
        store.Refresh();
        return store.Stories().MaxBy(s => s.Articles)!.Id;
    }

    [Fact]
    public void OriginsThatAnAnalystJoinsAreOne()
    {
        using var store = Open(StoreAccess.Write);
        var story = Fill(store);
        var before = Origins(store, story);
        var (first, second) = (before[0], before[1]);
        var unknown = store.ArticlesOf(store.Story(story)!).First(a => !before.Exists(o => o.Articles.Contains(a.Id)));
        var act = store.Record(ActKind.MergeOrigins, $"{first.Articles.First()} {second.Articles.First()} {unknown.Id}", "one press tour", "Ann");
        store.Refresh().ShouldBe(1);
        var joined = Origins(store, story).Single(o => o.Articles.Contains(unknown.Id));
        joined.Articles.ShouldBe([.. first.Articles, .. second.Articles, unknown.Id], ignoreOrder: true);
        joined.Reason.ShouldContain("Joined by an analyst (Ann, ");
        joined.Reason.ShouldEndWith($", act {act.Id}): one press tour.");
        Origins(store, story).Count.ShouldBe(before.Count - 1);
    }

    [Fact]
    public void AnArticleThatAnAnalystSetsApartIsAnOriginOfItsOwn()
    {
        using var store = Open(StoreAccess.Write);
        var story = Fill(store);
        var origin = Origins(store, story).First(o => o.Articles.Count > 2);
        var one = origin.Articles.Last();
        store.Record(ActKind.SplitOrigin, one, null, "Ann");
        store.Refresh();
        var own = Origins(store, story).Single(o => o.Articles.Contains(one));
        own.Articles.ShouldBe([one]);
        own.Reason.ShouldContain("Set apart by an analyst (Ann, ");
        Origins(store, story).ShouldContain(o => o.Articles.SetEquals(origin.Articles.Where(a => a != one)));
        store.Record(ActKind.MergeOrigins, $"{one} {origin.Articles.First()}", null, "Ben");
        store.Refresh();
        Origins(store, story).Single(o => o.Articles.Contains(one)).Articles.ShouldBe(origin.Articles, ignoreOrder: true, "the later decision holds");
    }

    [Fact]
    public void QuestionsThatAnAnalystJoinsAreOneWithItsStateAndIndependenceComputedAnew()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("Nine people were killed in the harbour of Halden on Monday, the mayor said. Thirty sailors were killed in the harbour of Halden, the coast guard said.")]);
        store.Refresh();
        var (all, story) = (store.Ledger(new(Concept: "killed")), store.Stories()[0].Id);
        all.Select(r => (r.Question, r.State, r.Independent)).ShouldBe([(1, "single", 1), (2, "single", 1)]);
        store.Record(ActKind.MergeQuestions, $"{Place(all[0])} {Place(all[1])}", null, "Ann");
        store.Refresh();
        var joined = store.Ledger(new(Concept: "killed"));
        joined.Select(r => (r.Question, r.Value, r.State, r.Independent)).ShouldBe([(1, 9.0, "disputed", 2), (1, 30.0, "disputed", 2)], ignoreOrder: true);
        var question = QuestionOf(store, story, all[0] with { });
        question.GetProperty("notes")[0].GetString()!.ShouldStartWith("Joined by an analyst (Ann, ");
        question.GetProperty("answers").EnumerateArray().SelectMany(a => a.GetProperty("reports").EnumerateArray()).Count(r => r.GetProperty("grouping").GetString()!.Contains("joined by an analyst", StringComparison.Ordinal)).ShouldBe(1, "the one that came to it");
    }

    [Fact]
    public void AnAnswerThatAnAnalystSetsApartIsAQuestionOfItsOwnAlsoForArticlesThatComeLater()
    {
        using var store = Open(StoreAccess.Write);
        const string Text = "Nine people were killed in the harbour of Halden on Monday, the mayor said. Rescuers found the ferry near the north pier. Thirty people were killed in the harbour of Halden, the coast guard said.";
        store.Add([Read(Text)]);
        store.Refresh();
        var all = store.Ledger(new(Concept: "killed"));
        all.Select(r => r.State).Distinct().ShouldBe(["disputed"]);
        store.Record(ActKind.SplitQuestion, Place(all.Single(r => r.Value == 30)), "of another year", "Ann");
        store.Refresh();
        store.Add([Read(Text + " Divers went on with the search.", "2027-03-10")]);
        store.Refresh();
        store.Stories().ShouldHaveSingleItem();
        var split = store.Ledger(new(Concept: "killed"));
        split.Select(r => r.State).Distinct().ShouldBe(["single"]);
        split.GroupBy(r => r.Question).Select(q => (q.Select(r => r.Value).Distinct().Single(), q.Count())).ShouldBe([(9.0, 2), (30.0, 2)], ignoreOrder: true);
        Encoding.UTF8.GetString(store.BriefOf(store.Stories()[0])).ShouldContain("Set apart by an analyst (Ann, ");
    }

    [Fact]
    public void WhatIsUndoneLeavesNoTraceInWhatIsTold()
    {
        using var store = Open(StoreAccess.Write);
        var story = Fill(store);
        var (brief, ledger, origins) = (store.BriefOf(store.Story(story)!), store.Ledger(new(story)), Origins(store, story));
        var people = ledger.Where(r => r.Unit == "person").GroupBy(r => r.Question).Select(g => g.First()).ToList();
        var large = ledger.GroupBy(r => r.Question).First(g => g.Select(r => r.Answer).Distinct().Count() > 2);
        List<Act> acts =
        [
            store.Record(ActKind.MergeOrigins, $"{origins[0].Articles.First()} {origins[1].Articles.First()}", null, "Ann"),
            store.Record(ActKind.SplitOrigin, origins.First(o => o.Articles.Count > 2).Articles.Last(), null, "Ann"),
            store.Record(ActKind.MergeQuestions, $"{Place(people[0])} {Place(people[1])} {Place(people[2])}", null, "Ann"),
            store.Record(ActKind.SplitQuestion, Place(large.Last()), null, "Ann"),
            store.Record(ActKind.Misread, Place(large.First()), null, "Ann"),
            store.Record(ActKind.RenameStory, story, "Another name", "Ann"),
        ];
        store.Refresh();
        store.BriefOf(store.Story(story)!).ShouldNotBe(brief);
        foreach (var act in acts.OrderBy(a => a.Id % 3)) store.Undo(act.Id, "Ben");
        store.BriefOf(store.Story(story)!).ShouldBe(brief, "told for the look");
        store.Refresh().ShouldBe(1);
        store.BriefOf(store.Story(story)!).ShouldBe(brief);
        store.Ledger(new(story)).ShouldBe(ledger);
        store.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WhatWasDecidedHoldsWhenAllIsReadAgain()
    {
        string story;
        byte[] told;
        using (var store = Open(StoreAccess.Write))
        {
            story = Fill(store);
            var ledger = store.Ledger(new(story));
            store.Record(ActKind.SplitOrigin, Origins(store, story).First(o => o.Articles.Count > 2).Articles.Last(), null, "Ann");
            store.Record(ActKind.SplitQuestion, Place(ledger.GroupBy(r => r.Question).First(g => g.Select(r => r.Answer).Distinct().Count() > 2).Last()), null, "Ann");
            store.Refresh();
            told = store.BriefOf(store.Story(story)!);
            Outdate(store);
        }
        using (var store = Open(StoreAccess.Write))
        {
            store.Reanalyse().ShouldBe(new(Samples.Count, 0));
            foreach (var one in store.Stories()) store.Record(ActKind.RenameStory, one.Id, one.Title, "Ben"); // all are told anew
            store.Refresh().ShouldBe(store.Stories().Count);
            store.BriefOf(store.Story(story)!).ShouldBe(told);
        }
    }

    [Fact]
    public void ASourceIsGraded()
    {
        using var store = Open(StoreAccess.Write);
        store.Record(ActKind.GradeSource, "telvanis", "C3", "Ann");
        var second = store.Record(ActKind.GradeSource, "Telvanis", "B2 right on the train", "Ben");
        store.Record(ActKind.GradeSource, "Evening Lamp", "F6", "Ben");
        store.Grades("telvanis").Select(g => (g.Reliability, g.Credibility, g.Why, g.Who)).ShouldBe([('B', 2, "right on the train", "Ben"), ('C', 3, null, "Ann")]);
        store.Undo(second.Id, "Ann");
        store.Grades("TELVANIS").ShouldHaveSingleItem().Reliability.ShouldBe('C');
        store.Grades("nobody").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ActKind.MergeOrigins, "{0}", null, "two or more")]
    [InlineData(ActKind.MergeOrigins, "{0} {0}", null, "two or more")]
    [InlineData(ActKind.MergeOrigins, "{0} 0000000000000000", null, "no article")]
    [InlineData(ActKind.MergeOrigins, "{0} {1}", null, "2 stories")]
    [InlineData(ActKind.SplitOrigin, "0000000000000000", null, "no article")]
    [InlineData(ActKind.MergeQuestions, "{0}:0-5", null, "two or more")]
    [InlineData(ActKind.MergeQuestions, "{0}:0-5 {0}:6-9", null, "No figure")]
    [InlineData(ActKind.MergeQuestions, "{2} {3}", null, "held against")]
    [InlineData(ActKind.SplitQuestion, "{0}", null, "START-END")]
    [InlineData(ActKind.SplitQuestion, "{0}:1-99999", null, "outside")]
    [InlineData(ActKind.GradeSource, "telvanis", "G1", "A to F")]
    [InlineData(ActKind.GradeSource, "telvanis", "A7", "1 to 6")]
    [InlineData(ActKind.GradeSource, "telvanis", "A1x", "A to F")]
    [InlineData(ActKind.GradeSource, "telvanis", null, "A to F")]
    public void WhatCannotBeDecidedIsRefusedWithWhatWasExpected(ActKind kind, string target, string? payload, string message)
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("Nine people were killed in the harbour of Halden, the mayor said. Damage of 3 million euros was done, the insurer said."), Read("The library of Salcim got a roof that took twelve weeks to build.", "2026-01-09")]);
        store.Refresh();
        var (rows, articles) = (store.Ledger(new()), store.Articles().Select(a => a.Article.Id).ToList());
        var places = new[] { articles[0], articles[1], Place(rows.First(r => r.Unit == "person")), Place(rows.First(r => r.Unit == "EUR")) };
        Should.Throw<ArgumentException>(() => store.Record(kind, string.Format(System.Globalization.CultureInfo.InvariantCulture, target, places), payload, "an analyst")).Message.ShouldContain(message);
        store.Acts().ShouldBeEmpty();
    }

    /// <summary>Makes a store believe that all its articles were read by other packs.</summary>
    internal abstract void Outdate(NewsStore store);
}
