using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;
using Whence.Store;

namespace Whence.Cli;

/// <summary>
/// A file of JSON lines that loses and repeats nothing when the program is killed: behind each batch a second file, put in place whole, says how long the first one is and how far the
/// source was read; what stands beyond that length was never finished and is cut off at the next start.
/// </summary>
internal sealed class ResumableLines : IDisposable
{
    private readonly FileStream _lines;
    private readonly string _progress, _choice;

    /// <summary>Opens the file, or makes it.</summary>
    /// <param name="path">The file; the second one stands beside it with the ending <c>.progress</c>.</param>
    /// <param name="choice">What was asked for; where that was another thing before, the file is begun anew.</param>
    public ResumableLines(string path, string choice)
    {
        (_progress, _choice) = (path + ".progress", choice);
        _lines = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var length = 0L;
        if (File.Exists(_progress) && File.ReadAllText(_progress).Split('\n') is [var written, var mark, var asked, ..] && asked == choice
            && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known <= _lines.Length) (length, Mark) = (known, mark);
        _lines.SetLength(length);
        _lines.Position = length;
    }

    /// <summary>How far the source was read, or null.</summary>
    public string? Mark { get; private set; }

    /// <summary>Adds a batch, with the place behind it.</summary>
    public AddResult Add(IReadOnlyList<Analysis> batch, string? mark)
    {
        foreach (var analysis in batch)
        {
            using (var json = new Utf8JsonWriter(_lines, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) AnalysisJson.Write(json, analysis);
            _lines.WriteByte((byte)'\n');
        }
        _lines.Flush(flushToDisk: true);
        Mark = mark ?? Mark;
        using (var next = new FileStream(_progress + ".new", FileMode.Create))
        {
            next.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_lines.Length}\n{Mark}\n{_choice}\n")));
            next.Flush(flushToDisk: true);
        }
        File.Move(_progress + ".new", _progress, overwrite: true);
        return new(batch.Count, 0, 0);
    }

    public void Dispose() => _lines.Dispose();
}
