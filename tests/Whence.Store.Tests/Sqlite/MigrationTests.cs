using Dapper;
using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite;
using Whence.Store.Tests.Contract;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Sqlite;

/// <summary>Files of every earlier version are brought up to date, with all that they hold.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    /// <summary>A store with the schema of the first version and three articles: made by the program of the second, with the table that the second brought taken out.</summary>
    private static string FirstVersion => Repository.PathOf("tests", "Whence.Store.Tests", "Fixtures", "version-1.db");

    [Fact]
    public void AStoreOfTheFirstVersionIsBroughtUpToDate()
    {
        File.Copy(FirstVersion, _engine.Path);
        VersionOf(_engine.Path).ShouldBe(1);
        using (var store = _engine.Open(StoreAccess.Write))
        {
            store.Check().Faults.ShouldBeEmpty();
            store.Articles().Count().ShouldBe(3);
            store.Search("killed").Count.ShouldBe(2);
            store.Ledger(new(Concept: "killed")).Count.ShouldBe(2);
            store.Add(StoreContract.Samples).Added.ShouldBe(StoreContract.Samples.Count);
            store.Record(ActKind.RenameStory, store.Stories()[0].Id, "A", "an analyst");
            store.Refresh();
            store.Check().Faults.ShouldBeEmpty();
        }
        VersionOf(_engine.Path).ShouldBe(Migrations.Newest);
    }

    [Fact]
    public void AStoreOfTheFirstVersionIsReadAsWell()
    {
        File.Copy(FirstVersion, _engine.Path);
        using var store = _engine.Open(StoreAccess.Read);
        store.Stories().Sum(s => s.Articles).ShouldBe(3);
        store.Acts().ShouldBeEmpty();
    }

    [Fact]
    public void EveryVersionLeadsToTheSameTables()
    {
        var tables = Enumerable.Range(1, Migrations.Newest).Select(version =>
        {
            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            Migrations.Apply(connection, upTo: version);
            Migrations.Apply(connection);
            connection.ExecuteScalar<int>("PRAGMA user_version").ShouldBe(Migrations.Newest);
            return string.Join('\n', connection.Query<string>("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
        }).ToList();
        tables.Distinct().Count().ShouldBe(1);
        tables[0].ShouldContain("CREATE TABLE act");
    }

    private static int VersionOf(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=false");
        connection.Open();
        return connection.ExecuteScalar<int>("PRAGMA user_version");
    }
}
