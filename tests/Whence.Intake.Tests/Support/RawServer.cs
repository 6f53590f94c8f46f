using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Whence.Intake.Tests.Support;

/// <summary>A server on loopback that says any bytes at all, for answers no honest server gives. A request for robots.txt is answered with 404.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _answer;
    private readonly Task _loop;

    public RawServer(Func<NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = Task.Run(Listen);
    }

    public RawServer(string answer) : this((stream, cancel) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), cancel).AsTask()) { }

    /// <summary>The address of its only page.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/page");

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Run(() => Talk(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // stopped
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = new byte[4096];
                var length = await stream.ReadAsync(request, _end.Token);
                if (Encoding.Latin1.GetString(request, 0, length).StartsWith("GET /robots.txt", StringComparison.Ordinal))
                    await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
                else await _answer(stream, _end.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // the client has gone, or the test is over
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _loop;
        _end.Dispose();
    }
}
