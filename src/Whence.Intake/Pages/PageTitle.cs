namespace Whence.Intake.Pages;

/// <summary>The headline of a page, without the name of the site.</summary>
internal static class PageTitle
{
    private const int Longest = 400;

    /// <summary>Notes all titles found and gives the best.</summary>
    /// <param name="outlet">Name of the outlet, or null.</param>
    public static string? Find(PageFacts facts, string? outlet)
    {
        var found = facts.OfArticle("headline", "name").Concat(facts.OfMeta("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "title"))
            .Concat(Visible(facts.Tree))
            .Select(t => (t.From, Text: Folded(t.Text))).Where(t => t.Text.Length is > 0 and <= Longest).ToList();
        foreach (var (from, text) in found) facts.Note("title", text, from);
        if (found.Count == 0) return null;
        var headings = found.Where(t => t.From == "h1").Select(t => t.Text).ToList();
        var best = WithoutSite(found[0].Text, outlet, facts.Address, headings);
        // Metadata shorten long headlines: the whole one stands on the page.
        var key = Sentences.Key(best.TrimEnd('.', '…'));
        return headings.Find(h => Sentences.Key(h) is var whole && whole.Length > key.Length && key.Length >= 20 && whole.StartsWith(key, StringComparison.Ordinal)) ?? best;
    }

    /// <summary>The first headings that the page's title agrees with, the title, and then the other first headings, which may be the name of the site.</summary>
    private static IEnumerable<(string From, string Text)> Visible(PageTree tree)
    {
        var titles = tree.Elements("title").Take(1).Select(n => ("title", tree.TextOf(n))).ToList();
        var headings = tree.Elements("h1").Take(5).Select(n => (From: "h1", Text: tree.TextOf(n))).ToList();
        var agreed = headings.ToLookup(h => titles.Count == 0 || Agree(Sentences.Key(h.Text), Sentences.Key(titles[0].Item2)));
        return agreed[true].Concat(titles).Concat(agreed[false]);
    }

    private static bool Agree(string heading, string title) => heading.Length > 0 && (title.StartsWith(heading, StringComparison.Ordinal) ? heading.Length * 3 > title.Length : heading.Contains(title, StringComparison.Ordinal) || (title.EndsWith(heading, StringComparison.Ordinal) && heading.Length * 2 > title.Length));

    private static string Folded(string text)
    {
        var folded = new FoldedText();
        folded.Append(text);
        return folded.ToString();
    }

    /// <summary>Cuts off the last or first part behind a separator where it names the outlet or the host, or where the rest is a heading of the page.</summary>
    private static string WithoutSite(string title, string? outlet, Uri? address, List<string> headings)
    {
        var names = new[] { outlet, address?.Host, address?.Host.Split('.').OrderByDescending(l => l.Length).FirstOrDefault() }.Where(n => n is not null).Select(n => Sentences.Key(n!)).ToList();
        for (var cuts = 0; cuts < 3; cuts++)
        {
            var cut = title;
            for (var i = title.Length - 2; i > 0 && cut == title; i--)
            {
                if (!char.IsWhiteSpace(title[i + 1]) || !IsSeparator(title, i)) continue;
                var (before, after) = (title[..i].TrimEnd(' ', '|', ':', '-'), title[(i + 1)..].Trim());
                if (before.Length == 0 || after.Length == 0) continue;
                if (Names(after) || headings.Contains(before)) cut = before;
                else if (Names(before) || headings.Contains(after)) cut = after;
            }
            if (cut == title) return title;
            title = cut;
        }
        return title;

        bool Names(string part) => Sentences.Key(part) is { Length: > 1 } key && names.Any(n => n.Length > 2 && (n == key || n.StartsWith(key, StringComparison.Ordinal) && key.Length >= 4 || key.StartsWith(n, StringComparison.Ordinal) && n.Length * 2 > key.Length));
    }

    private static bool IsSeparator(string title, int i) => title[i] is '|' or '»' or '«' or '·' or '•' or '›' or '/' || (title[i] is '-' or '–' or '—' or ':' && (char.IsWhiteSpace(title[i - 1]) || title[i - 1] is ':' or '-'));
}
