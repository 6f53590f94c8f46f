using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Api;

/// <summary>What is said of an address of the interface: the check of queries, the OpenAPI document and the page for people are made of it.</summary>
/// <param name="Name">Its name, also of its example.</param>
/// <param name="Summary">What it gives, in a sentence.</param>
/// <param name="Parameters">What may stand in the query.</param>
internal sealed record ApiRoute(string Name, string Summary, params IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>Media type of the answer.</summary>
    public string Answer { get; init; } = "application/json";

    /// <summary>Media types of the body, each with an example; empty where there is none.</summary>
    public IReadOnlyList<(string ContentType, string Example)> Bodies { get; init; } = [];
}

/// <summary>Says what an address is for.</summary>
internal static class ApiRouteExtensions
{
    public static RouteHandlerBuilder Is(this RouteHandlerBuilder endpoint, ApiRoute route) => endpoint.WithMetadata(route).WithName(route.Name).WithSummary(route.Summary);
}
