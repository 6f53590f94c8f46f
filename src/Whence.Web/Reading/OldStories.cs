using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Ids of stories that were taken in by others lead to these for good: every page of theirs moves (301).</summary>
internal static class OldStories
{
    private const string Stories = "/stories";

    public static void UseOldStories(this IApplicationBuilder desk) => desk.Use((context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.Path.StartsWithSegments(Stories, out var rest) || rest.Value is not ['/', _, ..]) return next(context);
        var path = rest.Value[1..];
        var id = path.Split('/')[0];
        if (context.RequestServices.GetRequiredService<NewsStore>().Story(id) is not { } story || story.Id == id) return next(context);
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = Links.Story(story.Id) + new PathString(path[id.Length..]).ToUriComponent() + context.Request.QueryString;
        return Task.CompletedTask;
    });
}
