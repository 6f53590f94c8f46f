using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Whence.Web.Reading;

/// <summary>Remembers, in a cookie of the reader's browser, when they last looked at the stories: looks less than half an hour apart are one visit.</summary>
internal static class LastVisit
{
    /// <summary>Name of the cookie: seconds since 1970 of the visit before and of the last look, with a dot between.</summary>
    public const string Cookie = "visit";

    private static readonly Duration Pause = Duration.FromMinutes(30);

    /// <summary>When the visit before this one ended; null where there was none. Takes note of this look.</summary>
    public static Instant? Note(HttpContext context, TimeProvider clock)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var (before, last) = Read(context.Request.Cookies[Cookie], now);
        if (last is { } look && now - look > Pause) before = look;
        var value = string.Create(CultureInfo.InvariantCulture, $"{before?.ToUnixTimeSeconds() ?? 0}.{now.ToUnixTimeSeconds()}");
        context.Response.Cookies.Append(Cookie, value, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return before;
    }

    /// <summary>What a cookie says; nothing of what cannot be, as anybody may write anything into it.</summary>
    private static (Instant? Before, Instant? Last) Read(string? cookie, Instant now)
    {
        return cookie?.Split('.') is [var first, var second] && Seconds(first) is { } before && Seconds(second) is { } last ? (before > 0 ? Instant.FromUnixTimeSeconds(before) : null, Instant.FromUnixTimeSeconds(last)) : (null, null);

        long? Seconds(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= now.ToUnixTimeSeconds() ? seconds : null;
    }
}
