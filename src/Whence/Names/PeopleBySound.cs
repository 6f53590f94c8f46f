using Whence.Languages;

namespace Whence.Names;

/// <summary>The known people by how their names sound, so that a spelling nobody listed, in any script, finds them: "Wolodymyr Selenskyj", "Володимира Зеленського".</summary>
internal sealed class PeopleBySound
{
    private readonly record struct Known(KnownName Person, string[] Words);

    private readonly Dictionary<string, List<Known>> _full = [], _family = [];

    /// <summary>Adds a spelling in Latin letters.</summary>
    public void Add(KnownName person, string spelling)
    {
        var words = PersonMatch.Words(spelling);
        if (words.Length == 0) return;
        foreach (var last in SoundKey.Of(words[^1]))
        {
            if (words.Length == 1) Add(_family, last, person, words);
            else foreach (var first in SoundKey.Of(words[0])) Add(_full, first + ' ' + last, person, words);
        }
    }

    private static void Add(Dictionary<string, List<Known>> table, string key, KnownName person, string[] words)
    {
        if (!table.TryGetValue(key, out var people)) table.Add(key, people = []);
        if (!people.Contains(new(person, words))) people.Add(new(person, words));
    }

    /// <summary>The one known person of a full name, or null; a family name alone is enough only in a script of another kind, where it cannot be an ordinary word's like.</summary>
    /// <param name="pack">The pack of the text: its endings and its letters.</param>
    /// <param name="words">The words of the name as they stand.</param>
    public KnownName? Find(Pack pack, IReadOnlyList<string> words)
    {
        if (words.Count > 4 || (words.Count == 1 && pack.Romanizer.IsEmpty)) return null;
        var lasts = Spellings(pack, words[^1]);
        HashSet<KnownName> found = [];
        foreach (var last in lasts)
            foreach (var lastKey in SoundKey.Of(last))
            {
                if (words.Count == 1) Gather(_family, lastKey, [last], found);
                else foreach (var first in Spellings(pack, words[0]))
                    foreach (var firstKey in SoundKey.Of(first)) Gather(_full, firstKey + ' ' + lastKey, [first, last], found);
            }
        return found.Count == 1 ? found.First() : null;
    }

    private static void Gather(Dictionary<string, List<Known>> table, string key, string[] words, HashSet<KnownName> into)
    {
        if (key.Length < 3 || !table.TryGetValue(key, out var people)) return;
        foreach (var (person, known) in people)
            if (Near(known[^1], words[^1], strict: true) && (words.Length == 1 || Near(known[0], words[0], strict: false))) into.Add(person);
    }

    /// <summary>Writes the people into an image.</summary>
    public void Write(ImageWriter image)
    {
        foreach (var table in (Dictionary<string, List<Known>>[])[_full, _family])
            image.All(table.OrderBy(e => e.Key, StringComparer.Ordinal).ToList(), entry =>
            {
                image.Text(entry.Key);
                image.All(entry.Value, known =>
                {
                    image.Text(known.Person.Id);
                    image.Texts(known.Words);
                });
            });
    }

    /// <summary>Takes the people of an image.</summary>
    public void Read(ImageReader image, IReadOnlyDictionary<string, KnownName> names)
    {
        foreach (var table in (Dictionary<string, List<Known>>[])[_full, _family])
            for (var left = image.Int(); left > 0; left--)
            {
                var people = new List<Known>();
                table.Add(image.Text()!, people);
                for (var known = image.Int(); known > 0; known--) people.Add(new(names[image.Text()!], image.Texts()));
            }
    }

    /// <summary>Whether the vowels agree well enough: "Putin" is no "Patton". A family name must agree better than a given one, which languages change more.</summary>
    private static bool Near(string known, string word, bool strict)
    {
        var (a, b) = (Smooth(known), Smooth(word));
        var length = Math.Max(a.Length, b.Length);
        return Distance(a, b) <= (strict ? length <= 4 ? 0 : length <= 7 ? 1 : 2 : (length + 1) / 3);
    }

    /// <summary>Rows of letters that different spellings write for one another.</summary>
    private static readonly string[][] Alike = [.. "sch s, sh s, kh h, ch h, ou u, oo u, ie e, y i, j i, ii i, w v, z s".Split(", ").Select(r => r.Split(' '))];

    /// <summary>The word with one letter for each of the sounds that are spelled in several ways.</summary>
    private static string Smooth(string word) => Alike.Aggregate(word, (w, r) => w.Replace(r[0], r[1], StringComparison.Ordinal)).TrimEnd('i', 'e');

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    /// <summary>A word in Latin letters as it stands, and in the base form of every paradigm that its ending may belong to.</summary>
    private static List<string> Spellings(Pack pack, string word)
    {
        var folded = Fold.Case(word);
        List<string> spellings = [Latin(folded)];
        foreach (var endings in pack.NameEndings)
            foreach (var ending in endings)
                if (ending.Length > 0 && folded.Length - ending.Length >= 3 && folded.EndsWith(ending, StringComparison.Ordinal) && Latin(folded[..^ending.Length] + endings[0]) is var based && !spellings.Contains(based) && spellings.Count < 8)
                    spellings.Add(based);
        return spellings;

        string Latin(string letters) => Fold.Plain(Fold.Case(pack.Romanizer.Romanize(letters)));
    }
}
