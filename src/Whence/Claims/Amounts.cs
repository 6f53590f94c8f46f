using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// The number that a toll has reached by its verb, whatever other numbers its phrase holds: "the number of people killed in the magnitude 6.0 earthquake in
/// three provinces rose to 2,205".
/// </summary>
internal sealed class Amounts(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens may stand between the verb and the number, and between an auxiliary and its verb.</summary>
    private const int Reach = 5, AuxiliaryReach = 3;

    private static readonly ulong Beside = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of, Lex.By, Lex.Determiner, Lex.HedgeBefore, Lex.More, Lex.NumberWord, Lex.Adverb, Lex.ObjectMarker);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of, Lex.ObjectMarker);
    private static readonly ulong Auxiliaries = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Modal);
    private static readonly ulong Ends = Lexemes.Kinds(Lex.But, Lex.That, Lex.Cue, Lex.Not);

    /// <summary>Whether a verb of amounting brings the figure to the toll.</summary>
    public bool IsReached(Figure figure, Lexeme toll) => figure.Measures is null or "percent" && VerbOf(figure, toll.Last) is var verb and >= 0 && IsOfToll(toll.Last, verb);

    /// <summary>The verb before the figure, prepositions and the like between; or, right behind it, that of a clause whose verb comes last; -1 where there is none.</summary>
    private int VerbOf(Figure figure, int from)
    {
        for (var i = figure.NumberLast - 1; i >= Math.Max(from, figure.First - Reach); i--)
        {
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Amounting) is { Exists: true } verb && verb.Last < figure.NumberLast) return i;
            if (i < figure.First && !text.Tokens[i].IsNumber && !text.Lexemes.In(i, Beside)) break;
        }
        var isBehind = text.Lexemes.In(figure.First - 1, Prepositions) && text.Lexemes.Find(figure.Last, Lex.Echo, Echo.Amounting).Exists;
        return isBehind ? figure.First - 1 : -1;
    }

    /// <summary>Whether nothing between the toll and the verb has a verb or a toll of its own, but for relative clauses and insertions.</summary>
    private bool IsOfToll(int first, int verb)
    {
        var isInRelative = false;
        for (var i = first; i < verb; i++)
        {
            if (text.Mark(i) is ',' or '–' or '—' or '(')
            {
                if (AfterInsertion(i, verb) is not (var behind and > 0)) return false;
                (i, isInRelative) = (behind - 1, false);
                continue;
            }
            if (text.Mark(i) is ';' or ':' || text.Lexemes.In(i, Ends) || IsToll(i)) return false;
            isInRelative |= text.Lexemes.In(i, Lex.Relative_);
            if (!isInRelative && text.Lexemes.In(i, Auxiliaries) && verb - i > AuxiliaryReach) return false;
        }
        return true;
    }

    /// <summary>After the mark that closes what a comma, a dash or a bracket opens; -1 where none does before the verb.</summary>
    private int AfterInsertion(int open, int verb)
    {
        var closing = text.Mark(open) is '(' ? ')' : text.Mark(open);
        for (var i = open + 1; i < verb; i++)
            if (text.Mark(i) == closing) return i + 1;
        return -1;
    }

    private bool IsToll(int at)
    {
        foreach (var lexeme in text.Lexemes.At(at))
            if (lexeme.Kind == Lex.ConceptToll && vocabulary.Concepts[lexeme.Key].Counts is "person" or "money" or "percent") return true;
        return text.Lexemes.Find(at, Lex.Echo, Echo.Tally).Exists;
    }
}
