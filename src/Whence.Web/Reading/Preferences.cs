using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Whence.Web.Labels;

namespace Whence.Web.Reading;

/// <summary>Keeps what a reader chose (language, colours, name) in cookies of their browser.</summary>
internal static class Preferences
{
    private const int MostName = 80;

    public static void MapPreferences(this IEndpointRouteBuilder desk) => desk.MapPost("/preferences", ([FromForm] string? language, [FromForm] string? theme, [FromForm] string? back, HttpContext context) =>
    {
        if (language is not null && LabelSet.All.ContainsKey(language)) Keep(context.Response, Reader.LanguageCookie, language);
        if (theme is "auto" or "light" or "dark") Keep(context.Response, Reader.ThemeCookie, theme);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }).AllowAnonymous();

    /// <summary>Keeps a choice for a year.</summary>
    public static void Keep(HttpResponse response, string cookie, string value) =>
        response.Cookies.Append(cookie, value.Length > MostName ? value[..MostName] : value, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });

    /// <summary>A path of this desk, not of another host.</summary>
    internal static bool IsLocal(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.AsSpan().ContainsAny('\r', '\n');
}
