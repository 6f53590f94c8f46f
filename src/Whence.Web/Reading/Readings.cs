using NodaTime;
using Whence.Articles;
using Whence.Briefs;
using Whence.Claims;
using Whence.Languages;
using Whence.Quantities;
using Whence.Sourcing;
using Whence.Store;
using Whence.Web.Labels;

namespace Whence.Web.Reading;

/// <summary>What findings say, in the reader's language. Subjects, names and rules are in English where the library knows them in English, so that a reader sees what an article asserts without having its language.</summary>
internal sealed class Readings(Reader reader, FigureWords figures, Vocabulary vocabulary)
{
    private const int LongestWords = 300;

    private LabelSet L => reader.Labels;

    /// <summary>"killed: about 600, North Korean soldiers; says South Korea, through Reuters; 2025-08; Kursk".</summary>
    public string Claim(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var subject = claim.Particular is { Label.Length: > 0 } s ? ", " + BriefWords.OneLine(s.Label) : "";
        return string.Join("; ", new[] { $"{figures.Concept(claim.Concept)}: {figures.Figure(claim.Quantity)}{subject}", Said(claim.Attribution), Circumstances(claim) }.Where(p => p.Length > 0));
    }

    /// <summary>Who says so, and through whom: "says South Korea, through Reuters".</summary>
    public string Said(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var by = attribution.Claimant is { } claimant ? L.With("reads." + attribution.Stance.ToString().ToLowerInvariant(), claimant.Label) : L["reads.nobody"];
        return attribution.Via.Count > 0 ? by + ", " + L.With("through", string.Join(", ", attribution.Via.Select(v => v.Label))) : by;
    }

    /// <summary>When, where, on what occasion, and whether it is a part, an addition or a correction.</summary>
    public string Circumstances(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var parts = new List<string>();
        if (claim.When is { } when) parts.Add(Date(when.Value.ToEdtf()));
        if (claim.Where is { } where) parts.Add(where);
        if (claim.Occasion is { } occasion && !string.Equals(occasion, claim.Where, StringComparison.OrdinalIgnoreCase)) parts.Add(vocabulary.Nouns.TryGetValue(occasion, out var noun) ? noun.Singular : occasion);
        if (claim.IsPart) parts.Add(L["reads.part"]);
        if (claim.IsMore) parts.Add(L["reads.more"]);
        if (claim.Before is { } before) parts.Add(L.With("reads.before", L.Number(before)));
        return string.Join("; ", parts);
    }

    /// <summary>The figure of a row of a ledger.</summary>
    public string Figure(LedgerRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return figures.Figure(new Quantity(row.Value, row.Low, row.High, HedgeNames.Parse(row.Hedge), row.Unit));
    }

    /// <summary>What happened.</summary>
    public string Event(string type) => L.Find("event." + type) ?? vocabulary.Events.GetValueOrDefault(type) ?? type;

    /// <summary>A day, or that it is not known.</summary>
    public string Date(LocalDate? day) => day is { } known ? L.Day(known) : L["undated"];

    /// <inheritdoc cref="FigureWords.Day"/>
    public string Date(string? edtf) => figures.Day(edtf);

    /// <summary>The sentence of a rule, with its id.</summary>
    public static string Rule(string rule) => RuleWords.Of(rule) is var words && words == rule ? rule : $"{rule}: {words}";

    /// <summary>An article's words on one line, cut where they are long.</summary>
    public static string Words(string words) => BriefWords.Quoted(BriefWords.Shorten(BriefWords.OneLine(words.Length > 2 * LongestWords ? words[..(2 * LongestWords)] : words), LongestWords));

    /// <summary>Who published an article: its outlet, else the host of its address, else its file.</summary>
    public static string Outlet(string? outlet, string? url, string? path, string id) =>
        outlet ?? (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : path is null ? id : Path.GetFileNameWithoutExtension(path));

    /// <inheritdoc cref="Outlet(string?, string?, string?, string)"/>
    public static string Outlet(Article article) => Outlet(article.Outlet, article.Url, article.Path, article.Id);
}
