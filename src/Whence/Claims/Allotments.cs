using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Tells sums that everyone gets from counts of people: "the wounded got 50,000 each", "семьям погибших по миллиону рублей, раненым — по 400 тысяч".</summary>
internal sealed class Allotments(ReadText text)
{
    /// <summary>What each gets as one of many is seldom less.</summary>
    private const double LeastForEach = 100;

    /// <summary>A bare number behind a sum, with nothing but those who get it between, is hardly less.</summary>
    private const double LeastBehindSum = 1000;

    /// <summary>Whether a bare number is what each of several gets, and no count of them.</summary>
    public bool IsForEach(Figure figure) => IsBareSum(figure, LeastForEach) && (IsEachBefore(figure.First) || text.Lexemes.Find(figure.Last, Lex.Echo, Echo.EachAfter).Exists);

    /// <summary>Whether a bare number is a second sum behind the one before it in its sentence: "families of the dead 1.5 million roubles, the wounded — from 400,000 to 900,000".</summary>
    /// <param name="figure">A figure.</param>
    /// <param name="sum">The sum before it in its sentence.</param>
    public bool IsBehindSum(Figure figure, Figure sum)
    {
        if (!IsBareSum(figure, LeastBehindSum) || figure.First - sum.Last > Reach || !(text.Mark(figure.First - 1) is '–' or '—' or '-' or ':' or ',')) return false;
        for (var i = sum.Last; i < figure.First; i++)
            if (text.Lexemes.Starts(i, Verbs)) return false;
        return figure.Last >= text.Tokens.Count || text.Tokens[figure.Last].IsMark;
    }

    /// <summary>How many tokens may stand between two sums.</summary>
    private const int Reach = 8;

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue);

    private static bool IsBareSum(Figure figure, double least) =>
        figure is { HasNoun: false, Measures: null, IsNobody: false, IsPart: false } && (figure.Quantity.Value ?? figure.Quantity.Low) >= least;

    /// <summary>"двое получили [по 14], ещё семеро — [по восемь]": a bare number that a word for each brings counts nobody.</summary>
    public bool IsShareOfEach(Figure figure) => IsBareSum(figure, 1) && figure.Phrase.Last <= figure.Phrase.First && !figure.IsMore && text.Tokens[figure.First].IsNumber && IsEachBefore(figure.First);

    private bool IsEachBefore(int first)
    {
        for (var start = Math.Max(0, first - 2); start < first; start++)
            if (text.Lexemes.Find(start, Lex.Echo, Echo.Each) is { Exists: true } each && each.Last == first) return true;
        return false;
    }
}
