namespace Whence.Cli;

/// <summary>Writes text in lines of the width of the screen.</summary>
internal static class Wrapped
{
    /// <summary>Writes words from a column on; lines after the first begin four columns further in.</summary>
    public static void Write(string text, int indent = 0)
    {
        var (width, line) = (Terminal.Width, new string(' ', indent));
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                Console.WriteLine(line);
                (line, empty) = (new string(' ', indent + 4), true);
            }
            line += empty ? word : " " + word;
            empty = false;
        }
        if (!empty) Console.WriteLine(line);
    }

    /// <summary>Writes one line, cut where it is too long.</summary>
    public static void Line(string text, int indent = 0)
    {
        var room = Terminal.Width - indent;
        Console.WriteLine(new string(' ', indent) + (text.Length <= room ? text : string.Concat(text.AsSpan(0, room - 1), "…")));
    }
}
