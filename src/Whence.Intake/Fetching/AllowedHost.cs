using System.Globalization;

namespace Whence.Intake.Fetching;

/// <summary>A host that the user allows by name, wherever it lies.</summary>
/// <param name="Name">Host name or IP address, as it stands in addresses, in lower case.</param>
/// <param name="Port">The only port allowed, from 1 to 65535; null for all.</param>
public sealed record AllowedHost(string Name, int? Port)
{
    /// <summary>Reads <c>NAME</c>, <c>NAME:PORT</c>, <c>[IPv6]</c> or <c>[IPv6]:PORT</c>.</summary>
    /// <returns>The host, or null where the text is none of these.</returns>
    public static AllowedHost? Parse(string text)
    {
        var bracket = text.LastIndexOf(']');
        var colon = text.LastIndexOf(':');
        var hasPort = colon > bracket && (bracket >= 0 || text.IndexOf(':', StringComparison.Ordinal) == colon);
        var name = hasPort ? text[..colon] : text;
        int? port = null;
        if (hasPort)
        {
            if (!ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
            port = number;
        }
        if (name.Contains(':', StringComparison.Ordinal) && !name.StartsWith('[')) name = $"[{name}]";
        if (!Uri.TryCreate($"http://{name}/", UriKind.Absolute, out var address) || address.Host.Length == 0 || address.UserInfo.Length > 0 || address.AbsolutePath != "/") return null;
        return new(AddressRules.HostOf(address), port);
    }

    /// <summary>Whether this allows a host on a port.</summary>
    public bool Covers(string host, int port) => Name == host && (Port is null || Port == port);
}
