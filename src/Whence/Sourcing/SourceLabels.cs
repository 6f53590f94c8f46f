using Whence.Articles;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Makes a source of a noun phrase, with an English label where its parts are known.</summary>
internal sealed partial class SourceLabels(ReadText text, Vocabulary vocabulary, IReadOnlyList<NameMention> names, IReadOnlyDictionary<string, KnownName> namesById)
{
    /// <summary>Who or what the names mean, each once, in the order of first mention.</summary>
    private readonly List<Referent> _referents = [.. names.Select(n => n.Referent).Distinct()];

    /// <summary>Whether a noun stands in the first form of its paradigm, which is a singular.</summary>
    public bool IsFirstForm(Lexeme noun)
    {
        foreach (var lexeme in text.Lexemes.At(noun.First))
            if (lexeme.Kind == Lex.Noun && lexeme.Key == noun.Key && lexeme.Last == noun.Last && lexeme.Value == 1) return true;
        return !text.Pack.BareSingular && noun.Length == 1 && text.IsOfOne(noun.First); // "oficialul"
    }

    /// <summary>Whether the article names anybody.</summary>
    public bool NamesPeople { get; } = names.Any(n => n.Referent.IsPerson);

    /// <summary>Which named body the article means without naming it.</summary>
    public MainBodies Main { get; } = new(text, names);

    /// <summary>The source a noun phrase names, or null where it names none that can speak.</summary>
    public Source? Of(NounPhrase phrase)
    {
        var span = text.Span(phrase.First, phrase.Last);
        var words = span.Of(text.Text);
        if (phrase.Person is { } person)
        {
            Introduce(person.Referent, phrase);
            return Named(person.Referent, words, span);
        }
        var head = Head(phrase);
        if (phrase.Names.Find(n => n.Referent.IsMedia) is { } media && (!head.Exists || Noun(head)!.Class is "media" or "body")) return Named(media.Referent, words, span);
        if (head.Exists && phrase.HasApposition && phrase.Names[^1] is { Referent.IsPerson: false } body)
        {
            body.Referent.Role ??= head.Key;
            return Named(body.Referent, words, span);
        }
        if (head.Exists && Noun(head)!.Class == "body" && ShortName(phrase) is { } letters) return Named(letters, words, span);
        if (head.Exists && OwnName(phrase, head) is { } company)
        {
            company.Role ??= head.Key;
            return Named(company, words, span);
        }
        if (head.Exists && Noun(head)!.Class == "media" && Medium(phrase, head) is { } medium) return Named(medium, words, span);
        if (head.Exists) return Common(phrase, head, words, span);
        if (phrase.Names.Count > 0 && phrase.Names[0].Referent.Kind == "unknown" && phrase.Nouns.Exists(n => n.First >= phrase.Names[0].Last)) return null; // "a Shahed drone"
        if (IsWhere(phrase) || IsNameOfThing(phrase)) return null;
        if (phrase.Names.Count > 0) return Named(phrase.Names[0].Referent, words, span);
        if (phrase.Demonyms is [var nation] && phrase.Nouns.Count == 0 && namesById.TryGetValue(nation, out var country)) return new(country.Label, words, nation, "country", span); // "the Canadians said"
        return null;
    }

    /// <summary>Whether <see cref="Of"/> gives a source; what that remembers of the phrase, this remembers too.</summary>
    public bool CanSpeak(NounPhrase phrase)
    {
        if (phrase.Person is { } person)
        {
            Introduce(person.Referent, phrase);
            return true;
        }
        var head = Head(phrase);
        if (head.Exists)
        {
            if (OwnName(phrase, head) is { } company) company.Role ??= head.Key;
            if (phrase.HasApposition && phrase.Names[^1] is { Referent.IsPerson: false } body && !(phrase.Names.Exists(n => n.Referent.IsMedia) && Noun(head)!.Class is "media" or "body")) body.Referent.Role ??= head.Key;
            return true;
        }
        if (phrase.Names.Count == 0) return phrase.Demonyms.Count == 1 && phrase.Nouns.Count == 0 && !IsAdjective(phrase.First);
        var first = phrase.Names[0];
        if (IsWhere(phrase) || IsNameOfThing(phrase)) return false;
        return phrase.Names.Exists(n => n.Referent.IsMedia) || first.Referent.Kind != "unknown" || !phrase.Nouns.Exists(n => n.First >= first.Last);
    }

    /// <summary>"the double Kabul bombing": where heads come last, a country or a place before a noun that cannot speak says where.</summary>
    private bool IsWhere(NounPhrase phrase) =>
        text.Pack.HeadLast && phrase.Names is [.., { Referent.Kind: "country" or "place" } place] && phrase.Last > place.Last && (phrase.Nouns.Exists(n => n.First == place.Last) || text.Lexemes.In(place.Last, Happens));

