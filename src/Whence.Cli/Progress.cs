using Spectre.Console;

namespace Whence.Cli;

/// <summary>A progress bar on standard error, for more than a few hundred files and only where a person watches.</summary>
internal sealed class Progress : IDisposable
{
    /// <summary>Fewer files than this are read before a bar could be seen.</summary>
    private const int Fewest = 300;

    private readonly int _all;
    private readonly ManualResetEventSlim _finished = new();
    private readonly Task? _bar;
    private int _done;

    private Progress(int all, bool visible)
    {
        _all = all;
        if (visible) _bar = Task.Run(Show);
    }

    /// <summary>The progress of reading some files; invisible where they are few or standard error is no terminal.</summary>
    public static Progress For(int files) => new(files, files >= Fewest && !Console.IsErrorRedirected);

    /// <summary>One file; it counts as read when disposed.</summary>
    public Done Step() => new(this);

    /// <summary>Counts one file.</summary>
    public readonly struct Done(Progress progress) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => Interlocked.Increment(ref progress._done);
    }

    private void Show()
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        screen.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("reading", maxValue: _all);
            while (!_finished.Wait(100)) task.Value = Volatile.Read(ref _done);
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
