using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>What the database says, in words for people.</summary>
internal static class Faults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full_ = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Turns a fault of the database into one with a message for people.</summary>
    public static StoreException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new(StoreFault.Locked, $"'{path}' is locked by another program that is not Whence. Close it, then try again.", e),
        ReadOnly => NotWritable(path, e),
        Full_ => Full(path, e),
        Corrupt => Damaged(path, e.Message, e),
        NotADatabase => new(StoreFault.Foreign, $"'{path}' is no database of Whence, or its beginning is damaged. Name another file with --db, or go back to a backup.", e),
        CannotOpen => new(StoreFault.NoRight, $"'{path}' cannot be opened: there is no right to, or its folder may not be written ({e.Message}).", e),
        IoError => new(StoreFault.Other, $"'{path}': the disk fails ({e.Message}). What was acknowledged before is kept; nothing of this batch is.", e),
        _ => new(StoreFault.Other, $"'{path}': {e.Message}", e),
    };

    /// <summary>The file is damaged.</summary>
    public static StoreException Damaged(string path, string what, Exception? inner = null) =>
        new(StoreFault.Damaged, $"'{path}' is damaged: {what} Nothing was changed. `whence check` lists what is wrong; go back to a backup (`whence backup` makes them).", inner);

    /// <summary>The disk is full.</summary>
    public static StoreException Full(string path, Exception inner) =>
        new(StoreFault.DiskFull, $"'{path}': no space is left on the disk. Nothing of this batch is stored; what was acknowledged before is kept. Make room, then go on.", inner);

    /// <summary>The file or its folder is read-only.</summary>
    public static StoreException NotWritable(string path, Exception inner) =>
        new(StoreFault.NoRight, $"'{path}' cannot be written: the file or its folder is read-only, or there is no right to write there.", inner);

    /// <summary>Whether the disk is mounted for reading only (EROFS).</summary>
    public static bool IsReadOnlyDisk(IOException e) => (e.HResult & 0xFFFF) == 30;

    /// <summary>Whether the disk is full (ENOSPC, or ERROR_DISK_FULL).</summary>
    public static bool IsFull(IOException e) => (e.HResult & 0xFFFF) is 28 or 112;
}
