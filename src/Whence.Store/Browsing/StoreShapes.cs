using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Whence.Store;

/// <summary>Rows of the store as objects of JSON: the command line and the interface for programs write the same ones.</summary>
public static class StoreShapes
{
    /// <summary>Names in small letters with underscores, letters of all scripts as they are.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>A story.</summary>
    public static object Of(StorySummary story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new
        {
            story.Id, story.Title, first = Day(story.FirstDay), last = Day(story.LastDay), story.Articles, story.Languages, story.Origins, story.UnknownLineage, story.Questions, story.Disputed, story.Revised,
            changed = InstantPattern.General.Format(story.Changed), story.Told, stale = story.IsStale,
        };
    }

    /// <summary>An article of a list.</summary>
    public static object Of(ArticleSummary article, string story, Instant added)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new { article.Id, article.Title, published = Day(article.Published), article.Language, article.Outlet, article.Url, article.Path, newest = article.IsNewest, story, added = InstantPattern.General.Format(added) };
    }

    /// <summary>A hit of a search.</summary>
    public static object Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new
        {
            hit.Article.Id, hit.Article.Title, published = Day(hit.Article.Published), hit.Article.Language, hit.Article.Outlet, hit.Article.Url, hit.Article.Path, hit.Story, hit.Snippet,
            matches = hit.Matches.Select(m => new { m.Start, m.End }),
        };
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
