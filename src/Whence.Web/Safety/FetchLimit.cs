using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>How often a minute a client may have the desk fetch something.</summary>
internal sealed class FetchLimit(int aMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _left = PartitionedRateLimiter.Create<string, string>(client =>
        RateLimitPartition.GetFixedWindowLimiter(client, _ => new() { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Takes so many; false where they are not left.</summary>
    public bool Take(HttpContext http, int count)
    {
        if (count > aMinute) return false;
        using var lease = _left.AttemptAcquire(RateLimits.ClientOf(http), count);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _left.Dispose();
}
