using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Whence.Web.Api;
using Whence.Web.Reading;

namespace Whence.Web.Adding;

/// <summary>How a job gets on, as server-sent events for the script of its page.</summary>
internal static class JobEvents
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(300), Heartbeat = TimeSpan.FromSeconds(15);

    public static void MapJobEvents(this IEndpointRouteBuilder desk) => desk.MapGet("/add/jobs/{number:int}/events", async (int number, HttpContext http, JobQueue jobs, EventStreams streams, Reader reader, TimeProvider clock, IHostApplicationLifetime life) =>
    {
        if (jobs.One(number) is not { } job) return Results.NotFound();
        if (streams.TryOpen() is not { } open) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        using (open)
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            try
            {
                await Tell(job, reader, http.Response, clock, end.Token);
            }
            catch (OperationCanceledException)
            {
                // who looked has gone, or the desk closes
            }
        }
        return Results.Empty;
    }).DisableRequestTimeout();

    private static async Task Tell(Job job, Reader reader, HttpResponse response, TimeProvider clock, CancellationToken cancel)
    {
        var (told, at) = (-1, clock.GetTimestamp());
        while (true)
        {
            var over = job.IsOver; // looked at first: what comes after is told the next time round
            if (job.Version != told)
            {
                told = job.Version;
                await response.WriteAsync($"data: {JsonSerializer.Serialize(new { line = JobWords.Line(reader.Labels, job), over })}\n\n", cancel);
            }
            else if (clock.GetElapsedTime(at) >= Heartbeat) await response.WriteAsync(": alive\n\n", cancel);
            else
            {
                await Task.Delay(Between, clock, cancel);
                continue;
            }
            at = clock.GetTimestamp();
            await response.Body.FlushAsync(cancel);
            if (over) return;
        }
    }
}
