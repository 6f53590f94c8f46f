using System.Text;

namespace Whence.Store.Tests.Contract;

/// <summary>Stories that an analyst merges and articles that one moves are told so, whatever comes; undone it leaves nothing.</summary>
public abstract class PlacesContract : StoreContract
{
    private const string Train = "Nine people were killed when a night train left the rails near Tresova, the governor, Mirta Halven, said. The operator, Transostrel, said that 163 people had been aboard.";
    private const string Harbour = "The harbour of Halden reopened after repairs that took twelve weeks, the port authority said. Three divers were injured, the mayor said.";
    private const string Library = "The library of Salcim got a roof that cost 3 million euros, the mayor, Olan Brek, said. It was closed for two winters.";

    private static void Fill(NewsStore store)
    {
        store.Add([Read(Train, "2027-03-09"), Read(Train + " Rescuers were still at work in the evening.", "2027-03-10"), Read(Harbour, "2027-03-09"), Read(Harbour + " Ferries sail again.", "2027-03-10"), Read(Library, "2027-03-11")]);
        store.Refresh();
        store.Stories().Count.ShouldBe(3);
    }

    private static string StoryWith(NewsStore store, string word) => store.StoryOf(store.Article(store.Search(word)[0].Article.Id)!);

    private static string ArticleWith(NewsStore store, string words) => store.Search($"\"{words}\"").ShouldHaveSingleItem().Article.Id;

