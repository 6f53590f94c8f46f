using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Whence.Store.Sql;

namespace Whence.Store;

/// <content>Tokens of those who may use the desk from elsewhere, and feeds that are followed.</content>
public sealed partial class NewsStore
{
    /// <summary>Every secret begins so, that it be recognised where it was written down by mistake.</summary>
    private const string Beginning = "whence_";

    /// <summary>Random bits of a secret in bytes: far too many to be guessed, so that a plain hash keeps it.</summary>
    private const int SecretBytes = 32;

    /// <summary>Longest name of a token, in characters.</summary>
    public const int LongestTokenName = 80;

    /// <summary>Makes a token.</summary>
    /// <param name="name">Who gets it, 1 to 80 characters.</param>
    /// <param name="scope">What they may do.</param>
    /// <returns>The token, and its secret: it is not kept and cannot be had again.</returns>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public (AccessToken Token, string Secret) CreateToken(string name, TokenScope scope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > LongestTokenName || name.Any(char.IsControl)) throw new ArgumentException($"A name of 1 to {LongestTokenName} characters without line breaks was expected.", nameof(name));
        var secret = Beginning + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (Change(() => TokenRows.Write(_database.Connection, name.Trim(), scope, Hash(secret), Now)), secret);
    }

    /// <summary>All tokens, also those taken back.</summary>
    public IReadOnlyList<AccessToken> Tokens() => Read(() => TokenRows.List(_database.Connection));

    /// <summary>The token of a secret; null where there is none, or it was taken back.</summary>
    public AccessToken? TokenOf(string secret) => Read(() => TokenRows.Find(_database.Connection, Hash(secret))) is { Revoked: null } token ? token : null;

    /// <summary>A token by its number; null where there is none, or it was taken back.</summary>
    public AccessToken? Token(int id) => Read(() => TokenRows.One(_database.Connection, id)) is { Revoked: null } token ? token : null;

    /// <summary>Takes a token back: from now on it opens nothing.</summary>
    /// <returns>Whether there was one that held.</returns>
    public bool RevokeToken(int id) => Change(() => TokenRows.Revoke(_database.Connection, id, Now));

    /// <summary>Notes that tokens were used now.</summary>
    public void UsedTokens(IReadOnlyCollection<int> ids) => Change(() => { TokenRows.Use(_database.Connection, ids, Now); return 0; });

    /// <summary>Puts a feed on the list of those that are polled; one that is there stays as it is.</summary>
    /// <returns>Whether it is new.</returns>
    public bool FollowFeed(string address) => Change(() =>
    {
        if (FeedRows.Read(_database.Connection, address) is { IsGone: false }) return false;
        FeedRows.Write(_database.Connection, new(address), Now);
        return true;
    });

    /// <summary>Takes a feed off the list; its articles stay.</summary>
    /// <returns>Whether it was on it.</returns>
    public bool UnfollowFeed(string address) => Change(() => FeedRows.Delete(_database.Connection, address));

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private T Change<T>(Func<T> work)
    {
        if (Access == StoreAccess.Read) throw new InvalidOperationException("The store was opened for reading.");
        lock (_gate) return _database.InTransaction(work);
    }
}
