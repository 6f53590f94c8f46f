using Spectre.Console;

namespace Whence.Cli;

/// <summary>On a terminal a last line on standard error that moves and says how far things are; elsewhere nothing.</summary>
internal sealed class MovingLine : IDisposable
{
    private readonly IAnsiConsole? _screen;
    private readonly ManualResetEventSlim _finished = new();
    private readonly Task? _moving;
    private volatile string _text;

    /// <param name="text">What it says at first.</param>
    public MovingLine(string text)
    {
        _text = text;
        if (Console.IsErrorRedirected) return;
        _screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _moving = Task.Run(() => _screen.Status().Start(Cut(_text), context =>
        {
            while (!_finished.Wait(200)) context.Status = Cut(_text);
        }));
    }

    /// <summary>What it says from now on; cut where the screen ends.</summary>
    public string Text { set => _text = value; }

    /// <summary>Writes a line that stays.</summary>
    public void Write(string line)
    {
        if (_screen is null) Console.Error.WriteLine(line);
        else _screen.WriteLine(line);
    }

    /// <summary>A line that breaks would be drawn again and again below itself.</summary>
    private static string Cut(string text)
    {
        var width = Math.Max(20, Terminal.Width - 4);
        return Markup.Escape(text.Length <= width ? text : text[..(width - 1)] + "…");
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _finished.Set();
        _moving?.Wait();
        _finished.Dispose();
    }
}