    private static readonly ulong Happens = Lexemes.Kinds(Lex.Event, Lex.ConceptNoun);

    /// <summary>A body and its short name, "INP".</summary>
    private static bool IsSame(Referent a, Referent? b) => a == b || (b is not null && a.Alias?.Label is { } label && label == b.Label);

    /// <summary>Sentences between a medium and the general noun that means it: "the newspaper adds".</summary>
    private const int FarthestMedium = 5;

    /// <summary>The outlet that a noun names, or means: "the newspaper Northern Post", "the Northern Post newspaper"; "the newspaper" the one named last.</summary>
    private Referent? Medium(NounPhrase phrase, Lexeme head)
    {
        if (phrase.Names is [{ Referent.Kind: "unknown" } name] && (name.First == head.Last || name.Last == head.First || (text.Tokens[head.Last].IsMark && name.First == head.Last + 1)))
        {
            name.Referent.Kind = "outlet";
            return name.Referent;
        }
        if (phrase.Names.Count > 0 || phrase.Demonyms.Count > 0 || phrase.Nouns.Count > 1 || !vocabulary.AnyMedium.Contains(head.Key) || phrase.IsIndefinite) return null;
        var sentence = text.SentenceOf(phrase.First);
        for (var k = names.Count - 1; k >= 0; k--)
            if (names[k].First < phrase.First && names[k].Referent.IsMedia && (head.Key == "news_agency") == (names[k].Referent.Kind == "agency"))
                return sentence - text.SentenceOf(names[k].First) <= FarthestMedium ? names[k].Referent : null;
        return null;
    }

    /// <summary>The name that stands right behind a noun for a company: "the carrier “Northstar”".</summary>
    private Referent? OwnName(NounPhrase phrase, Lexeme head) =>
        phrase.Names is [{ Referent: { Kind: "unknown" or "company" } referent } name] && (head.Key == "company" || vocabulary.Kinds.GetValueOrDefault(head.Key) == "company")
        && (name.First == head.Last || (name.First == head.Last + 1 && text.Tokens[head.Last].IsMark)) ? referent : null;

    /// <summary>The noun that the others belong to: the first that can speak or, where the language puts heads last, the last of the nouns in a row that it begins.</summary>
    private Lexeme Head(NounPhrase phrase)
    {
        var at = 0;
        while (at < phrase.Nouns.Count && Noun(phrase.Nouns[at])?.CanSpeak != true) at++;
        if (at == phrase.Nouns.Count) return default;
        while (text.Pack.HeadLast && at + 1 < phrase.Nouns.Count && OnlyAdjectives(phrase.Nouns[at].Last, phrase.Nouns[at + 1].First) && Noun(phrase.Nouns[at + 1])?.CanSpeak == true) at++;
        return phrase.Nouns[at];
    }

