using System.CommandLine;
using Whence.Intake;
using Whence.Intake.Fetching;
using Whence.Intake.Records;
using Whence.Languages;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence add</c>: brings articles from anything that holds some into the store.</summary>
internal static class AddCommand
{
    /// <summary>Articles stored in one transaction.</summary>
    private const int Batch = 64;

    public static Command Create()
    {
        var sources = new Argument<string[]>("SOURCE") { Description = "Files (text, Markdown, mail, web pages, feeds, JSON, CSV, archives), folders of them, addresses (http, https) of pages, feeds and sitemaps, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var fields = new Option<string>("--fields") { Description = "Which field of a record holds what, where the usual names do not tell: text=body,date=ts.", HelpName = "PAIRS" };
        var verbose = new Option<bool>("--verbose") { Description = "Name each article on a line of its own once it is stored for good, and each refusal." };
        var allow = WatchCommand.AllowHost();
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("add", "Bring articles into the store, and tell its stories anew. Exit code: 0 fine; 1 no article came; 2 a source or a part of one could not be read. What is read and holds no text, such as an item that is only a headline, is said and is no error.") { sources, fields, verbose, file, wait, allow };
        command.SetAction(result =>
        {
            var (names, problem) = FieldNames.Parse(result.GetValue(fields));
            if (names is not null) return Stores.Write(result, file, wait, (store, languages) => Run(store, languages, result.GetValue(sources)!, result.GetValue(allow) ?? [], names, result.GetValue(verbose)));
            Console.Error.WriteLine($"whence: --fields: {problem}");
            return 2;
        });
        return command;
    }

    private static int Run(NewsStore store, LanguageSet languages, string[] sources, AllowedHost[] allowed, FieldNames names, bool verbose)
    {
        var (files, missing) = ArticleFiles.List(sources.Where(s => !WebSources.IsAddress(s)), names);
        var analyzer = new Analyzer(languages);
        var taken = new StoreIntake((batch, _) => store.Add(batch), Batch, verbose);
        using (var progress = ByteProgress.For(files))
        {
            var options = new IntakeOptions { Alphabets = [.. languages.Alphabets], Fields = names, Progress = progress.At };
            foreach (var result in Sources.Select(files, options, arrival => AnalysedArrival.Of(analyzer, arrival), progress.Done)) taken.Take(result, null);
        }
        if (sources.Any(WebSources.IsAddress)) FromTheWeb(taken, analyzer, [.. sources.Where(WebSources.IsAddress)], allowed);
        taken.Flush();
        var told = store.Refresh();
        taken.Say($"; {StoryLines.Count(told, "story")} told");
        return missing || taken.Refusals.Count > taken.Refusals.WithoutText ? 2 : taken.Came == 0 ? 1 : 0;
    }

    private static void FromTheWeb(StoreIntake taken, Analyzer analyzer, string[] addresses, AllowedHost[] allowed)
    {
        using var line = new MovingLine($"fetching {addresses[0]}");
        using var fetcher = new Fetcher(new() { AllowedHosts = allowed, Seed = Environment.ProcessId });
        foreach (var arrival in WebSources.Read(fetcher, addresses))
        {
            taken.Take(AnalysedArrival.Of(analyzer, arrival), null);
            line.Text = $"{StoryLines.Count(taken.Came, "article")}, {taken.Refusals.Count:N0} refused; last {arrival.From}";
        }
    }
}
