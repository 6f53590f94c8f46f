using System.Net;
using System.Net.Sockets;

namespace Whence.Intake.Fetching;

/// <summary>
/// Which IP addresses belong to the public Internet. All others are refused: a feed must not lead into the network of the person who reads it.
/// Source: IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890), RFC 6052 (NAT64), RFC 3056 (6to4).
/// </summary>
public static class IpRules
{
    private static readonly (IPNetwork Net, string What)[] s_v4 =
    [
        Net("0.0.0.0/8", "this host"), Net("10.0.0.0/8", "private"), Net("100.64.0.0/10", "shared by a provider (CGNAT)"), Net("127.0.0.0/8", "loopback"),
        Net("169.254.0.0/16", "link-local"), Net("172.16.0.0/12", "private"), Net("192.0.0.0/24", "reserved for protocols"), Net("192.0.2.0/24", "for documentation"),
        Net("192.88.99.0/24", "a 6to4 relay"), Net("192.168.0.0/16", "private"), Net("198.18.0.0/15", "for benchmarks"), Net("198.51.100.0/24", "for documentation"),
        Net("203.0.113.0/24", "for documentation"), Net("224.0.0.0/4", "multicast"), Net("255.255.255.255/32", "broadcast"), Net("240.0.0.0/4", "reserved"),
        // public by number, yet answered by the machine's own cloud host
        Net("168.63.129.16/32", "a cloud's metadata"),
    ];

    private static readonly (IPNetwork Net, string What)[] s_v6 =
    [
        Net("::/128", "unspecified"), Net("::1/128", "loopback"), Net("fe80::/10", "link-local"), Net("fec0::/10", "site-local"), Net("fc00::/7", "private"),
        Net("ff00::/8", "multicast"), Net("2001:db8::/32", "for documentation"), Net("3fff::/20", "for documentation"), Net("2001::/32", "a Teredo tunnel"),
        Net("2001::/23", "reserved for protocols"),
    ];

    private static readonly IPNetwork s_nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork s_sixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork s_globalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Says what kind of address this is where it is none of the public Internet.</summary>
    /// <returns>The kind (<c>loopback</c>, <c>private</c>, …), or null where the address is public.</returns>
    public static string? WhyNotPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetwork) return Among(s_v4, address);
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return "no IP address";
        if (Among(s_v6, address) is { } what) return what;
        var bytes = address.GetAddressBytes();
        if (s_nat64.Contains(address)) return WhyNotPublic(new IPAddress(bytes.AsSpan(12, 4)));
        if (s_sixToFour.Contains(address)) return WhyNotPublic(new IPAddress(bytes.AsSpan(2, 4)));
        if (!s_globalUnicast.Contains(address)) return "reserved";
        // ISATAP (RFC 5214): the last four bytes are an IPv4 address behind 0000:5efe or 0200:5efe
        return bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe ? WhyNotPublic(new IPAddress(bytes.AsSpan(12, 4))) : null;
    }

    private static (IPNetwork, string) Net(string network, string what) => (IPNetwork.Parse(network), what);

    private static string? Among((IPNetwork Net, string What)[] networks, IPAddress address)
    {
        foreach (var (net, what) in networks)
            if (net.Contains(address)) return what;
        return null;
    }
}
