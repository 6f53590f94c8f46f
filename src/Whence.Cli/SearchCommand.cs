using System.CommandLine;
using System.Text;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence search</c>: articles of the store by their words.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("WORDS") { Description = "All of them must stand in the article. \"Words in quotation marks\" stand together; begin* is any word that begins so.", Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { Description = "How many at most.", DefaultValueFactory = _ => 20 };
        var language = new Option<string>("--language") { Description = "Articles in this language.", HelpName = "CODE" };
        var (since, until) = (DayOption.Create("--since", "Published on this day or later."), DayOption.Create("--until", "Published on this day or earlier."));
        var (format, file) = (Output.Format("text", "json", "csv"), Stores.File());
        var command = new Command("search", "Find articles of the store by their words, in any language; accents and capitals make no difference.") { words, language, since, until, limit, format, file };
        command.SetAction(result => Stores.Read(result, file, store => Run(store, Typed(result.GetValue(words)!), Math.Max(0, result.GetValue(limit)), new(result.GetValue(language), result.GetValue(since), result.GetValue(until)), result.GetValue(format)!)));
        return command;
    }

    /// <summary>The shell has taken the quotation marks off an argument with blanks: it is a phrase where others stand beside it.</summary>
    private static string Typed(string[] words) => words.Length == 1 ? words[0] : string.Join(' ', words.Select(w => w.Contains(' ', StringComparison.Ordinal) && !w.Contains('"', StringComparison.Ordinal) ? $"\"{w}\"" : w));

    private static int Run(NewsStore store, string typed, int limit, SearchFilter filter, string format)
    {
        if (!typed.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            Console.Error.WriteLine($"whence: '{typed}' holds no word to look for.");
            return 2;
        }
        var hits = store.Search(typed, limit, filter: filter);
        if (format == "json")
            Output.Json(new { hits = hits.Select(StoreShapes.Of) });
        else if (format == "csv")
            Output.Csv(["id", "title", "published", "language", "outlet", "url", "path", "story", "snippet"],
                hits.Select(h => new object?[] { h.Article.Id, h.Article.Title, StoryLines.Day(h.Article.Published), h.Article.Language, h.Article.Outlet, h.Article.Url, h.Article.Path, h.Story, h.Snippet }));
        else
            foreach (var hit in hits)
            {
                Wrapped.Line($"{hit.Article.Id}  {StoryLines.Day(hit.Article.Published) ?? "undated"}, {hit.Article.Language ?? "?"}{(hit.Article.Outlet is { } outlet ? ", " + outlet : "")}{(hit.Article.Title is { } title ? ": " + title : "")}");
                Wrapped.Write(hit.Snippet, 4);
            }
        if (hits.Count > 0) return 0;
        Console.Error.WriteLine(filter.IsEmpty ? "whence: nothing in the store holds all of these words." : "whence: nothing of that language and those days holds all of these words.");
        return 1;
    }
}
