namespace Whence.Store;

/// <summary>A store cannot be used; the message says to a person what was found, where, and what to do.</summary>
/// <param name="fault">What kind of fault it is.</param>
/// <param name="message">For people.</param>
/// <param name="inner">What the database said.</param>
public sealed class StoreException(StoreFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of fault it is.</summary>
    public StoreFault Fault => fault;
}

/// <summary>Why a store cannot be used.</summary>
public enum StoreFault
{
    /// <summary>There is no file.</summary>
    Missing,
    /// <summary>Another program is writing.</summary>
    Locked,
    /// <summary>The file or its folder may not be written, or not be read.</summary>
    NoRight,
    /// <summary>No space is left on the disk.</summary>
    DiskFull,
    /// <summary>The file is damaged.</summary>
    Damaged,
    /// <summary>The file is something else than a store of Whence.</summary>
    Foreign,
    /// <summary>The file was made by a newer version.</summary>
    Newer,
    /// <summary>Anything else.</summary>
    Other,
}
