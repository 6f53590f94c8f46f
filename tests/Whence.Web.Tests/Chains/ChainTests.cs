using Whence.Articles;
using Whence.Tests.Support;
using Whence.Web.Chains;

namespace Whence.Web.Tests.Chains;

public sealed class ChainTests
{
    private static readonly Lazy<Chain> Sample = new(() =>
    {
        var (analyzer, newsroom) = (new Analyzer(Reader.Languages), new Newsroom(Reader.Languages));
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal)) newsroom.Add(analyzer.Analyze(ArticleFile.FromText(File.ReadAllText(file), Path.GetFileName(file))));
        return Chain.Of(newsroom.Stories().MaxBy(s => s.Articles.Count)!);
    });

    [Fact]
    public void AnAgencyThatAnArticleNamesIsStated() =>
        Sample.Value.Edges.ShouldContain(e => e.IsStated && e.From.Label == "Telvanis" && e.To.Label.StartsWith("03-lv", StringComparison.Ordinal));

    [Fact]
    public void WhatWasWorkedOutFromTheSameFactsIsNot() => // 11 and its translation 13 name no common source
        Sample.Value.Edges.Where(e => e.Proof.Earlier is not null && e.Proof.Reason!.StartsWith("The same facts", StringComparison.Ordinal)).ShouldNotBeEmpty();

    [Fact]
    public void EveryWordOfProofStandsInItsArticle()
    {
        foreach (var edge in Sample.Value.Edges)
            if (edge.Proof.Span is { } span) span.Of(edge.Proof.Article.Article.Text).ShouldNotBeNullOrWhiteSpace();
            else (edge.Proof.Reason ?? edge.From.Label).ShouldNotBeEmpty();
    }

    [Fact]
    public void EachNodeHasAPlaceOfItsOwnAndStepsLeadToTheRightUnlessTheyGoRound()
    {
        var layout = new ChainLayout(Sample.Value);
        Sample.Value.Nodes.Select(layout.PlaceOf).Distinct().Count().ShouldBe(Sample.Value.Nodes.Count);
        foreach (var node in Sample.Value.Nodes)
        {
            var (x, y) = layout.PlaceOf(node);
            x.ShouldBeInRange(0, layout.Width - ChainLayout.NodeWidth);
            y.ShouldBeInRange(0, layout.Height - ChainLayout.NodeHeight);
        }
        Sample.Value.Edges.Count(e => layout.PlaceOf(e.To).X > layout.PlaceOf(e.From).X).ShouldBeGreaterThan(Sample.Value.Edges.Count * 9 / 10);
    }

    [Fact]
    public void TwoThatHaveFromEachOtherCanBeDrawn()
    {
        ChainNode a = new("a", "A", ChainRole.Outlet, null, 1), b = new("b", "B", ChainRole.Outlet, null, 1);
        var proof = new ChainProof(null!, null, "");
        var layout = new ChainLayout(new([a, b], [new(a, b, false, 1, proof), new(b, a, false, 1, proof)], 0));
        layout.PlaceOf(a).ShouldNotBe(layout.PlaceOf(b));
    }
}
