using NodaTime;
using NodaTime.Text;
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
internal sealed class Readings(Reader reader, Vocabulary vocabulary)
{
    private const int LongestWords = 300;

    private LabelSet L => reader.Labels;

    /// <summary>"killed: about 600, North Korean soldiers; says South Korea, through Reuters; 2025-08; Kursk".</summary>
    public string Claim(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var subject = claim.Subject is { Label.Length: > 0 } s ? ", " + BriefWords.OneLine(s.Label) : "";
        return string.Join("; ", new[] { $"{Concept(claim.Concept)}: {Figure(claim.Quantity)}{subject}", Said(claim.Attribution), Circumstances(claim) }.Where(p => p.Length > 0));
    }

    /// <summary>Who says so, and through whom: "says South Korea, through Reuters".</summary>
    public string Said(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var by = attribution.Claimant is { } claimant ? L.With("reads." + attribution.Stance.ToString().ToLowerInvariant(), claimant.Label) : L["reads.nobody"];
        return attribution.Via.Count > 0 ? by + ", " + L.With("reads.through", string.Join(", ", attribution.Via.Select(v => v.Label))) : by;
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

    /// <summary>"about 600", "3 to 5", "about 7 million EUR".</summary>
    public string Figure(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var figure = quantity.Hedge switch
        {
            Hedge.Exact => Number(quantity.Value),
            Hedge.Between => L.With("reads.between", Number(quantity.Low), Number(quantity.High)),
            Hedge.Vague => quantity.Low switch { 10 or 12 => L["reads.dozens"], 100 => L["reads.hundreds"], 1000 => L["reads.thousands"], 1e6 => L["reads.millions"], null => L["reads.several"], _ => L.With("reads.vague", Number(quantity.Low)) },
            var hedge => L.With("reads." + hedge.Name(), Number(quantity.Value)),
        };
        return quantity.Unit is not { } unit || unit == "person" ? figure : $"{figure} {(vocabulary.Units.TryGetValue(unit, out var known) ? known.Label : quantity.Value == 1 ? unit : unit + "s")}";
    }

    /// <summary>The figure of a row of a ledger.</summary>
    public string Figure(LedgerRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Figure(new Quantity(row.Value, row.Low, row.High, HedgeNames.Parse(row.Hedge), row.Unit));
    }

    /// <summary>What is counted or measured.</summary>
    public string Concept(string id) => L.Find("concept." + id) ?? (vocabulary.Concepts.TryGetValue(id, out var known) ? known.Label : id);

    /// <summary>What happened.</summary>
    public string Event(string type) => L.Find("event." + type) ?? vocabulary.Events.GetValueOrDefault(type) ?? type;

    /// <summary>A day as the reader writes it; what is less exact than a day stays in EDTF.</summary>
    public string Date(string? edtf) => edtf is null ? L["reads.undated"] : LocalDatePattern.Iso.Parse(edtf) is { Success: true, Value: var day } ? L.Day(day) : edtf;

    /// <summary>A day, or that it is not known.</summary>
    public string Date(LocalDate? day) => day is { } known ? L.Day(known) : L["reads.undated"];

    /// <summary>The sentence of a rule, with its id.</summary>
    public static string Rule(string rule) => RuleWords.Of(rule) is var words && words == rule ? rule : $"{rule}: {words}";

    /// <summary>An article's words on one line, cut where they are long.</summary>
    public static string Words(string words) => BriefWords.Quoted(BriefWords.Shorten(BriefWords.OneLine(words.Length > 2 * LongestWords ? words[..(2 * LongestWords)] : words), LongestWords));

    /// <summary>Who published an article: its outlet, else the host of its address, else its file.</summary>
    public static string Outlet(string? outlet, string? url, string? path, string id) =>
        outlet ?? (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : path is null ? id : Path.GetFileNameWithoutExtension(path));

    /// <inheritdoc cref="Outlet(string?, string?, string?, string)"/>
    public static string Outlet(Article article) => Outlet(article.Outlet, article.Url, article.Path, article.Id);

    /// <summary>A number as the reader writes it, long ones with their millions in words.</summary>
    public string Number(double? value) => value switch
    {
        null => "?",
        >= 1e9 when value % 1e7 == 0 => L.With("reads.billion", L.Number(value.Value / 1e9)),
        >= 1e6 when value % 1e4 == 0 => L.With("reads.million", L.Number(value.Value / 1e6)),
        _ => L.Number(value.Value),
    };
}
