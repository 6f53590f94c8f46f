using System.Data.Common;
using Dapper;
using NodaTime;

namespace Whence.Store.Sql;

/// <summary>The tokens, each under the hash of its secret.</summary>
internal static class TokenRows
{
    private const string Select = "SELECT id, name, scope, created, used, revoked FROM token";

    private sealed record Row(long Id, string Name, string Scope, string Created, string? Used, string? Revoked)
    {
        public AccessToken Token => new((int)Id, Name, Enum.Parse<TokenScope>(Scope, ignoreCase: true), Days.ReadMoment(Created)!.Value, Days.ReadMoment(Used), Days.ReadMoment(Revoked));
    }

    public static AccessToken Write(DbConnection connection, string name, TokenScope scope, string hash, Instant now)
    {
        var id = connection.ExecuteScalar<int?>("SELECT max(id) + 1 FROM token") ?? 1;
        connection.Execute("INSERT INTO token (id, name, scope, hash, created) VALUES (@id, @name, @scope, @hash, @created)", new { id, name, scope = scope.ToString().ToLowerInvariant(), hash, created = Days.Write(now) });
        return One(connection, id)!;
    }

    public static AccessToken? One(DbConnection connection, int id) => connection.QuerySingleOrDefault<Row>(Select + " WHERE id = @id", new { id })?.Token;

    public static AccessToken? Find(DbConnection connection, string hash) => connection.QuerySingleOrDefault<Row>(Select + " WHERE hash = @hash", new { hash })?.Token;

    public static IReadOnlyList<AccessToken> List(DbConnection connection) => [.. connection.Query<Row>(Select + " ORDER BY id").Select(r => r.Token)];

    public static bool Revoke(DbConnection connection, int id, Instant now) => connection.Execute("UPDATE token SET revoked = @now WHERE id = @id AND revoked IS NULL", new { id, now = Days.Write(now) }) > 0;

    public static void Use(DbConnection connection, IReadOnlyCollection<int> ids, Instant now) => connection.Execute("UPDATE token SET used = @now WHERE id IN @ids", new { ids, now = Days.Write(now) });
}
