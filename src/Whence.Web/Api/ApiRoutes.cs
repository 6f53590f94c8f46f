using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Api;

/// <summary>The interface for programs: JSON in the shapes of the command line, under <c>/api/v1</c>.</summary>
internal static class ApiRoutes
{
    /// <summary>Where it stands.</summary>
    public const string Root = "/api/v1";

    public static void AddApi(this IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(new Analyzer(options.Languages)).AddSingleton(new EventStreams(options.Holding.Streams));
        services.AddOpenApi("v1", ApiDocument.Describe);
    }

    public static void MapApi(this IEndpointRouteBuilder desk, DeskOptions options)
    {
        var api = desk.MapGroup(Root).AddEndpointFilter<ApiFilter>();
        api.MapArticles(options.Holding);
        api.MapStories();
        api.MapFigures();
        api.MapSources();
        api.MapEvents();
        desk.MapOpenApi(Root + "/openapi.json");
    }
}
