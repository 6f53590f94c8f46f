using System.Globalization;
using Whence.Quantities;

namespace Whence.Ledger;

/// <summary>
/// Says how the answers to a question stand to one another. Only what a claimant said last can be in dispute: an earlier figure is revised, and so is that of
/// another who had given the same one. A count that grows is updated by later and higher figures, whoever gives them.
/// </summary>
/// <param name="answers">The answers, the earliest first.</param>
/// <param name="grows">Whether the count grows as news comes in.</param>
internal sealed class Standing(IReadOnlyList<Answer> answers, bool grows)
{
    /// <summary>A later figure that is more times as high is no update: it counts otherwise.</summary>
    private const double MostGrowth = 5;

    /// <summary>Changes of a figure that a sentence tells one by one, the last beside them.</summary>
    private const int MostChanges = 4;

    private readonly List<Comparison> _comparisons = [];

    /// <summary>State, the reason for it, and the comparisons that it rests on.</summary>
    public (QuestionState State, string Reason, IReadOnlyList<Comparison> Comparisons) Judge()
    {
        var all = answers.Where(a => a.Voice is not null).GroupBy(a => a.Voice!).Select(g => g.ToList()).ToList();
        foreach (var voice in all) Revisions(voice);
        var voices = all.FindAll(v => v[0].Claimant is not null);
        var named = _comparisons.Count;
        for (var i = 0; i < voices.Count; i++)
            for (var k = i + 1; k < voices.Count; k++) Compare(voices[i], voices[k]);
        var nobody = answers.Where(a => a.Claimant is null).ToList();
        if (all.Count == 0 && grows) Revisions([.. nobody.GroupBy(a => a.Asserted).SelectMany(g => g.Take(g.All(a => a.Voice is null) ? 1 : int.MaxValue))]);
        else if (grows) Updates(nobody, voices);
        return Sum(voices.Count == 0 ? all : voices, nobody, named);
    }

    private (QuestionState, string, IReadOnlyList<Comparison>) Sum(List<List<Answer>> voices, List<Answer> nobody, int named)
    {
        var disputes = _comparisons.Where(c => c.Kind == ComparisonKind.Dispute).OrderByDescending(c => c.First.Reports.Count + c.Second.Reports.Count).ToList();
        if (disputes.Count > 0)
            return (QuestionState.Disputed, disputes[0].Reason + (disputes.Count > 1 ? $" {disputes.Count - 1} more such {(disputes.Count == 2 ? "pair" : "pairs")}." : ""), _comparisons);
        if (_comparisons.Count > 0)
        {
            var chains = voices.Where(v => v.Count > 1).Select(v => Chain(Positions(v))).OfType<string>().ToList();
            var reason = named > 0 && chains.Count > 0 ? string.Join(" ", chains.Take(2)) : Chain(Positions(answers)) ?? _comparisons[0].Reason;
            return (QuestionState.Revised, reason, _comparisons);
        }
        var (low, high) = (answers.Max(a => a.Interval.Low), answers.Min(a => a.Interval.High)); // all meet where the highest lower bound lies below the lowest upper one
        var differs = nobody.Find(n => n.Interval.Low > high || n.Interval.High < low);
        var figures = answers.Select(a => a.Quantity).Distinct().Count();
        if (figures == 1 && voices.Count <= 1) return (QuestionState.Single, voices.Count == 1 && nobody.Count > 0 ? "One figure; reports that name nobody give it too." : "One figure.", _comparisons);
        if (voices.Count <= 1 && differs is not null) return (QuestionState.Single, $"{(voices.Count == 1 ? "One claimant" : "Nobody named")}; {differs.Quantity}, which nobody stands behind, differs.", _comparisons);
        if (voices.Count == 0) return (QuestionState.Single, "Nobody named; the figures can all be right.", _comparisons);
        if (voices.Count == 1 && voices[0].TrueForAll(a => a.Quantity == voices[0][0].Quantity)) return (QuestionState.Single, "One claimant; the figures can all be right.", _comparisons);
        return (QuestionState.Agreed, differs is not null ? "The claimants agree; a figure that nobody stands behind differs." : figures == 1 ? "All give the same figure." : "The figures can all be right.", _comparisons);
    }

    /// <summary>What one claimant said, day by day: each figure that replaces the one before.</summary>
    private void Revisions(List<Answer> own)
    {
        for (var i = 1; i < own.Count; i++)
            if (Replaces(own[i - 1], own[i])) _comparisons.Add(new(ComparisonKind.Revision, own[i - 1], own[i], Sentence(own[i - 1], own[i])));
    }

    private bool Replaces(Answer old, Answer later) =>
        !old.Interval.Meets(later.Interval)
        || (old.Quantity.Value is { } before && later.Quantity.Value is { } after && before != after && (old.Asserted != later.Asserted || (grows && after > before && old.Quantity.Hedge != Hedge.About)));

