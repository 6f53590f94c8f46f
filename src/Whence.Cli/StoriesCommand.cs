using System.CommandLine;
using NodaTime.Text;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence stories</c>: the stories of the store.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var (since, until) = (DayOption.Create("--since", "Stories with an article of this day or later."), DayOption.Create("--until", "Stories with an article of this day or earlier."));
        var language = new Option<string>("--language") { Description = "Stories with an article in this language.", HelpName = "CODE" };
        var country = new Option<string>("--country") { Description = "Stories that name this country, or a place in it.", HelpName = "CODE" };
        var place = new Option<string>("--place") { Description = "Stories that name this place; the beginning of its name will do.", HelpName = "NAME" };
        var disputed = new Option<bool>("--disputed") { Description = "Stories with a disputed figure." };
        var concept = new Option<string>("--concept") { Description = "Stories with a figure on this concept, e.g. killed.", HelpName = "ID" };
        var limit = new Option<int>("--limit") { Description = "How many at most.", DefaultValueFactory = _ => 20 };
        var (format, file) = (Output.Format("text", "json", "csv"), Stores.File());
        var command = new Command("stories", "List the stories of the store, those with the latest article first.") { since, until, language, country, place, disputed, concept, limit, format, file };
        command.SetAction(result => Stores.Read(result, file, store =>
        {
            var filter = new StoryFilter(result.GetValue(since), result.GetValue(language), result.GetValue(disputed), result.GetValue(concept), Math.Max(0, result.GetValue(limit))) { Until = result.GetValue(until), Country = result.GetValue(country)?.ToUpperInvariant(), Place = result.GetValue(place) };
            return Write(store.Stories(filter), result.GetValue(format)!, store.Stories(new(Limit: 1)).Count == 0);
        }));
        return command;
    }

    private static int Write(IReadOnlyList<StorySummary> stories, string format, bool isEmpty)
    {
        switch (format)
        {
            case "json":
                Output.Json(new { stories = stories.Select(StoreShapes.Of) });
                break;
            case "csv":
                Output.Csv(["id", "title", "first", "last", "articles", "languages", "origins", "unknown_lineage", "questions", "disputed", "revised", "changed"],
                    stories.Select(s => new object?[] { s.Id, s.Title, StoryLines.Day(s.FirstDay), StoryLines.Day(s.LastDay), s.Articles, string.Join(' ', s.Languages), s.Origins, s.UnknownLineage, s.Questions, s.Disputed, s.Revised, InstantPattern.General.Format(s.Changed) }));
                break;
            default:
                foreach (var story in stories)
                {
                    Wrapped.Line(story.Title);
                    Wrapped.Write($"{story.Id}  {StoryLines.Span(story)}  {StoryLines.Count(story.Articles, "article")}  {string.Join(' ', story.Languages)}", 4);
                    Wrapped.Write($"{StoryLines.State(story)}; last change {LocalDatePattern.Iso.Format(story.Changed.InUtc().Date)}", 4);
                }
                break;
        }
        if (stories.Count > 0) return 0;
        Console.Error.WriteLine(isEmpty ? "whence: the store is empty. `whence add PATH…` brings articles in." : "whence: no story is like that.");
        return 1;
    }
}
