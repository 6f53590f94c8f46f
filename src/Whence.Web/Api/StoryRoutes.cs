using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;

namespace Whence.Web.Api;

/// <summary>Stories, their briefs and articles.</summary>
internal static class StoryRoutes
{
    private const string List = "stories";

    public static void MapStories(this IEndpointRouteBuilder api)
    {
        api.MapGet("/stories", (HttpContext http, NewsStore store) =>
        {
            var request = http.Request;
            var filter = new StoryFilter(request.Day("since"), request.Text("language"), request.Flag("disputed"), request.Text("concept"), request.Limit()) { Until = request.Day("until"), Country = request.Text("country"), Place = request.Text("place") };
            return ApiAnswers.List(http, "stories", List, ApiAnswers.Read(() => store.Stories(filter, request.Cursor(List))), StoreShapes.Of);
        }).Is(new(List, "Stories, those with the latest article first.", ApiParameter.Since, ApiParameter.Until, ApiParameter.Language, ApiParameter.Country, ApiParameter.Place, new("disputed", "true: only those with a disputed figure.", "true"), ApiParameter.Concept, ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/stories/{id}", (string id, HttpContext http, NewsStore store) => Of(id, "", http, store, story => ApiAnswers.Json(StoreShapes.Of(story))))
            .Is(new("story", "A story in numbers. The id of one that was taken in by another leads to that one (307)."));
        api.MapGet("/stories/{id}/brief", (string id, HttpContext http, NewsStore store) => Of(id, "/brief", http, store, story => ApiAnswers.Bytes(store.BriefOf(story))))
            .Is(new("brief", "A story as `whence brief --format json` tells it: questions with their answers, timeline, origins, articles."));
        api.MapGet("/stories/{id}/articles", (string id, HttpContext http, NewsStore store) => Of(id, "/articles", http, store,
            story => ApiAnswers.Json(new { articles = store.ArticlesOf(story).Select(a => new { a.Id, a.Title, published = a.Published is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null, a.Language, a.Outlet, a.Url, a.Path, newest = a.IsNewest }) })))
            .Is(new("story-articles", "The articles of a story in the order of publication."));
        api.MapGet("/stories/{id}/feed", (string id, HttpContext http, NewsStore store) => Of(id, "/feed", http, store,
            story => AtomFeed.Of(http, story.Title, Reading.Links.Story(story.Id), story.Changed, store.News(new(Story: story.Id)))))
            .Is(new("story-feed", "What is new in a story, an entry for each new answer (Atom, RFC 4287).") { Answer = AtomFeed.ContentType });
    }

    private static IResult Of(string id, string rest, HttpContext http, NewsStore store, Func<StorySummary, IResult> answer)
    {
        var story = store.Story(id) ?? throw new KeyNotFoundException($"There is no story '{id}'.");
        return story.Id == id ? answer(story) : Results.Redirect($"/api/v1/stories/{story.Id}{rest}", preserveMethod: true);
    }
}
