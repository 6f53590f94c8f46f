namespace Whence.Languages;

/// <summary>What a figure can be about.</summary>
/// <param name="Id">Dotted id, e.g. <c>killed</c>, <c>money.aid</c>.</param>
/// <param name="Counts">person, thing, money, percent, duration, length, area, … : what kind of quantity it takes.</param>
/// <param name="Label">In English.</param>
/// <param name="One">An indefinite singular ("a person was killed") counts one.</param>
/// <param name="Agent">The subject of the active verb says whose people are counted.</param>
/// <param name="Strict">Only with a known noun of the right kind, or with none.</param>
public sealed record Concept(string Id, string Counts, string Label, bool One, bool Agent, bool Strict)
{
    /// <summary>Its count grows as news comes in: a later, higher figure is an update, whoever gives it.</summary>
    public bool Grows { get; init; }

    /// <summary>What may come of it is news as well: jobs that could go, troops that may be sent.</summary>
    public bool Ahead { get; init; }

    /// <summary>Nothing else happens to those it counts: the dead stay dead.</summary>
    public bool Last { get; init; }

    /// <summary>Ids of nouns, or classes of nouns, that it counts besides people or things: jobs are cut as workers are dismissed.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>In English, what those are called whom it counts, where something else is said of them: "injured" people in hospital.</summary>
    public string Called { get; init; } = "";

    /// <summary>Id of the noun for people who do what it says, where nothing else says who they are: who protests is a demonstrator; or empty.</summary>
    public string Doer { get; init; } = "";

    /// <summary>Ids of the two concepts that it is the sum of; empty for most.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>Which concept it is where nouns of a group are counted: police officers who "took part" were at work, demonstrators who "came" protest. By group, id of a concept.</summary>
    public IReadOnlyDictionary<string, string> OfGroup { get; init; } = new Dictionary<string, string>();

    /// <summary>Which concept it is in a sentence that names an occasion: who took part in a strike is on strike. By noun, id of a concept.</summary>
    public IReadOnlyDictionary<string, string> OnOccasion { get; init; } = new Dictionary<string, string>();

    /// <summary>Which concept it is where a noun alone says it, on an occasion: "participants" of a demonstration protest. By noun, id of a concept.</summary>
    public IReadOnlyDictionary<string, string> CalledOn { get; init; } = new Dictionary<string, string>();
}

/// <summary>A measure or a currency.</summary>
/// <param name="Id">Id, e.g. <c>EUR</c>, <c>kilometre</c>.</param>
/// <param name="Counts">money, percent, length, …</param>
/// <param name="Label">In English.</param>
public sealed record Unit(string Id, string Counts, string Label);

/// <summary>A countable noun, role, body or group that all languages share.</summary>
/// <param name="Id">Id, e.g. <c>soldier</c>.</param>
/// <param name="Class">person, role, audience, group, body, document, media, thing or occasion.</param>
/// <param name="Singular">English singular.</param>
/// <param name="Plural">English plural.</param>
public sealed record Noun(string Id, string Class, string Singular, string Plural)
{
    /// <summary>Id of a noun that means the same source ("intelligence agencies", "intelligence services") or, of an occasion, what it is a kind of; or null.</summary>
    public string? SameAs { get; init; }

    /// <summary>Whether it can be counted as people.</summary>
    public bool IsPeople => Class is "person" or "role" or "group" or "audience";

    /// <summary>Whether it can assert something.</summary>
    public bool CanSpeak => Class is "person" or "role" or "group" or "body" or "media" or "document";
}

