using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Whence.Store;

namespace Whence.Web.Api;

/// <summary>New answers as they come up, as server-sent events (HTML standard, section 9.2). Another program may be the one that writes: the store is looked at now and then.</summary>
internal static class EventRoutes
{
    private const int AtOnce = 100;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1), Heartbeat = TimeSpan.FromSeconds(15), Longest = TimeSpan.FromHours(1);

    public static void MapEvents(this IEndpointRouteBuilder api) => api.MapGet("/events", (HttpContext http, NewsStore store) =>
    {
        var filter = new NewsFilter(After(http.Request) ?? store.NewestAnswer(), http.Request.Text("story"), http.Request.Text("concept"), Limit: AtOnce);
        store.News(filter with { Limit = 1 }); // a story that is not there is said at once
        var open = http.RequestServices.GetRequiredService<EventStreams>().Open();
        return (IResult)new Stream(store, filter, open);
    }).Is(new("events", "New answers as they come up (server-sent events). A comment each 15 s shows that the stream is alive; after an hour it ends, and goes on where it was with Last-Event-ID.",
        new("after", "Begin behind this event; the header Last-Event-ID says the same.", "41"), ApiParameter.Story, ApiParameter.Concept) { Answer = "text/event-stream" }).DisableRequestTimeout();

    private static long? After(HttpRequest request)
    {
        var text = request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? last : request.Text("after");
        return text is null ? null : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw ApiQuery.Wrong("after", text, "the number of an event");
    }

    private sealed class Stream(NewsStore store, NewsFilter filter, IDisposable open) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            using (open)
            {
                var services = httpContext.RequestServices;
                var clock = services.GetRequiredService<TimeProvider>();
                using var end = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
                httpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
                httpContext.Response.ContentType = "text/event-stream";
                httpContext.Response.Headers.CacheControl = "no-store";
                try
                {
                    await Run(httpContext.Response, clock, end.Token);
                }
                catch (OperationCanceledException)
                {
                    // who listened has gone, or the desk closes
                }
            }
        }

        private async Task Run(HttpResponse response, TimeProvider clock, CancellationToken cancel)
        {
            var (start, said, after) = (clock.GetTimestamp(), clock.GetTimestamp(), filter.After!.Value);
            await response.WriteAsync($": listening behind {after}\n\n", cancel);
            await response.Body.FlushAsync(cancel);
            while (clock.GetElapsedTime(start) < Longest)
            {
                var news = store.News(filter with { After = after });
                foreach (var answer in news)
                    await response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"id: {after = answer.Id}\nevent: answer\ndata: {JsonSerializer.Serialize(answer, StoreShapes.Options)}\n\n"), cancel);
                var alive = news.Count == 0 && clock.GetElapsedTime(said) >= Heartbeat;
                if (alive) await response.WriteAsync(": alive\n\n", cancel);
                if (alive || news.Count > 0)
                {
                    await response.Body.FlushAsync(cancel);
                    said = clock.GetTimestamp();
                }
                if (news.Count < AtOnce) await Task.Delay(Between, clock, cancel);
            }
        }
    }
}
