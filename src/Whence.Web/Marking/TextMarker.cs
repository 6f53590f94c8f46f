using Whence.Articles;

namespace Whence.Web.Marking;

/// <summary>
/// Cuts a text at its findings so that they nest as elements of a page must: a finding inside another is inside it, one that crosses the end of another is cut there. Nothing of the text is lost or
/// moved. Takes time in the order of text and findings.
/// </summary>
internal static class TextMarker
{
    /// <summary>Findings inside one another at most; those that lie deeper are left out, so that a page cannot be made to nest without end.</summary>
    public const int MostDeep = 12;

    /// <summary>The lines of a part of a text, empty ones left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="part">The part to show.</param>
    /// <param name="findings">In any order; what lies outside the part is left out. Of two at the same place the first is the outer one.</param>
    public static IReadOnlyList<MarkedLine> Lines(string text, TextSpan part, IEnumerable<Finding> findings)
    {
        var waiting = new Queue<Finding>(findings.Where(f => f.Span.Length > 0 && f.Span.Overlaps(part)).OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.End));
        var (lines, open) = (new List<MarkedLine>(), new List<Finding>());
        for (var start = part.Start; start < part.End;)
        {
            var end = text.AsSpan(start, part.End - start).IndexOfAny('\n', '\r') is >= 0 and var at ? start + at : part.End;
            var line = new TextSpan(start, end);
            open.RemoveAll(f => f.Span.End <= line.Start);
            if (open.Count > MostDeep) open.RemoveRange(MostDeep, open.Count - MostDeep);
            while (waiting.TryPeek(out var next) && next.Span.Start < line.End) if (waiting.Dequeue() is var finding && finding.Span.End > line.Start) open.Add(finding);
            if (!text.AsSpan(start, line.Length).IsWhiteSpace()) lines.Add(new(line, Lay(line, open)));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>The pieces of one line.</summary>
    /// <param name="line">Where it stands.</param>
    /// <param name="findings">Those that overlap it, by start, the longer first.</param>
    public static IReadOnlyList<Piece> Lay(TextSpan line, IReadOnlyList<Finding> findings)
    {
        var waiting = new PriorityQueue<(Finding Finding, TextSpan Span), (int Start, int End, int Place)>();
        for (var i = 0; i < findings.Count; i++) Enter(findings[i], findings[i].Span, i);
        var open = new Stack<Open>([new(null, line, false)]);
        while (waiting.TryDequeue(out var next, out var place))
        {
            while (open.Peek().Span.End <= next.Span.Start) Close();
            if (open.Count > MostDeep) continue;
            var outer = open.Peek();
            if (next.Span.End > outer.Span.End) // it crosses: the rest comes when the outer one is closed
            {
                Enter(next.Finding, new(outer.Span.End, next.Span.End), place.Place);
                next.Span = new(next.Span.Start, outer.Span.End);
            }
            outer.WriteTo(next.Span.Start);
            open.Push(new(next.Finding, next.Span, next.Span.Start == next.Finding.Span.Start));
        }
        while (open.Count > 1) Close();
        open.Peek().WriteTo(line.End);
        return open.Peek().Pieces;

        void Enter(Finding finding, TextSpan span, int place)
        {
            var within = new TextSpan(Math.Max(span.Start, line.Start), Math.Min(span.End, line.End));
            if (within.Length > 0) waiting.Enqueue((finding, within), (within.Start, -within.End, place));
        }

        void Close()
        {
            var done = open.Pop();
            done.WriteTo(done.Span.End);
            open.Peek().Add(new(done.Span, done.Finding, done.Pieces, done.IsFirst));
        }
    }

    /// <summary>A finding whose end has not come yet; the line itself for null.</summary>
    private sealed class Open(Finding? finding, TextSpan span, bool isFirst)
    {
        private int _written = span.Start;

        public Finding? Finding => finding;
        public TextSpan Span => span;
        public bool IsFirst => isFirst;
        public List<Piece> Pieces { get; } = [];

        /// <summary>Adds the plain words up to a place.</summary>
        public void WriteTo(int end)
        {
            if (end > _written) Pieces.Add(new(new(_written, end), null, [], false));
            _written = Math.Max(_written, end);
        }

        public void Add(Piece piece)
        {
            Pieces.Add(piece);
            _written = piece.Span.End;
        }
    }
}
