using Whence.Articles;
using Whence.Web.Marking;

namespace Whence.Web.Tests.Marking;

public sealed class TextMarkerTests
{
    private const string Text = "0123456789";

    [Fact]
    public void AFindingInsideAnotherIsInsideIt() => Written(Text, ("a", 1, 8), ("b", 2, 4)).ShouldBe("0[a 1[b 23]4567]89");

    [Fact]
    public void AFindingThatCrossesAnotherIsCutAtItsEnd() => Written(Text, ("a", 1, 5), ("b", 3, 8)).ShouldBe("0[a 12[b 34]][-b 567]89");

    [Fact]
    public void OneThatCrossesTwoIsCutTwice() => Written(Text, ("a", 0, 6), ("b", 1, 4), ("c", 2, 9)).ShouldBe("[a 0[b 1[c 23]][-c 45]][-c 678]9");

    [Fact]
    public void OfTwoAtTheSamePlaceTheFirstIsTheOuterOne() => Written(Text, ("a", 2, 5), ("b", 2, 5)).ShouldBe("01[a [b 234]]56789");

    [Fact]
    public void FindingsThatTouchStandSideBySide() => Written(Text, ("a", 2, 4), ("b", 4, 6)).ShouldBe("01[a 23][b 45]6789");

    [Fact]
    public void AFindingOverSeveralLinesComesOnceALine() => Written("ab\n\ncd\r\nef", ("a", 1, 9)).ShouldBe("a[a b]/[-a cd]/[-a e]f");

    [Fact]
    public void WhatLiesOutsideThePartIsLeftOut()
    {
        var lines = TextMarker.Lines(Text, new(3, 7), [Finding("a", 0, 4), Finding("b", 6, 9), Finding("c", 8, 9)]);
        Write(Text, lines).ShouldBe("[-a 3]45[b 6]");
    }

    [Fact]
    public void EmptyFindingsAndEmptyTextsAreNothing()
    {
        Written(Text, ("a", 3, 3)).ShouldBe(Text);
        TextMarker.Lines("", new(0, 0), []).ShouldBeEmpty();
    }

    /// <summary>Whatever is found, the words stand there unchanged, every finding is whole, and nothing nests deeper than allowed.</summary>
    [Fact]
    public void NothingOfTheTextIsLostWhateverIsFound()
    {
        var chance = new Random(417);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, chance.Next(1, 80)).Select(_ => "abc \n"[chance.Next(5)])]);
            List<Finding> findings = [.. Enumerable.Range(0, chance.Next(0, 30)).Select(i => (i, start: chance.Next(text.Length))).Select(f => Finding($"f{f.i}", f.start, f.start + chance.Next(1, text.Length - f.start + 1)))];
            var lines = TextMarker.Lines(text, new(0, text.Length), findings);
            foreach (var line in lines) string.Concat(Leaves(line.Pieces).Select(l => l.Of(text))).ShouldBe(line.Span.Of(text));
            string.Join('\n', lines.Select(l => l.Span.Of(text))).ShouldBe(string.Join('\n', text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l))));
            lines.Max(l => Depth(l.Pieces), 0).ShouldBeLessThanOrEqualTo(TextMarker.MostDeep);
            if (findings.Count > TextMarker.MostDeep) continue;
            var shown = lines.SelectMany(l => Marked(l.Pieces)).ToLookup(m => m.Finding, m => m.Place);
            foreach (var finding in findings)
                Enumerable.Range(finding.Span.Start, finding.Span.Length).Where(p => lines.Any(l => p >= l.Span.Start && p < l.Span.End)).ShouldBe(shown[finding].Order(), customMessage: $"{text} {finding}");
        }
    }

    [Fact]
    public void ManyFindingsTakeTimeInProportion()
    {
        var text = new string('x', 400_000);
        var findings = Enumerable.Range(0, 100_000).Select(i => Finding("a", 3 * i, Math.Min(text.Length, 3 * i + 100_000)));
        var pieces = TextMarker.Lines(text, new(0, text.Length), findings).Single().Pieces;
        Count(pieces).ShouldBeLessThan(4 * TextMarker.MostDeep * 100_000);
    }

    private static Finding Finding(string id, int start, int end) => new(new(start, end), "claim", id, "");

    private static string Written(string text, params (string Id, int Start, int End)[] findings) => Write(text, TextMarker.Lines(text, new(0, text.Length), findings.Select(f => Finding(f.Id, f.Start, f.End))));

    private static string Write(string text, IReadOnlyList<MarkedLine> lines) => string.Join('/', lines.Select(l => Write(text, l.Pieces)));

    /// <summary>"[a …]" for a finding, "[-a …]" where it goes on.</summary>
    private static string Write(string text, IReadOnlyList<Piece> pieces) =>
        string.Concat(pieces.Select(p => p.Finding is null ? p.Span.Of(text) : $"[{(p.IsFirst ? "" : "-")}{p.Finding.Id} {Write(text, p.Inside)}]"));

    private static IEnumerable<TextSpan> Leaves(IReadOnlyList<Piece> pieces) => pieces.SelectMany(p => p.Finding is null ? [p.Span] : Leaves(p.Inside));

    private static IEnumerable<(Finding Finding, int Place)> Marked(IReadOnlyList<Piece> pieces) =>
        pieces.Where(p => p.Finding is not null).SelectMany(p => Enumerable.Range(p.Span.Start, p.Span.Length).Select(at => (p.Finding!, at)).Concat(Marked(p.Inside)));

    private static int Count(IReadOnlyList<Piece> pieces) => pieces.Sum(p => 1 + Count(p.Inside));

    private static int Depth(IReadOnlyList<Piece> pieces) => pieces.Max(p => p.Finding is null ? 0 : 1 + Depth(p.Inside), 0);
}

internal static class MaxOrElse
{
    /// <summary>The greatest value, or another one where there is nothing.</summary>
    public static int Max<T>(this IEnumerable<T> items, Func<T, int> value, int none) => items.Select(value).DefaultIfEmpty(none).Max();
}
