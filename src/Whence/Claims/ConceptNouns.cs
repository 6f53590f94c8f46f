using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>How a noun of a concept and a number come together that do not stand in one phrase: "Tote: 12", "of wounded there were 29".</summary>
internal sealed class ConceptNouns(ReadText text, BySentence<Figure> figures)
{
    /// <summary>How many tokens may stand between a noun and the number that is stated of it.</summary>
    private const int StatedReach = 4;

    /// <summary>How many tokens a list of members behind "be" may take.</summary>
    private const int TheyReach = 12;

    private static readonly ulong NotStated = Lexemes.Kinds(
        Lex.Preposition, Lex.In, Lex.By, Lex.And, Lex.But, Lex.Noun, Lex.ConceptNoun, Lex.Cue, Lex.That, Lex.Relative_);

    private static readonly ulong Stated = Lexemes.Kinds(Lex.Be, Lex.More, Lex.HedgeBefore);

    private static readonly ulong AnotherVerb = Lexemes.Kinds(
        Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptToll, Lex.Be, Lex.Have, Lex.Cue, Lex.That, Lex.Relative_, Lex.Not, Lex.But);

    /// <summary>"12 загиблих, а голова адміністрації": a participle that a number counts as a noun says nothing of others.</summary>
    public bool IsCountedParticiple(Lexeme trigger, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (!other.IsIndefinite && other.ConceptNoun.Exists && other.ConceptNoun.First == trigger.First) return true;
        return false;
    }

    /// <summary>"53,735, with 1,430 deaths": a noun with a number of its own is not what another number counts; nor is a verb, "and wounded two".</summary>
    public bool IsCounted(Lexeme noun, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (!other.IsIndefinite && ((other.ConceptNoun.Exists && other.ConceptNoun.First == noun.First) || other.First == noun.Last)) return true;
        return false;
    }

    /// <summary>"seven [deaths] have been linked to liquor, and 19 people …": a word that a number before it counts names no toll for a figure behind.</summary>
    public bool IsCountedBefore(Figure figure, Lexeme toll, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (other.Last <= figure.First && other is { IsIndefinite: false, Measures: null, ConceptNoun.Exists: true } && other.ConceptNoun.First == toll.First && other.ConceptNoun.Last >= toll.Last) return true;
        return false;
    }

    /// <summary>"38 km from the town, at a [depth] of 12 km", "to 9.6 million, and the [losses] reached two million": a noun behind a measure that tells of the next one, or opens the next clause.</summary>
    public bool IsOfOther(Figure figure, Lexeme noun, bool before, Sentence sentence)
    {
        if (!before) return false;
        for (var i = figure.Last; i < noun.First - 1; i++)
            if (text.IsMark(i, ',') && text.Lexemes.In(i + 1, Lex.And)) return true;
        foreach (var other in figures[sentence])
            if (other.Measures == figure.Measures && other.First >= noun.Last && other.First - noun.Last <= 1 && (other.First == noun.Last || text.Lexemes.In(noun.Last, Joint))) return true;
        return false;
    }

    private static readonly ulong Joint = Lexemes.Kinds(Lex.Of, Lex.By, Lex.Preposition, Lex.In, Lex.Be);

    /// <summary>"the dead are a man of 66 and two women": behind "be" nothing but members, joined to each other.</summary>
    /// <param name="first">After the noun.</param>
    /// <param name="last">First token of a figure behind it.</param>
    public bool AreThey(int first, int last)
    {
        var i = first;
        while (i < last && text.Lexemes.In(i, Lex.Be)) i++;
        for (; i < last; i++)
            if ((text.Lexemes.Starts(i, AnotherVerb) && !(text.Lexemes.Is(i, Lex.But) && text.Lexemes.Is(i, Lex.Preposition))) || text.Mark(i) is not ('\0' or ',')) return false;
        return last - first <= TheyReach;
    }

    /// <summary>"identified as Andres Ruiz, 20, a cadet": two words that nothing but a capital is known of, right behind each other.</summary>
    public bool HasName(int first, int last)
    {
        for (var i = first; i < last - 1; i++)
            if (IsUnlisted(i) && IsUnlisted(i + 1)) return true;
        return false;
    }

    private bool IsUnlisted(int i) => text.Tokens[i] is { IsWord: true, Capitals: not Capitals.None } && text.Lexemes.At(i).Length == 0;

    /// <summary>
    /// "ранено было 12", "Tote: 12", "of wounded, the governor said, there were 29": only a form of "be", a word of comparison or a dash between a noun and its
    /// number, and one other word at most, or an insertion.
    /// </summary>
    /// <param name="first">After the noun.</param>
    /// <param name="last">First token of a figure behind it.</param>
    public bool IsStated(int first, int last)
    {
        var others = 0;
        if (text.IsMark(first, ',') && AfterInsertion(first, last) is var behind and > 0) (first, others) = (behind, 1);
        if (last - first is 0 or > StatedReach) return false;
        for (var i = first; i < last; i++)
        {
            if (text.Lexemes.In(i, Stated) || text.Mark(i) is ':' or '–' or '—') continue;
            if (!text.Tokens[i].IsWord || others++ > 0 || text.Lexemes.In(i, NotStated)) return false;
        }
        return true;
    }

    /// <summary>After the comma that closes an insertion, which counts nothing itself; -1 where none does.</summary>
    private int AfterInsertion(int first, int last)
    {
        var end = first + 1;
        while (end < last && text.Mark(end) is not (',' or ';' or ':') && !text.Tokens[end].IsNumber && !text.Lexemes.Is(end, Lex.NumberWord)) end++;
        return end < last && text.IsMark(end, ',') && end > first + 1 ? end + 1 : -1;
    }
}
