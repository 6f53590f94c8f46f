using Markdig;
using Markdig.Syntax;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Intake.Dates;
using Whence.Intake.Texts;

namespace Whence.Intake.Markdowns;

/// <summary>Reads Markdown, with YAML front matter for title, date, author, address and source, or with the header <c>date YYYY-MM-DD</c>.</summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <summary>Reads a text.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="path">Where it was read from.</param>
    /// <param name="latest">No date of the front matter after this day is believed; null for no limit.</param>
    public static Arrival Read(string text, string path, LocalDate? latest)
    {
        var (front, body) = FrontMatter.Split(text);
        var plain = ArticleFile.FromText(body, path);
        var prose = plain.Prose.Of(body);
        var (paragraphs, heading) = Paragraphs(prose);
        var title = front.GetValueOrDefault("title") ?? heading ?? plain.Title;
        var address = Sites.Address(front.GetValueOrDefault("url") ?? front.GetValueOrDefault("link") ?? front.GetValueOrDefault("canonical"), null);
        var published = plain.Declared is { Evidence: DateEvidence.Declared } ? plain.Declared : DateReader.Published(front.GetValueOrDefault("date") ?? front.GetValueOrDefault("published"), latest) ?? plain.Declared;
        var source = front.GetValueOrDefault("source");
        var article = ArticleText.Make(title is null ? null : HtmlText.Line(title), paragraphs, new()
        {
            Path = path, Url = (address ?? Sites.Address(source, null))?.AbsoluteUri, Outlet = front.GetValueOrDefault("outlet") ?? front.GetValueOrDefault("publisher") ?? front.GetValueOrDefault("site"), Author = front.GetValueOrDefault("author"),
            Source = Sites.Address(source, null) is null ? source : null, Published = published, Language = front.GetValueOrDefault("lang") ?? front.GetValueOrDefault("language"), From = "front matter",
        });
        return article is null ? new(path, null, "The file holds no words.") : new(path, article, null);
    }

    private static (List<string> Paragraphs, string? Heading) Paragraphs(string prose)
    {
        try
        {
            var document = Markdown.Parse(prose, Pipeline);
            var paragraphs = HtmlText.Paragraphs(document.ToHtml(Pipeline));
            var headed = document.Count > 0 && document[0] is HeadingBlock && paragraphs.Count > 0;
            return (paragraphs, headed ? paragraphs[0] : null);
        }
        catch (ArgumentException) // nested too deep for Markdig
        {
            return ([.. prose.Split('\n').Select(HtmlText.Line).Where(l => l.Length > 0)], null);
        }
    }
}
