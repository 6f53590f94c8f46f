using System.Collections.Frozen;

namespace Whence.Intake.Fetching;

/// <summary>Which addresses are fetched at all, by their form; what their host resolves to is checked when connecting.</summary>
public static class AddressRules
{
    /// <summary>Longest address in characters.</summary>
    public const int MaxLength = 4096;

    // Ports of other protocols that a browser refuses too. Source: WHATWG Fetch, "bad port", those from 1024 on.
    private static readonly FrozenSet<int> s_badPorts =
        new[] { 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080 }.ToFrozenSet();

    /// <summary>The host of an address as it is compared and connected to: in Latin letters (Punycode), lower case, without a dot at its end or brackets.</summary>
    public static string HostOf(Uri address) => address.IdnHost.TrimEnd('.').ToLowerInvariant();

    /// <summary>The address without user name, password and fragment, none of which is ever sent or kept.</summary>
    public static Uri Clean(Uri address) =>
        address.UserInfo.Length == 0 && address.Fragment.Length == 0 ? address : new UriBuilder(address) { UserName = "", Password = "", Fragment = "" }.Uri;

    /// <summary>Why an address may not be fetched.</summary>
    /// <returns>What is wrong with it, or null where it may be fetched.</returns>
    public static FetchProblem? Check(Uri address, IReadOnlyList<AllowedHost> allowed)
    {
        if (!address.IsAbsoluteUri) return new(FetchFault.Address, "the address is not complete; expected http://… or https://…");
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            return new(FetchFault.Address, $"only http and https are fetched, not {address.Scheme}");
        if (address.OriginalString.Length > MaxLength) return new(FetchFault.Address, $"the address has {address.OriginalString.Length} characters; at most {MaxLength} are taken");
        var host = HostOf(address);
        if (host.Length == 0) return new(FetchFault.Address, "the address names no host");
        if (allowed.Any(a => a.Covers(host, address.Port))) return null;
        return address.Port is 80 or 443 || address.Port >= 1024 && !s_badPorts.Contains(address.Port)
            ? null
            : new(FetchFault.Address, $"port {address.Port} is not one of the web (80, 443, 1024 and above); --allow-host {host}:{address.Port} allows it");
    }
}
