using FsCheck;
using FsCheck.Fluent;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Tests.Properties;

/// <summary>What holds of every text.</summary>
public sealed class AnalyzerProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120).WithReplay(20250815, 1);

    private static readonly Analyzer Analyzer = new(Reader.Languages);

    [Fact]
    public void NoTextFailsAndEverySpanLiesInIt() => ForAnyText(text =>
    {
        var analysis = Analyzer.Analyze(ArticleFile.FromText(text));
        foreach (var span in Spans(analysis)) ShouldLieIn(span, text);
        Reader.Json(analysis).ShouldNotBeEmpty();
    });

    [Fact]
    public void NoTextFailsWhateverItsDay() => ForAnyText(text =>
    {
        foreach (var day in (string[])["0001-01-01", "2024-02-29", "2025-12-31", "9999-12-31"])
            foreach (var span in Spans(Reader.Read(text, day))) ShouldLieIn(span, $"date {day}\n\n{text}");
    });

    [Fact]
    public void TheSameTextGivesTheSameResult() => ForAnyText(text =>
        Reader.Json(Analyzer.Analyze(ArticleFile.FromText(text))).ShouldBe(Reader.Json(Analyzer.Analyze(ArticleFile.FromText(text)))));

    [Fact]
    public void FindingsStandInOrder() => ForAnyText(text =>
    {
        var analysis = Analyzer.Analyze(ArticleFile.FromText(text));
        analysis.Dates.Select(d => d.Span.Start).ShouldBeInOrder();
        analysis.Claims.Select(c => c.Span.Start).ShouldBeInOrder();
        analysis.Quotes.Select(q => q.Span.Start).ShouldBeInOrder();
        analysis.Names.Select(n => n.Span.Start).ShouldBeInOrder();
    });

    [Fact]
    public void DatesAndNamesDoNotOverlapOneAnother() => ForAnyText(text =>
    {
        var analysis = Analyzer.Analyze(ArticleFile.FromText(text));
        ShouldBeApart(analysis.Dates.Select(d => d.Span));
        ShouldBeApart(analysis.Names.Select(n => n.Span));
    });

    [Fact]
    public void BoundsOfAQuantityAreInOrder() => ForAnyText(text =>
    {
        foreach (var claim in Analyzer.Analyze(ArticleFile.FromText(text)).Claims)
        {
            if (claim.Quantity is { Low: { } low, High: { } high }) low.ShouldBeLessThanOrEqualTo(high);
            (claim.Quantity.Value ?? 0).ShouldBeGreaterThanOrEqualTo(0);
        }
    });

    [Fact]
    public void AnyBytesAreDecodedOrRefused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var (text, diagnostic) = TextDecoder.Decode(bytes, Reader.Languages.Alphabets);
            (text is not null || diagnostic is not null).ShouldBeTrue();
        }).Check(Often);

    private static void ForAnyText(Action<string> holds) => Prop.ForAll(AnyText.Any(), holds).Check(Often);

    private static IEnumerable<TextSpan> Spans(Analysis analysis) =>
    [
        .. analysis.Dates.Select(d => d.Span), .. analysis.Claims.Select(c => c.Span), .. analysis.Quotes.Select(q => q.Span),
        .. analysis.Names.Select(n => n.Span), .. analysis.Events.Select(e => e.Span), .. analysis.Diagnostics.Where(d => d.Span is not null).Select(d => d.Span!.Value),
    ];

    private static void ShouldLieIn(TextSpan span, string text)
    {
        span.Start.ShouldBeGreaterThanOrEqualTo(0);
        span.End.ShouldBeGreaterThanOrEqualTo(span.Start);
        span.End.ShouldBeLessThanOrEqualTo(text.Length);
    }

    private static void ShouldBeApart(IEnumerable<TextSpan> spans)
    {
        var ordered = spans.ToList();
        for (var i = 1; i < ordered.Count; i++) ordered[i].Overlaps(ordered[i - 1]).ShouldBeFalse($"{ordered[i - 1]} and {ordered[i]}");
    }
}
