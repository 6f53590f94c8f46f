using Whence.Languages;

namespace Whence.Names;

/// <summary>All known names with their spellings by language.</summary>
internal sealed class NameBook
{
    private readonly record struct Spelling(KnownName Name, string Language, string Letters, bool Metonym);

    private readonly List<Spelling> _spellings = [];
    private readonly Dictionary<string, KnownName> _byId = [];
    private readonly HashSet<string> _spelled = [];
    private static readonly string[] Kinds = ["country", "place", "person", "agency", "outlet", "body", "army", "service", "organisation", "party", "company"];

    /// <summary>The language whose spellings serve all others: of places only where a language has none of its own ("Pāris" is no Paris).</summary>
    private const string Default = "en";

    public IReadOnlyDictionary<string, KnownName> ById => _byId;

    public int Count => _byId.Count;

    /// <summary>The people by how their names sound; made when it is first asked for.</summary>
    public PeopleBySound People => _people.Value;
    private readonly Lazy<PeopleBySound> _people;

    /// <summary>What was compiled of the files of names; null where they were read.</summary>
    private ImageReader? _image;

    private NameBook() => _people = new(() =>
    {
        var people = new PeopleBySound();
        if (_image is not null)
        {
            people.Read(_image, _byId);
            return people;
        }
        lock (_spelled)
            foreach (var (name, language, spelling, _) in _spellings)
                if (name.Kind == "person" && language == Default) people.Add(name, spelling);
        return people;
    });

    /// <summary>Number of names with a spelling in a language.</summary>
    public int CountIn(string language) => _spellings.Where(s => s.Language == language).Select(s => s.Name.Id).Distinct().Count();

    private sealed record NameFile(string File, YamlTree? Tree, PackProblems Faults);

