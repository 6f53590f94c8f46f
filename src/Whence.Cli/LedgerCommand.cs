using System.CommandLine;
using System.Globalization;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence ledger</c>: the figures of a story, or of all stories, with every report's own words.</summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "A story, as `whence stories` shows it; without it, the ledgers of all stories.", Arity = ArgumentArity.ZeroOrOne };
        var concept = new Option<string>("--concept") { Description = "Figures on this concept, e.g. killed.", HelpName = "ID" };
        var subject = new Option<string>("--subject") { Description = "Figures on a subject that holds these words.", HelpName = "WORDS" };
        var claimant = new Option<string>("--claimant") { Description = "Figures of a claimant that holds these words.", HelpName = "WORDS" };
        var state = new Option<string>("--state") { Description = "single, agreed, revised or disputed." };
        state.AcceptOnlyFromAmong("single", "agreed", "revised", "disputed");
        var (since, until) = (DayOption.Create("--since", "Figures first given on this day or later."), DayOption.Create("--until", "Figures first given on this day or earlier."));
        var limit = new Option<int>("--limit") { Description = "How many reports at most; without it, all of a story, 200 of all stories." };
        var (format, file) = (Output.Format("text", "json", "csv"), Stores.File());
        var command = new Command("ledger", "Show the figures of the store: who says so, in which words, where. CSV has one line for each report.") { id, concept, subject, claimant, state, since, until, limit, format, file };
        command.SetAction(result => Stores.Read(result, file, store =>
        {
            var story = result.GetValue(id);
            var most = result.GetValue(limit) is > 0 and var given ? given : story is null ? 200 : int.MaxValue;
            if (story is not null && store.Story(story) is null) return Stores.Unknown("story", story, "stories");
            var rows = store.Ledger(new(story, result.GetValue(concept), result.GetValue(subject), result.GetValue(claimant), result.GetValue(state), StoryLines.Day(result.GetValue(since)), StoryLines.Day(result.GetValue(until)), most));
            Write(rows, result.GetValue(format)!);
            if (story is null && rows.Count == most) Console.Error.WriteLine($"whence: these are the first {most} reports; --limit N shows more.");
            if (rows.Count > 0) return 0;
            Console.Error.WriteLine(story is not null && store.Story(story) is { Told: 0 } ? "whence: the story has not been told yet; `whence store refresh` does so." : "whence: no figure is like that.");
            return 1;
        }));
        return command;
    }

    private static void Write(IReadOnlyList<LedgerRow> rows, string format)
    {
        if (format == "json") Output.Json(new { rows });
        else if (format == "csv") LedgerCsv.Write(Console.Out, rows, guarded: false);
        else
            foreach (var question in rows.GroupBy(r => (r.Story, r.Question))) WriteQuestion([.. question]);
    }

    private static void WriteQuestion(List<LedgerRow> rows)
    {
        var first = rows[0];
        Wrapped.Write($"{first.Question}  {first.Concept}{(first.Subject.Length > 0 ? ", " + first.Subject : "")}{(first.Scope is { } scope ? $" ({scope})" : "")}: {first.State.ToUpperInvariant()}, {first.Independent} independent  [{first.Story}]");
        foreach (var answer in rows.GroupBy(r => r.Answer))
        {
            var said = answer.First();
            Wrapped.Write($"{said.Question}.{said.Answer}  {said.Asserted ?? "undated"}  {Figure(said)} — {said.Claimant ?? "nobody named"}", 4);
            foreach (var report in answer) Wrapped.Write($"“{report.Words.ReplaceLineEndings(" ")}” {report.Outlet ?? report.Url ?? report.Path ?? report.Article}, {report.Start}–{report.End}", 10);
        }
    }

    private static string Figure(LedgerRow row)
    {
        var number = row.Value is { } value ? Number(value) : (row.Low, row.High) switch { ({ } low, { } high) => $"{Number(low)} to {Number(high)}", ({ } low, null) => Number(low) + " or more", (null, { } high) => "up to " + Number(high), _ => "no number" };
        return (row.Hedge is "exact" or "between" or "vague" || row.Value is null ? "" : row.Hedge.Replace('_', ' ') + " ") + number + (row.Unit is null or "person" ? "" : " " + row.Unit);
    }

    private static string Number(double value) => value.ToString("#,##0.###", CultureInfo.InvariantCulture);
}
