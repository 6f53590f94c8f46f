using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Finds agencies and outlets that a text credits without saying that they report: "By AFP", "ROME / The Associated Press", "Source: Reuters", "(NAN)" at its end, "an AFP journalist saw".</summary>
internal static class CreditLines
{
    /// <summary>A line of so many tokens or fewer can be a credit.</summary>
    private const int Longest = 8;

    /// <summary>Sentences at the head of a text, and at its end, that can be credits.</summary>
    private const int Edge = 5;

    /// <summary>Capital letters of an acronym that nobody listed.</summary>
    private const int ShortestAcronym = 3, LongestAcronym = 6;

    public static IEnumerable<Source> Find(ReadText text, IReadOnlyList<NameMention> names, Vocabulary vocabulary)
    {
        foreach (var name in names)
        {
            var number = text.SentenceOf(name.First);
            var sentence = text.Sentences[number];
            if (name.Referent.IsMedia ? IsByline(text, name, number, sentence) || IsNamedSource(text, name, sentence) || HasJournalist(text, name, sentence, vocabulary)
                : name.Referent.Kind is "unknown" && (IsNamedSource(text, name, sentence) || IsLastWord(text, name, number)))
            {
                var span = text.Span(name.First, name.Last);
                if (name.Referent.Kind == "unknown") name.Referent.Kind = "outlet";
                yield return SourceLabels.Named(name.Referent, span.Of(text.Text), span);
            }
        }
    }

    /// <summary>"By AFP", "Frances D'Emilio / ROME / The Associated Press": the end of a short line near the head or the end of the text.</summary>
    private static bool IsByline(ReadText text, NameMention name, int number, Sentence sentence)
    {
        if (number >= Edge && number < text.Sentences.Count - Edge) return false;
        var (first, last) = Line(text, name.First, sentence);
        if (last - first > Longest || !(name.Last == last || (text.IsMark(name.Last, '/') && text.Adjacent(name.Last)))) return false; // "Von: APA/AFP/dpa"
        var start = name.First > first && text.Lexemes.In(name.First - 1, Lex.Determiner) ? name.First - 1 : name.First;
        return start == first || text.Lexemes.In(start - 1, Lex.By) || Divides(text, start - 1) || (text.IsMark(start - 1, ':') && start - 2 == first && text.Lexemes.In(first, Lex.By));
    }

    private static bool Divides(ReadText text, int token) => text.Mark(token) is '/' or '|' or '•' or '·' or '–' or '—' or ',';

    /// <summary>The tokens of the line that a token stands in, within its sentence.</summary>
    private static (int First, int Last) Line(ReadText text, int token, Sentence sentence)
    {
        var (first, last) = (token, token + 1);
        while (first > sentence.First && !text.Tokens[first].NewLine) first--;
        while (last < sentence.Last && !text.Tokens[last].NewLine) last++;
        return (first, last);
    }

    /// <summary>"Source: Reuters", at the head of a line; "Source Reuters" as all of one.</summary>
    private static bool IsNamedSource(ReadText text, NameMention name, Sentence sentence) =>
        text.Lexemes.FindEndingAt(name.First, Lex.Noun) is { Exists: true, Key: "source" or "sources" } bare && name.Referent.IsMedia && Line(text, name.First, sentence) == (bare.First, name.Last)
        || text.IsMark(name.First - 1, ':') && text.Lexemes.Find(name.First - 2, Lex.Noun) is { Exists: true, Key: "source" or "sources" } noun && (noun.First == sentence.First || text.Tokens[noun.First].NewLine);

    /// <summary>"(NAN)" as the last words of the text.</summary>
    private static bool IsLastWord(ReadText text, NameMention name, int number) =>
        number == text.Sentences.Count - 1 && name.Last - name.First == 1 && text.Tokens[name.First].Capitals == Capitals.All && text.Word(name.First).Length is >= ShortestAcronym and <= LongestAcronym
        && text.Mark(name.First - 1) is '(' or '/' or '[' && text.Mark(name.Last) is ')' or '/' or ']' && name.Last + 1 == text.Tokens.Count;

    /// <summary>"an AFP journalist", "корреспондент Sputnik", "CBS News' Jonathan Vigliotti saw" is not told from "told CBS" and left out.</summary>
    private static bool HasJournalist(ReadText text, NameMention name, Sentence sentence, Vocabulary vocabulary)
    {
        for (var i = Math.Max(sentence.First, name.First - 2); i < Math.Min(sentence.Last, name.Last + 2); i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && (noun.Last == name.First || noun.First == name.Last) && vocabulary.Nouns[noun.Key].Class == "audience") return true;
        return false;
    }
}
