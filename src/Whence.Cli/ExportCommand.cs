using System.CommandLine;
using NodaTime.Text;
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

    /// <summary>Under the usual names of fields; the text is whole, so that its id is the same when it is read back.</summary>
    private static object Record(StoredArticle stored)
    {
        var article = stored.Article;
        return new
        {
            article.Id, article.Url, article.Path, article.Outlet, article.Author, article.StatedSource, article.Title, article.Text,
            date = article.Declared is { } declared ? LocalDatePattern.Iso.Format(declared.Date) : null, date_evidence = article.Declared?.Evidence.ToString().ToLowerInvariant(),
            stored.Language, added = InstantPattern.General.Format(stored.Added), evidence = article.Evidence.Count == 0 ? null : article.Evidence,
        };
    }
}
