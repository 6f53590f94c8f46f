using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// How far a figure and a word of one sentence are from each other: little for words, more for commas, much for the start of another clause or another count.
/// </summary>
internal sealed class Distance(ReadText text, BySentence<Figure> figures)
{
    /// <summary>Farther than any reading reaches.</summary>
    public const double Unreachable = 100;

    /// <summary>What an insertion between commas costs, whatever its length: "five people, police said, were killed".</summary>
    private const double Insertion = 0.5;

    /// <summary>What ages in brackets cost.</summary>
    private const double AgesBetween = 0.1;

    /// <summary>What a part with a verb of its own costs: "two women, one of them missing" are not missing.</summary>
    private const double PartOfItsOwn = 2;

    private static readonly ulong Conjunction = Lexemes.Kinds(Lex.And);
    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.But, Lex.That, Lex.Relative_);
    private static readonly ulong VerbGroup = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Not);

    /// <summary>From a figure to a word behind it that may be its verb.</summary>
    public double ToVerb(int first, int last, Sentence sentence)
    {
        first = BehindPair(first, last, sentence);
        var cost = Between(first, last, sentence);
        if (cost >= Unreachable) return cost;
        if (HasPartOfItsOwn(first, last, sentence)) return cost + PartOfItsOwn;
        if (InsertionIn(first, last, sentence) is not { } inserted) return cost;
        return Math.Min(cost, Between(first, inserted.First, sentence) + Insertion + Between(inserted.Last, last, sentence));
    }

    /// <summary>"12 [patients] and visitors were evacuated": over the plain word that "and" joins to what is counted, where the verb follows at once; else the token itself.</summary>
    private int BehindPair(int first, int last, Sentence sentence)
    {
        if (first >= last || text.Lexemes.Find(first, Lex.And) is not { Exists: true } and) return first;
        var i = and.Last;
        while (i < last && i - and.Last < LongestPair && text.Tokens[i] is { IsWord: true, IsNumber: false } && !text.Lexemes.In(i, NoPair)) i++;
        if (i == and.Last || !text.Lexemes.In(i, VerbGroup)) return first;
        foreach (var other in figures[sentence])
            if (other.First >= first && other.First < i) return first;
        return i;
    }

    private const int LongestPair = 2;

    private static readonly ulong NoPair = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Not, Lex.In, Lex.Preposition, Lex.By, Lex.Of, Lex.That, Lex.Relative_, Lex.But, Lex.Determiner, Lex.A, Lex.Pronoun, Lex.NumberWord, Lex.ConceptActive, Lex.ConceptSubject, Lex.ConceptPassive, Lex.Cue, Lex.Modal, Lex.HedgeBefore, Lex.More, Lex.Several, Lex.Vague);

    /// <summary>From a verb to a figure behind it: "were taken to hospital, officials said, 71 people".</summary>
    public double FromVerb(int first, int last, Sentence sentence)
    {
        var cost = Between(first, last, sentence);
        var close = last - 1;
        while (close > first && text.Lexemes.In(close, VerbGroup)) close--;
        if (cost >= Unreachable || cost <= Insertion || close - first < 2 || text.Mark(first) is not (',' or '–' or '—') || text.Mark(close) is not (',' or '–' or '—')) return cost;
        foreach (var other in figures[sentence])
            if (other.First >= first && other.NumberLast <= last && other is { Measures: null, IsIndefinite: false }) return cost;
        return Insertion;
    }

    /// <summary>The sum of what stands from a token to before another; out of reach beyond the sentence.</summary>
    public double Between(int first, int last, Sentence sentence)
    {
        if (first < sentence.First || last > sentence.Last) return Unreachable;
        double cost = 0;
        for (var i = first; i < last; i++)
        {
            if (text.Mark(i) is '(' && AgesIn(i, last, sentence) is { } close)
            {
                (i, cost) = (close, cost + AgesBetween);
                continue;
            }
            cost += text.Mark(i) switch { ',' => 0.9, ';' => 5, ':' => 2, '(' or ')' or '–' or '—' => 0.8, '„' or '“' or '”' or '"' or '«' or '»' => 0.4, '\0' => 0.08, _ => 0.3 };
            if (text.Lexemes.In(i, ClauseStart) && !text.Lexemes.In(i - 1, ClauseStart)) cost += text.Lexemes.In(i, Lex.Relative_) ? 0.7 : 1.6;
            if (text.Lexemes.Is(i, Lex.And)) cost += 0.8;
            if (text.Lexemes.Is(i, Lex.Cue) && !text.Lexemes.In(i, Lex.Noun)) cost += 1;
            if (text.Lexemes.Is(i, Lex.ConceptSubject) || (text.Lexemes.Is(i, Lex.ConceptPassive) && text.Lexemes.In(i - 1, Lex.Be))) cost += 0.6;
        }
        foreach (var other in figures[sentence])
            if (other.First >= first && other.NumberLast <= last && other.Measures is null && !other.IsIndefinite && !other.IsPart) cost += text.Lexemes.In(other.First - 1, Conjunction) || text.IsMark(other.First - 1, ',') ? 0.5 : 1.2;
        return cost;
    }

    /// <summary>"a man (34) was hurt": where the bracket closes that holds numbers alone which count nothing, or null.</summary>
    private int? AgesIn(int open, int last, Sentence sentence)
    {
        var i = open + 1;
        while (i < last && Ages.MayHold(text, i)) i++;
        if (i == open + 1 || i >= last || text.Mark(i) is not ')') return null;
        foreach (var other in figures[sentence])
            if (other.First > open && other.First < i) return null;
        return i;
    }

    /// <summary>"…, one of them (no comma) reported missing": what follows a part that the clause opens with is said of the part.</summary>
    private bool HasPartOfItsOwn(int first, int last, Sentence sentence)
    {
        foreach (var part in figures[sentence])
            if (part.First > first && part.Last <= last && part is { IsPart: true, Measures: null } && text.Mark(part.First - 1) is ',' or ':' or ';' or '–' or '—' && !HasComma(part.Last, last)) return true;
        return false;
    }

    private bool HasComma(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Mark(i) is ',' or ')' or '–' or '—') return true;
        return false;
    }

    /// <summary>"three residents, a man of 61 and two sisters, were taken": whether those told one by one make up the whole that ends before them.</summary>
    private bool IsSumOf(int last, double members, Sentence sentence)
    {
        foreach (var whole in figures[sentence])
            if (whole.Last == last && whole.Quantity.Value == members) return true;
        return false;
    }

    /// <summary>What stands between two commas (or dashes) of which the second stands right before the verb, and counts nothing itself.</summary>
    private (int First, int Last)? InsertionIn(int first, int last, Sentence sentence)
    {
        var close = last - 1;
        while (close > first && text.Lexemes.In(close, VerbGroup)) close--;
        if (text.Mark(close) is not (',' or '–' or '—')) return null;
        var open = first;
        while (open < close && text.Mark(open) is '\0' && (!text.Lexemes.In(open, VerbGroup) || text.Lexemes.In(open, Lex.Of))) open++; // with a verb before it, the comma ends its clause; not "locatari ai blocului"
        if (open >= close || text.Mark(open) is not (',' or '–' or '—')) return null;
        var (several, members, counted) = (0, 0.0, false);
        foreach (var other in figures[sentence])
            if (other.First > open && other.NumberLast <= close && other is { Measures: null, IsPart: false })
                (several, members, counted) = (several + 1, members + (other.Quantity.Value ?? double.NaN), counted | !other.IsIndefinite);
        return counted && !(several > 1 && IsSumOf(first, members, sentence)) ? null : (open, close + 1);
    }
}
