using NodaTime;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>One item of a feed.</summary>
/// <param name="Id">Its name within the feed (<c>guid</c>, <c>id</c>), or null.</param>
/// <param name="Link">Address of its page, absolute, http or https; or null.</param>
/// <param name="Title">Its headline, without markup; or null.</param>
/// <param name="Html">Its full text or its summary, as HTML or as plain text; null where it has neither.</param>
/// <param name="IsFull">Whether <paramref name="Html"/> is all of the article, as far as the feed tells; false for a summary.</param>
/// <param name="Published">Its day, in the time zone written there; or null.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="StatedSource">Whom the item names as its source, where that is not the feed itself; or null.</param>
/// <param name="StatedSourceAddress">Address of that source, or null.</param>
/// <param name="Language">Its language (a BCP 47 tag), or null.</param>
public sealed record FeedItem(
    string? Id, Uri? Link, string? Title, string? Html, bool IsFull, PublicationDate? Published, string? Author, string? StatedSource, Uri? StatedSourceAddress, string? Language)
{
    /// <summary>The outlet that the item itself names as its own (news sitemaps do), or null: the feed's title then.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day on which its page last changed, as a sitemap says; never its day of publication; or null.</summary>
    public LocalDate? Modified { get; init; }

    /// <summary>The item as an article: headline, blank line, paragraphs.</summary>
    /// <param name="feed">The feed it came in: its title is the outlet, unless the item's page is on the site of its stated source.</param>
    /// <param name="path">Where the feed was read from, or null.</param>
    /// <returns>Null where the item holds no text beside its headline.</returns>
    public Article? ToArticle(Feed feed, string? path)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var paragraphs = Html is null ? [] : HtmlText.Paragraphs(Html);
        var ofSource = StatedSource is not null && Link is not null && StatedSourceAddress is not null && Sites.Same(Link, StatedSourceAddress);
        return ArticleText.Make(Title, paragraphs, new()
        {
            Path = path, Url = Link?.AbsoluteUri, Outlet = Outlet ?? (ofSource ? StatedSource : feed.Title), Author = Author, Source = ofSource ? null : StatedSource, Published = Published, Language = Language ?? feed.Language, From = "feed",
        });
    }
}
