using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>
/// Tells names from nouns where a language writes both with a capital. Several unknown capitalised words in a row are a name; a single one is one only where
/// something says so: a role before it, a verb of saying beside it, a longer name in the article, or nothing but capitals.
/// </summary>
internal static class NounsAndNames
{
    private static readonly ulong Modifiers = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.NumberWord, Lex.Several, Lex.Vague, Lex.Scale, Lex.No, Lex.HedgeBefore);

    /// <summary>The token after the name that starts at one, or that token itself where none does.</summary>
    /// <param name="runs">Tells the small words inside names.</param>
    /// <param name="may">Whether a token may belong to an unknown name at all.</param>
    public static int Run(ReadText text, int at, Sentence sentence, IReadOnlyList<Referent> referents, NameRuns runs, Predicate<int> may)
    {
        var initials = runs.BehindInitials(at, sentence.Last);
        if ((text.Lexemes.At(at).Length > 0 || Fold.IsIn(text.Pack.FunctionWords, text.Word(at))) && !runs.IsFirstName(at) && (initials == at || text.Tokens[Math.Max(0, at - 1)].IsNumber)) return at;
        var modified = at > sentence.First && (text.Tokens[at - 1].IsNumber || text.Lexemes.In(at - 1, Modifiers) || IsAdjective(text, at - 1));
        var last = at + 1;
        last = Math.Max(last, initials + 1);
        // behind the first word a noun of the pack may be a family name: "Anna Berg"
        while (last < sentence.Last && (last - at < 4 || text.IsMark(last - 2, '.')) && may(last) && (!modified || text.Lexemes.At(last).Length == 0)) last++;
        if (!modified && runs.BehindParticles(at, last, sentence.Last) is var goesOn and > 0)
            for (last = goesOn + 1; last < sentence.Last && may(last);) last++;
        if (last - at > 1) return modified && last - at == 2 && text.Lexemes.At(at + 1).Length > 0 ? at : last;
        if (text.Tokens[at].Capitals == Capitals.All) return last;
        if (modified) return IsRole(text, at - 1) ? last : at;
        return IsRole(text, at - 1) || IsCue(text, at - 1) || IsCue(text, last) || referents.Any(r => r.IsPerson && r.Words.Contains(Fold.Plain(Fold.Case(text.Word(at))))) ? last : at;
    }

    private static bool IsRole(ReadText text, int before) => before >= 0 && text.Lexemes.FindEndingAt(before + 1, Lex.Noun).Exists && text.Tokens[before].Capitals != Capitals.None;

    private static bool IsCue(ReadText text, int i) => i >= 0 && i < text.Tokens.Count && text.Lexemes.In(i, Lex.Cue) && text.Tokens[i].Capitals == Capitals.None;

    /// <summary>A word in small letters that the pack does not know stands between an article and its noun.</summary>
    private static bool IsAdjective(ReadText text, int i) =>
        text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && text.Lexemes.At(i).Length == 0 && !Fold.IsIn(text.Pack.FunctionWords, text.Word(i)) && i > 0 && text.Lexemes.In(i - 1, Modifiers);
}
