namespace Whence.Intake.Pages;

/// <summary>Short lines around the headline, where pages tell their readers the day.</summary>
internal static class DateLines
{
    private const int Behind = 80, Before = 25, Levels = 3, Shortest = 6, Longest = 100;

    /// <summary>The lines, those of the article's head first, then what stands in navigation and the like; behind the headline before in front of it, nearest first.</summary>
    /// <param name="heading">Index of the node that holds the headline, or -1.</param>
    /// <param name="article">Whether a node lies in the article or its head.</param>
    public static List<(int Index, string Text)> Near(PageTree tree, int heading, Predicate<int> article)
    {
        var (near, beside) = (new List<(int, string)>(), new List<(int, string)>());
        if (heading < 0) return near;
        var blocks = new HashSet<int>();
        for (var i = heading; i < Math.Min(tree.Count, heading + Behind); i++) Take(i);
        for (var i = heading - 1; i >= Math.Max(0, heading - Before); i--) Take(i);
        return [.. near, .. beside];

        void Take(int i)
        {
            if (!tree[i].IsText || tree[i].Text.AsSpan().Trim().IsEmpty) return;
            var lines = article(i) ? near : beside;
            if (tree[i].Text.Length <= Longest * 4) Add(Folded(tree[i].Text));
            // A date may be cut into several elements: day, month and year.
            var block = i;
            while (tree[block].Parent >= 0 && Inline.Is(tree[block].Tag)) block = tree[block].Parent;
            for (var up = 0; up < Levels && tree[block].End - tree[block].Index < Before && tree[block].Parent >= 0; up++, block = tree[block].Parent)
                if (tree[block].End - tree[block].Index > 2 && blocks.Add(block)) Add(tree.TextOf(tree[block]));

            void Add(string text)
            {
                if (text.Length is >= Shortest and <= Longest) lines.Add((i, text));
            }
        }
    }

    private static string Folded(string text)
    {
        var folded = new FoldedText();
        folded.Append(text);
        return folded.ToString();
    }
}
