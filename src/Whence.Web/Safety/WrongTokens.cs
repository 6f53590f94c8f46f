using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>Counts wrong tokens by the address they come from; an address with too many is not listened to for a while, not even with a right one.</summary>
internal sealed class WrongTokens(int aMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _left = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Whether a client has to wait.</summary>
    public bool MustWait(HttpContext context)
    {
        using var lease = _left.AttemptAcquire(RateLimits.AddressOf(context), 0);
        return !lease.IsAcquired;
    }

    /// <summary>Notes a wrong token.</summary>
    public void Add(HttpContext context) => _left.AttemptAcquire(RateLimits.AddressOf(context)).Dispose();

    /// <inheritdoc/>
    public void Dispose() => _left.Dispose();
}
