using System.Globalization;

namespace Whence.Web.Labels;

/// <summary>
/// Which form a noun takes after a whole number: <c>n % 10 = 1 and n % 100 != 11</c>. Conditions are joined by <c>and</c> and <c>or</c> (and binds closer); the right side is a list of numbers and ranges.
/// Source: Unicode Technical Standard 35, Language Plural Rules, restricted to whole numbers.
/// </summary>
internal sealed class PluralRules(IEnumerable<(string Form, string Condition)> rules)
{
    private readonly List<(string Form, List<List<Relation>> Any)> _rules = [.. rules.Select(r => (r.Form, Parse(r.Condition)))];

    /// <summary>The first form whose condition holds; else <c>other</c>.</summary>
    public string Of(int number) => _rules.Find(r => r.Any.Exists(all => all.TrueForAll(c => c.Holds(number)))).Form ?? "other";

    private static List<List<Relation>> Parse(string condition) => [.. condition.Split(" or ").Select(some => some.Split(" and ").Select(Relation.Parse).ToList())];

    private sealed record Relation(int? Modulus, bool Not, List<(int From, int To)> Ranges)
    {
        public static Relation Parse(string text)
        {
            var not = text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(not ? "!=" : "=", StringSplitOptions.TrimEntries);
            var left = sides[0].Split('%', StringSplitOptions.TrimEntries);
            if (left[0] != "n") throw new FormatException($"'{text}': expected n or n % NUMBER on the left.");
            return new(left.Length > 1 ? Number(left[1]) : null, not, [.. sides[1].Split(',', StringSplitOptions.TrimEntries).Select(r => r.Split("..")).Select(r => (Number(r[0]), Number(r[^1])))]);
        }

        public bool Holds(int number)
        {
            var value = Math.Abs(Modulus is { } m ? number % m : number);
            return Ranges.Exists(r => value >= r.From && value <= r.To) != Not;
        }

        private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
