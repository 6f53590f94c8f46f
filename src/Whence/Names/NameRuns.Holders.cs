using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Where the name of one who holds an office begins and ends: initials without dots, letters behind it, the place that the office governs before it.</summary>
internal sealed partial class NameRuns
{
    /// <summary>"its president, A Selvam": one letter between a role and a word of no list is an initial.</summary>
    private bool IsInitial(int at) =>
        at > 0 && text.Tokens[at] is { IsWord: true, Capitals: Capitals.Initial } letter && letter.End - letter.Start == 1 && isNameWord(at + 1) && text.Tokens[at + 1] is { Capitals: Capitals.Initial, Glued: false } && text.Lexemes.At(at + 1).Length == 0 && HasRoleBefore(at);

    /// <summary>"Deputy Commissioner Salim Jan told": a month that is no date ends a name behind a role and one word of no list.</summary>
    public bool IsMonthOfName(int first, int at) =>
        at - first == 1 && text.Tokens[first].Capitals == Capitals.Initial && text.Lexemes.At(first).Length == 0 && text.Lexemes.Is(at, Lex.Month) && isNameWord(at) && text.Tokens[at].Capitals == Capitals.Initial
        && !text.IsMark(at + 1, '.') && !(at + 1 < text.Tokens.Count && text.Tokens[at + 1].IsNumber) && HasRoleBefore(first);

    /// <summary>"Генпрокурор Андрей Швед": a nationality with a capital ends a name behind one word of no list, where such words have none and a role stands before.</summary>
    public bool IsNationOfName(int first, int at) =>
        at - first == 1 && text.Pack.BareSingular && text.Tokens[first].Capitals == Capitals.Initial && text.Lexemes.At(first).Length == 0 && text.Lexemes.Is(at, Lex.Demonym) && text.Tokens[at] is { Capitals: Capitals.Initial, Glued: false } && HasRoleBefore(first);

    /// <summary>"barrister Saul Kemp SC", "administrator Bernardo Cruz IV": capitals behind two words of a name that a role stands before are a title or a number.</summary>
    public bool IsSuffix(int i, int first, int last) =>
        i == last - 1 && i - first >= 2 && text.Tokens[i] is { Capitals: Capitals.All } letters && letters.End - letters.Start <= LongestRank && HasRoleBefore(first);

    private static readonly ulong BeforePlace = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition);

    /// <summary>"el alcalde de [Buga] Julián Rojas": behind one who governs a place and "of" one word of no list is the place, and the two behind it who governs it.</summary>
    private bool IsGovernorBehind(int first, int at)
    {
        if (text.Pack.HeadLast || text.Pack.BareSingular || text.Pack.CapitalisedNouns || at - first != 1 || !text.Lexemes.In(first - 1, BeforePlace) || text.Lexemes.FindEndingAt(first - 1, Lex.Noun) is not { Exists: true, Key: "mayor" or "governor" or "prefect" }) return false;
        for (var i = first; i <= at + 1; i++)
            if (i >= text.Tokens.Count || !isNameWord(i) || text.Tokens[i].Capitals != Capitals.Initial || text.Tokens[i].Glued || text.Lexemes.At(i).Length > 0) return false;
        return !(at + 2 < text.Tokens.Count && isNameWord(at + 2));
    }
}
