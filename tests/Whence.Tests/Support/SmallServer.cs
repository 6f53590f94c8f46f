using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Whence.Tests.Support;

/// <summary>A small HTTP server on loopback: paths with their text; all else is not found.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, string> _pages = [];

    public SmallServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _ = Task.Run(Listen);
    }

    public int Port { get; }

    /// <summary>The address of a path.</summary>
    public string At(string path) => $"http://127.0.0.1:{Port}{path}";

    /// <summary>Serves a text at a path; to be called before anything asks for it.</summary>
    public void Serve(string path, string text) => _pages[path] = text;

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                try
                {
                    using var response = context.Response;
                    if (!_pages.TryGetValue(context.Request.Url!.AbsolutePath, out var text)) response.StatusCode = 404;
                    else
                    {
                        response.ContentType = text.StartsWith("<rss", StringComparison.Ordinal) ? "application/rss+xml; charset=utf-8" : "text/html; charset=utf-8";
                        var bytes = Encoding.UTF8.GetBytes(text);
                        response.ContentLength64 = bytes.Length;
                        await response.OutputStream.WriteAsync(bytes);
                    }
                }
                catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException)
                {
                    // the client was killed
                }
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // stopped
        }
    }

    public void Dispose() => _listener.Close();

    /// <summary>A feed whose items hold all of their text.</summary>
    public string Feed(string outlet, int items) => $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>{outlet}</title>"
        + string.Concat(Enumerable.Range(0, items).Select(i => $"<item><title>{outlet}, report {i}</title><link>{At($"/{outlet}/{i}")}</link><guid>{outlet}-{i}</guid><content:encoded><![CDATA[{Body(outlet, i)}]]></content:encoded></item>"))
        + "</channel></rss>";

    /// <summary>A page with an article on it.</summary>
    public static string Page(string outlet, int number) => $"<!DOCTYPE html><html><head><title>Report {number}</title></head><body><article><h1>Report {number}</h1>{Body(outlet, number)}</article></body></html>";

    private static string Body(string outlet, int number) =>
        $"<p>At least {number + 2} people were killed when a night train left the rails near Ostrel on Monday evening, the governor of the region told {outlet}.</p>"
        + "<p>Forty-three others were taken to hospitals in Gavrona, where doctors spoke of a long night and of many who had come to give blood.</p>"
        + "<p>The line between Ostrel and Halmeda stays closed until the end of the week, according to the railway company, which has begun to clear the track.</p>";
}
