namespace Whence.Names;

/// <summary>Who or what one or more names of an article mean.</summary>
public sealed class Referent
{
    internal Referent(string label, string kind, KnownName? known) => (Label, Kind, Known) = (label, kind, known);

    /// <summary>In English where known, else the article's fullest spelling in Latin letters.</summary>
    public string Label { get; internal set; }

    /// <summary>person, country, place, agency, outlet, body, army, service, organisation, party, company, or unknown.</summary>
    public string Kind { get; internal set; }

    /// <summary>The known name, or null for one that only the article names.</summary>
    public KnownName? Known { get; }

    /// <summary>Known id, or null.</summary>
    public string? Id => Known?.Id;

    /// <summary>The source that it abbreviates ("CEC"), or null.</summary>
    internal Sourcing.Source? Alias { get; set; }

    /// <summary>Id of the role in which the article introduces the person, or null.</summary>
    internal string? Role { get; set; }

    /// <summary>Ids of all roles in which the article names the person: "the chief of the guard, General …".</summary>
    internal HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Country code of that role, or null.</summary>
    internal string? RoleCountry { get; set; }

    /// <summary>The body of that role ("the president of Chrysler"), or null.</summary>
    internal Referent? RoleBody { get; set; }

    /// <summary>Folded words of its spellings in the article, for matching shorter mentions.</summary>
    internal List<string> Words { get; } = [];

    internal bool IsPerson => Kind == "person";
    internal bool IsMedia => Kind is "agency" or "outlet" && Known?.Photo != true;
}

/// <summary>A name standing in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">After its last token.</param>
/// <param name="Referent">Who or what it means.</param>
/// <param name="Metonym">It names a place that stands for a government.</param>
internal sealed record NameMention(int First, int Last, Referent Referent, bool Metonym)
{
    /// <summary>It stands in a case that is never a subject's: "«Медиазоне»". Told of known names alone, whose base form is known.</summary>
    public bool IsOblique { get; init; }

    /// <summary>It does not stand as it is listed: "Tamil Nadus". Told of known names alone.</summary>
    public bool IsInflected { get; init; }
}
