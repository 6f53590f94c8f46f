using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>Copies a store while it is in use.</summary>
internal static class StoreBackup
{
    /// <summary>Makes the copy under another name, brings it to the disk, then gives it its name: a file of that name is always whole.</summary>
    public static void Write(SqliteConnection from, string file)
    {
        var partial = file + ".partial";
        try
        {
            File.Delete(partial);
            using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString()))
            {
                to.Open();
                from.BackupDatabase(to);
                to.Execute("PRAGMA journal_mode = DELETE");
            }
            using (var handle = File.OpenHandle(partial, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
            File.Move(partial, file, overwrite: true);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            try { File.Delete(partial); }
            catch (Exception left) when (left is IOException or UnauthorizedAccessException) { }
            throw e switch
            {
                SqliteException fault => Faults.Of(file, fault),
                IOException full when Faults.IsFull(full) => Faults.Full(file, full),
                _ => new StoreException(StoreFault.NoRight, $"'{file}' cannot be written: {e.Message}", e),
            };
        }
    }
}
