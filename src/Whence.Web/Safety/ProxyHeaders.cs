using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Whence.Web.Safety;

/// <summary>Takes the word of the one proxy that the desk was told of, and of nobody else: limits then count clients, not the proxy, and cookies that came by https go by https alone.</summary>
internal static class ProxyHeaders
{
    public static void UseProxyHeaders(this IApplicationBuilder desk, DeskOptions options)
    {
        if (options.Proxy is not { } proxy) return;
        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        headers.KnownIPNetworks.Clear(); // loopback is known from the start
        headers.KnownProxies.Clear();
        headers.KnownProxies.Add(proxy);
        desk.UseForwardedHeaders(headers);
    }
}
