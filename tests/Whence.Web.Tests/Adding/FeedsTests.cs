using System.Net;
using System.Net.Sockets;
using System.Text;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Adding;

/// <summary>A desk that may fetch from a feed of this machine, by name.</summary>
public sealed class FeedsTests(FeedsTests.Fixture desk) : IClassFixture<FeedsTests.Fixture>
{
    public sealed class Fixture : SampleDesk, IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public Fixture()
        {
            _listener.Start();
            Feed = $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/feed";
            _ = Serve();
        }

        public string Feed { get; }

        internal override DeskOptions Options => base.Options with { FetchFrom = [new("localhost", null)] };

        private async Task Serve()
        {
            var text = "Eight people were killed when a bus left the road near Tannau, the police of Tannau said on Tuesday. The road was closed for hours. Rescue teams came from three towns, and the driver was taken to hospital.";
            var feed = $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Tannau Post</title><item><title>Bus leaves the road near Tannau</title><guid>1</guid><pubDate>Tue, 06 Apr 2027 10:00:00 GMT</pubDate><content:encoded>&lt;p&gt;{text}&lt;/p&gt;&lt;p&gt;{text.Replace("Eight", "At least eight", StringComparison.Ordinal)}&lt;/p&gt;</content:encoded></item></channel></rss>";
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await using var stream = client.GetStream();
                    var request = new byte[4096];
                    var read = await stream.ReadAsync(request);
                    var found = Encoding.ASCII.GetString(request, 0, read).StartsWith("GET /feed", StringComparison.Ordinal);
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(found ? $"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: {Encoding.UTF8.GetByteCount(feed)}\r\nConnection: close\r\n\r\n{feed}" : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
            {
                // the test is over
            }
        }

        public void Dispose() => _listener.Dispose();
    }

    [Fact]
    public async Task AFeedIsFollowedPolledAndLeft()
    {
        using (var followed = await desk.Submit("/add/feeds", "/add/feeds/follow", null, ("addresses", desk.Feed))) followed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await desk.Page("/add/feeds");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain(desk.Feed);
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("new");
        using (var polled = await desk.Submit("/add/feeds", "/add/feeds/poll", null)) (await DoneLine(polled.Headers.Location!.ToString())).ShouldContain("1 new");
        (await desk.Page("/add/feeds")).QuerySelector("tbody tr")!.TextContent.ShouldContain("answers");
        using (var form = await desk.Submit("/add/feeds", "/add/feeds/poll", null, ("feed", desk.Feed))) form.StatusCode.ShouldBe(HttpStatusCode.SeeOther); // may still run when the feed is left
        var hidden = (await desk.Page("/add/feeds")).QuerySelector("form.inline input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var left = await desk.Client.PostAsync(new Uri("/add/feeds/leave", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", hidden), KeyValuePair.Create("feed", desk.Feed)]));
        left.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.Page("/add/feeds")).QuerySelector("tbody tr").ShouldBeNull();
    }

    /// <summary>What the page of a job says when it is done.</summary>
    private async Task<string> DoneLine(string job)
    {
        var line = "";
        for (var i = 0; i < 200 && !line.StartsWith("Done", StringComparison.Ordinal); i++)
        {
            await Task.Delay(100);
            line = (await desk.Page(job)).QuerySelector("[role=status]")!.TextContent;
        }
        return line;
    }
}
