namespace Whence.Languages;

/// <summary>Forms of the names of weekdays and months that CLDR does not list: those in its expressions ("last Monday"), the names with other endings, and weekdays written together with a part of the day ("zondagavond"). CLDR gives a name or two each, news uses all cases.</summary>
internal static class BareForms
{
    /// <summary>Shorter names take no endings, those of months only one letter ("maju"): what comes out may be any word.</summary>
    private const int ShortestName = 5, ShortestMonth = 3;

    /// <summary>Letters at its beginning that a form has in common with the name.</summary>
    private const int Alike = 3;

    private static readonly string[] Expressions = ["last_weekdays", "this_weekdays", "next_weekdays"];

    /// <summary>The sections "weekdays" and "months" with the further forms.</summary>
    /// <param name="dates">The section "dates" of CLDR's file.</param>
    /// <param name="endings">What languages add to a name, what they put in place of its last letter, and of its last two.</param>
    /// <param name="together">What may stand between a weekday and a part of the day that are one word, and what may end it: "tisdagskvällen".</param>
    /// <param name="prefixes">What languages write before a name as one word with it.</param>
    public static IEnumerable<(YamlTree Key, YamlTree Value)> Of(List<(YamlTree Key, YamlTree Value)> dates, IReadOnlyList<IReadOnlyList<string>> endings, IReadOnlyList<IReadOnlyList<string>> together, IReadOnlyList<string> prefixes)
    {
        var abbreviations = Strings(dates.Find(e => e.Key.Scalar == "abbreviations").Value).ToHashSet();
        foreach (var section in dates.FindAll(e => e.Key.Scalar is "weekdays" or "months"))
        {
            var names = Numbered(section.Value);
            var all = names.Values.SelectMany(n => n).ToHashSet();
            var (ofWeekdays, dayparts) = (section.Key.Scalar == "weekdays", Numbered(dates.Find(e => e.Key.Scalar == "dayparts").Value).Values.SelectMany(d => d).Where(d => !d.Contains(' ')).ToList());
            var told = ofWeekdays ? InExpressions(dates, names) : [];
            var entries = new List<(YamlTree, YamlTree)>();
            foreach (var (number, forms) in names)
            {
                var own = forms.Where(f => !abbreviations.Contains(f)).Concat(told.GetValueOrDefault(number) ?? []).ToList();
                var further = own.SelectMany(n => Inflected(n, endings)).Concat(ofWeekdays ? own.SelectMany(n => WithDayparts(n, dayparts, together)) : own.SelectMany(n => ShortMonth(n, endings)));
                var more = own.Concat(own.SelectMany(n => Prefixed(n, prefixes))).Concat(further).Where(f => forms.Contains(f) || !all.Contains(f)).Distinct();
                entries.Add((YamlTree.Of(number), new() { Line = 1, Items = [.. more.Select(YamlTree.Of)] }));
            }
            yield return (section.Key, new() { Line = 1, Entries = entries });
        }
    }

    /// <summary>"Last {weekday}", "{weekday} of next week" and the like, as CLDR tells them of each weekday: the sections "last", "this" and "next".</summary>
    /// <param name="dates">The section "dates" of CLDR's file.</param>
    public static IEnumerable<(YamlTree Key, YamlTree Value)> WeekdayPatterns(List<(YamlTree Key, YamlTree Value)> dates)
    {
        var names = Numbered(dates.Find(e => e.Key.Scalar == "weekdays").Value);
        foreach (var section in dates.FindAll(e => Expressions.Contains(e.Key.Scalar)))
        {
            var patterns = Numbered(section.Value).SelectMany(told => told.Value.Select(phrase => WithSlot(phrase, names.GetValueOrDefault(told.Key) ?? []))).OfType<string>().Distinct().ToList();
            if (patterns.Count > 0) yield return (YamlTree.Of(section.Key.Scalar!.Split('_')[0]), new() { Line = 1, Items = patterns.ConvertAll(YamlTree.Of) });
        }
    }

