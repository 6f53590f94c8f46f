using System.Net;
using System.Net.Sockets;

namespace Whence.Intake.Fetching;

/// <summary>Looks a host up, once.</summary>
/// <exception cref="SocketException">The host is not known.</exception>
public delegate Task<IPAddress[]> HostLookup(string host, CancellationToken cancel);

/// <summary>Opens a connection to an IP address.</summary>
internal delegate ValueTask<Stream> Dial(IPEndPoint to, CancellationToken cancel);

/// <summary>
/// Opens connections to checked IP addresses only. The host is looked up here and nowhere else, and the connection goes to the very addresses that were checked:
/// a name that answers differently the second time (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnection(HostLookup lookup, Dial dial, IReadOnlyList<AllowedHost> allowed)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host.TrimEnd('.').ToLowerInvariant(), context.DnsEndPoint.Port);
        var addresses = await Addresses(host, port, cancel).ConfigureAwait(false);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            try
            {
                return await dial(new(address, port), cancel).ConfigureAwait(false);
            }
            catch (SocketException e)
            {
                last = e;
            }
        }
        throw new FetchException(new(FetchFault.Connection, $"no connection to {host}:{port} ({Words(last!)})") { MayPass = true });
    }

    /// <summary>Opens a TCP connection.</summary>
    public static async ValueTask<Stream> DialTcp(IPEndPoint to, CancellationToken cancel)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> Addresses(string host, int port, CancellationToken cancel)
    {
        var addresses = await LookUp(host, cancel).ConfigureAwait(false);
        if (addresses.Length == 0) throw new FetchException(FetchFault.Name, $"{host} has no IP address");
        if (allowed.Any(a => a.Covers(host, port))) return addresses;
        // One private address among public ones is enough to refuse: no news site has that, a trap does.
        foreach (var address in addresses)
            if (IpRules.WhyNotPublic(address) is { } what)
                throw new FetchException(FetchFault.PrivateNetwork, $"{(address.ToString() == host ? $"{host} is" : $"{host} is {address},")} {what}; --allow-host {(host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host)}:{port} allows it");
        return addresses;
    }

    private async Task<IPAddress[]> LookUp(string host, CancellationToken cancel)
    {
        if (IPAddress.TryParse(host, out var literal)) return [literal];
        try
        {
            return await lookup(host, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            var passing = e is SocketException { SocketErrorCode: SocketError.TryAgain };
            throw new FetchException(new(FetchFault.Name, $"the host {host} is not known") { MayPass = passing });
        }
    }

    private static string Words(SocketException e) => e.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "refused",
        SocketError.TimedOut => "no answer",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "unreachable",
        var other => other.ToString(),
    };
}
