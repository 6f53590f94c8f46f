using System.Text;
using Whence.Names;
using Whence.Reading;

namespace Whence.Languages;

/// <summary>One sense that a pack knows for a word.</summary>
/// <param name="Text">The words, as asked for.</param>
/// <param name="Kind">What they are: <c>noun</c>, <c>cue</c>, <c>concept active</c>, <c>function word</c>, <c>name</c>, …</param>
/// <param name="Key">Id of the concept, noun, unit, country, stance or name; empty where the kind says it all.</param>
/// <param name="Value">The number of a number word, month or weekday, else 0.</param>
public sealed record WordSense(string Text, string Kind, string Key, double Value);

/// <summary>Looks words up in a pack, as the reader of a text would.</summary>
public static class PackWords
{
    /// <summary>Every sense of a word, or of several words in a row and of each of them.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="words">As they stand in a text: capitals matter where the pack says so.</param>
    public static IReadOnlyList<WordSense> Senses(Pack pack, string words)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(words);
        var tokens = Tokenizer.Cut(words, 0, words.Length, pack.Forms);
        var senses = new List<WordSense>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (pack.FunctionWords.Contains(Fold.Case(Text(i, i + 1)))) senses.Add(new(Text(i, i + 1), "function word", "", 0));
            var lexemes = new List<Lexeme>();
            pack.Lexicon.Collect(tokens, i, i, tokens.Count, lexemes);
            senses.AddRange(lexemes.Select(l => new WordSense(Text(l.First, l.Last), KindOf(l.Kind), l.Key, l.Value)));
            var names = new List<NameSense>();
            var last = pack.Names.Longest(words, tokens, i, names, out _);
            senses.AddRange(names.Select(n => new WordSense(Text(i, last), n.Metonym ? "metonym" : "name", $"{n.Name.Id} ({n.Name.Kind}, {n.Name.Label})", 0)));
        }
        return senses;

        string Text(int first, int last) => words[tokens[first].Start..tokens[last - 1].End];
    }

    /// <summary>"ConceptActive" is "concept active".</summary>
    private static string KindOf(Lex kind)
    {
        var words = new StringBuilder();
        foreach (var c in kind.ToString().TrimEnd('_'))
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }
}
