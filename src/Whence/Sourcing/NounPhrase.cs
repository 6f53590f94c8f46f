using Whence.Languages;
using Whence.Names;

namespace Whence.Sourcing;

/// <summary>A noun phrase that may be a source or a subject, with what it is made of.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">After its last token.</param>
internal sealed record NounPhrase(int First, int Last)
{
    /// <summary>Known nouns in it, in order.</summary>
    public List<Lexeme> Nouns { get; } = [];

    /// <summary>Names in it, in order.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>Country codes of the adjectives of nationality in it, in order.</summary>
    public List<string> Demonyms { get; } = [];

    /// <summary>Country codes of adjectives of nationality and of country names in it, in order, each once.</summary>
    public List<string> Countries { get; } = [];

    /// <summary>A personal pronoun.</summary>
    public bool IsPronoun { get; set; }

    /// <summary>A preposition stands before it.</summary>
    public bool AfterPreposition { get; set; }

    /// <summary>A role and, behind a comma, the name of its holder.</summary>
    public bool HasApposition { get; set; }

    /// <summary>The person named in it, or null.</summary>
    public NameMention? Person => Names.Find(n => n.Referent.IsPerson);
}
