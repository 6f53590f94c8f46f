using System.CommandLine;
using Whence.Languages;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence read-archive</c>: reads the articles of web archives into the store or into files, and goes on where it was stopped.</summary>
internal static class ReadArchiveCommand
{
    public static Command Create()
    {
        var archives = new Argument<string[]>("ARCHIVE") { Description = "Web archives (WARC, WARC.gz).", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "Instead of the store: a folder, for one file of JSON lines an archive.", HelpName = "FOLDER" };
        var since = DayOption.Create("--since", "Leave out articles published before this day (YYYY-MM-DD); undated ones stay.");
        var language = new Option<string>("--language") { Description = "Leave out articles in other languages.", HelpName = "CODE" };
        var batch = new Option<int>("--batch") { Description = "Articles that are stored at a time.", HelpName = "NUMBER", DefaultValueFactory = _ => 200 };
        var verbose = new Option<bool>("--verbose") { Description = "Name each article on a line of its own once it is stored for good, and each refusal." };
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("read-archive", "Read the articles of web archives into the store, or into files; a run that was stopped is taken up where it was.") { archives, to, since, language, batch, verbose, file, wait };
        batch.Validators.Add(r => { if (r.GetValueOrDefault<int>() is < 1 or > 100_000) r.AddError("--batch: expected a number from 1 to 100,000."); });
        command.SetAction(result =>
        {
            var wanted = new ArchiveFilter(result.GetValue(since), result.GetValue(language));
            var run = new ArchiveRun(wanted, result.GetValue(batch), result.GetValue(verbose));
            return result.GetValue(to) is { } folder ? IntoFolder(result, run, result.GetValue(archives)!, folder)
                : Stores.Write(result, file, wait, (store, languages) => IntoStore(run, result.GetValue(archives)!, store, languages));
        });
        return command;
    }

    private static int IntoStore(ArchiveRun run, string[] archives, NewsStore store, LanguageSet languages)
    {
        var code = Each(run, archives, languages, archive =>
        {
            var source = $"archive {Path.GetFullPath(archive)}{run.Wanted}";
            return run.Read(archive, store.MarkOf(source)?.Position, languages, (batch, position) => store.Add(batch, position is null ? null : new Mark(source, position)));
        });
        var told = store.Refresh();
        Console.Error.WriteLine($"whence: {StoryLines.Count(told, "story")} told.");
        return code;
    }

    private static int IntoFolder(ParseResult result, ArchiveRun run, string[] archives, string folder)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        Directory.CreateDirectory(folder);
        return Each(run, archives, languages, archive =>
        {
            using var lines = new ResumableLines(Path.Combine(folder, Path.GetFileName(archive) + ".jsonl"), run.Wanted.ToString());
            return run.Read(archive, lines.Mark, languages, lines.Add);
        });
    }

    /// <summary>Reads each archive; one that fails is named and the others are read.</summary>
    private static int Each(ArchiveRun run, string[] archives, LanguageSet languages, Func<string, int> read)
    {
        if (run.Wanted.Language is { } code && !languages.Codes.Contains(code))
        {
            Console.Error.WriteLine($"whence: --language: '{code}' is none of the languages read here ({string.Join(", ", languages.Codes.Order(StringComparer.Ordinal))}).");
            return 2;
        }
        var (failed, came) = (false, false);
        foreach (var archive in archives)
        {
            try
            {
                var outcome = read(archive);
                failed |= outcome == 2;
                came |= outcome == 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"whence: {archive}: cannot be read: {e.Message}");
                failed = true;
            }
        }
        return failed ? 2 : came ? 0 : 1;
    }
}
