using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>A zero whose word stands behind what is counted: "Погибших нет", "Постраждалих, за його словами, немає".</summary>
internal sealed class ZerosBehind(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens an insertion may take: "Погибших, [по данным министерства], нет".</summary>
    private const int Insertion = 9;

    /// <summary>After the comma that closes what the one at a token opens, where nothing counted stands between; the token itself where none does.</summary>
    private int BehindInsertion(int open)
    {
        for (var i = open + 1; i < Math.Min(text.Tokens.Count, open + Insertion) && !text.Tokens[i].NewLine; i++)
            if (text.Mark(i) is ',') return i + 1;
            else if (text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.ConceptNoun) || text.Mark(i) is ';' or '.' or ':') break;
        return open;
    }

    /// <summary>"Погибших нет": the noun of a concept, others joined to it, and then the word for none at the end of the clause.</summary>
    public Figure? At(int at)
    {
        if (text.Lexemes.Find(at, Lex.ConceptNoun) is not { Exists: true } noun) return null;
        var i = noun.Last;
        while (text.Lexemes.Find(i, Lex.And) is { Exists: true } and && text.Lexemes.Find(and.Last, Lex.ConceptNoun) is { Exists: true } next) i = next.Last;
        if (text.Mark(i) is ',') i = BehindInsertion(i);
        if (Closes(i)) return !IsAmong(at) ? Zeros.Of(at, noun) : PeopleBefore(at) is { Exists: true } none ? Zeros.Of(at, noun) with { Noun = none } : null;
        if (vocabulary.Concepts[noun.Key].Counts != "person") return null;
        var named = default(Lexeme);
        var isAmong = IsAmong(at);
        if (isAmong && text.Lexemes.FindEndingAt(at - 1, Lex.ConceptNoun).Exists) return null; // "умерших среди заболевших детей нет"
        var (isBrought, isNamed) = (false, false);
        for (var k = i; k < Math.Min(text.Tokens.Count, i + Reach) && text.Tokens[k].IsWord && !text.Tokens[k].NewLine; k++)
        {
            if (k > i && Closes(k) && (!isAmong || isNamed)) return Zeros.Of(at, noun) with { Noun = named };
            if (text.Lexemes.In(k, Verbs)) break;
            isBrought |= text.Lexemes.In(k, Prepositions);
            if (isAmong && !isNamed && text.Lexemes.Is(k, Lex.Demonym)) isNamed = true;
            else if (isAmong && !named.Exists && text.Lexemes.Find(k, Lex.Noun) is { Exists: true } people && vocabulary.Nouns[people.Key].IsPeople) (named, isNamed) = (people, true);
            else if (!isBrought && !(isAmong && isNamed) && !text.Lexemes.In(k, Times)) break;
        }
        return null;
    }

    /// <summary>Most words between what is counted and the word for none: "задержанных [тогда] не было", "загиблих [серед цивільних] немає".</summary>
    private const int Reach = 6;

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.Not, Lex.Modal, Lex.Be, Lex.ConceptActive, Lex.ConceptSubject, Lex.NumberWord);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Parts);
    private static readonly ulong Times = Lexemes.Kinds(Lex.Adverb, Lex.Relative, Lex.More);

    /// <summary>"Серед загиблих та постраждалих [громадян України немає]": behind a preposition, alone or joined to others, the noun says among whom there is none.</summary>
    private bool IsAmong(int at)
    {
        while (at > 1 && text.Lexemes.In(at - 1, Lex.And) && text.Lexemes.FindEndingAt(at - 1, Lex.ConceptNoun) is { Exists: true } joined) at = joined.First;
        return at > 0 && text.Lexemes.In(at - 1, Prepositions);
    }

    /// <summary>"[Дітей] серед поранених немає": the people of whom there is none among those whom the noun behind a preposition names.</summary>
    private Lexeme PeopleBefore(int at) =>
        text.Lexemes.FindEndingAt(at - 1, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].IsPeople ? noun : default;

    /// <summary>Whether the word for none stands at a token and ends the clause.</summary>
    private bool Closes(int i) =>
        text.Lexemes.Find(i, Lex.No) is { Exists: true } no && (no.Last >= text.Tokens.Count || text.Tokens[no.Last].IsMark || text.Tokens[no.Last].NewLine);
}
