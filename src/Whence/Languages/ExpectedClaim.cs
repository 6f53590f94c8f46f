using System.Globalization;
using Whence.Claims;
using Whence.Quantities;

namespace Whence.Languages;

/// <summary>A claim as an example gives it: <c>CONCEPT [HEDGE] NUMBER|LOW..HIGH [UNIT]</c>, in any order.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Hedge">Hedge, or null where none is written.</param>
/// <param name="Value">The number, or null for a range.</param>
/// <param name="Low">Lower end of a range, or null where it is open.</param>
/// <param name="High">Upper end of a range, or null where it is open.</param>
/// <param name="Unit">Unit id, or null where none is written.</param>
internal sealed record ExpectedClaim(string Concept, Hedge? Hedge, double? Value, double? Low, double? High, string? Unit)
{
    /// <summary>Reads the notation; null where it holds no concept, or words that are none of its parts.</summary>
    public static ExpectedClaim? Read(string given)
    {
        var claim = new ExpectedClaim("", null, null, null, null, null);
        var numbered = false;
        foreach (var part in given.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dots = part.IndexOf("..", StringComparison.Ordinal);
            if (Number(part) is { } value) (claim, numbered) = (claim with { Value = value }, true);
            else if (dots >= 0 && (Number(part[..dots]) ?? Number(part[(dots + 2)..])) is not null) (claim, numbered) = (claim with { Low = Number(part[..dots]), High = Number(part[(dots + 2)..]) }, true);
            else if (Enum.GetValues<Hedge>().Cast<Hedge?>().FirstOrDefault(h => h!.Value.Name() == part) is { } hedge) claim = claim with { Hedge = hedge };
            else if (claim.Concept.Length == 0) claim = claim with { Concept = part };
            else if (claim.Unit is null) claim = claim with { Unit = part };
            else return null;
        }
        return claim.Concept.Length > 0 && (numbered || claim.Hedge == Quantities.Hedge.Vague) ? claim : null;
    }

    /// <summary>What an example would say of a claim.</summary>
    public static ExpectedClaim Of(Claim claim)
    {
        var q = claim.Quantity;
        return new(claim.Concept, q.Hedge == Quantities.Hedge.Exact ? null : q.Hedge, q.Value, q.Value is null ? q.Low : null, q.Value is null ? q.High : null, q.Unit is "person" ? null : q.Unit);
    }

    /// <summary>Whether a claim is the one meant.</summary>
    /// <param name="claim">A claim that was found.</param>
    /// <param name="hedged">A hedge left out means that the number is exact; else it means any hedge.</param>
    public bool Matches(Claim claim, bool hedged)
    {
        var q = claim.Quantity;
        if (claim.Concept != Concept || (Unit is not null && Unit != q.Unit)) return false;
        if (Hedge is { } hedge ? hedge != q.Hedge : hedged && Value is not null && q.Hedge != Quantities.Hedge.Exact) return false;
        return Value is { } value ? Same(q.Value, value) : q.Value is null && Same(q.Low, Low) && Same(q.High, High);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var number = Value is { } value ? Text(value) : Low is null && High is null ? null : $"{Text(Low)}..{Text(High)}";
        return string.Join(' ', ((string?[])[Concept, Hedge?.Name(), number, Unit]).Where(p => p is not null));
    }

    private static bool Same(double? a, double? b) => a is null ? b is null : b is not null && Math.Abs(a.Value - b.Value) < 1e-6 * Math.Max(1, Math.Abs(a.Value));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
