namespace Whence.Names;

/// <summary>Somebody or something that a reader of world news knows by name (languages/names/*.yaml).</summary>
/// <param name="Id">ISO 3166-1 code of a country, else a readable slug.</param>
/// <param name="Kind">country, place, person, agency, outlet, body, army, service, organisation, party or company.</param>
/// <param name="Label">In English.</param>
/// <param name="Country">Where it belongs, or null.</param>
/// <param name="Office">Id of the office a person holds or held, or null.</param>
/// <param name="Photo">Whether it is a photo agency, which credits pictures and reports nothing.</param>
public sealed record KnownName(string Id, string Kind, string Label, string? Country, string? Office, bool Photo)
{
    /// <summary>Whether it passes on what others say: a news agency or an outlet.</summary>
    public bool IsMedia => Kind is "agency" or "outlet";

    /// <summary>Whether it is a network on which others publish (ids end so).</summary>
    public bool IsPlatform => Kind == "company" && Id.EndsWith("-platform", StringComparison.Ordinal);

    /// <summary>Whether it is a country or a place.</summary>
    public bool IsPlace => Kind is "country" or "place";

    /// <summary>Whether it is a body that can assert something.</summary>
    public bool IsBody => Kind is "body" or "army" or "service" or "organisation" or "party" or "company";
}
