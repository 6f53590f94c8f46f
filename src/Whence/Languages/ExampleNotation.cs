using Whence.Claims;
using Whence.Dates;
using Whence.Sourcing;

namespace Whence.Languages;

/// <summary>The notation of a pack's examples (docs/packs.md): writes what was found, and says whether it is what an example gives.</summary>
internal static class ExampleNotation
{
    /// <summary><c>TEXT = VALUE</c>.</summary>
    public static string Write(DateMention date, string text) => $"{date.Span.Of(text)} = {date.Value.ToEdtf()}";

    /// <summary>The same value, and one of the two texts holds the other: function words around a date do not matter.</summary>
    public static bool Same(string given, DateMention date, string text)
    {
        var cut = given.LastIndexOf('=');
        if (cut < 0 || InEdtf(given[(cut + 1)..].Trim()) != date.Value.ToEdtf()) return false;
        var (expected, found) = (Likeness.Folded(given[..cut]), Likeness.Folded(date.Span.Of(text)));
        return expected.Contains(found, StringComparison.Ordinal) || found.Contains(expected, StringComparison.Ordinal);
    }

    /// <summary>A value as an example gives it, in EDTF: a week may be written as in ISO 8601, <c>2025-W33</c>, a quarter with the number of EDTF, <c>2025-33</c>.</summary>
    public static string InEdtf(string value)
    {
        if (value is [_, _, _, _, '-', '3', >= '3' and <= '6' and var q]) return $"{value[..5]}{(q - '3') * 3 + 1:00}/{value[..5]}{(q - '3') * 3 + 3:00}";
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        if (value is not [_, _, _, _, '-', 'W', _, _] || !int.TryParse(value.AsSpan(0, 4), out var year) || !int.TryParse(value.AsSpan(6), out var week)) return value;
        if (year is < 1 or > 9998 || week < 1 || week > rule.GetWeeksInWeekYear(year, NodaTime.CalendarSystem.Iso)) return value;
        return new CalendarValue(rule.GetLocalDate(year, week, NodaTime.IsoDayOfWeek.Monday, NodaTime.CalendarSystem.Iso), Precision.Week).ToEdtf();
    }

    /// <summary><c>SPEAKER: words</c>.</summary>
    public static string Write(Quote quote, string text) => $"{quote.Speaker?.Label ?? "-"}: {quote.Span.Of(text)}";

    /// <summary>The same speaker (<c>-</c> is nobody), and the quote begins with the words given.</summary>
    public static bool Same(string given, Quote quote, string text)
    {
        var cut = given.IndexOf(':');
        if (cut < 0) return false;
        return Likeness.Folded(quote.Span.Of(text)).StartsWith(Likeness.Folded(given[(cut + 1)..]), StringComparison.Ordinal) && SameSource(given[..cut].Trim(), quote.Speaker);
    }

    /// <summary><c>CONCEPT [HEDGE] NUMBER [UNIT]</c>; a count of people or things needs no unit.</summary>
    public static string Write(Claim claim) => ExpectedClaim.Of(claim).ToString();

    /// <summary><c>… &lt;- CLAIMANT via RELAY, RELAY</c>.</summary>
    public static string WriteAttributed(Claim claim)
    {
        var (claimant, via) = (claim.Attribution.Claimant, claim.Attribution.Via);
        if (claimant is null && via.Count == 0) return Write(claim);
        return $"{Write(claim)} <- {claimant?.Label ?? "-"}{(via.Count > 0 ? " via " + string.Join(", ", via.Select(v => v.Label)) : "")}";
    }

    /// <summary>The same claim (a hedge counts where one is given) by the same claimant through the same relays.</summary>
    public static bool SameAttributed(string given, Claim claim)
    {
        var arrow = given.IndexOf("<-", StringComparison.Ordinal);
        if (ExpectedClaim.Read(arrow < 0 ? given : given[..arrow])?.Matches(claim, hedged: false) != true) return false;
        var sources = arrow < 0 ? "" : " " + given[(arrow + 2)..].Trim();
        var cut = sources.IndexOf(" via ", StringComparison.Ordinal);
        var relays = cut < 0 ? [] : sources[(cut + 5)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return SameSource((cut < 0 ? sources : sources[..cut]).Trim(), claim.Attribution.Claimant)
            && relays.Length == claim.Attribution.Via.Count && relays.All(r => claim.Attribution.Via.Any(v => SameSource(r, v)));
    }

    private static bool SameSource(string given, Source? source) =>
        given is "" or "-" ? source is null : source is not null && (Likeness.SameName(given, source.Label) || Likeness.SameName(given, source.Text) || (source.Id is { } id && Likeness.SameName(given, id)));
}
