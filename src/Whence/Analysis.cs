using Whence.Articles;
using Whence.Claims;
using Whence.Dates;
using Whence.Events;
using Whence.Sourcing;

namespace Whence;

/// <summary>A name found in an article.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Label">In English where known, else as the article spells it.</param>
/// <param name="Id">Known id, or null.</param>
/// <param name="Kind">person, country, place, agency, outlet, body, army, service, organisation, party, company or unknown.</param>
public sealed record Name(TextSpan Span, string Label, string? Id, string Kind);

/// <summary>Everything found in one article: a pure function of the article and the language packs.</summary>
/// <param name="Article">The article.</param>
/// <param name="Language">Code of its language, or null where no pack fits; then nothing but dates, names and quotations was read, and these only where CLDR knows the language.</param>
public sealed record Analysis(Article Article, string? Language)
{
    /// <summary>When it was published, and what says so; null when unknown.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Agencies and outlets by whose report it came, in order of appearance; last the one that its metadata alone state.</summary>
    public IReadOnlyList<Source> Relays { get; init; } = [];

    /// <summary>Expressions of time, in order of appearance.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Statements with a quantity, in order of appearance.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Words of speakers, in order of appearance.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Names, in order of appearance.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>What happened, in order of appearance.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Occasions (attack, earthquake, mission, …) that the text speaks of, with how often.</summary>
    internal IReadOnlyDictionary<string, int> Occasions { get; init; } = new Dictionary<string, int>();

    /// <summary>Id of the outlet that published it, where it is known by name; the same as that of a relay of others.</summary>
    internal string? OutletId { get; init; }

    /// <summary>Where the text says what its names are.</summary>
    internal IReadOnlyList<Introduction> Introductions { get; init; } = [];

    /// <summary>What a reader of the result should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>That of the article's id, which stands for its whole content.</summary>
    public override int GetHashCode() => Article.Id.GetHashCode(StringComparison.Ordinal);
}
