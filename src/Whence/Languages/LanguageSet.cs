using System.Collections.Concurrent;
using Whence.Articles;
using Whence.Names;

namespace Whence.Languages;

/// <summary>The languages that Whence can read: the packs of a folder, with the vocabulary and the names they share.</summary>
public sealed partial class LanguageSet
{
    private readonly Dictionary<string, Pack> _packs = [];
    private readonly NameBook _names;
    private readonly BarePacks _bare;
    private Lazy<LanguageIdentifier> _identifier;
    private bool _waits;

    /// <param name="spelled">The names with their spellings, where those are not in <paramref name="names"/>.</param>
    private LanguageSet(string folder, Vocabulary vocabulary, NameBook names, Func<NameBook>? spelled = null)
    {
        (Folder, Vocabulary, _names, _bare) = (folder, vocabulary, names, new(folder, vocabulary, spelled ?? (() => names)));
        _identifier = new(() => new([.. _packs.Values.Select(p => p.Traits), .. OtherLanguages.Read(Path.Combine(folder, OtherLanguages.FileName), _packs.Keys, new())]));
    }

    /// <summary>The folder it was read from.</summary>
    public string Folder { get; }

    /// <summary>Concepts, units, nouns and events.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Packs by language code; those that wait for their first text are compiled now.</summary>
    /// <exception cref="BrokenPackException">One of those has faults.</exception>
    public IReadOnlyDictionary<string, Pack> Packs
    {
        get
        {
            foreach (var code in _packs.Keys) PackOf(code);
            return _packs;
        }
    }

    /// <summary>Codes of the languages.</summary>
    public IEnumerable<string> Codes => _packs.Keys;

    /// <summary>What a language calls itself; null where there is no pack of that code.</summary>
    public string? NativeNameOf(string code) => _packs.TryGetValue(code, out var pack) ? pack.Native : null;

    /// <summary>The pack of a language, compiled.</summary>
    /// <exception cref="KeyNotFoundException">There is no pack of that code.</exception>
    /// <exception cref="BrokenPackException">It has faults.</exception>
    internal Pack PackOf(string code) => _waits ? _packs[code].Complete() : _packs[code];

    /// <summary>The folded function words of a language; null where it is unknown.</summary>
    internal HashSet<string>? FunctionWordsOf(string? code) => code is not null && _packs.TryGetValue(code, out var pack) ? pack.FunctionWords : null;

    /// <summary>What is known of the language of an article that no pack can read; null where that language is unknown.</summary>
    internal LanguageOutline? OutlineOf(Analysis analysis)
    {
        if (analysis.Language is not null) return null;
        var guess = Identifier.Guess(analysis.Article.Text, analysis.Article.Prose);
        return guess is { IsLikely: true, Language: { HasPack: false } language } ? _outlines.GetOrAdd(language.Code, Outline) : null;
    }

    /// <summary>What an article that no pack can read is read with nonetheless: a bare pack of its language, or one that holds no word; null where the folder of packs has none.</summary>
    internal Pack? BarePackOf(Article article) =>
        (Identifier.Guess(article.Text, article.Prose) is { IsLikely: true, Language: { HasPack: false } language } ? _bare.Of(language) : null) ?? _bare.ForText(article.Text.AsSpan(article.Prose.Start, article.Prose.Length));

    private readonly ConcurrentDictionary<string, LanguageOutline> _outlines = [];

    private LanguageOutline Outline(string code) => new(code,
        OtherLanguages.Read(Path.Combine(Folder, OtherLanguages.FileName), [], new()).FirstOrDefault(l => l.Code == code)?.FunctionWords ?? [], Path.Combine(Folder, "cldr", code + ".yaml"));

    /// <summary>The letters beyond a to z of each language.</summary>
    public IEnumerable<string> Alphabets => _packs.Values.Select(p => p.Letters);

    /// <summary>Number of people, bodies, places known by name.</summary>
    public int KnownNames => _names.Count;

    /// <summary>Number of those that are spelled for one language of their own.</summary>
    public int KnownNamesIn(string language) => _names.CountIn(language);

    /// <summary>Tells the languages apart; made when the first text comes.</summary>
    internal LanguageIdentifier Identifier => _identifier.Value;

    internal IReadOnlyDictionary<string, KnownName> NamesById => _names.ById;

    internal PeopleBySound People => _names.People;

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

    /// <summary>Opens a folder of packs for a short run: each pack is compiled when the first text of its language comes, and its faults show then.</summary>
    /// <remarks>What <see cref="Compile"/> has made of the folder is taken where it is still true. It holds all that texts are read with, but no examples, and counts neither entries nor names by language.</remarks>
    /// <inheritdoc cref="Load"/>
    public static LanguageSet Open(string folder)
    {
        if (FromImages(folder) is { } compiled) return compiled;
        var problems = new PackProblems();
        var languages = Read(folder, problems, wait: true);
        problems.ThrowIfAny();
        return languages;
    }

    /// <summary>Reads a folder of packs, gathering faults instead of refusing.</summary>
    public static LanguageSet Read(string folder, PackProblems problems) => Read(folder, problems, wait: false);

    private static LanguageSet Read(string folder, PackProblems problems, bool wait)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"No folder of language packs at '{folder}'.");
        var vocabulary = Vocabulary.Read(Path.Combine(folder, "concepts.yaml"), problems);
        var nameProblems = new PackProblems();
        var names = Task.Run(() => NameBook.Read(Path.Combine(folder, "names"), nameProblems));
        var files = Directory.GetFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) is not ("concepts.yaml" or OtherLanguages.FileName)).Order(StringComparer.Ordinal);
        var packs = files.Select(file => Task.Run(() => ReadPack(file, vocabulary, wait))).ToArray();
        var languages = new LanguageSet(folder, vocabulary, names.GetAwaiter().GetResult()) { _waits = wait };
        problems.Add(nameProblems);
        foreach (var task in packs)
        {
            var (pack, cldr, faults) = task.GetAwaiter().GetResult();
            problems.Add(faults);
            if (pack is null) continue;
            var spellings = Path.Combine(folder, "names");
            if (!wait) languages._names.ReadSpellings(spellings, pack.Code, problems);
            pack.LazyNames = new(() =>
            {
                languages._names.ReadSpellings(spellings, pack.Code, new());
                return languages._names.IndexFor(pack, cldr, new());
            });
            languages._packs[pack.Code] = pack;
        }
        if (!wait) _ = OtherLanguages.Read(Path.Combine(folder, OtherLanguages.FileName), [], problems).Count();
        if (languages._packs.Count == 0 && problems.All.Count == 0) problems.Add(folder, 1, "The folder holds no language pack (xx.yaml).");
        return languages;
    }

    private sealed record PackFile(Pack? Pack, string Cldr, PackProblems Faults);

    private static PackFile ReadPack(string file, Vocabulary vocabulary, bool wait)
    {
        var faults = new PackProblems();
        var cldr = Path.Combine(Path.GetDirectoryName(file)!, "cldr", Path.GetFileName(file));
        var pack = PackReader.Read(file, cldr, vocabulary, faults, opened: wait);
        if (pack is not null && !wait) faults.Add(pack.Rest.Value);
        return new(pack, cldr, faults);
    }
}
