using Microsoft.AspNetCore.Http;
using Whence.Store;
using Whence.Web.Safety;

namespace Whence.Web.Api;

/// <summary>Stands before every address of the interface: refuses queries that mean nothing, and turns what is wrong with a request into a problem.</summary>
internal sealed class ApiFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            Check(http);
            return await next(context);
        }
        catch (ApiProblem e)
        {
            return Problem(http, e.Status, e.Message);
        }
        catch (KeyNotFoundException e)
        {
            return Problem(http, StatusCodes.Status404NotFound, e.Message);
        }
        catch (Exception e) when (e is StoreException or BadHttpRequestException)
        {
            var (status, detail) = Problems.Of(e);
            return Problem(http, status, detail);
        }
    }

    private static void Check(HttpContext http)
    {
        var route = http.GetEndpoint()!.Metadata.GetRequiredMetadata<ApiRoute>();
        foreach (var given in http.Request.Query)
        {
            if (route.Parameters.All(p => p.Name != given.Key))
                throw new ApiProblem(StatusCodes.Status400BadRequest, $"There is no parameter '{given.Key}' here; expected {(route.Parameters.Count == 0 ? "none" : string.Join(", ", route.Parameters.Select(p => p.Name)))}.");
            if (given.Value.Count > 1) throw new ApiProblem(StatusCodes.Status400BadRequest, $"'{given.Key}' stands in the query {given.Value.Count} times; expected once.");
        }
    }

    private static IResult Problem(HttpContext http, int status, string? detail)
    {
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "5";
        return new Answered(() => Problems.Write(http, status, detail));
    }

    private sealed class Answered(Func<Task> write) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => write();
    }
}