/// <summary>The ids that all languages share, with their English labels (languages/concepts.yaml).</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Concept> _concepts = [];
    private readonly Dictionary<string, Unit> _units = [];
    private readonly Dictionary<string, Noun> _nouns = [];
    private readonly Dictionary<string, string> _events = [];
    private readonly Dictionary<string, string> _demonyms = [];
    private readonly HashSet<string> _particles = [], _joinedParticles = [];
    private readonly HashSet<string> _honorifics = [];
    private readonly HashSet<string> _general = [];
    private readonly HashSet<string> _states = [];
    private readonly HashSet<string> _anyBody = [];
    private readonly HashSet<string> _anyMedium = [];
    private readonly HashSet<string> _anyPerson = [];
    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, string> _voices = [];
    private readonly Dictionary<string, string> _countedAs = [];
    private readonly Dictionary<string, string> _befallen = [];
    private readonly Dictionary<string, string> _places = [];

    /// <summary>Concepts by id.</summary>
    public IReadOnlyDictionary<string, Concept> Concepts => _concepts;

    /// <summary>Units by id.</summary>
    public IReadOnlyDictionary<string, Unit> Units => _units;

    /// <summary>Whether an id is that of a currency.</summary>
    internal bool IsCurrency(string unit) => _units.TryGetValue(unit, out var known) && known.Counts == "money";

    /// <summary>Nouns by id.</summary>
    public IReadOnlyDictionary<string, Noun> Nouns => _nouns;

    /// <summary>English labels of event types by id.</summary>
    public IReadOnlyDictionary<string, string> Events => _events;

    /// <summary>English adjectives of nationality by country code: <c>KP</c> is "North Korean".</summary>
    public IReadOnlyDictionary<string, string> Demonyms => _demonyms;

    /// <summary>Ids of the nouns that name media.</summary>
    internal HashSet<string> Media { get; } = [];

    /// <summary>Small words inside personal names: "van", "bin".</summary>
    public IReadOnlySet<string> Particles => _particles;

    private Dictionary<string, string>? _byOccasion;

    /// <summary>The concept that people on an occasion are called after (<see cref="Concept.CalledOn"/>), by noun of the occasion.</summary>
    internal IReadOnlyDictionary<string, string> ByOccasion
    {
        get
        {
            if (_byOccasion is not null) return _byOccasion;
            var concepts = new Dictionary<string, string>();
            foreach (var concept in _concepts.Values)
                foreach (var noun in concept.CalledOn.Keys) concepts.TryAdd(noun, concept.Id);
            return _byOccasion = concepts;
        }
    }

    /// <summary>Those that are an article as well ("del"): inside a name only behind a role.</summary>
    internal IReadOnlySet<string> JoinedParticles => _joinedParticles;

    /// <summary>Words by which people are addressed, before a name and no part of it, in small letters: "mr", "mme".</summary>
    internal IReadOnlySet<string> Honorifics => _honorifics;

    /// <summary>Ids of nouns that as a subject say no more than "people", and as an occasion no more than what the story is about.</summary>
    public IReadOnlySet<string> General => _general;

    /// <summary>Ids of bodies that speak as their country itself.</summary>
    public IReadOnlySet<string> States => _states;

    /// <summary>Ids of nouns that any body can be called by: "the agency", "the institution".</summary>
    public IReadOnlySet<string> AnyBody => _anyBody;

    /// <summary>Ids of the nouns by which an agency or outlet can be meant where it is named before.</summary>
    internal HashSet<string> AnyMedium => _anyMedium;

    /// <summary>Ids of the nouns by which a person can be meant who is named before.</summary>
    internal HashSet<string> AnyPerson => _anyPerson;

    /// <summary>What a body is a kind of: an operator is a company.</summary>
    public IReadOnlyDictionary<string, string> Kinds => _kinds;

    /// <summary>The body that the holder of an office speaks for; <c>any</c> is the one named with it.</summary>
    public IReadOnlyDictionary<string, string> Voices => _voices;

    /// <summary>What a noun says of those it counts where nothing else does: passengers are aboard.</summary>
    internal IReadOnlyDictionary<string, string> CountedAs => _countedAs;

    /// <summary>What people are called by what befell them, by concept: those "wounded" are injured people.</summary>
    internal IReadOnlyDictionary<string, string> Befallen => _befallen;

    /// <summary>What it says of people to be at a place, by its noun: those in a hospital are hospitalised.</summary>
    internal IReadOnlyDictionary<string, string> Places => _places;

    /// <summary>The group of those who are sent to help or to keep order; one of them is one of many, as "a man" is.</summary>
    internal const string Forces = "forces";

    /// <summary>The group of those who work for others, and go on strike.</summary>
    internal const string Employees = "employees";

    /// <summary>By group, its nouns.</summary>
    private readonly Dictionary<string, HashSet<string>> _groups = [];

    /// <summary>Whether a noun belongs to a group of <c>concepts.yaml</c>.</summary>
    internal bool IsIn(string group, string noun) => _groups.TryGetValue(group, out var nouns) && nouns.Contains(noun);

    /// <summary>Id of the concept that a word for a concept is where it counts a noun (see <see cref="Concept.OfGroup"/>).</summary>
    internal string Meant(Concept concept, string noun)
    {
        foreach (var (group, meant) in concept.OfGroup)
            if (IsIn(group, noun)) return meant;
        return concept.Id;
    }

    /// <summary>Reads the file; faults are added to <paramref name="problems"/>.</summary>
    public static Vocabulary Read(string path, PackProblems problems) => Of(YamlTree.Read(path, problems), path, problems);

    /// <inheritdoc cref="Read"/>
    /// <param name="tree">What was read of the file.</param>
    internal static Vocabulary Of(YamlTree? tree, string path, PackProblems problems)
    {
        var vocabulary = new Vocabulary();
        if (tree?.Entries is not { } sections) return vocabulary;
        foreach (var (key, value) in sections)
        {
            if (key.Scalar is "particles" or "joined_particles" or "honorifics" or "general" or "states" or "any_body" or "any_medium" or "any_person")
            {
                var list = key.Scalar switch { "particles" => vocabulary._particles, "joined_particles" => vocabulary._joinedParticles, "honorifics" => vocabulary._honorifics, "general" => vocabulary._general, "any_body" => vocabulary._anyBody, "any_medium" => vocabulary._anyMedium, "any_person" => vocabulary._anyPerson, _ => vocabulary._states };
                foreach (var item in value.Items ?? []) list.Add(item.Scalar ?? "");
                continue;
            }
            if (value.Entries is not { } entries)
            {
                problems.Add(path, key.Line, $"'{key.Scalar}' must be a map.");
                continue;
            }
            switch (key.Scalar)
            {
                case "concepts": entries.ForEach(e => vocabulary.AddConcept(path, e.Key, e.Value, problems)); break;
                case "units": entries.ForEach(e => vocabulary._units[e.Key.Scalar!] = new(e.Key.Scalar!, Text(e.Value, "counts"), Text(e.Value, "label"))); break;
                case "nouns": entries.ForEach(e => vocabulary.AddNouns(path, e.Key, e.Value, problems)); break;
                case "events": entries.ForEach(e => vocabulary._events[e.Key.Scalar!] = e.Value.Scalar ?? ""); break;
                case "kinds": foreach (var (whole, kinds) in entries) foreach (var kind in kinds.Items ?? []) vocabulary._kinds[kind.Scalar ?? ""] = whole.Scalar!; break;
                case "groups": foreach (var (group, nouns) in entries) vocabulary._groups[group.Scalar!] = [.. nouns.Items?.Select(n => n.Scalar ?? "") ?? []]; break;
                case "counted_as": foreach (var (concept, nouns) in entries) foreach (var noun in nouns.Items ?? []) vocabulary._countedAs[noun.Scalar ?? ""] = concept.Scalar!; break;
                case "befallen": entries.ForEach(e => vocabulary._befallen[e.Key.Scalar!] = e.Value.Scalar ?? ""); break;
                case "places": foreach (var (concept, nouns) in entries) foreach (var noun in nouns.Items ?? []) vocabulary._places[noun.Scalar ?? ""] = concept.Scalar!; break;
                case "voices": entries.ForEach(e => vocabulary._voices[e.Key.Scalar!] = e.Value.Scalar ?? ""); break;
                case "demonyms": entries.ForEach(e => vocabulary._demonyms[e.Key.Scalar!] = e.Value.Scalar ?? ""); break;
                default: problems.Add(path, key.Line, $"Unknown section '{key.Scalar}'; known are concepts, units, nouns, general, groups, counted_as, befallen, places, kinds, voices, states, any_body, any_medium, any_person, events, demonyms, particles, joined_particles, honorifics."); break;
            }
        }
        vocabulary.CheckNouns(path, problems);
        foreach (var noun in vocabulary._nouns.Values)
            if (noun.Class == "media" || noun.Id == "agency") vocabulary.Media.Add(noun.Id);
        return vocabulary;
    }

    /// <summary>Every id that the sections on nouns name must be one.</summary>
    private void CheckNouns(string path, PackProblems problems)
    {
        var named = _general.Concat(_states).Concat(_anyBody).Concat(_anyMedium).Concat(_anyPerson).Concat(_kinds.Keys).Concat(_kinds.Values).Concat(_voices.Keys).Concat(_voices.Values.Where(v => v != "any")).Concat(_countedAs.Keys).Concat(_places.Keys).Concat(_groups.Values.SelectMany(g => g)).Concat(_concepts.Values.SelectMany(c => c.OnOccasion.Keys.Concat(c.CalledOn.Keys))).Concat(_concepts.Values.Select(c => c.Doer).Where(d => d.Length > 0));
        foreach (var id in _countedAs.Values.Concat(_places.Values).Concat(_befallen.Keys).Concat(_concepts.Values.SelectMany(c => c.OfGroup.Values.Concat(c.OnOccasion.Values).Concat(c.CalledOn.Values))).Where(id => !_concepts.ContainsKey(id)).Distinct().Order(StringComparer.Ordinal))
            problems.Add(path, 1, $"'{id}' is no concept of this file.");
        foreach (var group in _concepts.Values.SelectMany(c => c.OfGroup.Keys).Where(g => !_groups.ContainsKey(g)).Distinct().Order(StringComparer.Ordinal))
            problems.Add(path, 1, $"'{group}' is no group of this file.");
        foreach (var id in named.Concat(_nouns.Values.Select(n => n.SameAs).OfType<string>()).Where(id => !_nouns.ContainsKey(id)).Distinct().Order(StringComparer.Ordinal))
            problems.Add(path, 1, $"'{id}' is no noun of this file.");
    }

    private static Dictionary<string, string> Pairs(YamlTree value, string key) => value.Entries?.Find(e => e.Key.Scalar == key).Value?.Entries?.ToDictionary(e => e.Key.Scalar!, e => e.Value.Scalar ?? "") ?? [];

    private void AddConcept(string path, YamlTree key, YamlTree value, PackProblems problems)
    {
        var concept = new Concept(key.Scalar!, Text(value, "counts"), Text(value, "label"), Text(value, "one") == "true", Text(value, "agent") == "true", Text(value, "strict") == "true")
        {
            Grows = Text(value, "grows") == "true", Last = Text(value, "last") == "true", Ahead = Text(value, "ahead") == "true", Called = Text(value, "called") is { Length: > 0 } called ? called : Text(value, "label"), OfGroup = Pairs(value, "of"), OnOccasion = Pairs(value, "on"), CalledOn = Pairs(value, "called_on"), Doer = Text(value, "doer"),
            Also = [.. value.Entries?.Find(e => e.Key.Scalar == "also").Value?.Items?.Select(i => i.Scalar ?? "") ?? []],
            SumOf = [.. value.Entries?.Find(e => e.Key.Scalar == "sum").Value?.Items?.Select(i => i.Scalar ?? "") ?? []],
        };
        if (concept.Counts.Length == 0 || concept.Label.Length == 0) problems.Add(path, key.Line, $"The concept '{concept.Id}' needs 'counts' and 'label'.");
        _concepts[concept.Id] = concept;
    }

    private void AddNouns(string path, YamlTree kind, YamlTree nouns, PackProblems problems)
    {
        foreach (var (key, value) in nouns.Entries ?? [])
        {
            if (value.Items is not [{ Scalar: { } singular }, { Scalar: { } plural }, ..]) problems.Add(path, key.Line, $"The noun '{key.Scalar}' needs [singular, plural].");
            else if (!_nouns.TryAdd(key.Scalar!, new(key.Scalar!, kind.Scalar!, singular, plural) { SameAs = value.Items.ElementAtOrDefault(2)?.Scalar })) problems.Add(path, key.Line, $"The noun '{key.Scalar}' stands twice.");
        }
    }

    private static string Text(YamlTree map, string key) => map.Entries?.FirstOrDefault(e => e.Key.Scalar == key).Value?.Scalar ?? "";
}
