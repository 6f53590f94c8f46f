namespace Whence.Lineage;

/// <summary>Holds the facts of two articles against each other: are they the same, and in the same order?</summary>
internal static class FactComparison
{
    /// <summary>Facts that two articles must share for anything to follow.</summary>
    public const int LeastFacts = 5;

    /// <summary>Least share of the shorter one's facts for two articles that name the same relay.</summary>
    private const float Stated = 0.45f;

    /// <summary>Facts that a translation must share, and days by which it may follow.</summary>
    private const int TranslatedFacts = 7, LateDays = 30;

    /// <summary>
    /// What a translation must reach: the share of the shorter one's facts that stand in both, plus the share that stand in the same order. More is asked where figures
    /// differ, where it comes days later, and where the two do not name one source.
    /// </summary>
    /// <remarks>Tried on 120 English articles and their Spanish translations: these reach 1.05 to 2, two articles on one topic within a month 0.88 at most.</remarks>
    private const double Translated = 1.0, TranslatedOtherFigures = 1.2, TranslatedLate = 1.25, TranslatedUnnamed = 1.55;

    /// <summary>
    /// By so many facts the order of the other article, read forwards, must be kept better than read backwards to tell more than figures and days do: two articles on one topic name the same few
    /// names over and over, and have long rows of facts in common in either direction.
    /// </summary>
    /// <remarks>Tried on the same articles: translations of more than 30 facts have 14 to 60, two articles on one topic 13 at most, those of days far apart 6.</remarks>
    private const int Ordered = 16;

    private const int MostDaysApart = 3;

    /// <summary>Least share of comparable figures that must be equal.</summary>
    private const double LeastAgreement = 0.8;

    /// <summary>The facts of an article, each once, in ascending order.</summary>
    public static uint[] Distinct(Fingerprint print)
    {
        var facts = Array.ConvertAll(print.Facts, f => f.Key);
        Array.Sort(facts);
        var count = 0;
        foreach (var fact in facts)
            if (count == 0 || facts[count - 1] != fact) facts[count++] = fact;
        return facts[..count];
    }

    /// <summary>The link that two articles have by their facts, or null.</summary>
    public static FoundLink? Link(Fingerprint first, Fingerprint second) => Link(first, second, Distinct(first), Distinct(second));

    /// <inheritdoc cref="Link(Fingerprint, Fingerprint)"/>
    /// <param name="first">The earlier one.</param>
    /// <param name="second">The later one.</param>
    /// <param name="ofFirst">Facts of the earlier one (<see cref="Distinct"/>).</param>
    /// <param name="ofSecond">Facts of the later one.</param>
    public static FoundLink? Link(Fingerprint first, Fingerprint second, ReadOnlySpan<uint> ofFirst, ReadOnlySpan<uint> ofSecond)
    {
        var (share, count) = Shared(ofFirst, ofSecond);
        if (count < LeastFacts) return null;
        var (days, agree) = (first.DaysFrom(second), AgreeOnFigures(first, second));
        var named = second.Relays.Contains(first.Outlet) || first.Relays.Contains(second.Outlet);
        if (days <= MostDaysApart && agree && (named || (share >= Stated && first.Relays.Intersect(second.Relays).Any()))) return new(0, 0, LinkKind.Stated, share, count);
        if (first.Language == second.Language || count < TranslatedFacts) return null;
        var oneSource = named || (first.Relays.Length == 0 && second.Relays.Length == 0) || first.Relays.Intersect(second.Relays).Any();
        if (share + 1 < (oneSource ? Translated : TranslatedUnnamed) || (days > LateDays && !oneSource)) return null;
        var (inFirst, inSecond) = (KeysAmong(first, ofSecond), KeysAmong(second, ofFirst));
        var inOrder = LongestOrder(inFirst, inSecond);
        var reached = share + (double)inOrder / Math.Min(first.Facts.Length, second.Facts.Length);
        if (reached < Translated) return null;
        var isOrdered = inOrder >= Ordered && inOrder - LongestOrder(inFirst, [.. inSecond.Reverse()]) >= Ordered;
        if (days > LateDays && !isOrdered) return null;
        var asked = !oneSource ? TranslatedUnnamed : days > LateDays ? TranslatedLate : isOrdered ? Translated : days > MostDaysApart ? TranslatedLate : agree ? Translated : TranslatedOtherFigures;
        return reached >= asked ? new(0, 0, LinkKind.Translated, share, count) : null;
    }

    /// <summary>The facts of an article, in the order of the text, that are among some.</summary>
    private static uint[] KeysAmong(Fingerprint print, ReadOnlySpan<uint> some)
    {
        Span<uint> room = stackalloc uint[FactSet.MostOnStack];
        var set = new FactSet(some, room);
        var keys = new uint[print.Facts.Length];
        var count = 0;
        foreach (var fact in print.Facts)
            if (set.Has(fact.Key)) keys[count++] = fact.Key;
        return keys[..count];
    }

    /// <summary>Share of the facts of the one with fewer that stand in the other, and their number.</summary>
    private static (float Share, int Count) Shared(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j]) { i++; continue; }
            if (a[i] == b[j]) { count++; i++; }
            j++;
        }
        return (count == 0 ? 0 : (float)count / Math.Min(a.Length, b.Length), count);
    }

    /// <summary>Number of facts in the longest sequence that stands in both in the same order.</summary>
    private static int LongestOrder(uint[] a, uint[] b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        row.Clear();
        foreach (var fact in a)
        {
            var corner = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = fact == b[j - 1] ? corner + 1 : Math.Max(above, row[j - 1]);
                corner = above;
            }
        }
        return row[^1];
    }

    /// <summary>Whether most figures that both give on one concept are the same: two dispatches of one agency on one day differ in theirs.</summary>
    public static bool AgreeOnFigures(Fingerprint a, Fingerprint b)
    {
        var (fewer, more) = a.Figures.Length <= b.Figures.Length ? (a.Figures, b.Figures) : (b.Figures, a.Figures);
        int comparable = 0, same = 0;
        foreach (var figure in fewer)
        {
            if (!Array.Exists(more, m => m.Concept == figure.Concept)) continue;
            comparable++;
            if (Array.IndexOf(more, figure) >= 0) same++;
        }
        return comparable == 0 || same >= LeastAgreement * comparable;
    }
}
