namespace Whence.Intake.Pages;

/// <summary>Finds the node whose paragraphs say most.</summary>
internal static class BodyCore
{
    private const double Soft = 0.25, Loud = 1.5, Farther = 0.6;
    private const int Reach = 3;

    /// <summary>Each block of prose speaks for the nodes around its own, the nearest most; what is called beside the article speaks softly, what is called its body loudly.</summary>
    public static PageNode Find(PageTree tree, NodeRole[] roles, IReadOnlyList<TextBlock> blocks, BlockSums sums, BodyHints hints)
    {
        var volume = Volumes(tree, roles);
        var votes = new double[tree.Count];
        var (best, most) = (tree[0], 0.0);
        foreach (var block in blocks)
        {
            if (!block.IsProse) continue;
            var (node, voice) = Flow(tree, sums, block.Holder);
            voice *= Math.Max(0, block.Weight) * hints.Factor(block) * volume[block.Holder];
            for (var up = 0; up < Reach && node >= 0; up++, voice *= Farther, node = tree[node].Parent)
            {
                votes[node] += voice;
                if (tree[node].Tag == "article") break; // an article within another is a thing of its own
            }
        }
        for (var i = 0; i < tree.Count; i++)
            if (votes[i] > most) (best, most) = (tree[i], votes[i]);
        return best;
    }

    private static double[] Volumes(PageTree tree, NodeRole[] roles)
    {
        var volume = new double[tree.Count];
        for (var i = 0; i < tree.Count; i++)
        {
            var outer = tree[i].Parent < 0 ? 1 : volume[tree[i].Parent];
            volume[i] = roles[i] switch { NodeRole.Beside => Math.Min(outer, 1) * Soft, NodeRole.Body when outer == 1 => Loud, _ => outer };
        }
        return volume;
    }

    /// <summary>The node that the paragraphs around a text are in: not the paragraph itself, nor a node that holds nothing else, each of which costs some of its voice.</summary>
    private static (int Node, double Voice) Flow(PageTree tree, BlockSums sums, int holder)
    {
        var voice = 1.0;
        while (tree[holder].Parent >= 0)
        {
            if (tree[holder].Tag is not ("p" or "li" or "blockquote" or "h2" or "h3" or "h4" or "ul" or "ol" or "tr"))
            {
                if (sums.Count(tree[holder]) > 1) break;
                voice *= Farther;
            }
            holder = tree[holder].Parent;
        }
        return (holder, voice);
    }
}
