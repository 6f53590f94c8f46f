using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>Opens database files: the settings they are used with, and what is no store is refused (docs/decisions/0036).</summary>
internal static class SqliteFile
{
    /// <summary>Marks the file as a store of Whence: "WHNC".</summary>
    public const int ApplicationId = 0x57484E43;

    /// <summary>Opens for writing; makes the file where there is none, and brings an older one up to date.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static SqliteConnection OpenToWrite(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            // also a file that a killed program had only begun: what it left half written is rolled back here
            if (IsEmpty(connection)) connection.Execute($"PRAGMA page_size = 8192; PRAGMA application_id = {ApplicationId}");
            else Recognise(path, connection);
            // FULL: a commit is on the disk, also after a loss of power, before it is acknowledged
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864");
            Migrations.Apply(connection);
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            throw e is SqliteException fault ? Faults.Of(path, fault) : e;
        }
    }

    /// <summary>Opens for reading.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static SqliteConnection OpenToRead(string path)
    {
        if (!File.Exists(path)) throw new StoreException(StoreFault.Missing, $"There is no store at '{path}'. `whence add PATH…` makes one; --db FILE names another one.");
        if (File.Exists(path + "-journal")) RollBack(path);
        var connection = Connect(path, SqliteOpenMode.ReadOnly);
        try
        {
            if (IsEmpty(connection)) throw new StoreException(StoreFault.Missing, $"The store at '{path}' is empty: the program that began it did not get far. `whence add PATH…` fills it; --db FILE names another one.");
            Recognise(path, connection);
            connection.Execute("PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY");
            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 14 or 8 && !File.Exists(path + "-wal"))
        {
            // nobody writes, and the folder may not be written: read the file as it is
            connection.Dispose();
            return Connect(new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
        }
        catch (Exception e)
        {
            connection.Dispose();
            throw e is SqliteException fault ? Faults.Of(path, fault) : e;
        }
    }

    /// <summary>Whether a file was made by an older program and lacks tables of today.</summary>
    public static bool IsOld(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version") < Migrations.Newest;

    /// <summary>Whether nothing was ever written for good.</summary>
    private static bool IsEmpty(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA page_count") == 0;

    /// <summary>Takes back what a program was writing when it was killed before the file had its log (WAL): who only reads may not.</summary>
    private static void RollBack(string path)
    {
        try
        {
            using var connection = Connect(path, SqliteOpenMode.ReadWrite);
            IsEmpty(connection);
        }
        catch (Exception e) when (e is SqliteException or StoreException)
        {
            // without the right to write it is read as it is, or the fault shows when it is opened
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw Faults.Of(path, e);
        }
    }

    private static void Recognise(string path, SqliteConnection connection)
    {
        var (id, version) = (connection.ExecuteScalar<int>("PRAGMA application_id"), connection.ExecuteScalar<int>("PRAGMA user_version"));
        if (id != ApplicationId) throw new StoreException(StoreFault.Foreign, $"'{path}' is a database of another program, not a store of Whence. Name another file with --db.");
        if (version > Migrations.Newest) throw new StoreException(StoreFault.Newer, $"'{path}' was made by a newer Whence: it has version {version}, this program knows up to {Migrations.Newest}. Use the newer program.");
    }
}
