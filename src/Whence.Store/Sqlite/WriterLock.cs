namespace Whence.Store.Sqlite;

/// <summary>Lets one program at a time write: a file beside the database, locked for as long as it is open. The system lets go of it when the program ends, however it ends.</summary>
internal static class WriterLock
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the lock, waiting for it as long as told.</summary>
    /// <param name="path">Path of the database.</param>
    /// <param name="owner">Says who holds it.</param>
    /// <param name="stop">Ends the waiting early; the lock is still tried once.</param>
    /// <exception cref="StoreException">Another program keeps it, or the folder may not be written.</exception>
    public static FileStream Take(string path, TimeSpan wait, TimeProvider clock, Func<string?> owner, CancellationToken stop = default)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException e)
            {
                throw Faults.NotWritable(path, e);
            }
            catch (DirectoryNotFoundException e)
            {
                throw new StoreException(StoreFault.Missing, $"'{path}': there is no folder '{Path.GetDirectoryName(Path.GetFullPath(path))}'. Make it first, or name another file with --db.", e);
            }
            catch (IOException e) when (Faults.IsReadOnlyDisk(e))
            {
                throw Faults.NotWritable(path, e);
            }
            catch (IOException e) when (Faults.IsFull(e))
            {
                throw Faults.Full(path, e);
            }
            catch (IOException e)
            {
                if (clock.GetElapsedTime(start) < wait && !stop.IsCancellationRequested)
                {
                    stop.WaitHandle.WaitOne(Between);
                    continue;
                }
                throw new StoreException(StoreFault.Locked, $"'{path}' is being written by another program{(owner() is { } who ? $": {who}" : "")}. Wait until it has ended, or give it time with --wait SECONDS; reading is possible meanwhile.", e);
            }
        }
    }
}
