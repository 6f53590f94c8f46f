using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Safety;

/// <summary>What the server takes at all: sizes, numbers and times.</summary>
internal static class ServerLimits
{
    private const int Connections = 1024, HeaderCount = 64, LineBytes = 8 << 10, LongestField = 8 << 20;

    public static void Limit(this IWebHostBuilder host, DeskOptions options) => host.ConfigureKestrel(kestrel =>
    {
        var limits = options.Holding;
        kestrel.AddServerHeader = false;
        kestrel.Listen(options.Address, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        kestrel.Limits.MaxConcurrentConnections = Connections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = 0;
        kestrel.Limits.MaxRequestBodySize = limits.Body;
        kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
        kestrel.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        kestrel.Limits.MaxRequestLineSize = Math.Min(LineBytes, limits.HeaderBytes);
        kestrel.Limits.RequestHeadersTimeout = limits.Headers;
    });

    public static void AddServerLimits(this IServiceCollection services, DeskLimits limits)
    {
        services.Configure<FormOptions>(forms =>
        {
            forms.ValueLengthLimit = LongestField;
            forms.ValueCountLimit = limits.Files + 64;
            forms.MultipartBodyLengthLimit = limits.Upload;
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = limits.Answer, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context => Problems.Write(context, StatusCodes.Status503ServiceUnavailable, $"The answer took longer than {limits.Answer.TotalSeconds:0} s."),
        });
    }

    /// <summary>Takes bodies of up to so many bytes here.</summary>
    public static T TakesUpTo<T>(this T endpoint, long bytes) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequestSizeLimitAttribute(bytes));
}
