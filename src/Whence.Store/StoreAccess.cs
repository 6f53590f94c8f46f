namespace Whence.Store;

/// <summary>What a store is opened for.</summary>
public enum StoreAccess
{
    /// <summary>To look things up; any number of programs at a time, also while one writes.</summary>
    Read,
    /// <summary>To add and change; one program at a time. The file is made where there is none.</summary>
    Write,
    /// <summary>The same, letting other programs write in between: it is kept from them only while something is being written. For programs that stay open for long (docs/decisions/0075).</summary>
    Share,
}
