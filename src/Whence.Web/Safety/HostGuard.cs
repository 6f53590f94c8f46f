using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>
/// Refuses requests that call the desk by a name that is not its own. A page of somebody else whose name was turned to this machine (DNS rebinding) would else be taken by the browser for a part of the desk.
/// An address in figures cannot be turned.
/// </summary>
internal static class HostGuard
{
    public static void UseHostGuard(this IApplicationBuilder desk, DeskOptions options)
    {
        var names = options.Hosts.Append("localhost").ToHashSet(StringComparer.OrdinalIgnoreCase);
        desk.Use((context, next) => IsOwn(context.Request.Host, names, options)
            ? next(context)
            : Problems.Write(context, StatusCodes.Status400BadRequest, $"The desk does not go by the name '{Short(context.Request.Host.Value)}'; expected {string.Join(", ", names)} or an address in figures. `whence serve --host NAME` allows another name."));
    }

    private static bool IsOwn(HostString host, HashSet<string> names, DeskOptions options)
    {
        if (!host.HasValue) return false;
        if (names.Contains(host.Host)) return true;
        return IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || !IPAddress.IsLoopback(options.Address));
    }

    private static string Short(string? text) => text is null ? "" : text.Length > 80 ? text[..80] + "…" : text;
}
