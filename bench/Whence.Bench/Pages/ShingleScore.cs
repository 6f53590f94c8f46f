using System.Globalization;
using System.Text;

namespace Whence.Bench.Pages;

/// <summary>How well a text found agrees with the true one: shares of token 4-grams, counted as often as they occur.</summary>
/// <remarks>Source: <c>evaluate.py</c> of scrapinghub/article-extraction-benchmark. Precision and recall of a set are means over its pages, F1 is that of these means; a page without text found has no precision.</remarks>
/// <param name="Precision">Share of the text found that is true; null where none was found.</param>
/// <param name="Recall">Share of the true text that was found; null where there is none.</param>
internal readonly record struct ShingleScore(double? Precision, double? Recall)
{
    private const int Length = 4;

    /// <summary>F1 of one page; 0 where either is missing.</summary>
    public double F1 => Mean(Precision ?? 0, Recall ?? 0);

    /// <summary>Scores one page.</summary>
    public static ShingleScore Of(string truth, string found)
    {
        var (expected, predicted) = (Shingles(truth), Shingles(found));
        var shared = expected.Sum(e => Math.Min(e.Value, predicted.GetValueOrDefault(e.Key)));
        var (all, true_) = (predicted.Values.Sum(), expected.Values.Sum());
        return new(all == 0 ? null : (double)shared / all, true_ == 0 ? null : (double)shared / true_);
    }

    /// <summary>Precision, recall and F1 over pages.</summary>
    public static (double Precision, double Recall, double F1) Over(IReadOnlyCollection<ShingleScore> pages)
    {
        var precision = pages.Where(p => p.Precision is not null).Select(p => p.Precision!.Value).DefaultIfEmpty().Average();
        var recall = pages.Where(p => p.Recall is not null).Select(p => p.Recall!.Value).DefaultIfEmpty().Average();
        return (precision, recall, Mean(precision, recall));
    }

    private static double Mean(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    /// <summary>Runs of four tokens; the whole text where it has fewer.</summary>
    private static Dictionary<string, int> Shingles(string text)
    {
        var tokens = Tokens(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, tokens.Count - Length + 1); i++)
        {
            var shingle = string.Join(' ', tokens.Skip(i).Take(Length));
            if (shingle.Length > 0) counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    /// <summary>Runs of what Python's <c>\w</c> matches: letters, numbers and the underscore, no combining marks.</summary>
    private static List<string> Tokens(string text)
    {
        var (tokens, token) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber) token.Append(rune);
            else if (token.Length > 0) { tokens.Add(token.ToString()); token.Clear(); }
        }
        if (token.Length > 0) tokens.Add(token.ToString());
        return tokens;
    }
}
