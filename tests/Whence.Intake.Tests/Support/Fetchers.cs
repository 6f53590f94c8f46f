using System.Net;
using Whence.Intake.Fetching;

namespace Whence.Intake.Tests.Support;

/// <summary>Fetchers for tests: they may go to loopback, and do not wait long.</summary>
internal static class Fetchers
{
    /// <summary>Loopback allowed, no pauses, short waits.</summary>
    public static FetchOptions Quick { get; } = new()
    {
        AllowedHosts = [new("127.0.0.1", null)],
        Pause = TimeSpan.Zero,
        FirstWait = TimeSpan.FromMilliseconds(5),
        HeadersWithin = TimeSpan.FromSeconds(10),
        Within = TimeSpan.FromSeconds(20),
    };

    /// <summary>A fetcher that may go to loopback.</summary>
    public static Fetcher Local(Func<FetchOptions, FetchOptions>? change = null, HostLookup? lookup = null) => new((change ?? (o => o))(Quick), lookup ?? NoLookup, Spring2027.Clock);

    /// <summary>Knows no host: tests never ask a name server.</summary>
    public static Task<IPAddress[]> NoLookup(string host, CancellationToken cancel) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound);
}
