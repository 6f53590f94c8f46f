using System.CommandLine;

namespace Whence.Cli;

/// <summary><c>whence check</c>: whether the store is whole.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var (format, file) = (Output.Format("text", "json"), Stores.File());
        var command = new Command("check", "Look whether the store is whole: the file, every article once, index, stories, ledgers. Reads all of it.") { format, file };
        command.SetAction(result => Stores.Read(result, file, store =>
        {
            var report = store.Check();
            if (result.GetValue(format) == "json") Output.Json(report);
            else
            {
                Wrapped.Write($"{StoryLines.Count(report.Articles, "article")}, {StoryLines.Count(report.Stories, "story")}{(report.Stale > 0 ? $", {report.Stale} of them to be told anew (`whence store refresh`)" : "")}.");
                foreach (var fault in report.Faults) Wrapped.Write(fault);
                Console.WriteLine(report.Faults.Count == 0 ? "All is well." : $"{StoryLines.Count(report.Faults.Count, "fault")}. Go back to a backup, or bring the articles in again.");
            }
            return report.Faults.Count == 0 ? 0 : 2;
        }));
        return command;
    }
}
