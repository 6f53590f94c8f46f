namespace Whence.Intake.Pages;

/// <summary>What the page's own data say about the words of the article.</summary>
internal sealed class BodyHints
{
    private const int ShortestPassage = 40;

    private readonly string _title, _text;
    private readonly List<string> _openings;

    private BodyHints(string title, string text, List<string> openings) => (_title, _text, _openings) = (title, text, openings);

    /// <summary>Reads them from the linked data (articleBody, description) and the meta elements (description).</summary>
    public static BodyHints Of(PageFacts facts, string? title)
    {
        var bodies = facts.OfArticle("articleBody", "text", "reviewBody").Select(t => Sentences.Key(t.Text)).Where(t => t.Length >= 200);
        var openings = facts.OfArticle("description").Concat(facts.OfMeta("og:description", "description", "twitter:description")).Select(t => Sentences.Key(t.Text.TrimEnd('.', '…')))
            .Where(t => t.Length >= ShortestPassage).Select(t => t[..ShortestPassage]).Distinct().ToList();
        return new(title is null ? "" : Sentences.Key(title), bodies.OrderByDescending(t => t.Length).FirstOrDefault() ?? "", openings);
    }

    /// <summary>Whether a block is the headline.</summary>
    public bool IsTitle(TextBlock block) => _title.Length > 0 && block.Text.Length < 600 && Sentences.Key(block.Text) == _title;

    /// <summary>How much more a block counts where the data quote it.</summary>
    public double Factor(TextBlock block)
    {
        if (_text.Length == 0 && _openings.Count == 0) return 1;
        var key = Sentences.Key(block.Text);
        if (key.Length < ShortestPassage) return 1;
        if (_text.Contains(key, StringComparison.Ordinal)) return 3;
        return _openings.Exists(o => key.StartsWith(o, StringComparison.Ordinal)) ? 4 : 1;
    }
}
