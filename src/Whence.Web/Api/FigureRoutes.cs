using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;

namespace Whence.Web.Api;

/// <summary>Figures: the ledgers, and the claims that articles make.</summary>
internal static class FigureRoutes
{
    private const string Rows = "ledger", Claims = "claims";

    /// <summary>Articles looked through for one page of claims.</summary>
    private const int MostArticles = 200;

    public static void MapFigures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/ledger", (HttpContext http, NewsStore store) => Ledger(http, store, http.Request.Text("story"))).Is(new(Rows, "The figures of all stories: a row for each report, with its exact words.",
            [ApiParameter.Story, .. OfLedger]));
        api.MapGet("/stories/{id}/ledger", (string id, HttpContext http, NewsStore store) => Ledger(http, store, id)).Is(new("story-ledger", "The figures of a story: a row for each report, with its exact words.", OfLedger));
        api.MapGet("/claims", Scan).Is(new(Claims, "Claims as articles make them, the last articles first. Where a filter finds little, a page may be short or empty and yet have a next one.",
            ApiParameter.Concept, new("claimant", "Id or name of who asserts it.", "KR"), ApiParameter.Language, ApiParameter.Since, ApiParameter.Limit, ApiParameter.Cursor));
    }

    private static ApiParameter[] OfLedger { get; } =
    [
        ApiParameter.Concept, new("subject", "Part of the name of who or what is counted, in any case.", "soldiers"), ApiParameter.Claimant, new("state", "single, agreed, revised or disputed.", "disputed"),
        new("since", "First asserted on this day or later.", "2027-03-09"), new("until", "First asserted on this day or before.", "2027-03-31"), ApiParameter.Limit, ApiParameter.Cursor,
    ];

    private static IResult Ledger(HttpContext http, NewsStore store, string? story)
    {
        var request = http.Request;
        var filter = new LedgerFilter(story, request.Text("concept"), request.Text("subject"), request.Text("claimant"), request.OneOf("state", "single", "agreed", "revised", "disputed"), request.DayText("since"), request.DayText("until"), request.Limit());
        return ApiAnswers.List(http, "rows", Rows, ApiAnswers.Read(() => store.Ledger(filter, request.Cursor(Rows))), r => r);
    }

    /// <summary>Claims stand in the analyses alone: these are looked through, article by article.</summary>
    private static IResult Scan(HttpContext http, NewsStore store)
    {
        var request = http.Request;
        var (concept, claimant, limit) = (request.Text("concept"), request.Text("claimant"), request.Limit());
        var articles = ApiAnswers.Read(() => store.Articles(request.Text("language"), request.Day("since"), request.Cursor(Claims), MostArticles));
        var claims = new List<Dictionary<string, object?>>();
        string? next = articles.Next;
        foreach (var article in articles.Items)
        {
            using var analysis = JsonDocument.Parse(store.AnalysisOf(store.Article(article.Article.Id)!));
            foreach (var claim in analysis.RootElement.GetProperty("claims").EnumerateArray().Where(c => Fits(c, concept, claimant)))
            {
                var row = new Dictionary<string, object?> { ["article"] = article.Article.Id, ["story"] = article.Story };
                foreach (var member in claim.EnumerateObject()) row[member.Name] = member.Value.Clone();
                claims.Add(row);
            }
            if (claims.Count < limit) continue; // an article is told whole, so that the next page begins with another one
            next = article == articles.Items[^1] ? articles.Next : article.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            break;
        }
        return ApiAnswers.List(http, "claims", Claims, new Page<Dictionary<string, object?>>(claims, next), c => c);
    }

    private static bool Fits(JsonElement claim, string? concept, string? claimant)
    {
        if (concept is not null && claim.GetProperty("concept").GetString() != concept) return false;
        if (claimant is null) return true;
        var who = claim.GetProperty("attribution").GetProperty("claimant");
        return who.ValueKind == JsonValueKind.Object && (who.GetProperty("id").GetString() == claimant || string.Equals(who.GetProperty("label").GetString(), claimant, StringComparison.OrdinalIgnoreCase));
    }
}
