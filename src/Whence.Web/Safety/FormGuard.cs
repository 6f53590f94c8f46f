using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Safety;

/// <summary>Refuses every form that was not made by the desk for this reader, whether or not its address asks for that: so that none is forgotten.</summary>
internal static class FormGuard
{
    public static void UseFormGuard(this IApplicationBuilder desk) => desk.Use(async (context, next) =>
    {
        if (OriginGuard.IsSafe(context.Request.Method) || Problems.IsApi(context.Request.Path) || await IsGenuine(context)) await next(context);
        else if (context.Request.ContentLength > Size(context)) await Problems.Write(context, StatusCodes.Status413PayloadTooLarge, "What was sent is too large.");
        else await Problems.Write(context, StatusCodes.Status400BadRequest, "The form does not come from this desk, or is too old, or what was sent is too large or broken. Load its page anew and send it again.");
    });

    private static async Task<bool> IsGenuine(HttpContext context) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { } looked ? looked.IsValid : await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    private static long? Size(HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
}
