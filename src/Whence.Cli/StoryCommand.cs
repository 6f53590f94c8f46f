using System.CommandLine;
using System.Text.Json;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence story</c>: one story of the store.</summary>
internal static class StoryCommand
{
    /// <summary>Figures shown; the most important stand first.</summary>
    private const int MostFigures = 12;

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "As `whence stories` shows it." };
        var (format, file) = (Output.Format("text", "json"), Stores.File());
        var command = new Command("story", "Show a story of the store: its figures and its articles. `whence brief --story ID` tells it.") { id, format, file };
        command.SetAction(result => Stores.Read(result, file, store => Run(store, result.GetValue(id)!, result.GetValue(format)!)));
        return command;
    }

    private static int Run(NewsStore store, string id, string format)
    {
        if (store.Story(id) is not { } story) return Stores.Unknown("story", id, "stories");
        var brief = store.BriefOf(story);
        if (format == "json")
        {
            Output.Json(brief);
            return 0;
        }
        if (story.Id != id) Console.Error.WriteLine($"whence: {id} was taken in by {story.Id}.");
        Wrapped.Write(story.Title);
        Console.WriteLine(new string('═', Math.Min(Terminal.Width, story.Title.Length)));
        Wrapped.Write($"{story.Id}: {StoryLines.Count(story.Articles, "article")} ({string.Join(", ", story.Languages)}), {StoryLines.Span(story)}; {StoryLines.State(story)}.");
        using var json = JsonDocument.Parse(brief);
        WriteFigures(json.RootElement.GetProperty("stories")[0]);
        Console.WriteLine();
        Console.WriteLine("ARTICLES");
        foreach (var article in store.ArticlesOf(story))
        {
            Wrapped.Line($"{article.Id}  {StoryLines.Day(article.Published) ?? "undated"}, {article.Language ?? "?"}{(article.Outlet is { } outlet ? ", " + outlet : "")}{(article.IsNewest ? "" : ", an older version")}", 1);
            if (article.Title is { } title) Wrapped.Line(title, 4);
            if ((article.Url ?? article.Path) is { } place) Wrapped.Line(place, 4);
        }
        return 0;
    }

    private static void WriteFigures(JsonElement story)
    {
        var questions = story.GetProperty("questions");
        if (questions.GetArrayLength() == 0) return;
        Console.WriteLine();
        Console.WriteLine("FIGURES");
        foreach (var question in questions.EnumerateArray().Take(MostFigures))
        {
            var subject = question.GetProperty("subject").GetString();
            var scope = question.GetProperty("scope").GetString();
            Wrapped.Line($"{question.GetProperty("number").GetInt32(),2}  {question.GetProperty("concept").GetString()}{(subject is { Length: > 0 } ? ", " + subject : "")}{(scope is null ? "" : $" ({scope})")}: " +
                $"{question.GetProperty("state").GetString()}, {StoryLines.Count(question.GetProperty("answers").GetArrayLength(), "answer")}, {question.GetProperty("independent").GetInt32()} independent");
        }
        if (questions.GetArrayLength() > MostFigures) Console.WriteLine($"    … and {questions.GetArrayLength() - MostFigures} more (`whence ledger {story.GetProperty("id").GetString()}`)");
    }
}
