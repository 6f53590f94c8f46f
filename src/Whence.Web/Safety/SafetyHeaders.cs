using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>Headers of every answer, also of errors: what a page may load, and that nobody else may frame it.</summary>
internal static class SafetyHeaders
{
    /// <summary>Nothing but the desk's own files; no script or style inside a page.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSafetyHeaders(this IApplicationBuilder desk) => desk.Use((context, next) =>
    {
        // set last of all: where a request fails, what was set before is thrown away
        context.Response.OnStarting(Set, context.Response);
        return next(context);
    });

    private static Task Set(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // with no-referrer, browsers send the desk's own forms with Origin: null
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache, private"; // what a token opened is for its bearer alone
        return Task.CompletedTask;
    }
}
