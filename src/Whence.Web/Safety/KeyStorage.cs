using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Safety;

/// <summary>Keeps the keys that forms and sessions are signed with beside the store, for its owner's eyes alone (docs/decisions/0066); where nothing can be written there, only as long as the desk is open.</summary>
internal static class KeyStorage
{
    public static void AddKeys(this IServiceCollection services, string store)
    {
        var protection = services.AddDataProtection().SetApplicationName("whence");
        if (Folder(store + ".keys") is { } folder) protection.PersistKeysToFileSystem(folder);
        else protection.UseEphemeralDataProtectionProvider();
    }

    private static DirectoryInfo? Folder(string path)
    {
        const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        try
        {
            if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path);
            var folder = Directory.CreateDirectory(path, OwnerAlone);
            if (folder.UnixFileMode != OwnerAlone) folder.UnixFileMode = OwnerAlone;
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