    /// <summary>Two claimants: what each said last.</summary>
    private void Compare(List<Answer> one, List<Answer> other)
    {
        var (mine, theirs) = (Last(one), Last(other));
        if (mine.Exists(a => theirs.Exists(b => a.Interval.Meets(b.Interval)))) return;
        var (a, b) = InTime(mine[^1], theirs[^1]);
        if (grows && IsLater(a, b) && b.Number > a.Number && b.Number <= MostGrowth * a.Number) _comparisons.Add(new(ComparisonKind.Update, a, b, Sentence(a, b)));
        else if (IsLater(a, b) && b.Number < a.Number && IsSuperior(b, a)) _comparisons.Add(new(ComparisonKind.Revision, a, b, Sentence(a, b)));
        else if (Echoes(a, a.Voice == one[0].Voice ? other : one)) _comparisons.Add(new(ComparisonKind.Update, a, b, Sentence(a, b)));
        else _comparisons.Add(new(ComparisonKind.Dispute, a, b, $"{a.Quantity} ({a.Name}) and {b.Quantity} ({b.Name}) cannot both be right."));
    }

    /// <summary>A country stands above its own bodies.</summary>
    private static bool IsSuperior(Answer answer, Answer over) => over.Voice!.EndsWith("@" + answer.Voice, StringComparison.Ordinal);

    /// <summary>Whether a figure is one that the other claimant had given too and has replaced since: who repeats a figure does not stand against its correction.</summary>
    private static bool Echoes(Answer answer, List<Answer> other) =>
        other.Exists(o => o.Interval.Meets(answer.Interval) && !IsLater(answer, o)) && IsLater(answer, other[^1]);

    /// <summary>A higher figure that nobody stands behind, above all that claimants gave, still updates a count that grows.</summary>
    private void Updates(List<Answer> nobody, List<List<Answer>> voices)
    {
        var highest = voices.SelectMany(v => v).MaxBy(a => a.Number);
        foreach (var answer in nobody)
            if (highest is not null && answer.Number > highest.Number && answer.Number <= MostGrowth * highest.Number && IsLater(highest, answer) && !highest.Interval.Meets(answer.Interval))
                _comparisons.Add(new(ComparisonKind.Update, highest, answer, Sentence(highest, answer)));
    }

    /// <summary>A claimant's figures of the last day on which there are any.</summary>
    private static List<Answer> Last(List<Answer> own)
    {
        var day = own.FindLast(a => a.Asserted is not null)?.Asserted;
        return own.FindAll(a => a.Asserted == day);
    }

    private static (Answer, Answer) InTime(Answer a, Answer b) => IsLater(b, a) ? (b, a) : (a, b);

    private static bool IsLater(Answer first, Answer second) => first.Asserted is not null && second.Asserted is not null && string.CompareOrdinal(first.Asserted, second.Asserted) < 0;

    private static string Sentence(Answer old, Answer later) =>
        old.Voice == later.Voice ? Chain([old, later])! : $"{Words(old, later)}: {old.Quantity} ({old.Name}{On(old)}), then {later.Quantity} ({later.Name}{On(later)}).";

    private static string Words(Answer old, Answer later) => $"{(later.Number > old.Number ? "Revised up" : "Revised down")}{Change(old, later)}";

    /// <summary>The figures of a claimant that replaced one another, with what only rises or only falls taken together.</summary>
    private List<Answer> Positions(IReadOnlyList<Answer> own)
    {
        var positions = new List<Answer>();
        foreach (var answer in own)
            if (positions.Count == 0 || Replaces(positions[^1], answer)) positions.Add(answer);
        for (var i = positions.Count - 2; i > 0; i--)
            if (Math.Sign(positions[i].Number - positions[i - 1].Number) == Math.Sign(positions[i + 1].Number - positions[i].Number)) positions.RemoveAt(i);
        return positions;
    }

    /// <summary>"Mirta Halven: revised up from at least 9 to 17 (+8), then down to 16 (-1)."; null for fewer than two figures.</summary>
    private static string? Chain(List<Answer> positions)
    {
        if (positions.Count < 2) return null;
        var text = positions[0].Claimant is { } claimant && positions.TrueForAll(p => p.Voice == positions[0].Voice) ? claimant.Label + ": revised" : "Revised";
        for (var i = 1; i < positions.Count; i++)
        {
            if (i == MostChanges && positions.Count - i > 2) return $"{text}, and after {positions.Count - 1 - i} further changes {(positions[^1].Number > positions[^2].Number ? "up" : "down")} to {positions[^1].Quantity}{Change(positions[^2], positions[^1])}.";
            text += $"{(i > 1 ? ", then" : "")} {(positions[i].Number > positions[i - 1].Number ? "up" : "down")}{(i > 1 ? "" : $" from {positions[0].Quantity}")} to {positions[i].Quantity}{Change(positions[i - 1], positions[i])}";
        }
        return text + ".";
    }

    /// <summary>The difference, with its sign; empty where a figure names no number.</summary>
    private static string Change(Answer old, Answer later)
    {
        if (old.Quantity.Value is not { } before || later.Quantity.Value is not { } after || before == after) return "";
        var about = old.Quantity.Hedge is Hedge.Exact && later.Quantity.Hedge is Hedge.Exact || old.Quantity.Hedge is Hedge.AtLeast && later.Quantity.Hedge is Hedge.Exact ? "" : "about ";
        return $" ({about}{(after > before ? "+" : "−")}{Quantity.Of(Math.Abs(after - before), Hedge.Exact)})";
    }

    private static string On(Answer answer) => answer.Asserted is { } day ? string.Create(CultureInfo.InvariantCulture, $", {day}") : "";
}
