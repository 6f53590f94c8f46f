namespace Whence.Languages;

/// <summary>Languages that nothing but their letters tells: where no other language of the script is told apart, the letters of a text say enough (<c>new/outline.yaml</c>, section <c>scripts</c>).</summary>
/// <param name="languages">In the order in which they are asked: one with letters of its own before the one that has the rest of the script.</param>
internal sealed class ScriptLanguages(IReadOnlyList<ScriptLanguages.Letters> languages)
{
    /// <summary>Letters that are looked at, from the beginning of the prose: the rest of a text is in the same script.</summary>
    private const int MostLetters = 2000;

    /// <summary>The letters of a language.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Ranges">Its letters, each range with its ends.</param>
    /// <param name="Share">Which share of the letters of a text they are at the least, 0 to 1.</param>
    public sealed record Letters(string Code, IReadOnlyList<(char First, char Last)> Ranges, double Share);

    /// <summary>Reads the section: <c>{code: ja, letters: "ぁ-ヿ", share: 0.1}</c>, an item a language.</summary>
    public static ScriptLanguages Read(YamlTree? section) => new([.. (section?.Items ?? []).Select(One)]);

    private static Letters One(YamlTree item)
    {
        string Text(string key) => item.Entries!.Find(e => e.Key.Scalar == key).Value!.Scalar!;
        return new(Text("code"), [.. Text("letters").Split(' ').Select(r => (r[0], r[^1]))], double.Parse(Text("share"), System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The code of the language of a text, or null.</summary>
    public string? Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[languages.Count];
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (++letters > MostLetters) break;
            for (var i = 0; i < languages.Count; i++)
                foreach (var (first, last) in languages[i].Ranges)
                    if (c >= first && c <= last)
                    {
                        counts[i]++;
                        break;
                    }
        }
        for (var i = 0; i < languages.Count; i++)
            if (counts[i] > 0 && counts[i] >= languages[i].Share * Math.Min(letters, MostLetters)) return languages[i].Code;
        return null;
    }
}
