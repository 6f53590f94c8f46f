namespace Whence.Tests.Support;

/// <summary>A test about missing rights to files; skipped where none can be missing: as root, and on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no file modes.";
        else if (Environment.IsPrivilegedProcess) Skip = "Root may read everything.";
    }
}
