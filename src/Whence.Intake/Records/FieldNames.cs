namespace Whence.Intake.Records;

/// <summary>
/// Which field of a record holds what, by the names in use: those of news-please, newspaper4k, trafilatura, Common Crawl and GDELT exports, news services, and plain ones.
/// Names are compared by their letters and digits alone, so that <c>date_publish</c>, <c>datePublish</c> and <c>Date Publish</c> are one.
/// </summary>
public sealed class FieldNames
{
    /// <summary>For each thing that a record tells of an article the names it goes by; the first that a record has is taken.</summary>
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["text"] = ["maintext", "articlebody", "articletext", "articlecontent", "fulltext", "text", "body", "bodytext", "content", "article", "contenttext", "contenthtml", "cleanedtext", "rawtext", "plaintext"],
        ["summary"] = ["leadparagraph", "description", "summary", "abstract", "snippet", "lead"], // where there is no text
        ["title"] = ["title", "headline", "heading", "articletitle", "newstitle", "titlepage", "titlerss", "subject"],
        ["date"] = ["datepublish", "datepublished", "publishdate", "publisheddate", "publicationdate", "publishedat", "publishedon", "publishtime", "publicationtime", "publishtimestamp", "publisheddatetime", "publishedutc", "pubdate", "published", "firstpublicationdate", "date", "datetime", "timestamp", "seendate", "seenat", "createdat", "createddate", "createdate", "created"],
        ["url"] = ["url", "link", "canonicalurl", "canonicallink", "articleurl", "weburl", "externalurl", "permalink", "uri", "pageurl", "sourceurl"],
        ["outlet"] = ["outlet", "sitename", "site", "sourcename", "source", "publisher", "publishername", "publication", "newspaper", "media", "medianame", "domain", "sourcedomain", "hostname", "sourcehostname", "website"],
        ["author"] = ["author", "authors", "byline", "creator", "writer", "journalist", "journalists"],
        ["source"] = ["statedsource", "agency", "newsagency", "credit", "originalsource"],
        ["language"] = ["language", "lang", "metalang", "locale", "languagecode"],
    };

    private readonly Dictionary<string, string[]> _names = new(Table, StringComparer.Ordinal);

    /// <summary>The names in use.</summary>
    public static FieldNames Usual { get; } = new();

    /// <summary>The names in use, some of them replaced.</summary>
    /// <param name="given">Pairs with commas between: <c>text=body,date=ts</c>; on the left one of text, summary, title, date, url, outlet, author, source, language.</param>
    /// <returns>The names, or null with what is wrong.</returns>
    public static (FieldNames? Names, string? Problem) Parse(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return (Usual, null);
        var names = new FieldNames();
        foreach (var pair in given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', StringSplitOptions.TrimEntries);
            if (parts is not [var meaning, { Length: > 0 } name]) return (null, $"'{pair}' was found where a pair such as 'text=body' was expected.");
            if (!Table.ContainsKey(meaning)) return (null, $"'{meaning}' is none of the fields of an article: {string.Join(", ", Table.Keys)}.");
            names._names[meaning] = [Plain(name)];
        }
        return (names, null);
    }

    /// <summary>The names for one thing, the first before the others.</summary>
    internal IReadOnlyList<string> For(string meaning) => _names[meaning];

    /// <summary>Whether a record with these fields can hold an article.</summary>
    internal bool HasText(IEnumerable<string> fields) => fields.Any(f => _names["text"].Contains(Plain(f)));

    /// <summary>Whether such a record has a summary, which stands for a text that is missing.</summary>
    internal bool HasSummary(IEnumerable<string> fields) => fields.Any(f => _names["summary"].Contains(Plain(f)));

    /// <summary>How many of these fields are known.</summary>
    internal int Known(IEnumerable<string> fields) => fields.Select(Plain).Count(f => _names.Values.Any(names => names.Contains(f)));

    /// <summary>A name as names are compared: small letters and digits.</summary>
    internal static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
