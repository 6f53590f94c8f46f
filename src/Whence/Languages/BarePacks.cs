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
    private const string Endings = "endings", Together = "weekday_and_daypart";

    private readonly ConcurrentDictionary<string, Lazy<Pack?>> _packs = [];

    /// <summary>The bare pack of a language; null where CLDR's file of it is not there.</summary>
    /// <param name="traits">What tells the language from others.</param>
    public Pack? Of(LanguageTraits traits) => _packs.GetOrAdd(traits.Code, code => new(() => Make(code, traits.FunctionWords))).Value;

    private Pack? Make(string code, IReadOnlyList<string> functionWords)
    {
        var (cldr, shapes) = (Path.Combine(folder, "cldr", code + ".yaml"), Path.Combine(folder, "new", "outline.yaml"));
        if (!File.Exists(cldr) || !File.Exists(shapes)) return null;
        if (YamlTree.Read(cldr, new())?.Entries is not { } known || YamlTree.Read(shapes, new())?.Entries is not { } shape) return null;
        var tree = new YamlTree
        {
            Line = 1,
            Entries =
            [
                .. known.FindAll(e => Taken.Contains(e.Key.Scalar)), .. shape.FindAll(e => e.Key.Scalar is not (Endings or Together)),
                (YamlTree.Of("function_words"), Small(functionWords)),
                // which of them are prepositions is not known: a year stands between any two of them, a count does not
                (YamlTree.Of("grammar"), new() { Line = 1, Entries = [(YamlTree.Of("prepositions"), Small(functionWords))] }),
            ],
        };
        if (known.Find(e => e.Key.Scalar == "dates").Value?.Entries is { } dates)
        {
            var forms = new YamlTree { Line = 1, Entries = [.. dates.FindAll(e => e.Key.Scalar is "numeric" or "ago" or "ahead"), .. BareForms.Of(dates, Lists(shape, Endings), Lists(shape, Together))] };
            tree.Entries.Add((YamlTree.Of("dates"), forms));
        }
        if (PackReader.Read(tree, Path.Combine(folder, code + ".yaml"), cldr, vocabulary, new()) is not { } pack) return null;
        pack.Complete();
        var book = names();
        book.ReadSpellings(Path.Combine(folder, "names"), code, new());
        pack.LazyNames = new(() => book.IndexFor(pack, cldr, new()));
        return pack;
    }

    private static List<IReadOnlyList<string>> Lists(List<(YamlTree Key, YamlTree Value)> shape, string section) =>
        [.. (shape.Find(e => e.Key.Scalar == section).Value?.Items ?? []).Select(list => (List<string>)[.. list.Items!.Select(i => i.Scalar!)])];

    private static YamlTree Small(IReadOnlyList<string> words) => new() { Line = 1, Items = [.. words.Select(YamlTree.Of)] };
}
