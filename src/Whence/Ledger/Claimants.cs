using Whence.Languages;
using Whence.Names;
using Whence.Sourcing;

namespace Whence.Ledger;

/// <summary>
/// The claimants of a story, one for each who speaks, by whatever label: one spelling for each person; "the company" is the one that the articles introduce as a
/// company; a spokesman is the body that he speaks for, where an article says so and the body is a claimant itself. What no article says stays apart.
/// </summary>
internal sealed class Claimants
{
    private const string AnyBody = "any";

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, List<(string Label, string Key)>> _people = [];
    private readonly Dictionary<(string Label, string Key), (string Label, string Key)> _spellings = [];
    private readonly Dictionary<string, List<Introduction>> _bodies = [], _persons = [];
    private readonly Dictionary<Analysis, List<Introduction>> _inArticle = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, (string Key, string Label)> _spoken = [];
    private readonly Dictionary<string, Introduction?> _onlyBody = [];
    private readonly Dictionary<string, string> _sameBody = [];

    /// <param name="articles">The articles of the story in order.</param>
    /// <param name="vocabulary">Says which offices speak for which bodies.</param>
    public Claimants(IReadOnlyList<Analysis> articles, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var known = new HashSet<(bool, string, string, string, string, string?, string?)>();
        foreach (var article in articles)
            foreach (var introduction in article.Introductions)
            {
                if (!_inArticle.TryGetValue(article, out var own)) _inArticle.Add(article, own = []);
                own.Add(introduction);
                // copies introduce alike: once is enough
                if (!known.Add((introduction.IsPerson, introduction.Noun, introduction.Key, introduction.Label, introduction.Body?.Label ?? "", introduction.Body?.Key, introduction.BodyNoun))) continue;
                var (index, key) = introduction.IsPerson ? (_persons, PersonKey(introduction.Label, introduction.Key)) : (_bodies, introduction.Noun);
                if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
                list.Add(introduction);
            }
        FindSameBodies(articles);
        foreach (var article in articles)
            foreach (var claim in article.Claims)
                if (claim.Attribution.Claimant is { } claimant && Own(article, claimant) is var (key, label, _)) _spoken.TryAdd(One(key), (One(key), label));
    }

    /// <summary>A body has another name in another language: it is one where the articles of both languages name the same person as who speaks for it.</summary>
    private void FindSameBodies(IReadOnlyList<Analysis> articles)
    {
        var bodies = new Dictionary<string, (string? Language, string Body)>();
        foreach (var article in articles)
            foreach (var introduction in _inArticle.GetValueOrDefault(article) ?? [])
            {
                if (!introduction.IsPerson || BodyIn(article, introduction) is not { } body || !IsUnlisted(body)) continue;
                var person = PersonKey(introduction.Label, introduction.Key);
                if (!bodies.TryAdd(person, (article.Language, body.Key)) && bodies[person] is var (language, first) && language != article.Language && One(first) != One(body.Key)) _sameBody[One(body.Key)] = One(first);
            }
        _onlyBody.Clear();
    }

    /// <summary>A name that no list has: one that a list has is the same in every language as it is.</summary>
    private bool IsUnlisted((string Key, string Label) body) => body.Key == body.Label.ToLowerInvariant() && !_vocabulary.Nouns.ContainsKey(body.Key);

    /// <summary>The body that a person speaks for by an office: the one named with it, else the only one of its kind that is introduced.</summary>
    private (string Key, string Label)? BodyIn(Analysis article, Introduction introduction)
    {
        if (!_vocabulary.Voices.TryGetValue(introduction.Noun, out var voice)) return null;
        if (introduction.Body is { } body) return body;
        return (introduction.BodyNoun ?? (voice == AnyBody ? null : voice)) is { } noun && Named(article, noun, noun) is var named ? (named.Key, named.Label) : null;
    }

    private string One(string key)
    {
        while (_sameBody.TryGetValue(key, out var first)) key = first;
        return key;
    }

    /// <summary>Who a claimant is.</summary>
    /// <returns>
    /// A key, the same for all labels of one claimant; the label: the name of a person or of a body, of who speaks for a body both, as "Transostrel (Ilda Sorn)"; and why, where the article's words alone do not say so, else null.
    /// </returns>
    public (string Key, string Label, string? Why) Of(Analysis article, Source claimant)
    {
        var own = Own(article, claimant);
        own.Key = One(own.Key);
        return claimant.Kind == "person" && BodyOf(article, own.Key) is var (key, body, why) ? (key, claimant.IsNamedPerson ? $"{body} ({own.Label})" : body, why) : own;
    }

