using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;
using Whence.Web.Pages;

namespace Whence.Web.Safety;

/// <summary>Every error in one shape: for programs a problem (RFC 9457), for people a page. Neither says how the program is built.</summary>
internal static class Problems
{
    /// <summary>The media type of problems.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>Catches what fails, and gives a body to answers that have none.</summary>
    public static void UseProblems(this IApplicationBuilder desk)
    {
        desk.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failed, AllowStatusCode404Response = true });
        desk.UseStatusCodePages(context => Write(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    /// <summary>Whether a path is of the interface for programs.</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api/v1");

    /// <summary>Answers with an error.</summary>
    /// <param name="status">Its status code.</param>
    /// <param name="detail">What was found and what was expected, for programs and their authors; pages say it in the reader's language.</param>
    public static async Task Write(HttpContext context, int status, string? detail = null)
    {
        if (context.Response.HasStarted) return;
        context.Response.StatusCode = status;
        if (!IsApi(context.Request.Path))
        {
            await Page(context, status, detail);
            return;
        }
        context.Response.ContentType = ContentType;
        await context.Response.Body.WriteAsync(Json(status, detail ?? Usual(status), context.Request.Path));
    }

    /// <summary>Draws the page with services of its own: those of the request may have been in the middle of another one.</summary>
    private static async Task Page(HttpContext context, int status, string? detail)
    {
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await new RazorComponentResult<ErrorDocument>(new Dictionary<string, object?> { [nameof(ErrorDocument.Status)] = status, [nameof(ErrorDocument.Detail)] = detail }) { StatusCode = status }.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    /// <summary>A problem as JSON.</summary>
    public static byte[] Json(int status, string detail, string path) => JsonSerializer.SerializeToUtf8Bytes(new { type = "about:blank", title = ReasonPhrases.GetReasonPhrase(status), status, detail, instance = path }, ShapeOptions);

    private static JsonSerializerOptions ShapeOptions { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Task Failed(HttpContext context)
    {
        var (status, detail) = Of(context.Features.Get<IExceptionHandlerFeature>()?.Error);
        if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "5";
        return Write(context, status, detail);
    }

    /// <summary>What an exception means to who asked.</summary>
    public static (int Status, string? Detail) Of(Exception? error) => error switch
    {
        StoreException { Fault: StoreFault.Locked } => (StatusCodes.Status503ServiceUnavailable, "Another program is writing into the store. Try again when it has ended."),
        StoreException { Fault: StoreFault.DiskFull } => (StatusCodes.Status507InsufficientStorage, "No space is left on the disk of the store; nothing was stored."),
        StoreException => (StatusCodes.Status503ServiceUnavailable, "The store cannot be used; the desk's log says why."),
        BadHttpRequestException bad => (bad.StatusCode, null),
        _ => (StatusCodes.Status500InternalServerError, null),
    };

    private static string Usual(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "A token is needed: Authorization: Bearer TOKEN. `whence token create NAME` makes one.",
        StatusCodes.Status403Forbidden => "The token may read only; a token with the scope write is needed.",
        StatusCodes.Status404NotFound => "There is nothing at this address; /api/v1/openapi.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; the header Allow names those it takes.",
        StatusCodes.Status413PayloadTooLarge => "The body of the request is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The body is of a kind that is not taken here.",
        StatusCodes.Status500InternalServerError => "A fault in Whence; the desk's log says more.",
        _ => ReasonPhrases.GetReasonPhrase(status) + ".",
    };
}
