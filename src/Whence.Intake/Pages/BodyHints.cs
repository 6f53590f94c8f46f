namespace Whence.Intake.Pages;

/// <summary>What the page's own data say about the words of the article.</summary>
internal sealed class BodyHints
{
    private const int ShortestPassage = 40;
    private const double WholeText = 0.8;
    private const int LongestText = 100_000, MostLooks = 4000;
    private int _looks;

    private readonly string _title, _text;
    private readonly List<string> _openings;

    private BodyHints(string title, string text, List<string> openings) => (_title, _text, _openings) = (title, text, openings);

    /// <summary>Reads them from the linked data (articleBody, description) and the meta elements (description).</summary>
    public static BodyHints Of(PageFacts facts, string? title)
    {
        var bodies = facts.OfArticle("articleBody", "text", "reviewBody").Select(t => Sentences.Key(t.Text)).Where(t => t.Length >= 200);
        var openings = facts.OfArticle("description").Concat(facts.OfMeta("og:description", "description", "twitter:description")).Select(t => Sentences.Key(t.Text.TrimEnd('.', '…')))
            .Where(t => t.Length >= ShortestPassage).Select(t => t[..ShortestPassage]).Distinct().ToList();
        return new(title is null ? "" : Sentences.Key(title), bodies.OrderByDescending(t => t.Length).FirstOrDefault() is { } text ? text[..Math.Min(text.Length, LongestText)] : "", openings);
    }

    /// <summary>Whether the headline is known.</summary>
    public bool HasTitle => _title.Length > 0;

    /// <summary>Whether a block is the headline.</summary>
    public bool IsTitle(TextBlock block) => _title.Length > 0 && block.Text.Length < 600 && Sentences.Key(block.Text) == _title;

    /// <summary>How much more a block counts where the data quote it.</summary>
    public double Factor(TextBlock block)
    {
        if ((_text.Length == 0 && _openings.Count == 0) || ++_looks > MostLooks) return 1;
        var key = Sentences.Key(block.Text);
        if (key.Length < ShortestPassage) return 1;
        if (_text.Contains(key, StringComparison.Ordinal)) return 3;
        return _openings.Exists(o => key.StartsWith(o, StringComparison.Ordinal)) ? 2 : 1;
    }

    /// <summary>Cuts off what stands before and behind the text that the linked data give, where they give nearly all of it.</summary>
    public List<TextBlock> Trim(List<TextBlock> blocks)
    {
        if (_text.Length == 0 || blocks.Count > MostLooks) return blocks;
        var quoted = blocks.Select(b => Sentences.Key(b.Text) is { Length: > 0 } key && _text.Contains(key, StringComparison.Ordinal)).ToList();
        var (given, all) = (blocks.Where((_, i) => quoted[i]).Sum(b => b.Letters), blocks.Sum(b => b.Letters));
        if (given < all * WholeText) return blocks;
        var (first, last) = (quoted.IndexOf(true), quoted.LastIndexOf(true));
        return blocks[first..(last + 1)];
    }
}
