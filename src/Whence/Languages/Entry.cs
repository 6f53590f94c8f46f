using Whence.Reading;

namespace Whence.Languages;

/// <summary>One element of an expanded entry: a word of text, or a slot such as <c>{month}</c>.</summary>
/// <param name="Word">The word as written in the pack (capitals kept), or null for a slot.</param>
/// <param name="Slot">Name of the slot, or null for a word.</param>
internal readonly record struct Element(string? Word, string? Slot);

/// <summary>Reads the notation of pack entries (docs/packs.md): forms, stem/paradigm, (alternatives|), {slots}.</summary>
internal sealed class EntryReader(IReadOnlyDictionary<string, string[]> paradigms)
{
    /// <summary>An entry that stands for more sequences than this is refused.</summary>
    public const int MostSequences = 40_000;

    /// <summary>Stands between the two parts of an expression that other words may part: <c>kamen … ums Leben</c>.</summary>
    public const string Gap = "…";

    /// <summary>All element sequences that an entry stands for.</summary>
    /// <exception cref="FormatException">The notation is wrong; the message says how.</exception>
    public List<Element[]> Expand(string entry)
    {
        var position = 0;
        var sequences = Sequence(entry, ref position, inGroup: false);
        if (position < entry.Length) throw new FormatException($"'{entry}' has a ')' or '|' outside of brackets.");
        foreach (var sequence in sequences)
            if (sequence.Length == 0) throw new FormatException($"'{entry}' can stand for no word at all.");
        return sequences;
    }

    private List<Element[]> Sequence(string entry, ref int i, bool inGroup)
    {
        List<Element[]> sequences = [[]];
        while (i < entry.Length)
        {
            var c = entry[i];
            if (char.IsWhiteSpace(c)) { i++; continue; }
            if (c is '|' or ')')
            {
                if (!inGroup) throw new FormatException($"'{entry}' has a '{c}' outside of brackets.");
                break;
            }
            var next = c switch { '(' => Group(entry, ref i), '{' => Slot(entry, ref i), _ => Word(entry, ref i) };
            sequences = Product(entry, sequences, next);
        }
        return sequences;
    }

    private static List<Element[]> Product(string entry, List<Element[]> left, List<Element[]> right)
    {
        if (left is [[]]) return right;
        if ((long)left.Count * right.Count > MostSequences) throw new FormatException($"'{entry}' stands for more than {MostSequences} sequences of words.");
        return [.. from l in left from r in right select (Element[])[.. l, .. r]];
    }

    private List<Element[]> Group(string entry, ref int i)
    {
        i++;
        var all = new List<Element[]>();
        while (true)
        {
            all.AddRange(Sequence(entry, ref i, inGroup: true));
            if (i >= entry.Length) throw new FormatException($"'{entry}' has a '(' without its ')'.");
            if (entry[i++] == ')') return all;
        }
    }

    private static List<Element[]> Slot(string entry, ref int i)
    {
        var end = entry.IndexOf('}', i);
        if (end < 0) throw new FormatException($"'{entry}' has a '{{' without its '}}'.");
        var name = entry[(i + 1)..end].Trim();
        i = end + 1;
        return [[new(null, name)]];
    }

    private List<Element[]> Word(string entry, ref int i)
    {
        var start = i;
        while (i < entry.Length && !char.IsWhiteSpace(entry[i]) && entry[i] is not ('(' or ')' or '|' or '{')) i++;
        var word = start > 0 && entry[start - 1] == '}' ? entry[start..i].TrimStart('\'', '’') : entry[start..i]; // "{date}'s"
        if (word == Gap) return [[new(null, Gap)]];
        var slash = word.LastIndexOf('/');
        if (slash <= 0 || slash == word.Length - 1 || char.IsDigit(word[slash + 1])) return [Elements(word)];
        var (stem, name) = (word[..slash], word[(slash + 1)..]);
        if (!paradigms.TryGetValue(name, out var endings)) throw new FormatException($"'{entry}' uses the paradigm '{name}', which the pack does not define.");
        return [.. endings.Select(ending => Elements(stem + ending))];
    }

    private static Element[] Elements(string form) => [.. Tokenizer.Words(form).Select(w => new Element(w, null))];
}
