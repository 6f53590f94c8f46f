using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

/// <summary>The keys that forms and sessions are signed with are for the owner of the store alone.</summary>
public sealed class KeyStorageTests
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // a folder that others could look into
    public async Task NobodyElseMayReadThem(bool isThere)
    {
        if (OperatingSystem.IsWindows()) return; // folders of a user are their own there
        using var folder = new TempFolder();
        var store = Path.Combine(folder.Path, "whence.db");
        if (isThere) Directory.CreateDirectory(store + ".keys", OwnerAlone | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await Opens(store);
        new DirectoryInfo(store + ".keys").UnixFileMode.ShouldBe(OwnerAlone);
        Directory.GetFiles(store + ".keys").ShouldNotBeEmpty("a form was signed");
    }

    [Fact]
    public async Task WhereTheyCannotBeKeptTheDeskOpensAllTheSame()
    {
        using var folder = new TempFolder();
        var store = Path.Combine(folder.Path, "whence.db");
        await File.WriteAllTextAsync(store + ".keys", "in the way");
        await Opens(store);
    }

    private static async Task Opens(string store)
    {
        await using var desk = Desk.Build(new(store, Reader.Languages) { Port = 0 });
        await desk.StartAsync();
        using var client = new HttpClient { BaseAddress = new(desk.Urls.First()) };
        (await client.GetStringAsync(new Uri("/add", UriKind.Relative))).ShouldContain("__RequestVerificationToken");
        await desk.StopAsync();
    }
}
