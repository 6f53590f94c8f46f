using System.Text.Json;
using NodaTime.Text;
using Whence.Articles;

namespace Whence.Intake.Records;

/// <summary>
/// An article as a record that loses nothing of it: what <c>whence export</c> writes, and <c>whence add</c> reads back as it was. Its names are among those of any record (<see cref="FieldNames"/>), so that other
/// programs read it too. All names are in snake case.
/// </summary>
public sealed record ArticleRecord
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Id of the article, which is made of day, text and address: a record that was changed has another.</summary>
    public string? Id { get; init; }
    /// <summary>Address, or null.</summary>
    public string? Url { get; init; }
    /// <summary>File it first came from, or null.</summary>
    public string? Path { get; init; }
    /// <summary>Outlet, or null.</summary>
    public string? Outlet { get; init; }
    /// <summary>Author, or null.</summary>
    public string? Author { get; init; }
    /// <summary>Source that its metadata state, or null.</summary>
    public string? StatedSource { get; init; }
    /// <summary>Headline, or null.</summary>
    public string? Title { get; init; }
    /// <summary>The whole text, a header in it included.</summary>
    public string? Text { get; init; }
    /// <summary>Where the prose begins in it.</summary>
    public int? ProseStart { get; init; }
    /// <summary>Where the prose ends.</summary>
    public int? ProseEnd { get; init; }
    /// <summary>Declared day of publication (ISO 8601), or null.</summary>
    public string? Date { get; init; }
    /// <summary>What declares it: declared, metadata, url, text or file.</summary>
    public string? DateEvidence { get; init; }
    /// <summary>The words that do.</summary>
    public string? DateText { get; init; }
    /// <summary>Language it was read in, or null. Found anew when it is read back.</summary>
    public string? Language { get; init; }
    /// <summary>When it came into the store (ISO 8601, UTC). Not read back.</summary>
    public string? Added { get; init; }
    /// <summary>What its fields rest on, or null.</summary>
    public IReadOnlyList<FieldEvidence>? Evidence { get; init; }
    /// <summary>What was unusual about it when it came, or null.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>The record of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="diagnostics">What was unusual when it came.</param>
    public static ArticleRecord Of(Article article, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new()
        {
            Id = article.Id, Url = article.Url, Path = article.Path, Outlet = article.Outlet, Author = article.Author, StatedSource = article.StatedSource, Title = article.Title, Text = article.Text,
            ProseStart = article.Prose.Start, ProseEnd = article.Prose.End, Date = article.Declared is { } declared ? LocalDatePattern.Iso.Format(declared.Date) : null,
            DateEvidence = article.Declared?.Evidence.ToString().ToLowerInvariant(), DateText = article.Declared?.Text, Evidence = article.Evidence.Count == 0 ? null : article.Evidence, Diagnostics = diagnostics.Count == 0 ? null : diagnostics,
        };
    }

    /// <summary>The article of a record, if it is one of these and nobody has changed it; else null.</summary>
    internal static Arrival? Read(JsonElement element, string from)
    {
        if (!element.TryGetProperty("prose_start", out _) || !element.TryGetProperty("id", out _)) return null;
        try
        {
            return element.Deserialize<ArticleRecord>(Names)?.ToArticle() is var (article, diagnostics) ? new(from, article, null) { Diagnostics = diagnostics } : null;
        }
        catch (JsonException)
        {
            return null; // another program's record, with such names
        }
    }

    private (Article Article, IReadOnlyList<Diagnostic> Diagnostics)? ToArticle()
    {
        if (Text is null || ProseStart is not { } start || ProseEnd is not { } end || start < 0 || end < start || end > Text.Length) return null;
        PublicationDate? declared = null;
        if (Date is not null)
        {
            if (!LocalDatePattern.Iso.Parse(Date).TryGetValue(default, out var day) || !Enum.TryParse<DateEvidence>(DateEvidence, ignoreCase: true, out var evidence)) return null;
            declared = new(day, evidence, DateText ?? "");
        }
        if (Id is null || Id != Article.Identify(Text, declared?.Date, Url) && Id != Article.Identify(Text, declared?.Date)) return null;
        return (new(Id, Path, Text, new(start, end), Title, declared) { Url = Url, Outlet = Outlet, Author = Author, StatedSource = StatedSource, Evidence = Evidence ?? [] }, Diagnostics ?? []);
    }
}
