using NodaTime;
using Whence.Articles;

namespace Whence.Intake.Texts;

/// <summary>Makes an article of a headline and paragraphs that stand apart.</summary>
internal static class ArticleText
{
    /// <summary>What is known of an article beside its text.</summary>
    public sealed record Facts
    {
        public string? Path { get; init; }
        public string? Url { get; init; }
        public string? Outlet { get; init; }
        public string? Author { get; init; }
        public string? Source { get; init; }
        public PublicationDate? Published { get; init; }
        public string? Language { get; init; }

        /// <summary>What holds these facts, for the evidence: <c>feed</c>, <c>record</c>, <c>header</c>.</summary>
        public required string From { get; init; }
    }

    /// <summary>The article: headline, blank line, paragraphs joined by blank lines; null where there are no paragraphs.</summary>
    public static Article? Make(string? title, IReadOnlyList<string> paragraphs, Facts facts)
    {
        title = string.IsNullOrWhiteSpace(title) ? null : title;
        if (title is not null && paragraphs.Count > 0 && paragraphs[0] == title) paragraphs = [.. paragraphs.Skip(1)];
        if (paragraphs.Count == 0) return null;
        return Whole(title, string.Join("\n\n", paragraphs), facts);
    }

    /// <summary>The article of a headline and a text that is kept as it is, its own header <c>date YYYY-MM-DD</c> included; null where the text holds no words.</summary>
    public static Article? Whole(string? title, string body, Facts facts)
    {
        if (string.IsNullOrWhiteSpace(body)) return null;
        title = string.IsNullOrWhiteSpace(title) ? null : title;
        var plain = ArticleFile.FromText(body);
        var begins = title is null || body.AsSpan(plain.Prose.Start).StartsWith(title);
        if (!begins) plain = ArticleFile.FromText(title + "\n\n" + body.Trim());
        var published = plain.Declared ?? facts.Published;
        return plain with
        {
            Id = Article.Identify(plain.Text, published?.Date, facts.Url), Path = facts.Path, Title = title ?? plain.Title, Declared = published,
            Url = facts.Url, Outlet = facts.Outlet, Author = facts.Author, StatedSource = facts.Source, Evidence = Evidence(title, facts),
        };
    }

    private static List<FieldEvidence> Evidence(string? title, Facts facts)
    {
        var evidence = new List<FieldEvidence>();
        void Note(string field, string? value)
        {
            if (value is not null) evidence.Add(new(field, value, facts.From));
        }
        Note("title", title);
        Note("published", facts.Published?.Text);
        Note("outlet", facts.Outlet);
        Note("author", facts.Author);
        Note("language", facts.Language);
        Note("url", facts.Url);
        Note("source", facts.Source);
        return evidence;
    }
}
