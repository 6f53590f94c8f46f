using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>The steps from an empty file to the tables of today: numbered files, applied once each and in order, never backwards. One that has been released is never changed.</summary>
internal static class Migrations
{
    private static readonly List<(int Version, string Resource)> All =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.Contains(".Sqlite.Migrations.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => (int.Parse(n.AsSpan(n.IndexOf(".Migrations.", StringComparison.Ordinal) + 12, 4), NumberStyles.None, CultureInfo.InvariantCulture), n)),
    ];

    /// <summary>Version of the tables that this program works with.</summary>
    public static int Newest => All[^1].Version;

    /// <summary>Applies what is missing, each step in a transaction of its own.</summary>
    /// <param name="upTo">Last step to take: tests make older files.</param>
    public static void Apply(SqliteConnection connection, int upTo = int.MaxValue)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        foreach (var (number, resource) in All.Where(m => m.Version > version && m.Version <= upTo))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Execute(Read(resource), transaction: transaction);
            connection.Execute($"PRAGMA user_version = {number}", transaction: transaction);
            transaction.Commit();
        }
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
