namespace Whence.Tests.Support;

/// <summary>A test that needs a file of the folder <c>shared</c> beside the repository; skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="path">Path in that folder, with slashes.</param>
    public SharedFactAttribute(string path)
    {
        if (Repository.Shared is not { } shared || !File.Exists(Path.Combine(shared, path))) Skip = $"There is no ../shared/{path} beside the repository.";
    }
}
