using System.Text;
using Whence.Languages;

namespace Whence.Names;

/// <summary>
/// The consonants of a name in Latin letters, in classes that spelling habits do not part: Zelensky, Zelenskis, Selenskyj and (romanized) Зеленський
/// are all <c>slnsk</c>, Poutine and Putin <c>ptn</c>. A name that begins with a vowel keeps one, as <c>a</c>.
/// </summary>
internal static class SoundKey
{
    /// <summary>Rows of letters by what they sound like, longest first. Some are read in two ways: German "ch" is English "kh", French "ch" is "sh".</summary>
    private static readonly (string Letters, string Sound)[] Rows = Table(
        "schtsch s, shch s, chtch s, szcz s, tsch s, dsch s, dzh s, sch s, tch s, sh s, zh s, cz s, sz s, rz s, ts s, tz s, dj s, kh -, gh g, ph f, th t, ck k, ff f");

    private static (string, string)[] Table(string rows) => [.. rows.Split(", ").Select(r => r.Split(' ')).Select(r => (r[0], r[1] == "-" ? "" : r[1]))];

    /// <summary>The two letters that are read in two ways.</summary>
    private static readonly string Ambiguous = new(['c', 'h']);

    /// <summary>The keys of one word; one, or two where its spelling leaves open how it sounds.</summary>
    /// <param name="word">One word in Latin letters.</param>
    public static IReadOnlyList<string> Of(string word)
    {
        var letters = Fold.Plain(Fold.Case(word));
        var key = Make(letters, ch: "s");
        return letters.Contains(Ambiguous, StringComparison.Ordinal) && Make(letters, ch: "") is var other && other != key ? [key, other] : [key];
    }

    /// <summary>One key for a whole name that nobody listed, the same in any script: "Carpapres" and (romanized) «Карпапрес».</summary>
    public static string OfName(string label) => string.Join(' ', PersonMatch.Words(label).Select(w => Of(w)[0]));

    private static string Make(string letters, string ch)
    {
        var key = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length;)
        {
            var (sound, length) = Sound(letters, i, ch);
            if (sound.Length == 0 && i == 0) sound = "a";
            foreach (var c in sound)
                if (key.Length == 0 || key[^1] != c) key.Append(c);
            i += length;
        }
        return key.ToString();
    }

    private static (string Sound, int Length) Sound(string letters, int i, string ch)
    {
        var rest = letters.AsSpan(i);
        foreach (var (row, sound) in Rows)
            if (rest.StartsWith(row, StringComparison.Ordinal)) return (sound, row.Length);
        if (rest.StartsWith(Ambiguous, StringComparison.Ordinal)) return (ch, 2);
        return (rest[0] switch
        {
            'w' or 'v' => "v", 's' or 'z' => "s", 'k' or 'q' => "k", 'x' => "k" + "s", 'c' => rest.Length > 1 && rest[1] is 'e' or 'i' or 'y' ? "s" : "k",
            'h' or 'j' or 'y' or 'a' or 'e' or 'i' or 'o' or 'u' => "", var c and >= 'a' and <= 'z' => c.ToString(), _ => "",
        }, 1);
    }
}
