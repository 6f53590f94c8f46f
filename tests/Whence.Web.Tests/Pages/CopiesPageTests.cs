using AngleSharp.Dom;
using Whence.Lineage;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class CopiesPageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private Link Linked(LinkKind kind)
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read, languages: Reader.Languages);
        return store.Tell(store.Story(desk.Story)!).Origins.SelectMany(o => o.Links).First(l => l.Kind == kind);
    }

    private string Path(Link link) => $"/stories/{desk.Story}/copies?first={link.First.Article.Id}&second={link.Second.Article.Id}";

    [Fact]
    public async Task AllPairsAreListed()
    {
        var pairs = (await desk.Page($"/stories/{desk.Story}/copies")).QuerySelectorAll(".pairs > li");
        pairs.Length.ShouldBeGreaterThan(8);
        pairs.ShouldAllBe(p => p.QuerySelector("a[href*='copies?first=']") != null);
    }

    [Fact]
    public async Task EachSharedPassageStandsInBothAndLeadsToItsOther()
    {
        var link = Linked(LinkKind.Copied);
        var page = await desk.Page(Path(link));
        for (var i = 0; i < link.Passages.Count; i++)
        {
            Words("a", i).ShouldBe(link.Passages[i].First.Of(link.First.Article.Text).ReplaceLineEndings(""));
            Words("b", i).ShouldBe(link.Passages[i].Second.Of(link.Second.Article.Text).ReplaceLineEndings(""));
            page.QuerySelector($"#a{i + 1} > .sign")!.GetAttribute("href").ShouldBe($"#b{i + 1}");
        }

        string Words(string side, int i) => string.Concat(page.QuerySelectorAll($"section[aria-labelledby={side}-head] mark.passage").Where(m => IsOf(m, side, i)).Select(m => m.TextContent[(m.QuerySelector(".sign")?.TextContent.Length ?? 0)..]));

        // a passage over several lines comes in pieces: the first has the number, the others follow it up to the next number
        bool IsOf(IElement mark, string side, int i) => mark.Id == $"{side}{i + 1}" || (mark.Id is null && mark.ClassList.Contains($"p{i}"));
    }

    [Fact]
    public async Task WhatBecameOfEachFigureIsSaid()
    {
        var link = Linked(LinkKind.Copied);
        var page = await desk.Page(Path(link));
        var rows = page.QuerySelectorAll(".changes tbody tr");
        (rows.Count(r => r.Children[1].QuerySelector("a") is not null), rows.Count(r => r.Children[2].QuerySelector("a") is not null)).ShouldBe((link.First.Claims.Count, link.Second.Claims.Count));
        foreach (var row in rows)
        {
            var (first, second) = (row.Children[1].QuerySelector("a"), row.Children[2].QuerySelector("a"));
            row.QuerySelector(".fate")!.ClassName!.ShouldContain(first is null ? "added" : second is null ? "dropped" : row.QuerySelector("th .soft")!.TextContent.Length > 0 ? "changed" : "kept");
            foreach (var anchor in new[] { first, second }.OfType<IElement>()) page.GetElementById(anchor.GetAttribute("href")![1..]).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task FiguresMeetAcrossLanguages()
    {
        var link = Linked(LinkKind.Translated);
        link.First.Language.ShouldNotBe(link.Second.Language);
        (await desk.Page(Path(link))).QuerySelectorAll(".changes .fate.kept").Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task AnArticleOfAnotherStoryIsNotFound()
    {
        using var answer = await desk.Client.GetAsync(new Uri($"/stories/{desk.Story}/copies?first=x&second=y", UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task TwoThatNothingJoinsStandSideBySideAllTheSame()
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read, languages: Reader.Languages);
        var story = store.Tell(store.Story(desk.Story)!);
        var (first, second) = (story.UnknownLineage.First(), story.UnknownLineage.Last());
        (await desk.Page($"/stories/{desk.Story}/copies?first={first.Article.Id}&second={second.Article.Id}")).QuerySelector("main")!.TextContent.ShouldContain("Nothing is known that joins these two.");
    }
}
