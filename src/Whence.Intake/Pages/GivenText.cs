using Whence.Intake.Texts;

namespace Whence.Intake.Pages;

/// <summary>The text that a page's linked data give where the page itself does not show it: behind a paywall, or built by a script.</summary>
internal static class GivenText
{
    private const int Shortest = 200, ShortestPassage = 20, LongestShown = 3, MostBlocks = 4000;

    /// <summary>The paragraphs of <c>articleBody</c>, or null where the page shows a third of it or more, or more text than it.</summary>
    public static IReadOnlyList<string>? Instead(PageFacts facts, Body body)
    {
        var text = facts.OfArticle("articleBody", "text", "reviewBody").Select(t => t.Text).MaxBy(t => t.Length);
        if (text is null || text.Length < Shortest / 3 || body.Blocks.Count > MostBlocks || Sentences.Letters(text) is var letters && (letters < Shortest || body.Blocks.Sum(b => b.Letters) >= letters)) return null;
        var key = Sentences.Key(text);
        var shown = body.Blocks.Select(b => Sentences.Key(b.Text)).Where(k => k.Length >= ShortestPassage && key.Contains(k, StringComparison.Ordinal)).Sum(k => k.Length);
        return shown * LongestShown >= key.Length ? null : Paragraphs(text);
    }

    private static List<string> Paragraphs(string text) =>
        text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) ? [.. HtmlText.Paragraphs(text)]
            : [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(HtmlText.OneLine).Where(p => p.Length > 0)];
}
