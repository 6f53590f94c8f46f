using System.Net;
using System.Net.Sockets;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Adding;

/// <summary>A job can be stopped while it runs and while it waits.</summary>
public sealed class StopTests(StopTests.Fixture desk) : IClassFixture<StopTests.Fixture>
{
    /// <summary>A desk that may fetch from a server which takes a request and never answers.</summary>
    public sealed class Fixture : SampleDesk, IDisposable
    {
        private readonly TcpListener _silent = new(IPAddress.Loopback, 0);

        public Fixture() => _silent.Start();

        public string Silent => $"http://127.0.0.1:{((IPEndPoint)_silent.LocalEndpoint).Port}/page";

        internal override DeskOptions Options => base.Options with { FetchFrom = [new("127.0.0.1", null)] };

        public void Dispose() => _silent.Dispose();
    }

    [Fact]
    public async Task TheOneThatRunsAndTheOneThatWaits()
    {
        var running = await Start("/add/addresses", ("addresses", desk.Silent));
        var waiting = await Start("/add/text", ("text", "Eight people were killed in Stillbrook, the police said."));

        await Stop(waiting);
        await Stop(running);

        await IsStopped(running);
        await IsStopped(waiting);
        using var store = Whence.Store.NewsStore.Open(desk.StorePath, Whence.Store.StoreAccess.Read);
        store.Search("Stillbrook").ShouldBeEmpty("it was stopped before its turn came");
    }

    private async Task<string> Start(string action, params (string, string)[] fields)
    {
        using var answer = await desk.Submit("/add", action, null, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.ToString();
    }

    private async Task Stop(string job)
    {
        using var answer = await desk.Submit(job, job + "/stop", null);
        answer.Headers.Location!.ToString().ShouldBe(job);
    }

    private async Task IsStopped(string job)
    {
        for (var i = 0; i < 300; i++)
        {
            var page = await desk.Page(job);
            if (page.QuerySelector("[data-progress]") is null)
            {
                page.QuerySelector("[role=status]")!.TextContent.ShouldContain("stopped", Case.Insensitive);
                page.QuerySelector($"form[action='{job}/stop']").ShouldBeNull();
                return;
            }
            await Task.Delay(100);
        }
        throw new TimeoutException("The job was not stopped.");
    }
}
