using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Whence.Web.Safety;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>An answer that takes too long is given up, and its work with it.</summary>
public sealed class TimeoutTests(TimeoutTests.HastyDesk desk) : IClassFixture<TimeoutTests.HastyDesk>
{
    public sealed class HastyDesk : SampleDesk
    {
        /// <summary>Set once the work has been told to end.</summary>
        public TaskCompletionSource GivenUp { get; } = new();

        internal override DeskOptions Options => base.Options with { Limits = DeskLimits.Local with { Answer = TimeSpan.FromMilliseconds(300) } };

        internal override void Extend(WebApplication desk) => desk.MapGet("/api/v1/slow", async (HttpContext http) =>
        {
            http.RequestAborted.Register(() => GivenUp.TrySetResult());
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });
    }

    [Fact]
    public async Task ItIsGivenUp()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/api/v1/slow", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Problems.ContentType);
        await desk.GivenUp.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task AStreamOfEventsIsNot()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/api/v1/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            while (await stream.ReadAsync(new byte[1024], patience.Token) > 0) { }
            throw new InvalidOperationException("The stream has ended.");
        }
        catch (OperationCanceledException)
        {
            // still open when our patience ended
        }
    }
}
