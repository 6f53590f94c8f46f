using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Safety;

namespace Whence.Web.Api;

/// <summary>Articles: what is found in a text that is sent, and what is found in those of the store.</summary>
internal static class ArticleRoutes
{
    private const string List = "articles";

    private static readonly ApiParameter Store = new("store", "true keeps the article, and tells its story anew.", "true");

    public static void MapArticles(this IEndpointRouteBuilder api, DeskLimits limits)
    {
        api.MapPost("/articles", SentArticles.Analyse).TakesUpTo(limits.Article).RequireRateLimiting(RateLimits.Analysis).ChangesNothing().Is(new("analyse", "Analyses a text, a page or what stands at an address; keeps it where asked to.",
            Store, new("title", "Headline of a text.", "Nine killed"), new("published", "Day of publication of a text (ISO 8601).", "2027-03-09"), new("outlet", "Who published a text.", "Harbour Ledger"), new("url", "Address of a text or page.", "https://news.example/fire"))
        {
            Bodies =
            [
                ("application/json", """{"text": "Nine killed in Gavrona\n\nNine people were killed, the police said.", "published": "2027-03-09", "outlet": "Harbour Ledger", "url": "https://news.example/fire"}"""),
                ("text/plain", "date 2027-03-09\nNine killed in Gavrona\n\nNine people were killed, the police said."),
                ("text/html", "<html><body><article><h1>Nine killed in Gavrona</h1><p>Nine people were killed, the police said.</p></article></body></html>"),
            ],
        });
        api.MapGet("/articles", (HttpContext http, NewsStore store) => ApiAnswers.List(http, "articles", List,
            ApiAnswers.Read(() => store.Articles(http.Request.Text("language"), http.Request.Day("since"), http.Request.Cursor(List), http.Request.Limit())), a => StoreShapes.Of(a.Article, a.Story, a.Added)))
            .Is(new(List, "Articles of the store, the last to come first.", ApiParameter.Language, ApiParameter.Since, ApiParameter.Limit, ApiParameter.Cursor));
        api.MapGet("/articles/{id}", (string id, HttpContext http, NewsStore store) =>
        {
            var article = Find(store, id);
            http.Response.Headers.Append("Link", $"</api/v1/stories/{store.StoryOf(article)}>; rel=\"collection\"");
            return ApiAnswers.Bytes(store.AnalysisOf(article));
        }).Is(new("article", "Everything found in an article, with its text. Offsets count UTF-16 code units."));
        api.MapGet("/articles/{id}/text", (string id, NewsStore store) => ApiAnswers.Bytes(Encoding.UTF8.GetBytes(Find(store, id).Article.Text), "text/plain; charset=utf-8"))
            .Is(new("text", "The text of an article, unchanged: what annotations point into.") { Answer = "text/plain" });
        api.MapGet("/articles/{id}/annotations", (string id, HttpContext http, NewsStore store) =>
        {
            var article = Find(store, id);
            return ApiAnswers.Bytes(Annotations.Of(store.AnalysisOf(article), article.Article, $"{http.Request.Scheme}://{http.Request.Host}"), Annotations.ContentType);
        }).Is(new("annotations", "Claims, quotes, dates, names and events of an article as Web Annotations (W3C). Offsets count code points.") { Answer = Annotations.ContentType });
    }

    private static StoredArticle Find(NewsStore store, string id) => store.Article(id) ?? throw new KeyNotFoundException($"There is no article '{id}'.");
}
