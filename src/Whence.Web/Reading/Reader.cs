using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Whence.Web.Labels;
using Whence.Web.Safety;

namespace Whence.Web.Reading;

/// <summary>Who looks at the desk: the language and colours they want to see it in, and their name where they gave one.</summary>
internal sealed class Reader
{
    /// <summary>Names of the cookies that keep it.</summary>
    public const string LanguageCookie = "language", ThemeCookie = "theme", NameCookie = "analyst";

    public Reader(IHttpContextAccessor accessor)
    {
        var request = accessor.HttpContext!.Request;
        Labels = LabelsFor(request);
        Theme = request.Cookies[ThemeCookie] is "dark" or "light" ? request.Cookies[ThemeCookie]! : "auto";
        SignedInAs = accessor.HttpContext.User.FindFirstValue(ClaimTypes.Name);
        Name = SignedInAs ?? (request.Cookies[NameCookie] is { Length: > 0 } name ? name : null);
        MayWrite = accessor.HttpContext.User.MayWrite();
        Here = request.Path + request.QueryString;
    }

    /// <summary>The words of the desk.</summary>
    public LabelSet Labels { get; }

    /// <summary>auto, light or dark.</summary>
    public string Theme { get; }

    /// <summary>The analyst's name: that of the token they signed in with, else the one they gave; or null.</summary>
    public string? Name { get; }

    /// <summary>Name of the token that they signed in with; null where none is needed.</summary>
    public string? SignedInAs { get; }

    /// <summary>Whether they may change something.</summary>
    public bool MayWrite { get; }

    /// <summary>Path and query of the page at hand.</summary>
    public string Here { get; }

    /// <summary>The language chosen, else the first of the browser's that the desk speaks, else English.</summary>
    private static LabelSet LabelsFor(HttpRequest request)
    {
        if (request.Cookies[LanguageCookie] is { } chosen && LabelSet.All.TryGetValue(chosen, out var labels)) return labels;
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
            if (wanted.Value.Value is { } code && LabelSet.All.TryGetValue(code.Split('-')[0].ToLowerInvariant(), out labels)) return labels;
        return LabelSet.All["en"];
    }
}