    /// <summary>Reads every file of a folder.</summary>
    public static NameBook Read(string folder, PackProblems problems)
    {
        var book = new NameBook();
        if (!Directory.Exists(folder)) return book;
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => Task.Run(() =>
        {
            var faults = new PackProblems();
            return new NameFile(file, YamlTree.Read(file, faults), faults);
        })).ToArray();
        foreach (var task in files)
        {
            var (file, tree, faults) = task.GetAwaiter().GetResult();
            problems.Add(faults);
            if (tree is { Items: null }) problems.Add(file, tree.Line, "A file of names is a list of them.");
            foreach (var item in tree?.Items ?? []) book.Add(file, item, problems);
        }
        return book;
    }

    /// <summary>The names of an image: who is known, and how people sound; spellings are in the images of the languages.</summary>
    public static NameBook Read(ImageReader image)
    {
        var book = new NameBook { _image = image };
        for (var left = image.Int(); left > 0; left--)
        {
            var name = new KnownName(image.Text()!, image.Key(), image.Text()!, image.Text(), image.Text(), image.Flag());
            book._byId.Add(name.Id, name);
        }
        return book;
    }

    /// <summary>Writes who is known into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.All(_byId.Values, name =>
        {
            foreach (var text in (string?[])[name.Id, name.Kind, name.Label, name.Country, name.Office]) image.Text(text);
            image.Flag(name.Photo);
        });
        People.Write(image);
    }

    private void Add(string file, YamlTree item, PackProblems problems)
    {
        string? id = null, kind = null, label = null, country = null, office = null;
        var photo = false;
        YamlTree? names = null, metonyms = null;
        foreach (var (key, value) in item.Entries ?? [])
            switch (key.Scalar)
            {
                case "id": id = value.Scalar; break;
                case "kind": kind = value.Scalar; break;
                case "label": label = value.Scalar; break;
                case "country": country = value.Scalar; break;
                case "office": office = value.Scalar; break;
                case "photo": photo = value.Scalar == "true"; break;
                case "names": names = value; break;
                case "metonyms": metonyms = value; break;
                case "since" or "until": break;
                default: problems.Add(file, key.Line, $"Unknown key '{key.Scalar}' of a name."); break;
            }
        if (id is null || kind is null || label is null || names is null)
        {
            problems.Add(file, item.Line, "A name needs id, kind, label and names.");
            return;
        }
        if (!Kinds.Contains(kind)) problems.Add(file, item.Line, $"'{kind}' is no kind of name; known are {string.Join(", ", Kinds)}.");
        var name = new KnownName(id, kind, label, country, office, photo);
        if (!_byId.TryAdd(id, name))
        {
            problems.Add(file, item.Line, $"The id '{id}' stands twice.");
            return;
        }
        AddSpellings(file, name, names, metonym: false, problems);
        if (metonyms is not null) AddSpellings(file, name, metonyms, metonym: true, problems);
    }

    private void AddSpellings(string file, KnownName name, YamlTree byLanguage, bool metonym, PackProblems problems)
    {
        if (byLanguage.Entries is null) problems.Add(file, byLanguage.Line, $"The spellings of '{name.Id}' must be a map from languages to lists.");
        foreach (var (language, list) in byLanguage.Entries ?? []) AddSpellings(file, name, language.Scalar!, list, metonym, problems);
    }

    private void AddSpellings(string file, KnownName name, string language, YamlTree list, bool metonym, PackProblems problems)
    {
        if (list.Items is null) problems.Add(file, list.Line, $"The spellings of '{name.Id}' in '{language}' must be a list.");
        foreach (var spelling in list.Items ?? [])
            if (!string.IsNullOrWhiteSpace(spelling.Scalar)) _spellings.Add(new(name, language, spelling.Scalar, metonym));
    }

    /// <summary>Reads how one language spells names that stand elsewhere (<c>names/in/xx.yaml</c>); a second time does nothing.</summary>
    /// <param name="folder">The folder of names.</param>
    public void ReadSpellings(string folder, string language, PackProblems problems)
    {
        lock (_spelled)
        {
            if (!_spelled.Add(language)) return;
            var file = Path.Combine(folder, "in", language + ".yaml");
            if (!File.Exists(file)) return;
            foreach (var item in YamlTree.Read(file, problems)?.Items ?? [])
            {
                var entries = item.Entries ?? [];
                var id = entries.Find(e => e.Key.Scalar == "id").Value?.Scalar;
                if (id is null || !_byId.TryGetValue(id, out var name)) problems.Add(file, item.Line, $"No name has the id '{id}'; whole new names go into a file of the folder above.");
                else foreach (var (key, value) in entries)
                    switch (key.Scalar)
                    {
                        case "id": break;
                        case "names" or "metonyms": AddSpellings(file, name, language, value, key.Scalar == "metonyms", problems); break;
                        default: problems.Add(file, key.Line, $"Unknown key '{key.Scalar}'; known here: id, names, metonyms."); break;
                    }
            }
        }
    }

    /// <summary>The names as they are spelled in one language (its own spellings and the English ones), inflected as its pack says.</summary>
    /// <param name="cldr">The generated file of the language, for its names of countries; it may be absent.</param>
    public NameIndex IndexFor(Pack pack, string cldr, PackProblems problems)
    {
        var index = new NameIndex(pack.NameEndings);
        Spelling[] all;
        lock (_spelled) all = [.. _spellings]; // another language's may be read meanwhile
        var own = all.Where(s => s.Language == pack.Code && s.Name.IsPlace).Select(s => (s.Name.Id, s.Metonym)).ToHashSet();
        foreach (var (name, language, spelling, metonym) in all)
            if (language == pack.Code || (language == Default && !own.Contains((name.Id, metonym)))) index.Add(spelling, new(name, metonym));
        if (!File.Exists(cldr)) return index;
        foreach (var (key, value) in YamlTree.Read(cldr, problems)?.Entries ?? [])
            if (key.Scalar == "territories")
                foreach (var (code, spellings) in value.Entries ?? [])
                    if (_byId.TryGetValue(code.Scalar!, out var name))
                        foreach (var spelling in spellings.Items ?? []) index.Add(spelling.Scalar!, new(name, false));
        return index;
    }
}
