using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Learns what the short names of an article stand for: "the Central Election Commission (CEC)" makes "CEC" that commission from there on.</summary>
internal static class Acronyms
{
    /// <summary>The known body whose name ends before a bracket.</summary>
    private static NameMention? NameBefore(IReadOnlyList<NameMention> names, int bracket) =>
        names.FirstOrDefault(n => n.Last == bracket && n.Referent is { IsPerson: false, Known.IsBody: true });

    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);

    /// <summary>Whether the words of a phrase with a capital begin with the letters of a short name.</summary>
    private static bool IsSpelled(ReadText text, NounPhrase phrase, int name)
    {
        var letters = text.Word(name);
        var at = 0;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (text.Tokens[i] is not { IsWord: true, Capitals: not Capitals.None } || text.Lexemes.In(i, Articles)) continue;
            if (at == letters.Length || text.Word(i)[0] != letters[at++]) return false;
        }
        return at == letters.Length;
    }

    /// <summary>"the Sudanese Revolutionary Front (SRF)": the words with a capital that the letters in brackets spell, if nothing among them is a medium; null where the letters are a medium's.</summary>
    private static Source? Spelled(ReadText text, IReadOnlyList<NameMention> names, Vocabulary vocabulary, int at)
    {
        var letters = text.Word(at);
        var first = at - 1;
        for (var k = letters.Length - 1; k >= 0; k--)
        {
            do first--;
            while (first >= 0 && text.Tokens[first] is { IsWord: true, Capitals: Capitals.None } && at - first < LongestSpelled);
            if (first < 0 || text.Tokens[first] is not { IsWord: true, Capitals: Capitals.Initial } || text.Word(first)[0] != letters[k]) return null;
        }
        for (var i = first; i < at - 1; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && (noun.Key == "agency" || vocabulary.Nouns[noun.Key].Class == "media")) return null;
        if (letters.Length < FewestLetters || names.Any(n => n.First < at - 1 && n.Last > first && (n.Referent.IsMedia || n.Referent is { IsPerson: true, Known: not null }))) return null;
        var span = text.Span(first, at - 1);
        var words = span.Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(words), words, null, "body", span);
    }

    /// <summary>Most words that letters are spelled by, and fewest letters.</summary>
    private const int LongestSpelled = 12, FewestLetters = 3;

    public static void Link(ReadText text, IReadOnlyList<NameMention> names, NounPhraseReader phrases, SourceLabels labels)
    {
        foreach (var name in names)
        {
            var at = name.First;
            if (name.Last - at != 1 || text.Tokens[at].Capitals != Capitals.All || !(name.Referent.Known is null or { Kind: "company" or "agency" or "outlet" }) || name.Referent.Alias is not null) continue;
            if (!text.IsMark(at - 1, '(') || text.Mark(at + 1) is not (')' or ',')) continue;
            if (NameBefore(names, at - 1) is { Referent: var whole } named && whole != name.Referent && name.Referent.Known is null) // "the spokeswoman of the Patrol Inspectorate (PI), Anna Berg"
            {
                var span = text.Span(named.First, named.Last);
                name.Referent.Alias = SourceLabels.Named(whole, span.Of(text.Text), span);
                continue;
            }
            if (name.Referent.IsMedia && Spelled(text, names, phrases.Vocabulary, at) is { } other)
            {
                name.Referent.Kind = "organisation";
                name.Referent.Alias = other;
                continue;
            }
            var before = phrases.ReadAll(text.SentenceOf(at)).FindLast(p => !p.IsPronoun && p.First < at - 1 && p.Last >= at - 1);
            if (before is null || phrases.Read(before.First, at - 1) is not { IsPronoun: false } phrase || phrase.Last != at - 1) continue;
            if (labels.Of(phrase) is not { Kind: "body" or "unknown" } source || source.Label == name.Referent.Label) continue;
            if (name.Referent.Known is not null && !(IsSpelled(text, phrase, at) && names.All(n => n.Referent != name.Referent || n.Last - n.First == 1))) continue; // an article says what its letters mean
            if (name.Referent.IsMedia) continue;
            name.Referent.Alias = source;
        }
    }
}
