using Whence.Store.Tests.Contract;
using Whence.Tests.Support;

namespace Whence.Store.Tests;

/// <summary>A store in a file of its own, for a test.</summary>
internal sealed class SqliteEngine : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Path of the file.</summary>
    public string Path => System.IO.Path.Combine(_folder.Path, "whence.db");

    /// <summary>Opens it.</summary>
    public NewsStore Open(StoreAccess access) => NewsStore.Open(Path, access, languages: Reader.Languages);

    public void Dispose() => _folder.Dispose();
}

public sealed class SqliteAddingTests : AddingContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteStoriesTests : StoriesContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}
