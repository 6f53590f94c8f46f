using System.Diagnostics;
using Whence.Tests.Support;

namespace Whence.Web.Tests.Assets;

/// <summary>Where the packages of the scripts cannot be had, the step that bundles them says so in one line and ends; the build then goes on without.</summary>
public sealed class ScriptBuildTests
{
    [NodeFact]
    public async Task WithoutARegistryItSaysSoInOneLine()
    {
        using var folder = new TempFolder();
        var start = new ProcessStartInfo("node", [Repository.PathOf("src", "Whence.Web", "Scripts", "build.mjs"), folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["npm_config_registry"] = "http://127.0.0.1:9/"; // nobody listens there
        start.Environment["npm_config_replace_registry_host"] = "always";
        start.Environment["npm_config_cache"] = Path.Combine(folder.Path, "cache");
        using var node = Process.Start(start)!;
        var (said, complained) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        node.ExitCode.ShouldBe(1);
        (await said).Trim().Split('\n').ShouldHaveSingleItem().Length.ShouldBeInRange(5, 200);
        (await complained).ShouldBeEmpty();
        Directory.Exists(Path.Combine(folder.Path, "wwwroot")).ShouldBeFalse();
    }

    /// <summary>A test that is skipped, and says so, where Node is not installed.</summary>
    private sealed class NodeFactAttribute : FactAttribute
    {
        public NodeFactAttribute()
        {
            if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "node")))) Skip = "Node is not installed.";
        }
    }
}
