using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>One open file: its connection, the lock of the writer, transactions, faults in words.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly FileStream? _lock;

    /// <summary>Opens a file.</summary>
    /// <param name="wait">How long to wait for another program that writes.</param>
    /// <param name="owner">Who writes, for the message that another program gets.</param>
    public SqliteDatabase(string path, StoreAccess access, TimeSpan wait, TimeProvider clock, string owner)
    {
        Path = path;
        if (access == StoreAccess.Write)
        {
            _lock = WriterLock.Take(path, wait, clock, () => OwnerOf(path));
            try
            {
                Connection = SqliteFile.OpenToWrite(path);
                Guard(() => Connection.Execute("INSERT INTO meta (key, value) VALUES ('writer', @owner) ON CONFLICT (key) DO UPDATE SET value = excluded.value", new { owner }));
            }
            catch
            {
                Connection?.Dispose();
                _lock.Dispose();
                throw;
            }
        }
        else
        {
            Connection = SqliteFile.OpenToRead(path);
            if (SqliteFile.IsOld(Connection))
            {
                // the tables of today are made by opening the file once for writing
                Connection.Dispose();
                using (new SqliteDatabase(path, StoreAccess.Write, wait, clock, owner)) { }
                Connection = SqliteFile.OpenToRead(path);
            }
        }
    }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Differs from every earlier value when anybody has written since: another program, or this one.</summary>
    public (long Others, long Own) State => (Connection.ExecuteScalar<long>("PRAGMA data_version"), Connection.ExecuteScalar<long>("SELECT total_changes()"));

    /// <summary>Does some work; what the database has against it becomes a message for people.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Faults.Of(Path, e);
        }
        catch (InvalidDataException e)
        {
            throw Faults.Damaged(Path, e.Message, e);
        }
    }

    /// <summary>Does some work in one transaction: all of it, or nothing.</summary>
    public T InTransaction<T>(Func<T> work) => Guard(() =>
    {
        Connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            try
            {
                Connection.Execute("ROLLBACK");
            }
            catch (SqliteException)
            {
                // the database has taken it back itself
            }
            throw;
        }
    });

    private static string? OwnerOf(string path)
    {
        try
        {
            using var connection = SqliteFile.OpenToRead(path);
            return connection.ExecuteScalar<string>("SELECT value FROM meta WHERE key = 'writer'");
        }
        catch (Exception e) when (e is SqliteException or StoreException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Connection.Dispose();
        _lock?.Dispose();
    }
}
