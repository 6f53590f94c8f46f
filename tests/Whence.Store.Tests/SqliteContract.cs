using Dapper;
using NodaTime;
using Whence.Languages;
using Whence.Store.Sql;
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
    public NewsStore Open(StoreAccess access, LanguageSet? languages = null) => NewsStore.Open(Path, access, languages: languages ?? Reader.Languages);

    public void Dispose() => _folder.Dispose();
}

public sealed class SqliteAddingTests : AddingContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteReadingTests : ReadingContract, IDisposable
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

public sealed class SqliteSearchTests : SearchContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteActsTests : ActsContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteRulingsTests : RulingsContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    internal override void Outdate(NewsStore store) => store.Connection.Execute("UPDATE pack SET fingerprint = 'of other packs'");

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteSourcesTests : SourcesContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteReanalysisTests : ReanalysisContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    internal override NewsStore Open(LanguageSet languages) => _engine.Open(StoreAccess.Write, languages);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteRedirectTests : RedirectContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    internal override void Join(NewsStore store, int from, int to) =>
        new StoryRows(store.Connection).Apply(new([new(1, from, to)], [new(to, [new(Stories.StoryChangeKind.Merged, 2, 1)])]), Instant.FromUtc(2027, 3, 10, 0, 0));

    public void Dispose() => _engine.Dispose();
}

public sealed class SqliteAccessTests : AccessContract, IDisposable
{
    private readonly SqliteEngine _engine = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    public void Dispose() => _engine.Dispose();
}

public sealed class SqlitePlacesTests : PlacesContract, IDisposable
{
    private readonly SqliteEngine _engine = new(), _another = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    internal override NewsStore OpenAnother() => _another.Open(StoreAccess.Write);

    internal override void Outdate(NewsStore store) => store.Connection.Execute("UPDATE pack SET fingerprint = 'of other packs'");

    public void Dispose()
    {
        _engine.Dispose();
        _another.Dispose();
    }
}

public sealed class SqliteSharingTests : SharingContract, IDisposable
{
    private readonly SqliteEngine _engine = new(), _another = new();

    internal override NewsStore Open(StoreAccess access) => _engine.Open(access);

    internal override NewsStore OpenAnother() => _another.Open(StoreAccess.Write);

    public void Dispose()
    {
        _engine.Dispose();
        _another.Dispose();
    }
}
