using System.Text.RegularExpressions;

namespace Whence.Cli;

/// <summary>What was refused, by the reasons.</summary>
internal sealed partial class Refusals
{
    /// <summary>Reasons and places beyond these numbers are only counted.</summary>
    private const int MostReasons = 12, MostPlaces = 3;

    private readonly Dictionary<string, (int Count, string Reason, List<string> Places)> _byReason = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>Refusals of what was read and holds no text, which are no errors.</summary>
    public int WithoutText { get; private set; }

    public void Add(string place, string reason, bool holdsNoText = false)
    {
        Count++;
        if (holdsNoText) WithoutText++;
        var kind = Particular().Replace(reason, "…");
        if (!_byReason.TryGetValue(kind, out var some))
        {
            if (_byReason.Count >= 1000) return; // what a hostile source writes into its reasons has no end
            some = (0, reason, []);
        }
        if (some.Places.Count < MostPlaces) some.Places.Add(place);
        _byReason[kind] = some with { Count = some.Count + 1, Reason = some.Count == 0 || some.Reason == reason ? reason : kind };
    }

    /// <summary>Says them on standard error, the most frequent first.</summary>
    public void Say()
    {
        foreach (var (count, reason, places) in _byReason.Values.OrderByDescending(r => r.Count).ThenBy(r => r.Reason, StringComparer.Ordinal).Take(MostReasons))
            Console.Error.WriteLine($"  {count:N0} × {reason} ({string.Join(", ", places)}{(count > places.Count ? ", …" : "")})");
        if (_byReason.Count > MostReasons) Console.Error.WriteLine($"  … and {_byReason.Count - MostReasons:N0} more reasons");
    }

    /// <summary>Numbers and quoted words, which make one reason look like many.</summary>
    [GeneratedRegex(@"'[^']*'|\d[\d,.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Particular();
}
