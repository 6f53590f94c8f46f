using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;

namespace Whence.Web.Api;

/// <summary>Who says so, which pieces of reporting stand behind it, and where words are found.</summary>
internal static class SourceRoutes
{
    private const string Sources = "sources", Origins = "origins", Hits = "search";

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", (HttpContext http, NewsStore store) => ApiAnswers.List(http, "sources", Sources,
            ApiAnswers.Read(() => store.Claimants(http.Request.Text("claimant"), http.Request.Cursor(Sources), http.Request.Limit())), c => c))
            .Is(new(Sources, "Those who assert figures, by id or name. `key` is what /sources/{key} takes.", ApiParameter.Claimant, ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/sources/{key}", (string key, HttpContext http, NewsStore store) =>
        {
            if (store.ClaimantOf(key) is null) throw new KeyNotFoundException($"Nobody in the ledgers goes by '{key}'.");
            var list = "source " + key;
            return ApiAnswers.List(http, "rows", list, ApiAnswers.Read(() => store.Ledger(new LedgerFilter(Limit: http.Request.Limit()) { Source = key }, http.Request.Cursor(list))), r => r);
        }).Is(new("source", "What somebody asserted: rows of the ledgers.", ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/origins", (HttpContext http, NewsStore store) => ApiAnswers.List(http, "origins", Origins,
            ApiAnswers.Read(() => store.Origins(http.Request.Text("story"), http.Request.Cursor(Origins), http.Request.Limit())), o => o))
            .Is(new(Origins, "Pieces of reporting that several articles copy, translate or relay, and why they are one.", ApiParameter.Story, ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/search", (HttpContext http, NewsStore store) => ApiAnswers.List(http, "hits", Hits,
            ApiAnswers.Read(() => store.Search(Words(http.Request), http.Request.Cursor(Hits), http.Request.Limit(), new(http.Request.Text("language"), http.Request.Day("since"), http.Request.Day("until")))), StoreShapes.Of))
            .Is(new(Hits, "Articles by their words, the best first. Later pages look at the articles that were there for the first one.", ApiParameter.Words, ApiParameter.Language, ApiParameter.Since, ApiParameter.Until, ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/search/feed", (HttpContext http, NewsStore store) =>
        {
            var words = Words(http.Request);
            var news = store.News(new(Words: words));
            return AtomFeed.Of(http, words, Reading.Links.Search(words), null, news);
        }).Is(new("search-feed", "New answers in stories with an article that has these words (Atom, RFC 4287).", ApiParameter.Words) { Answer = AtomFeed.ContentType });
    }

    private static string Words(HttpRequest request) =>
        request.Text("q") is { } words && words.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit) ? words : throw ApiQuery.Wrong("q", request.Text("q") ?? "", "words to look for");
}