    private static string? WithSlot(string phrase, List<string> names)
    {
        foreach (var name in names.OrderByDescending(n => n.Length))
            if (phrase.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && Stands(phrase, at, name.Length)) return Slotted(phrase, at, name.Length);
        foreach (var word in phrase.Split(' '))
            if (names.Exists(n => Begin(n, word))) return Slotted(phrase, phrase.IndexOf(word, StringComparison.Ordinal), word.Length);
        return null;
    }

    private static bool Stands(string phrase, int at, int length) => (at == 0 || phrase[at - 1] == ' ') && (at + length == phrase.Length || phrase[at + length] == ' ');

    private static string? Slotted(string phrase, int at, int length) => Weight(phrase[..at] + phrase[(at + length)..]) < LeastSaid ? null : phrase[..at] + "{weekday}" + phrase[(at + length)..];

    /// <summary>Letters beside the weekday that say which one is meant: fewer are a preposition. Letters of scripts in which each is a syllable or a word count twice.</summary>
    private static int Weight(string words) => words.Sum(c => !char.IsLetter(c) ? 0 : c >= FirstSyllable ? 2 : 1);

    private const int LeastSaid = 4;
    private const char FirstSyllable = '\u2e80';

    /// <summary>Whether a word begins as a name does.</summary>
    private static bool Begin(string name, string word) => name.Length >= Alike && word.Length >= Alike && Fold.Case(word[..Alike]) == Fold.Case(name[..Alike]);

    private static IEnumerable<string> Inflected(string name, IReadOnlyList<IReadOnlyList<string>> endings)
    {
        if (name.Length < ShortestName || name.Contains(' ')) yield break;
        for (var cut = 0; cut < endings.Count && name.Length - cut >= ShortestName - 1; cut++)
            foreach (var ending in endings[cut]) yield return name[..^cut] + ending;
    }

    private static IEnumerable<string> Prefixed(string name, IReadOnlyList<string> prefixes) => prefixes.Where(p => p[0] >> BlockBits == name[0] >> BlockBits && name.Length >= ShortestMonth).Select(p => p + name);

    /// <summary>Letters whose codes differ in no higher bit are of one alphabet.</summary>
    private const int BlockBits = 8;

    private static IEnumerable<string> ShortMonth(string name, IReadOnlyList<IReadOnlyList<string>> endings) =>
        name.Length is < ShortestName and >= ShortestMonth && endings.Count > 0 ? endings[0].Where(e => e.Length == 1).Select(e => name + e) : [];

    private static IEnumerable<string> WithDayparts(string name, List<string> dayparts, IReadOnlyList<IReadOnlyList<string>> together) =>
        name.Length < ShortestName || together.Count < 2 ? [] : from joint in together[0] from part in dayparts from ending in together[1] select name + joint + part + ending;

    /// <summary>The word of "last Monday" that begins as the weekday's name does, by the number of the weekday.</summary>
    private static Dictionary<string, List<string>> InExpressions(List<(YamlTree Key, YamlTree Value)> dates, Dictionary<string, List<string>> names)
    {
        var found = new Dictionary<string, List<string>>();
        foreach (var section in dates.FindAll(e => Expressions.Contains(e.Key.Scalar)))
            foreach (var (number, told) in Numbered(section.Value))
                foreach (var word in told.SelectMany(t => t.Split(' ')))
                {
                    if (!names.TryGetValue(number, out var known) || !known.Exists(n => Begin(n, word))) continue;
                    if (!found.TryGetValue(number, out var words)) found.Add(number, words = []);
                    words.Add(word);
                }
        return found;
    }

    private static Dictionary<string, List<string>> Numbered(YamlTree? section) => section?.Entries?.ToDictionary(e => e.Key.Scalar!, e => Strings(e.Value).ToList()) ?? [];

    private static IEnumerable<string> Strings(YamlTree? list) => list?.Items?.Select(i => i.Scalar!) ?? [];
}
