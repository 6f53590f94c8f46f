using System.IO.Compression;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Intake.Markdowns;
using Whence.Intake.Messages;
using Whence.Intake.Pages;
using Whence.Intake.Records;
using Whence.Intake.Texts;
using Whence.Intake.Warc;

namespace Whence.Intake;

/// <summary>
/// Everything that holds news becomes articles: text, Markdown, messages, web pages, feeds, JSON, tables, archives, each also packed with gzip. What a file is, its content tells
/// first (<see cref="SourceKinds"/>), then its name. Each kind has a reader of its own; this is the way from bytes to the reader. Results come one at a time, in the order of the source.
/// </summary>
/// <param name="options">How to read; null for the usual way.</param>
public sealed class Intake(IntakeOptions? options = null)
{
    /// <summary>Bytes of a page, feed, message or single JSON object beyond this number are not read.</summary>
    private const int LongestWhole = 64 * 1024 * 1024;

    private readonly IntakeOptions _options = options ?? new();

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <returns>One arrival for each article, and for each thing refused. A file that cannot be opened or read is one refusal.</returns>
    public IEnumerable<Arrival> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Stream? stream = null;
        Arrival? refusal = null;
        try
        {
            stream = path == "-" ? Console.OpenStandardInput() : new WatchedFile(path, _options.Progress);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal = new(path, null, $"cannot be read: {e.Message}");
        }
        return refusal is not null ? [refusal] : Read(stream!, path == "-" ? "standard input" : path);
    }

    /// <summary>Reads a stream, and disposes it.</summary>
    /// <param name="stream">What to read; need not be able to seek.</param>
    /// <param name="name">Its name, for messages and by its ending.</param>
    public IEnumerable<Arrival> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var arrivals = Open(stream, name).GetEnumerator();
        while (true)
        {
            Arrival? broken = null;
            try
            {
                if (!arrivals.MoveNext()) yield break;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                broken = new(name, null, $"cannot be read{(e is InvalidDataException ? " to its end, the packed data is damaged" : "")}: {e.Message}");
            }
            if (broken is not null) { yield return broken; yield break; }
            yield return arrivals.Current;
        }
    }

    private IEnumerable<Arrival> Open(Stream stream, string name)
    {
        using var raw = new HeadedStream(stream);
        var packed = Unpacked.IsGzip(raw.Head);
        var kind = SourceKinds.Of(packed ? Unpacked.Gzip(raw.Head.ToArray(), raw.Head.Length, []) : raw.Head, raw.IsWhole && !packed, name);
        if (kind == SourceKind.Archive && stream.CanSeek) stream.Position = 0; // a damaged archive is searched back and forth
        using var content = packed && kind != SourceKind.Archive ? new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true) : (Stream?)null;
        var records = new RecordArticle(_options.Fields, _options.Latest);
        var arrivals = kind switch
        {
            SourceKind.Archive => Archive(stream.CanSeek ? stream : raw, name),
            SourceKind.JsonLines => new JsonRecords(records).Lines(content ?? raw, name),
            SourceKind.JsonArray => new JsonRecords(records).Array(content ?? raw, name),
            SourceKind.Table => new TableRecords(records, _options.Fields).Read(content ?? raw, name),
            SourceKind.Text => [OfText(content ?? raw, name)],
            _ => Whole(kind, content ?? raw, name),
        };
        foreach (var arrival in arrivals) yield return arrival;
    }

    private IEnumerable<Arrival> Archive(Stream stream, string name) =>
        InOrder.Select(WarcReader.Read(stream), record => WarcArticles.Read(record, name), _options.Parallel).OfType<Arrival>();

    private Arrival OfText(Stream stream, string name)
    {
        var (article, diagnostics) = ArticleFile.Read(stream, name, _options.Alphabets);
        return article is not null ? new(name, article, null) { Diagnostics = diagnostics } : new(name, null, diagnostics[^1].Message) { Diagnostics = [.. diagnostics.SkipLast(1)] };
    }

    /// <summary>The kinds that are read as a whole.</summary>
    private IEnumerable<Arrival> Whole(SourceKind kind, Stream stream, string name)
    {
        var notes = new List<Diagnostic>();
        var bytes = Unpacked.Take(stream, LongestWhole, notes);
        var arrivals = kind switch
        {
            SourceKind.Page => [OfPage(bytes, name)],
            SourceKind.Feed => OfFeed(bytes, name),
            SourceKind.FeedList => [new(name, null, "The file is a list of feeds and holds no news itself: 'whence watch' reads the feeds of a list.")],
            SourceKind.JsonObject => new JsonRecords(new(_options.Fields, _options.Latest)).Object(bytes, name),
            SourceKind.Message => [MessageReader.Read(bytes, name, _options.Latest)],
            _ => [OfMarkdown(bytes, name)],
        };
        return notes.Count == 0 ? arrivals : arrivals.Select(a => a with { Diagnostics = [.. notes, .. a.Diagnostics] });
    }

    private Arrival OfPage(byte[] bytes, string name)
    {
        var page = PageReader.Read(bytes, null, null, _options.Latest);
        return page.ToArticle(name) is { } article ? new(name, article, null) { Diagnostics = page.Diagnostics } : new(name, null, "The page holds no article.") { HoldsNoText = true, Diagnostics = page.Diagnostics };
    }

    private List<Arrival> OfFeed(byte[] bytes, string name)
    {
        if (FeedReader.Read(bytes, null, null, _options.Latest) is not { } feed) return [new(name, null, "The file is XML, but no feed: RSS, Atom or a news sitemap was expected.")];
        var arrivals = feed.Items.Select((item, i) => item.ToArticle(feed, $"{name}#{i + 1}") is { } article ? new Arrival($"{name}#{i + 1}", article, null) : new($"{name}#{i + 1}", null, "The item of the feed has no text of its own.") { HoldsNoText = true }).ToList();
        if (arrivals.Count == 0) return [new(name, null, "The feed has no items.") { HoldsNoText = true, Diagnostics = feed.Diagnostics }];
        arrivals[0] = arrivals[0] with { Diagnostics = feed.Diagnostics };
        return arrivals;
    }

    private Arrival OfMarkdown(byte[] bytes, string name)
    {
        var (text, note) = TextDecoder.Decode(bytes, _options.Alphabets);
        var arrival = text is null ? new(name, null, note!.Message) : MarkdownReader.Read(text, name, _options.Latest);
        return note is null || text is null ? arrival : arrival with { Diagnostics = [note] };
    }
}
