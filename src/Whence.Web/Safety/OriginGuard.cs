using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>
/// Refuses requests that change something and that a browser sends on behalf of a page that is not the desk's. Programs that are no browsers send neither header.
/// Source: Fetch Metadata Request Headers (W3C), RFC 6454.
/// </summary>
internal static class OriginGuard
{
    public static void UseOriginGuard(this IApplicationBuilder desk) => desk.Use((context, next) =>
        IsSafe(context.Request.Method) || IsOwn(context.Request) ? next(context) : Problems.Write(context, StatusCodes.Status403Forbidden, "The request comes from a page of another site; the desk takes changes only from its own pages and from programs."));

    /// <summary>Whether a method changes nothing.</summary>
    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        // what the browser itself says of where it comes from; no page can write this header
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site) return site == "same-origin" || site == "none";
        if (request.Headers.Origin is not { Count: > 0 } origin) return true;
        // by name and port alone: a proxy before the desk may speak https where the desk does not
        return Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var address) && address.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
