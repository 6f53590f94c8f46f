using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Safety;

/// <summary>Refuses every form that was not made by the desk for this reader, whether or not its address asks for that: so that none is forgotten.</summary>
internal static class FormGuard
{
    private const string NotGenuine = "The form does not come from this desk, or is too old, or what was sent is broken. Load its page anew and send it again.";

    public static void UseFormGuard(this IApplicationBuilder desk) => desk.Use(async (context, next) =>
    {
        if (OriginGuard.IsSafe(context.Request.Method) || Problems.IsApi(context.Request.Path)) await next(context);
        else if (context.Request.ContentLength > Size(context)) await Problems.Write(context, StatusCodes.Status413PayloadTooLarge, TooLarge(Size(context)));
        else if (await Fault(context) is { } fault) await Problems.Write(context, fault, fault == StatusCodes.Status413PayloadTooLarge ? TooLarge(Size(context)) : NotGenuine);
        else await next(context);
    });

    /// <summary>Status code of what is wrong with a form; null where nothing is.</summary>
    private static async Task<int?> Fault(HttpContext context)
    {
        try
        {
            var genuine = context.Features.Get<IAntiforgeryValidationFeature>() is { } looked ? looked.IsValid : await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
            return genuine ? null : StatusCodes.Status400BadRequest;
        }
        catch (AntiforgeryValidationException e) // the form could not be read
        {
            return (e.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
    }

    private static string TooLarge(long? bytes) => $"What was sent is too large: at most {bytes >> 10} KB are taken here at once.";

    private static long? Size(HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
}
