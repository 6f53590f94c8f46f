using System.CommandLine;
using NodaTime.Text;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence article</c>: one article of the store, with everything found in it.</summary>
internal static class ArticleCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "As `whence story ID` and `whence search` show it." };
        var (format, file) = (Output.Format("text", "json"), Stores.File());
        var command = new Command("article", "Show an article of the store: its text, where it is from and what that rests on. JSON has everything found in it.") { id, format, file };
        command.SetAction(result => Stores.Read(result, file, store => Run(store, result.GetValue(id)!, result.GetValue(format)!)));
        return command;
    }

    private static int Run(NewsStore store, string id, string format)
    {
        if (store.Article(id) is not { } stored) return Stores.Unknown("article", id, "search WORDS");
        if (format == "json")
        {
            Output.Json(store.AnalysisOf(stored));
            return 0;
        }
        var article = stored.Article;
        if (article.Title is { } title) Wrapped.Write(title);
        Wrapped.Write($"{article.Id}, {StoryLines.Day(stored.Published) ?? "undated"}, {stored.Language ?? "no known language"}{(stored.IsNewest ? "" : ", an older version of what stands at its address now")}");
        foreach (var (label, value) in ((string, string?)[])[("story", store.StoryOf(stored)), ("outlet", article.Outlet), ("author", article.Author), ("source", article.StatedSource), ("address", article.Url), ("file", article.Path), ("came in", InstantPattern.General.Format(stored.Added))])
            if (value is not null) Console.WriteLine($"  {label,-8} {value}");
        foreach (var evidence in article.Evidence) Wrapped.Write($"{evidence.Field}: “{evidence.Value}” ({evidence.From})", 2);
        foreach (var diagnostic in stored.Diagnostics) Wrapped.Write(diagnostic.Message, 2);
        foreach (var paragraph in article.Prose.Of(article.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Console.WriteLine();
            foreach (var line in Lines(paragraph)) Console.WriteLine(line);
        }
        return 0;
    }

    private static IEnumerable<string> Lines(string paragraph)
    {
        var width = Terminal.Width;
        while (paragraph.Length > width)
        {
            var cut = paragraph.LastIndexOf(' ', width) is > 0 and var blank ? blank : width;
            yield return paragraph[..cut];
            paragraph = paragraph[cut..].TrimStart();
        }
        yield return paragraph;
    }
}
