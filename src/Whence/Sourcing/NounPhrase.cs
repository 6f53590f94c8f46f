using Whence.Languages;
using Whence.Names;

namespace Whence.Sourcing;

/// <summary>A noun phrase that may be a source or a subject, with what it is made of. Most hold one or two things, so each list is made when it is first added to.</summary>
internal sealed class NounPhrase
{
    private static readonly List<Lexeme> NoNouns = [];
    private static readonly List<NameMention> NoNames = [];
    private static readonly List<string> NoCodes = [];
    private List<Lexeme>? _nouns;
    private List<NameMention>? _names;
    private List<string>? _demonyms, _countries;

    /// <summary>Its first token.</summary>
    public int First { get; set; }

    /// <summary>After its last token.</summary>
    public int Last { get; set; }

    /// <summary>Known nouns in it, in order.</summary>
    public List<Lexeme> Nouns => _nouns ?? NoNouns;

    /// <summary>Names in it, in order.</summary>
    public List<NameMention> Names => _names ?? NoNames;

    /// <summary>Country codes of the adjectives of nationality in it, in order.</summary>
    public List<string> Demonyms => _demonyms ?? NoCodes;

    /// <summary>Country codes of adjectives of nationality and of country names in it, in order, each once.</summary>
    public List<string> Countries => _countries ?? NoCodes;

    /// <summary>Whether it holds a noun, a name or an adjective of nationality.</summary>
    public bool IsAny => _nouns is not null || _names is not null || _demonyms is not null;

    /// <summary>A personal pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>A preposition stands before it.</summary>
    public bool AfterPreposition { get; set; }

    /// <summary>Its noun stands in a case that is never a subject: "журналистам".</summary>
    public bool IsOblique { get; set; }

    /// <summary>No preposition stands before it, and its case is that of a subject or not told.</summary>
    public bool MayBeSubject => !AfterPreposition && !IsOblique;

    /// <summary>An indefinite article stands before its noun: somebody not known before.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>The persons in it who only own what speaks: "the adviser of Anna Berg".</summary>
    private List<NameMention>? _owners;

    /// <summary>Notes that a name in it belongs to somebody whom the noun is about.</summary>
    public void Owns(NameMention name) => (_owners ??= new(1)).Add(name);

    /// <summary>Words that no list has, in a place where only a source can stand.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>A role and, behind a comma, the name of its holder.</summary>
    public bool HasApposition { get; set; }

    /// <summary>The person named in it, or null; none whose only the noun is.</summary>
    public NameMention? Person
    {
        get
        {
            if (_names is null) return null;
            foreach (var name in _names)
                if (name.Referent.IsPerson && _owners?.Contains(name) != true) return name;
            return null;
        }
    }

    public void Add(Lexeme noun) => (_nouns ??= new(2)).Add(noun);

    public void Add(NameMention name) => (_names ??= new(2)).Add(name);

    /// <summary>Takes what another phrase is made of.</summary>
    public void Take(NounPhrase other)
    {
        other.Nouns.ForEach(Add);
        other.Names.ForEach(Add);
        other.Demonyms.ForEach(AddDemonym);
        other.Countries.ForEach(AddCountry);
    }

    public void AddDemonym(string country)
    {
        if (!Demonyms.Contains(country)) (_demonyms ??= new(2)).Add(country);
        AddCountry(country);
    }

    public void AddCountry(string country)
    {
        if (!Countries.Contains(country)) (_countries ??= new(2)).Add(country);
    }
}
