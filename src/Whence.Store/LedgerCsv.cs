using System.Globalization;

namespace Whence.Store;

/// <summary>Rows of a ledger as a table of commas (RFC 4180): one line for each report, with the heads that stay what they are.</summary>
public static class LedgerCsv
{
    /// <summary>The heads.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "story", "question", "answer", "concept", "subject", "scope", "state", "independent", "claimant", "claimant_id", "value", "low", "high", "hedge", "unit", "asserted",
        "words", "start", "end", "stance", "via", "article", "published", "language", "outlet", "url", "path",
    ];

    /// <summary>Writes heads and rows.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="guarded">Puts an apostrophe before text that a spreadsheet would take for a formula. For files that people open; programs want the words as they are. <b>Source:</b> OWASP, CSV Injection.</param>
    public static void Write(TextWriter writer, IEnumerable<LedgerRow> rows, bool guarded)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        writer.Write(string.Join(',', Heads) + "\r\n");
        foreach (var row in rows)
            writer.Write(string.Join(',', Cells(row).Select(c => Cell(c is string text ? guarded ? Guard(text) : text : Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""))) + "\r\n");
    }

    private static object?[] Cells(LedgerRow r) =>
    [
        r.Story, r.Question, r.Answer, r.Concept, r.Subject, r.Scope, r.State, r.Independent, r.Claimant, r.ClaimantId, r.Value, r.Low, r.High, r.Hedge, r.Unit, r.Asserted,
        r.Words, r.Start, r.End, r.Stance, r.Via, r.Article, r.Published, r.Language, r.Outlet, r.Url, r.Path,
    ];

    private static string Guard(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
