using System.CommandLine;
using NodaTime.Text;
using Whence.Intake.Records;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence export</c>: what the store holds, an object of JSON on a line.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "articles (as they came in: `whence add` reads them back), analyses (everything found in them) or ledger (every report of every figure).", DefaultValueFactory = _ => "articles" };
        what.AcceptOnlyFromAmong("articles", "analyses", "ledger");
        var file = Stores.File();
        var command = new Command("export", "Write what the store holds as JSON lines.") { what, file };
        command.SetAction(result => Stores.Read(result, file, store => Run(store, result.GetValue(what)!)));
        return command;
    }

    private static int Run(NewsStore store, string what)
    {
        using var output = Console.OpenStandardOutput();
        var any = false;
        if (what == "ledger")
            foreach (var row in store.Ledger(new()))
            {
                Output.JsonLine(row);
                any = true;
            }
        else
            foreach (var article in store.Articles())
            {
                if (what == "articles") Output.JsonLine(Record(article));
                else
                {
                    output.Write(store.AnalysisOf(article));
                    output.WriteByte((byte)'\n');
                }
                any = true;
            }
        if (any) return 0;
        Console.Error.WriteLine("whence: the store holds none.");
        return 1;
    }

    private static ArticleRecord Record(StoredArticle stored) =>
        ArticleRecord.Of(stored.Article, stored.Diagnostics) with { Language = stored.Language, Added = InstantPattern.General.Format(stored.Added) };
}
