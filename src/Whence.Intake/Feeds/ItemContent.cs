using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Chooses between the content and the summary of an item.</summary>
internal static class ItemContent
{
    /// <summary>A lone description with so many characters of text is taken for the whole article: teasers are shorter.</summary>
    private const int LongestTeaser = 1500;

    /// <summary>The fuller of the two, and whether it is all of the article: content that does not break off, or a description as long as no teaser is.</summary>
    public static (string? Html, bool IsFull) Choose(string? content, string? summary)
    {
        content = string.IsNullOrWhiteSpace(content) ? null : content;
        summary = string.IsNullOrWhiteSpace(summary) ? null : summary;
        if (content is null) return (summary, summary is not null && Length(summary, out var breaksOff) > LongestTeaser && !breaksOff);
        var length = Length(content, out var cut);
        if (summary is not null && Length(summary, out _) > length) return (summary, false);
        return length == 0 ? (summary, false) : (content, !cut);
    }

    private static int Length(string html, out bool breaksOff)
    {
        var paragraphs = HtmlText.Paragraphs(html);
        breaksOff = paragraphs.Count > 0 && paragraphs.TakeLast(2).Any(p => p.TrimEnd('»', '→', ' ', ')', ']').EndsWith('…') || p.TrimEnd(' ', ']', ')').EndsWith("...", StringComparison.Ordinal));
        return paragraphs.Sum(p => p.Length);
    }
}
