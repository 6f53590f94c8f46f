using System.Diagnostics;
using System.Text;

namespace Whence.Tests.Support;

/// <summary>What a run of the command line gave.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>Lines of standard output that are not empty: one object an article with <c>--format jsonl</c>.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the built command line as its users do: as a process of its own.</summary>
internal static class CommandLine
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "whence-cli.dll");

    /// <summary>Runs <c>whence</c> with the given arguments.</summary>
    public static Run RunWhence(params string[] arguments) => RunWhence(arguments, []);

    /// <summary>Starts <c>whence</c>; whoever calls ends it.</summary>
    public static Process StartWhence(params string[] arguments)
    {
        var process = Process.Start(Start(arguments))!;
        process.StandardInput.Close();
        _ = process.StandardError.ReadToEndAsync();
        return process;
    }

    /// <summary>Runs <c>whence</c> with the given arguments and environment.</summary>
    public static Run RunWhence(string[] arguments, Dictionary<string, string> environment)
    {
        var start = Start(arguments);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("whence " + string.Join(' ', arguments));
        }
        return new(process.ExitCode, output.Result, errors.Result);
    }

    private static ProcessStartInfo Start(string[] arguments) =>
        new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
}