    /// <summary>All that is told, by story.</summary>
    private static List<(string Id, string Title, int Articles, string Brief, int Figures)> Told(NewsStore store) =>
        [.. store.Stories().OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => (s.Id, s.Title, s.Articles, Encoding.UTF8.GetString(store.BriefOf(s)), store.Ledger(new(s.Id)).Count))];

    [Fact]
    public void StoriesThatAnAnalystMergesAreToldAsTheFirst()
    {
        using var store = Open(StoreAccess.Write);
        Fill(store);
        var (train, harbour) = (StoryWith(store, "train"), StoryWith(store, "harbour"));
        store.Record(ActKind.MergeStories, $"{train} {harbour}", "one storm did both", "Ann");
        store.Refresh().ShouldBe(1);
        store.Stories().Count.ShouldBe(2);
        foreach (var id in (string[])[train, harbour]) (store.Story(id)!.Id, store.Story(id)!.Articles).ShouldBe((train, 4));
        store.Ledger(new(train)).Select(r => r.Value).Distinct().ShouldBe([9.0, 163.0, 3.0], ignoreOrder: true);
        store.Check().Faults.ShouldBeEmpty();
        store.Add([Read(Harbour + " A band played at the quay.", "2027-03-12")]);
        store.Refresh();
        store.Story(train)!.Articles.ShouldBe(5, "what joins either of them joins both");
        store.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void AnArticleThatAnAnalystMovesIsToldThere()
    {
        using var store = Open(StoreAccess.Write);
        Fill(store);
        var (train, library, evening) = (StoryWith(store, "train"), StoryWith(store, "library"), ArticleWith(store, "in the evening"));
        store.Record(ActKind.MoveArticle, evening, $"{library} the same page", "Ann");
        store.Refresh().ShouldBe(2);
        (store.Story(train)!.Articles, store.Story(library)!.Articles, store.StoryOf(store.Article(evening)!)).ShouldBe((1, 2, library));
        store.Ledger(new(library)).Count(r => r.Article == evening).ShouldBeGreaterThan(0);
        store.Ledger(new(train)).ShouldNotContain(r => r.Article == evening);
        var own = store.Record(ActKind.MoveArticle, evening, "new", "Ben");
        store.Refresh();
        store.Stories().Count.ShouldBe(4, "the later decision holds");
        store.StoryOf(store.Article(evening)!).ShouldNotBe(train);
        store.Check().Faults.ShouldBeEmpty();
        store.Undo(own.Id, "Ann");
        store.Refresh();
        store.StoryOf(store.Article(evening)!).ShouldBe(library);
        store.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void AStoryOfOnesOwnCanBeMergedAndComesBackUnderItsId()
    {
        using var store = Open(StoreAccess.Write);
        Fill(store);
        store.Record(ActKind.MoveArticle, ArticleWith(store, "in the evening"), "new", "Ann");
        var own = StoryWith(store, "evening");
        var merged = store.Record(ActKind.MergeStories, $"{StoryWith(store, "library")} {own}", null, "Ann");
        store.Refresh();
        store.Stories().Count.ShouldBe(3);
        store.Undo(merged.Id, "Ann");
        store.Refresh();
        StoryWith(store, "evening").ShouldBe(own);
        store.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsUndoneLeavesTheSameBytes()
    {
        using var store = Open(StoreAccess.Write);
        Fill(store);
        var before = Told(store);
        var (train, harbour, library) = (StoryWith(store, "train"), StoryWith(store, "harbour"), StoryWith(store, "library"));
        List<Act> acts =
        [
            store.Record(ActKind.MergeStories, $"{library} {harbour}", null, "Ann"),
            store.Record(ActKind.MoveArticle, ArticleWith(store, "in the evening"), "new", "Ann"),
            store.Record(ActKind.MoveArticle, ArticleWith(store, "Ferries sail again"), train, "Ann"),
            store.Record(ActKind.MergeStories, $"{train} {harbour}", null, "Ben"),
        ];
        store.Refresh();
        Told(store).ShouldNotBe(before);
        store.Check().Faults.ShouldBeEmpty();
        foreach (var act in acts.OrderBy(a => a.Id % 3)) store.Undo(act.Id, "Ben");
        store.Refresh();
        Told(store).ShouldBe(before);
        store.Check().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WhatWasDecidedHoldsWhenAllIsReadAgainByALaterProgram()
    {
        List<(string, string, int, string, int)> told;
        using (var store = Open(StoreAccess.Write))
        {
            Fill(store);
            store.Record(ActKind.MergeStories, $"{StoryWith(store, "train")} {StoryWith(store, "harbour")}", null, "Ann");
            store.Record(ActKind.MoveArticle, ArticleWith(store, "Ferries sail again"), "new", "Ann");
            store.Refresh();
            told = Told(store);
            Outdate(store);
        }
        using (var store = Open(StoreAccess.Write))
        {
            store.Reanalyse().Read.ShouldBe(5);
            store.Refresh();
            store.Add([Read("An entirely different matter occupied the council of Brenn on Friday, the clerk said.", "2027-03-12")]);
            store.Refresh();
            Told(store).Where(s => !s.Title.Contains("Brenn", StringComparison.Ordinal)).ShouldBe(told);
            store.Check().Faults.ShouldBeEmpty();
        }
    }

    /// <summary>Decisions at random while articles come, all undone in the end: what is told is what is told where nobody decided anything.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void DecisionsThatAreUndoneLeaveNoTraceWhateverCameMeanwhile(int seed)
    {
        var random = new Random(seed);
        var texts = new List<Analysis>();
        for (var i = 0; i < 24; i++)
            texts.Add(Read($"{(random.Next(4) switch { 0 => Train, 1 => Harbour, 2 => Library, _ => "Rain flooded 40 cellars in Brenn on Sunday, the fire brigade said. Nobody was hurt in the town." })} It was note number {i}.", $"2027-03-{random.Next(9, 20):00}"));
        using (var store = Open(StoreAccess.Write))
        {
            foreach (var lot in texts.Chunk(4))
            {
                store.Add(lot);
                if (random.Next(2) == 0) store.Refresh();
                for (var i = 0; i < 2; i++) Decide(store, random);
                store.Refresh();
                store.Check().Faults.ShouldBeEmpty();
            }
            foreach (var act in store.Acts().Where(a => a.Kind != ActKind.Undo && a.UndoneBy is null).OrderBy(_ => random.Next()).ToList()) store.Undo(act.Id, "Ann");
            store.Refresh();
            store.Check().Faults.ShouldBeEmpty();
            store.Stories().Sum(s => s.Articles).ShouldBe(24);
            Groups(store).ShouldBe(Expected(texts));
        }
    }

    private List<string> Expected(List<Analysis> texts)
    {
        using var untouched = OpenAnother();
        foreach (var lot in texts.Chunk(4))
        {
            untouched.Add(lot);
            untouched.Refresh();
        }
        return Groups(untouched);
    }

    private static List<string> Groups(NewsStore store) => [.. store.Stories().Select(s => string.Join(' ', store.ArticlesOf(s).Select(a => a.Id))).Order(StringComparer.Ordinal)];

    private static void Decide(NewsStore store, Random random)
    {
        var (stories, articles) = (store.Stories(), store.Articles().Select(a => a.Article.Id).ToList());
        try
        {
            if (random.Next(4) == 0 && store.Acts().Where(a => a.Kind != ActKind.Undo && a.UndoneBy is null).ToList() is { Count: > 0 } standing) store.Undo(standing[random.Next(standing.Count)].Id, "Ben");
            else if (random.Next(2) == 0) store.Record(ActKind.MergeStories, $"{stories[random.Next(stories.Count)].Id} {stories[random.Next(stories.Count)].Id}", null, "Ann");
            else store.Record(ActKind.MoveArticle, articles[random.Next(articles.Count)], random.Next(2) == 0 ? "new" : stories[random.Next(stories.Count)].Id, "Ann");
        }
        catch (ArgumentException)
        {
            // one story twice, or an article in that story already
        }
    }

    [Theory]
    [InlineData(ActKind.MergeStories, "{0}", null, "only one")]
    [InlineData(ActKind.MergeStories, "{0} {0}", null, "only one")]
    [InlineData(ActKind.MergeStories, "{0} story-none", null, "no story")]
    [InlineData(ActKind.MoveArticle, "0000000000000000", "new", "no article")]
    [InlineData(ActKind.MoveArticle, "{2}", "story-none", "no story")]
    [InlineData(ActKind.MoveArticle, "{2}", "{0}", "already")]
    [InlineData(ActKind.MoveArticle, "{3}", "new", "already")]
    [InlineData(ActKind.MoveArticle, "{2}", " ", "")]
    [InlineData(ActKind.MoveArticle, "{2}", null, "")]
    public void WhatCannotBeDecidedIsRefusedWithWhatWasExpected(ActKind kind, string target, string? payload, string message)
    {
        using var store = Open(StoreAccess.Write);
        Fill(store);
        var before = Told(store);
        object[] ids = [StoryWith(store, "train"), StoryWith(store, "harbour"), ArticleWith(store, "in the evening"), store.Search("library")[0].Article.Id];
        string? Named(string? pattern) => pattern is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, ids);
        Should.Throw<ArgumentException>(() => store.Record(kind, Named(target)!, Named(payload), "an analyst")).Message.ShouldContain(message);
        store.Acts().ShouldBeEmpty();
        Told(store).ShouldBe(before);
    }

    /// <summary>Makes a store believe that all its articles were read by other packs.</summary>
    internal abstract void Outdate(NewsStore store);

    /// <summary>Opens another store, for writing.</summary>
    internal abstract NewsStore OpenAnother();
}
