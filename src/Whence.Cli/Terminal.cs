namespace Whence.Cli;

/// <summary>The screen that output goes to.</summary>
internal static class Terminal
{
    /// <summary>Columns to write in: those of the window, from 40 to 120; 80 where output is no window.</summary>
    public static int Width => Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 120);
}
