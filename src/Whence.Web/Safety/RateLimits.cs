using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Safety;

/// <summary>How often a client may ask.</summary>
internal static class RateLimits
{
    /// <summary>Name of the stricter limit.</summary>
    public const string Analysis = "analysis";

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(6);

    public static void AddRateLimits(this IServiceCollection services, DeskLimits limits)
    {
        services.AddSingleton(new WrongTokens(limits.WrongTokens));
        services.AddRateLimiter(rates =>
        {
            rates.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Bucket(context, limits.Requests));
            rates.AddPolicy(Analysis, context => Bucket(context, limits.Analyses));
            rates.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Period;
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return new(Problems.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, $"Too many requests; try again in {Math.Ceiling(wait.TotalSeconds):0} s."));
            };
        });
    }

    /// <summary>Who asks: the bearer of a token, else an address. Of IPv6 the network, since one machine has many addresses there.</summary>
    public static string ClientOf(HttpContext context) => context.User.FindFirstValue(Access.TokenClaim) is { } token ? "token " + token : AddressOf(context);

    /// <summary>Where a request comes from.</summary>
    public static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    /// <summary>A minute's worth at once, filled up again as time goes by.</summary>
    private static RateLimitPartition<string> Bucket(HttpContext context, int minute) => RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => new()
    {
        TokenLimit = minute, TokensPerPeriod = Math.Max(1, minute / 10), ReplenishmentPeriod = Period, QueueLimit = 0, AutoReplenishment = true,
    });
}
