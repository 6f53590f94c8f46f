using NodaTime;
using NodaTime.Text;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Intake.Texts;

namespace Whence.Intake;

/// <summary>A text that a person pastes or a program sends, with what they know of it.</summary>
/// <param name="Text">The text; a header <c>date YYYY-MM-DD</c> at its beginning counts.</param>
public sealed record GivenText(string Text)
{
    /// <summary>Its headline, or null: then a first line that stands alone is taken for it.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address, or null; one that is none is passed over with a diagnostic.</summary>
    public string? Url { get; init; }

    /// <summary>The article.</summary>
    public Arrival ToArrival()
    {
        const string From = "given text";
        if (System.Text.Encoding.UTF8.GetByteCount(Text) is > ArticleFile.LongestFile and var bytes) return new(From, null, $"The text has {bytes:N0} bytes; at most {ArticleFile.LongestFile:N0} are read.");
        var address = Sites.Address(Url, null);
        var facts = new ArticleText.Facts
        {
            Url = address?.AbsoluteUri, Outlet = Line(Outlet), From = "given",
            Published = Published is { } day ? new(day, DateEvidence.Metadata, LocalDatePattern.Iso.Format(day)) : null,
        };
        if (ArticleText.Whole(Line(Title), Text, facts) is not { } article) return new(From, null, "The text holds no words.");
        return new(From, article, null) { Diagnostics = address is null && !string.IsNullOrWhiteSpace(Url) ? [new("no-address", null, $"'{Line(Url)}' is no http or https address; the article is taken as one without.")] : [] };
    }

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : HtmlText.OneLine(text) is { Length: > 0 } line ? line : null;
}
