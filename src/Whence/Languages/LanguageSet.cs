using Whence.Names;

namespace Whence.Languages;

/// <summary>The languages that Whence can read: the packs of a folder, with the vocabulary and the names they share.</summary>
public sealed class LanguageSet
{
    private readonly Dictionary<string, Pack> _packs = [];
    private readonly NameBook _names;
    private readonly Lazy<LanguageIdentifier> _identifier;

    private LanguageSet(string folder, Vocabulary vocabulary, NameBook names)
    {
        (Folder, Vocabulary, _names) = (folder, vocabulary, names);
        _identifier = new(() => new([.. _packs.Values.Select(p => (p.Code, (IReadOnlyCollection<string>)p.FunctionWords, p.Letters))]));
    }

    /// <summary>The folder it was read from.</summary>
    public string Folder { get; }

    /// <summary>Concepts, units, nouns and events.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Packs by language code.</summary>
    public IReadOnlyDictionary<string, Pack> Packs => _packs;

    /// <summary>The letters beyond a to z of each language.</summary>
    public IEnumerable<string> Alphabets => _packs.Values.Select(p => p.Letters);

    /// <summary>Number of people, bodies, places known by name.</summary>
    public int KnownNames => _names.Count;

    /// <summary>Number of those that are spelled for one language of their own.</summary>
    public int KnownNamesIn(string language) => _names.CountIn(language);

    /// <summary>Tells the languages apart; made when the first text comes.</summary>
    internal LanguageIdentifier Identifier => _identifier.Value;

    internal IReadOnlyDictionary<string, KnownName> NamesById => _names.ById;

    /// <summary>The folder <c>languages</c> that was built beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "languages");

    /// <summary>Reads a folder of packs.</summary>
    /// <param name="folder">A folder with <c>concepts.yaml</c>, one <c>xx.yaml</c> a language, <c>names/</c> and <c>cldr/</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="BrokenPackException">A file has faults; all of them are in the message.</exception>
    public static LanguageSet Load(string? folder = null)
    {
        var problems = new PackProblems();
        var languages = Read(folder ?? DefaultFolder, problems);
        problems.ThrowIfAny();
        return languages;
    }

    /// <summary>Reads a folder of packs, gathering faults instead of refusing.</summary>
    public static LanguageSet Read(string folder, PackProblems problems)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"No folder of language packs at '{folder}'.");
        var vocabulary = Vocabulary.Read(Path.Combine(folder, "concepts.yaml"), problems);
        var nameProblems = new PackProblems();
        var names = Task.Run(() => NameBook.Read(Path.Combine(folder, "names"), nameProblems));
        var files = Directory.GetFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != "concepts.yaml").Order(StringComparer.Ordinal);
        var packs = files.AsParallel().AsOrdered().Select(file => ReadPack(file, vocabulary)).ToList();
        var languages = new LanguageSet(folder, vocabulary, names.GetAwaiter().GetResult());
        problems.Add(nameProblems);
        foreach (var (pack, cldr, faults) in packs)
        {
            problems.Add(faults);
            if (pack is null) continue;
            pack.LazyNames = new(() => languages._names.IndexFor(pack, cldr, new()));
            languages._packs[pack.Code] = pack;
        }
        if (languages._packs.Count == 0 && problems.All.Count == 0) problems.Add(folder, 1, "The folder holds no language pack (xx.yaml).");
        return languages;
    }

    private static (Pack? Pack, string Cldr, PackProblems Faults) ReadPack(string file, Vocabulary vocabulary)
    {
        var faults = new PackProblems();
        var cldr = Path.Combine(Path.GetDirectoryName(file)!, "cldr", Path.GetFileName(file));
        return (PackReader.Read(file, cldr, vocabulary, faults), cldr, faults);
    }
}
