using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>One open file: its connection, the lock of the writer, transactions, faults in words.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly FileStream? _lock;
    private readonly Func<FileStream>? _take;
    private readonly string _owner;
    private long _version;

    /// <summary>Opens a file.</summary>
    /// <param name="wait">How long to wait for another program that writes.</param>
    /// <param name="owner">Who writes, for the message that another program gets.</param>
    /// <param name="patience">How long to wait for it later on, where the store is shared; as long as at first where null.</param>
    public SqliteDatabase(string path, StoreAccess access, TimeSpan wait, TimeProvider clock, string owner, TimeSpan? patience = null)
    {
        (Path, _owner) = (path, owner);
        if (access != StoreAccess.Read)
        {
            var taken = Take(wait);
            try
            {
                Connection = SqliteFile.OpenToWrite(path);
                Guard(Claim);
                _version = Version;
            }
            catch
            {
                Connection?.Dispose();
                taken.Dispose();
                throw;
            }
            if (access == StoreAccess.Write) _lock = taken;
            else
            {
                taken.Dispose();
                _take = () => Take(patience ?? wait);
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

        FileStream Take(TimeSpan until) => WriterLock.Take(path, until, clock, () => OwnerOf(path), StopWaiting);
    }

    /// <summary>Is called, before anything is written, when another program has written since this one did: what is known of the file may no longer be so.</summary>
    public Action? OthersWrote { private get; set; }

    /// <summary>Ends the waiting for another program that writes: what was to be written then fails, with nothing written.</summary>
    public CancellationToken StopWaiting { private get; set; }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Differs from every earlier value when anybody has written since: another program, or this one.</summary>
    public (long Others, long Own) State => (Version, Connection.ExecuteScalar<long>("SELECT total_changes()"));

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
        using var taken = _take?.Invoke();
        var others = taken is not null && Version != _version;
        if (others) OthersWrote?.Invoke();
        Connection.Execute("BEGIN IMMEDIATE");
        try
        {
            if (others) Claim();
            var result = work();
            Connection.Execute("COMMIT");
            _version = Version;
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

    /// <summary>Differs when another program has written.</summary>
    private long Version => Connection.ExecuteScalar<long>("PRAGMA data_version");

    private int Claim() => Connection.Execute("INSERT INTO meta (key, value) VALUES ('writer', @_owner) ON CONFLICT (key) DO UPDATE SET value = excluded.value", new { _owner });

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
