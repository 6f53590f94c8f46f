using System.Collections.Concurrent;
using Whence.Names;

namespace Whence.Languages;

/// <summary>Packs of languages that have none: what CLDR knows, and the shapes that dates take in any language. They hold no word of a concept and no verb of saying, so no claim is ever read with them (docs/decisions/0077).</summary>
/// <param name="folder">The folder of packs, with <c>cldr/xx.yaml</c> and <c>new/outline.yaml</c>.</param>
/// <param name="vocabulary">What all packs share.</param>
/// <param name="names">The known names with their spellings; asked for when the first text comes.</param>
internal sealed class BarePacks(string folder, Vocabulary vocabulary, Func<NameBook> names)
{
    /// <summary>Sections of CLDR's file that stand in a pack as they are.</summary>
    private static readonly string[] Taken = ["code", "name", "native", "script", "letters", "quotation"];

    /// <summary>The sections of <c>outline.yaml</c> that are no sections of a pack.</summary>
    private const string Endings = "endings", Together = "weekday_and_daypart", Scripts = "scripts", Prefixes = "prefixes", Further = "further";

    /// <summary>Code of the pack for texts in a language that nothing is known of (ISO 639-2).</summary>
    public const string Undetermined = "und";

    private readonly ConcurrentDictionary<string, Lazy<Pack?>> _packs = [];

    /// <summary>The bare pack of a language; null where CLDR's file of it is not there.</summary>
    /// <param name="traits">What tells the language from others.</param>
    public Pack? Of(LanguageTraits traits) => _packs.GetOrAdd(traits.Code, code => new(() => Make(code, traits.FunctionWords))).Value;

    /// <summary>The pack for a text that no language was found for: its letters may tell one, else it has no word of any language, only the shapes of dates and the marks of quotations. Null where the outline is not there.</summary>
    public Pack? ForText(ReadOnlySpan<char> text) => Of(new LanguageTraits(_scripts.Value.Of(text) ?? Undetermined, false, "", "", [], []));

    private readonly Lazy<ScriptLanguages> _scripts = new(() => ScriptLanguages.Read(YamlTree.Read(Path.Combine(folder, "new", "outline.yaml"), new())?.Entries?.Find(e => e.Key.Scalar == Scripts).Value));

    private Pack? Make(string code, IReadOnlyList<string> functionWords)
    {
        var (cldr, shapes) = (Path.Combine(folder, "cldr", code + ".yaml"), Path.Combine(folder, "new", "outline.yaml"));
        if ((code != Undetermined && !File.Exists(cldr)) || !File.Exists(shapes)) return null;
        if (YamlTree.Read(shapes, new())?.Entries is not { } shape) return null;
        var known = code == Undetermined ? [(YamlTree.Of("code"), YamlTree.Of(code)), (YamlTree.Of("name"), YamlTree.Of("an unknown language"))] : YamlTree.Read(cldr, new())?.Entries;
        if (known is null) return null;
        var tree = new YamlTree
        {
            Line = 1,
            Entries =
            [
                .. known.FindAll(e => Taken.Contains(e.Key.Scalar)), .. shape.FindAll(e => e.Key.Scalar is not (Endings or Together or Scripts or Prefixes or Further)),
                (YamlTree.Of("function_words"), Small(functionWords)),
                // which of them are prepositions is not known: a year stands between any two of them, a count does not
                (YamlTree.Of("grammar"), new() { Line = 1, Entries = [(YamlTree.Of("prepositions"), Small(functionWords))] }),
            ],
        };
        if (known.Find(e => e.Key.Scalar == "dates").Value?.Entries is { } dates)
        {
            AddFurther(dates, shape.Find(e => e.Key.Scalar == Further).Value?.Entries?.Find(e => e.Key.Scalar == code).Value);
            var forms = new YamlTree { Line = 1, Entries = [.. dates.FindAll(e => e.Key.Scalar is "numeric" or "ago" or "ahead" or "relative" or "seasons" or "units" or "years"), .. BareForms.WeekdayPatterns(dates), .. BareForms.Of(MonthsToo(code, dates), Lists(shape, Endings), Lists(shape, Together), Strings(shape, Prefixes))] };
            tree.Entries.Add((YamlTree.Of("dates"), forms));
        }
        if (PackReader.Read(tree, Path.Combine(folder, code + ".yaml"), cldr, vocabulary, new()) is not { } pack) return null;
        pack.Complete();
        pack.IsBare = true;
        var book = names();
        book.ReadSpellings(Path.Combine(folder, "names"), code, new());
        pack.LazyNames = new(() => book.IndexFor(pack, cldr, new()));
        return pack;
    }

    /// <summary>Adds to the sections of dates what the outline knows of the language besides, word by word under the same keys.</summary>
    private static void AddFurther(List<(YamlTree Key, YamlTree Value)> dates, YamlTree? further)
    {
        foreach (var (section, more) in further?.Entries ?? [])
        {
            if (dates.Find(e => e.Key.Scalar == section.Scalar).Value?.Entries is not { } known)
            {
                dates.Add((section, more));
                continue;
            }
            foreach (var (key, words) in more.Entries!)
                if (known.Find(e => e.Key.Scalar == key.Scalar).Value?.Items is not { } items) known.Add((key, words));
                else items.AddRange(words.Items!.FindAll(w => !items.Exists(i => Fold.Case(i.Scalar!) == Fold.Case(w.Scalar!))));
        }
    }

    /// <summary>The dates of CLDR's file with the names that months have in parts of the language's countries ("أيلول" for September), as <c>cldr/months.tsv</c> has them.</summary>
    private List<(YamlTree Key, YamlTree Value)> MonthsToo(string code, List<(YamlTree Key, YamlTree Value)> dates)
    {
        var table = Path.Combine(folder, "cldr", "months.tsv");
        if (!File.Exists(table) || File.ReadLines(table).FirstOrDefault(l => l.StartsWith(code + '\t', StringComparison.Ordinal))?.Split('\t') is not { Length: 14 } cells || cells[1].Length != 3) return dates;
        foreach (var (number, forms) in dates.Find(e => e.Key.Scalar == "months").Value?.Entries ?? [])
            if (int.TryParse(number.Scalar, out var month) && month is >= 1 and <= 12)
                forms.Items!.AddRange(cells[month + 1].Split('|').Where(name => name.Length >= ShortestMonth && !forms.Items.Exists(i => Fold.Case(i.Scalar!) == name)).Select(YamlTree.Of));
        return dates;
    }

    /// <summary>Shorter names of months in that table are abbreviations.</summary>
    private const int ShortestMonth = 4;

    private static List<IReadOnlyList<string>> Lists(List<(YamlTree Key, YamlTree Value)> shape, string section) =>
        [.. (shape.Find(e => e.Key.Scalar == section).Value?.Items ?? []).Select(list => (List<string>)[.. list.Items!.Select(i => i.Scalar!)])];

    private static List<string> Strings(List<(YamlTree Key, YamlTree Value)> shape, string section) => [.. (shape.Find(e => e.Key.Scalar == section).Value?.Items ?? []).Select(i => i.Scalar!)];

    private static YamlTree Small(IReadOnlyList<string> words) => new() { Line = 1, Items = [.. words.Select(YamlTree.Of)] };
}
