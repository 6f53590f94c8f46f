using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Whence.Articles;
using Whence.Briefs;
using Whence.Intake;
using Whence.Intake.Pages;
using Whence.Languages;
using Whence.Web.Adding;
using Whence.Web.Safety;
using Whence.Web.Writing;

namespace Whence.Web.Api;

/// <summary>Reads and analyses an article that a program sends.</summary>
internal static class SentArticles
{
    private static readonly string[] Members = ["text", "html", "address", "title", "published", "outlet", "url"];

    /// <summary>What is found in it; with <c>store=true</c> it is kept as well.</summary>
    public static async Task<IResult> Analyse(HttpContext http, LanguageSet languages, Analyzer analyzer, WebFetching web, StoreWriting writing, CancellationToken cancel)
    {
        var keep = http.Request.Flag("store");
        if (keep && !http.User.MayWrite()) throw new ApiProblem(StatusCodes.Status403Forbidden, "The token may read only; to keep an article, one with the scope write is needed.");
        var sent = await Read(http, languages, web, cancel);
        var analysed = AnalysedArrival.Of(analyzer, sent);
        if (analysed.Analysis is not { } analysis) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, analysed.Refusal!);
        var bytes = Json(analysis);
        if (!keep) return ApiAnswers.Bytes(bytes);
        var added = await writing.Do(store => store.Add([analysis]), cancel);
        http.Response.Headers.Location = $"/api/v1/articles/{analysis.Article.Id}";
        http.Response.StatusCode = added.Added > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return ApiAnswers.Bytes(bytes);
    }

    private static async Task<Arrival> Read(HttpContext http, LanguageSet languages, WebFetching web, CancellationToken cancel)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, cancel);
        var type = http.Request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
        return type switch
        {
            "text/plain" => OfText(http.Request, body.ToArray(), languages),
            "text/html" or "application/xhtml+xml" => OfPage(body.ToArray(), http.Request.ContentType, http.Request.Text("url"), web),
            "application/json" => await OfJson(body.ToArray(), http, web, cancel),
            _ => throw new ApiProblem(StatusCodes.Status415UnsupportedMediaType, $"The content type is {(type is null ? "missing" : $"'{type}'")}; expected text/plain, text/html or application/json."),
        };
    }

    private static Arrival OfText(HttpRequest request, byte[] bytes, LanguageSet languages)
    {
        var (text, note) = TextDecoder.Decode(bytes, languages.Alphabets);
        if (text is null) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, note!.Message);
        var arrival = new GivenText(text) { Title = request.Text("title"), Published = request.Day("published"), Outlet = request.Text("outlet"), Url = request.Text("url") }.ToArrival();
        return note is null ? arrival : arrival with { Diagnostics = [note, .. arrival.Diagnostics] };
    }

    private static Arrival OfPage(byte[] bytes, string? type, string? url, WebFetching web)
    {
        if (url is not null && !Intake.Fetching.WebSources.IsAddress(url)) throw ApiQuery.Wrong("url", url, "an http or https address");
        var page = PageReader.Read(bytes, type, url is null ? null : new Uri(url), web.Latest);
        return new(url ?? "page", page.ToArticle(null), page.Paragraphs.Count == 0 ? "The page holds no text that reads as an article." : null) { Diagnostics = page.Diagnostics };
    }

    private static async Task<Arrival> OfJson(byte[] bytes, HttpContext http, WebFetching web, CancellationToken cancel)
    {
        var fields = Fields(bytes);
        string? Get(string name) => fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
        var given = new[] { "text", "html", "address" }.Where(f => Get(f) is not null).ToList();
        if (given.Count != 1) throw new ApiProblem(StatusCodes.Status400BadRequest, $"The object has {(given.Count == 0 ? "neither text, html nor address" : string.Join(" and ", given))}; expected one of text, html and address.");
        if (Get("address") is { } address) return await web.One(address, http, cancel);
        if (Get("html") is { } html) return OfPage(System.Text.Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", Get("url"), web);
        var published = Get("published") is not { } written ? (NodaTime.LocalDate?)null
            : NodaTime.Text.LocalDatePattern.Iso.Parse(written) is { Success: true } day ? day.Value : throw ApiQuery.Wrong("published", written, "a day such as 2027-03-09");
        return new GivenText(Get("text")!) { Title = Get("title"), Published = published, Outlet = Get("outlet"), Url = Get("url") }.ToArrival();
    }

    private static Dictionary<string, string?> Fields(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new() { MaxDepth = 8 });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new ApiProblem(StatusCodes.Status400BadRequest, "The body is JSON, but no object.");
            var fields = new Dictionary<string, string?>();
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (!Members.Contains(member.Name)) throw new ApiProblem(StatusCodes.Status400BadRequest, $"There is no member '{member.Name}'; expected {string.Join(", ", Members)}.");
                if (member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) throw new ApiProblem(StatusCodes.Status400BadRequest, $"'{member.Name}' is no string.");
                fields[member.Name] = member.Value.GetString();
            }
            return fields;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the latter: half a surrogate pair in a string
        {
            throw new ApiProblem(StatusCodes.Status400BadRequest, "The body is no valid JSON: " + e.Message);
        }
    }

    private static byte[] Json(Analysis analysis)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) AnalysisJson.Write(json, analysis);
        return bytes.ToArray();
    }
}
