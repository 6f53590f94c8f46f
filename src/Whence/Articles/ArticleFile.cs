using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Whence.Articles;

/// <summary>Reads articles from plain-text files: an optional header <c>date YYYY-MM-DD</c>, then prose.</summary>
public static partial class ArticleFile
{
    /// <summary>Files above this many bytes are cut there, with a diagnostic.</summary>
    public const int LongestFile = 8 * 1024 * 1024;

    /// <summary>Reads one file.</summary>
    /// <param name="alphabets">Letters of the languages that may be expected (<see cref="Languages.LanguageSet.Alphabets"/>), for files that are not in Unicode.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to read it.</exception>
    /// <returns>The article, or null where the file holds no text; diagnostics say what was unusual.</returns>
    public static (Article? Article, IReadOnlyList<Diagnostic> Diagnostics) Read(string path, IEnumerable<string>? alphabets = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, alphabets);
    }

    /// <summary>Reads one text from a stream.</summary>
    /// <param name="stream">The stream, at its start; left open.</param>
    /// <param name="path">Path or name to carry along.</param>
    /// <inheritdoc cref="Read(string, IEnumerable{string}?)"/>
    public static (Article? Article, IReadOnlyList<Diagnostic> Diagnostics) Read(Stream stream, string path, IEnumerable<string>? alphabets = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var diagnostics = new List<Diagnostic>();
        var buffer = new byte[stream.CanSeek ? Math.Min(LongestFile, Math.Max(stream.Length, 64)) : 1 << 16];
        var length = 0;
        while (stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false) is > 0 and var count)
        {
            length += count;
            if (length < buffer.Length || length == LongestFile) break;
            Array.Resize(ref buffer, (int)Math.Min(LongestFile, buffer.Length * 2L));
        }
        if (length == LongestFile && stream.ReadByte() >= 0)
        {
            while (length > 0 && (buffer[length - 1] & 0xC0) == 0x80) length--; // no half of a UTF-8 character
            if (length > 0 && buffer[length - 1] >= 0xC0) length--;
            diagnostics.Add(new("too-long", null, $"The file has {(stream.CanSeek ? $"{stream.Length:N0}" : $"more than {LongestFile:N0}")} bytes; only the first {LongestFile:N0} were read."));
        }
        var (text, note) = TextDecoder.Decode(buffer.AsSpan(0, length), alphabets);
        if (note is not null) diagnostics.Add(note);
        if (text is null) return (null, diagnostics);
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(new("empty", null, "The file holds no words."));
            return (null, diagnostics);
        }
        return (FromText(text, path), diagnostics);
    }

    /// <summary>Makes an article of a text, reading a leading <c>date YYYY-MM-DD</c> as its declared publication date.</summary>
    /// <param name="path">Path or name to carry along; a date in the file's name counts as evidence when the text declares none.</param>
    public static Article FromText(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        PublicationDate? declared = null;
        var start = 0;
        if (Header().Match(text) is { Success: true } header && Day(header.Groups["date"].Value) is { } day)
        {
            declared = new(day, DateEvidence.Declared, header.Value.Trim());
            start = header.Index + header.Length;
        }
        if (declared is null && path is not null && DateInName().Match(Path.GetFileName(path)) is { Success: true } name && Day($"{name.Groups[1]}-{name.Groups[2]}-{name.Groups[3]}") is { } inName)
            declared = new(inName, DateEvidence.File, Path.GetFileName(path));
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(Article.Identify(text, declared?.Date), path, text, new(start, end), TitleOf(text, start, end), declared);
    }

    private static LocalDate? Day(string value) => LocalDatePattern.Iso.Parse(value) is { Success: true } result ? result.Value : null;

    /// <summary>A first line that stands alone, is short and does not end like a sentence is the headline.</summary>
    private static string? TitleOf(string text, int start, int end)
    {
        var line = text.AsSpan(start, Math.Min(end - start, 400)).IndexOf('\n');
        if (line is < 8 or > 250) return null;
        var title = text.AsSpan(start, line).Trim();
        return title.Length == 0 || title[^1] is '.' or ';' or ',' ? null : title.ToString();
    }

    [GeneratedRegex(@"\A\s*date[ \t:]+(?<date>\d{4}-\d{2}-\d{2})(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DateInName();
}
