using System.Collections.Concurrent;
using Spectre.Console;

namespace Whence.Cli;

/// <summary>A progress bar on standard error by the bytes of files that have been read, for many megabytes and only where a person watches.</summary>
internal sealed class ByteProgress : IDisposable
{
    /// <summary>Less than this is read before a bar could be seen.</summary>
    private const long Fewest = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, long> _reached = new(StringComparer.Ordinal);
    private readonly ManualResetEventSlim _finished = new();
    private readonly Task? _bar;
    private readonly long _all;

    private ByteProgress(long all, bool visible)
    {
        _all = all;
        if (visible) _bar = Task.Run(Show);
    }

    /// <summary>The progress of reading some files.</summary>
    public static ByteProgress For(IEnumerable<string> files)
    {
        var all = files.Where(File.Exists).Sum(f => new FileInfo(f).Length);
        return new(all, all >= Fewest && !Console.IsErrorRedirected);
    }

    /// <summary>Notes how far a file has been read.</summary>
    public void At(string file, long bytes)
    {
        if (_bar is not null) _reached[Path.GetFullPath(file)] = bytes;
    }

    /// <summary>Notes that a file has been read to its end.</summary>
    public void Done(string file)
    {
        if (_bar is not null && File.Exists(file)) At(file, new FileInfo(file).Length);
    }

    private void Show()
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        screen.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn(), new RemainingTimeColumn()).Start(context =>
        {
            var task = context.AddTask("reading", maxValue: _all);
            while (!_finished.Wait(200)) task.Value = _reached.Values.Sum();
        });
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        _finished.Set();
        _bar?.Wait();
        _finished.Dispose();
    }
}
