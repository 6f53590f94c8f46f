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

    public static void MapPreferences(this IEndpointRouteBuilder desk) => desk.MapPost("/preferences", ([FromForm] string? language, [FromForm] string? theme, [FromForm] string? name, [FromForm] string? back, HttpContext context) =>
    {
        var cookie = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        if (language is not null && LabelSet.All.ContainsKey(language)) context.Response.Cookies.Append(Reader.LanguageCookie, language, cookie);
        if (theme is "auto" or "light" or "dark") context.Response.Cookies.Append(Reader.ThemeCookie, theme, cookie);
        if (name is not null) context.Response.Cookies.Append(Reader.NameCookie, name.Trim() is { Length: > MostName } given ? given[..MostName] : name.Trim(), cookie);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }).AllowAnonymous();

    /// <summary>A path of this desk, not of another host.</summary>
    internal static bool IsLocal(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.AsSpan().ContainsAny('\r', '\n');
}