    private (string Key, string Label, string? Why) Own(Analysis article, Source claimant)
    {
        if (claimant is { Id: null, Kind: "person", Noun: null })
        {
            var (label, key) = Person(claimant.Label, claimant.Key);
            return (key, label, null);
        }
        if (claimant.NameKey is { } name) return (name, claimant.Label, null);
        if (claimant.Noun is not { } noun || claimant.Id is null) return (claimant.Key, claimant.Label, null);
        if (claimant.Id.Split('@') is [var head, var country]) return _vocabulary.States.Contains(head) ? (country, claimant.Label, null) : (claimant.Key, claimant.Label, null);
        if (claimant.BodyNoun is { } of) return _vocabulary.Voices.ContainsKey(noun) ? Named(article, of, claimant.Label) : (noun + ":" + of, claimant.Label, null);
        return Named(article, noun, claimant.Label);
    }

    /// <summary>The one body that the article, else the story, introduces by a noun; the noun itself where there is none or more than one.</summary>
    private (string Key, string Label, string? Why) Named(Analysis article, string noun, string label)
    {
        if (Only((_inArticle.GetValueOrDefault(article) ?? []).Where(i => !i.IsPerson && Fits(i.Noun, noun))) is { } here) return (here.Key, here.Label, Why(here, "this article"));
        if (!_onlyBody.TryGetValue(noun, out var only)) _onlyBody.Add(noun, only = Only(_bodies.Where(b => Fits(b.Key, noun)).SelectMany(b => b.Value)));
        if (only is { } there) return (there.Key, there.Label, Why(there, "another article of the story, which knows no other,"));
        return (noun, label, null);

        string Why(Introduction introduction, string place) => $"“{label}” is {introduction.Label}: {place} introduces it so.";
    }

    private bool Fits(string introduced, string noun) => introduced == noun || _vocabulary.Kinds.GetValueOrDefault(introduced) == noun;

    /// <summary>The only one named, or null; two spellings of one name count as one.</summary>
    private Introduction? Only(IEnumerable<Introduction> introductions)
    {
        Introduction? only = null;
        foreach (var introduction in introductions)
        {
            if (only is not null && One(only.Key) != One(introduction.Key) && NameStems.KeyOf(only.Label) != NameStems.KeyOf(introduction.Label)) return null;
            only ??= introduction;
        }
        return only;
    }

    /// <summary>The body that a person speaks for by an office that an article names, if that body is a claimant of the story.</summary>
    private (string Key, string Label, string Why)? BodyOf(Analysis article, string person)
    {
        if (!_persons.TryGetValue(person, out var introductions)) return null;
        var here = (_inArticle.GetValueOrDefault(article) ?? []).Where(i => i.IsPerson && PersonKey(i.Label, i.Key) == person);
        foreach (var introduction in here.Concat(introductions))
        {
            if (BodyIn(article, introduction) is { } found && _spoken.TryGetValue(One(found.Key), out var known))
                return (known.Key, IsUnlisted(found) ? found.Label : known.Label, $"{introduction.Label} speaks for {known.Label}: an article introduces the person as {_vocabulary.Nouns[introduction.Noun].Singular}.");
        }
        return null;
    }

    /// <summary>One key for all spellings of a person; the first spelling's.</summary>
    private string PersonKey(string label, string key) => Person(label, key).Key;

    private (string Label, string Key) Person(string label, string key)
    {
        if (_spellings.TryGetValue((label, key), out var person)) return person;
        _spellings.Add((label, key), person = Find(label, key));
        return person;
    }

    private (string Label, string Key) Find(string label, string key)
    {
        var bucket = Bucket(label);
        if (!_people.TryGetValue(bucket, out var known)) _people.Add(bucket, known = []);
        foreach (var person in known)
            if (person.Key == key || PersonMatch.Same(person.Label, label)) return person;
        known.Add((label, key));
        return (label, key);
    }

    /// <summary>How the given and the family name begin to sound: spellings of one person share that, in any script.</summary>
    private static string Bucket(string label) =>
        PersonMatch.Words(label) is [var first, .., var last] ? $"{SoundKey.Of(first)[0][..1]} {SoundKey.Of(last)[0][..1]}" : label;
}