    /// <summary>Whether nothing stands between two nouns but words that may describe the second: "Dzelzceļnieku brīvā arodbiedrība".</summary>
    private bool OnlyAdjectives(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Tokens[i] is not { IsWord: true, Capitals: Capitals.None } || text.Lexemes.In(i, Joints)) return false;
        return true;
    }

    private static readonly ulong Joints = Lexemes.Kinds(Lex.Of, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Determiner, Lex.A);

    /// <summary>"identificación mexicana": where adjectives follow their noun, a nationality in small letters right behind another such word.</summary>
    private bool IsAdjective(int at) => !text.Pack.HeadLast && text.Tokens[at].Capitals == Capitals.None && at > 0 && text.Tokens[at - 1] is { IsWord: true, Capitals: Capitals.None } && text.Lexemes.At(at - 1).Length == 0;

    private Noun? Noun(Lexeme lexeme) => vocabulary.Nouns.GetValueOrDefault(lexeme.Key);

    /// <summary>The source that a name stands for.</summary>
    public static Source Named(Referent referent, string words, TextSpan span)
    {
        if (referent.Alias is { } alias) return alias with { Text = words, Span = span };
        var kind = referent.Kind switch { "person" => "person", "country" or "place" => "country", "agency" or "outlet" => "media", "unknown" => "unknown", _ => "body" };
        return new(referent.Label, words, referent.Id, kind, span) { IsNamedMedia = referent.IsMedia, IsNamedPerson = referent.IsPerson };
    }

    /// <summary>Remembers in which role a person stands, so that the role alone can mean the person later.</summary>
    public void Introduce(Referent person, NounPhrase phrase)
    {
        var role = phrase.Nouns.Find(n => Noun(n)?.Class == "role");
        if (!role.Exists) return;
        var rank = phrase.Nouns.FindLast(n => Noun(n)?.Class == "role");
        if (phrase.Names.Exists(n => n.Referent == person && n.First == rank.Last)) person.Roles.Add(rank.Key); // "the chief of the guard, General …"
        person.Roles.Add(role.Key);
        if (phrase.HasApposition && phrase.Nouns.Find(n => text.IsMark(n.First - 1, ',') && Noun(n)?.Class == "role") is { Exists: true } apposed) person.Roles.Add(apposed.Key); // "the deputy, chairman of the union Jo Berg"
        if (person.Role is not null) return;
        person.Role = role.Key;
        person.RoleCountry = CountryOf(phrase);
        person.RoleBody = BodyIn(phrase);
    }

    /// <summary>The body named in a phrase: "the president of Chrysler".</summary>
    private static Referent? BodyIn(NounPhrase phrase) => phrase.Names.Find(n => n.Referent is { IsPerson: false, Kind: not ("country" or "place") })?.Referent;

    /// <summary>The country of a phrase: of its adjective of nationality or its country name.</summary>
    private static string? CountryOf(NounPhrase phrase) =>
        phrase.Demonyms.Count > 0 ? phrase.Demonyms[0] : phrase.Names.Find(n => n.Referent.Kind == "country")?.Referent.Id ?? phrase.Names.Find(n => n.Referent.Known?.Country is not null)?.Referent.Known!.Country;

    private Source Common(NounPhrase phrase, Lexeme head, string words, TextSpan span)
    {
        var noun = Noun(head)!;
        var country = CountryOf(phrase);
        if (noun.Class == "document" && Owner(phrase, head, words, span) is { } owner) return owner;
        if (noun.Class == "body" && country is null && phrase.Names.Count == 0 && Introduced(head.Key, phrase.First) is { } introduced) return Named(introduced, words, span);
        var one = noun.Class == "role" || (noun.Class == "group" && IsFirstForm(head) && (text.Pack.BareSingular || phrase.Last == head.Last)); // "посадовець": one official, said of somebody known
        if (one && phrase.Demonyms.Count <= 1 && !phrase.IsIndefinite && Holder(head.Key, country, phrase.First) is { } holder && (BodyIn(phrase) is not { } of || IsSame(of, holder.RoleBody))) return Named(holder, words, span);
        // "spokesperson of the police": the second noun belongs to the first
        var second = phrase.Nouns.Find(n => n.First != head.First && (n.First > head.First || text.Pack.HeadLast) && Noun(n) is { Class: "body" or "role" or "occasion" });
        if (head.Key is NounPhraseReader.Office or "news_site" && second.Exists && Noun(second) is { Class: "body" }) return Common(phrase, second, words, span); // "the press service of the police"
        var body = second.Exists ? Noun(second) is { Class: "role" } && phrase.Names.Exists(n => n.First == second.Last && n.Referent.IsPerson) ? null : Noun(second) : noun.Class == "role" ? BodyInWord(head) : null;
        var label = string.Join(' ', new[] { Adjectives(phrase), Described(phrase, head), Number(head, noun) }.Where(p => p.Length > 0));
        if (body is not null) label += " of the " + (second.Exists && Described(phrase, second) is { Length: > 0 } described ? described + " " : "") + body.Singular;
        foreach (var name in phrase.Names)
            if (name.Referent.Kind != "country" && !phrase.Nouns.Exists(n => Describes(name, n))) label += " of " + name.Referent.Label + RegionBehind(phrase, name);
        var kind = noun.Class switch { "media" => "media", "body" => "body", "document" => "document", "group" => "group", _ => "person" };
        var id = (noun.SameAs ?? noun.Id) + (country is null ? "" : "@" + (phrase.Countries.Count > 0 ? string.Join('+', phrase.Countries.Order(StringComparer.Ordinal)) : country));
        return new(label, words, country is null && phrase.Names.Count > 0 ? null : id, kind, span)
        {
            Noun = noun.SameAs ?? noun.Id, BodyNoun = body is { Class: "body" } ? body.SameAs ?? body.Id : null,
            NameKey = phrase.Names.Find(n => n.Referent.Kind != "country") is { } named ? named.Referent.Id ?? named.Referent.Label.ToLowerInvariant() : null,
        };
    }

    /// <summary>"Polizeisprecher": the body in a word made of it and of a role.</summary>
    private Noun? BodyInWord(Lexeme role)
    {
        if (!text.Pack.Forms.Compounds || role.Length != 1) return null;
        foreach (var part in text.Pack.Lexicon.PartsBefore(Fold.Case(text.Word(role.First)), role.Key))
            if (vocabulary.Nouns.GetValueOrDefault(part) is { Class: "body" } body) return body;
        return null;
    }

    /// <summary>Who speaks through a document: "the ministry's report", "a statement of the Duma".</summary>
    private Source? Owner(NounPhrase phrase, Lexeme head, string words, TextSpan span)
    {
        if (phrase.Nouns.Find(n => n.First != head.First && Noun(n) is { Class: "body" } && phrase.Names.Exists(m => m.Referent is { Kind: "unknown", Known: null } && (text.Pack.HeadLast ? m.Last == n.First : m.First == n.Last || Describes(m, n)))) is { Exists: true } named) return Common(phrase, named, words, span); // "the press service of the police of Ostrel"
        if (phrase.Names.Find(n => n.Referent.Kind is not ("country" or "place")) is { } name) return Named(name.Referent, words, span);
        var of = phrase.Nouns.Find(n => n.First != head.First && Noun(n) is { CanSpeak: true, Class: not ("document" or "media") });
        return of.Exists ? Common(phrase, of, words, span) : null;
    }

    private string Adjectives(NounPhrase phrase)
    {
        var labels = phrase.Countries.ConvertAll(EnglishAdjective);
        return labels.Count switch { 0 => "", 1 => labels[0], _ => string.Join(", ", labels[..^1]) + " and " + labels[^1] };
    }

    /// <summary>"North Korean" for KP; the country's name where no adjective is known.</summary>
    public string EnglishAdjective(string country) =>
        vocabulary.Demonyms.GetValueOrDefault(country) ?? (namesById.TryGetValue(country, out var known) ? known.Label : country);

    /// <summary>Groups speak in the plural, bodies and roles in the singular, as far as the words show no number.</summary>
    private static string Number(Lexeme head, Noun noun) => noun.Class == "group" || head.Key is "intelligence_service" or "intelligence_agency" or "expert" or "analyst" ? noun.Plural : noun.Singular;

    /// <summary>The body that the article introduced by this noun: "the operator, Transostrel" makes "the operator", and "the company", Transostrel.</summary>
    private Referent? Introduced(string noun, int before)
    {
        Referent? company = null;
        foreach (var r in _referents)
        {
            if (r.IsPerson || r.Role is null) continue;
            if (r.Role == noun) return r;
            if (vocabulary.Kinds.GetValueOrDefault(r.Role) == noun) company ??= r;
        }
        if (company is not null) return company;
        if (noun == "company") return Main.Company(before);
        return (noun == "group" || vocabulary.Kinds.GetValueOrDefault(noun) == "company") && Main.Company(before) is { Kind: "company" } known ? known : null;
    }

    /// <summary>The one person of the article who holds an office: introduced in it, or known to hold it; of several the one named last in the paragraph.</summary>
    private Referent? Holder(string role, string? country, int before)
    {
        Referent? introduced = null, known = null;
        var several = false;
        foreach (var r in _referents)
        {
            if (!r.IsPerson) continue;
            if (Holds(r, role) && (country is null || r.RoleCountry is null || r.RoleCountry == country))
            {
                several |= introduced is not null;
                introduced ??= r;
            }
            if (country is not null && r.Known?.Country == country && IsOffice(r.Known.Office, role)) known ??= r;
        }
        if (!several) return introduced ?? known;
        var paragraph = text.Sentences[text.SentenceOf(before)].Paragraph;
        for (var k = names.Count - 1; k >= 0; k--)
        {
            var (name, holder) = (names[k], names[k].Referent);
            if (name.First >= before || !holder.IsPerson || !Holds(holder, role)) continue;
            return text.Sentences[text.SentenceOf(name.First)].Paragraph == paragraph ? holder : null;
        }
        return null;
    }

    /// <summary>Whether the article names a person in an office or in a more special one.</summary>
    private bool Holds(Referent person, string role)
    {
        foreach (var held in person.Roles)
            if (held == role || IsKindOf(held, role)) return true;
        return false;
    }

    /// <summary>"the minister" can be the minister of transport, and "the official" either.</summary>
    private bool IsKindOf(string? role, string general)
    {
        while (role is not null && vocabulary.Kinds.TryGetValue(role, out var kind))
        {
            if (kind == general) return true;
            role = kind;
        }
        return false;
    }

    private static bool IsOffice(string? office, string role) =>
        office is not null && (office == role || (role == "leader" && office is "president" or "prime_minister" or "king" or "dictator" or "leader") || (role == "dictator" && office is "president" or "leader"));
}
