using System.Security.Cryptography;
using System.Text;
using Whence.Intake.Feeds;

namespace Whence.Intake.Watching;

/// <summary>The name under which an item is remembered as seen.</summary>
internal static class ItemKey
{
    /// <summary>Longer names are kept as their hash.</summary>
    private const int Longest = 200;

    /// <summary>The item's own id, else its address, else a hash of its words.</summary>
    public static string Of(FeedItem item)
    {
        var name = item.Id ?? item.Link?.AbsoluteUri;
        return name is { Length: > 0 and <= Longest } ? name : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name is { Length: > 0 } ? name : item.Title + "\n" + item.Html)));
    }
}
