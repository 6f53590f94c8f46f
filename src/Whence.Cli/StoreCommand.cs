using System.CommandLine;
using System.Globalization;

namespace Whence.Cli;

/// <summary><c>whence store</c>: work on the store itself.</summary>
internal static class StoreCommand
{
    public static Command Create() => new("store", "Work on the store itself.") { CreateReanalyse(), CreateRefresh() };

    private static Command CreateReanalyse()
    {
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("reanalyse", "Read the articles again whose packs have changed, and tell the stories anew that this changes.") { file, wait };
        command.SetAction(result => Stores.Write(result, file, wait, (store, _) =>
        {
            var (read, changed) = store.Reanalyse(done => { if (!Console.IsErrorRedirected) Console.Error.Write($"\r{done:#,##0} articles read again "); });
            if (read > 0 && !Console.IsErrorRedirected) Console.Error.WriteLine();
            var told = store.Refresh();
            Console.WriteLine(read == 0 ? "No pack has changed since the articles were read." : string.Create(CultureInfo.InvariantCulture, $"{read:#,##0} articles read again, {changed:#,##0} read otherwise now, {told:#,##0} stories told anew."));
            return 0;
        }));
        return command;
    }

    private static Command CreateRefresh()
    {
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("refresh", "Tell the stories anew that have changed: origins, figures, answers. `whence add` does so at its end.") { file, wait };
        command.SetAction(result => Stores.Write(result, file, wait, (store, _) =>
        {
            Console.WriteLine($"{StoryLines.Count(store.Refresh(), "story")} told anew.");
            return 0;
        }));
        return command;
    }
}
