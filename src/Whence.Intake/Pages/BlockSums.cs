namespace Whence.Intake.Pages;

/// <summary>Sums over the blocks within any node, each looked up at once.</summary>
internal sealed class BlockSums
{
    private const int ShortestLead = 60;

    private readonly (int Weight, int Prose, int Count, int Teasers, int Leads, int Links)[] _before;

    /// <param name="size">Number of nodes of the page.</param>
    public BlockSums(int size, IReadOnlyList<TextBlock> blocks)
    {
        _before = new (int, int, int, int, int, int)[size + 1];
        foreach (var block in blocks)
        {
            ref var sum = ref _before[block.First + 1];
            sum.Weight += block.Weight;
            if (block.IsProse) sum.Prose += Math.Max(0, block.Weight);
            sum.Count++;
            if (block.IsHeading && block.LinkShare > 0.8) sum.Teasers++;
            if (block.EndsASentence && block.Letters >= ShortestLead) sum.Leads++;
            sum.Links += (2 * block.Linked) - block.Letters;
        }
        for (var i = 1; i <= size; i++)
        {
            ref var sum = ref _before[i];
            ref readonly var last = ref _before[i - 1];
            sum = (sum.Weight + last.Weight, sum.Prose + last.Prose, sum.Count + last.Count, sum.Teasers + last.Teasers, sum.Leads + last.Leads, sum.Links + last.Links);
        }
    }

    /// <summary>How much the blocks within a node read as an article; below zero where they look like labels and links.</summary>
    public int Weight(PageNode node) => _before[node.End].Weight - _before[node.Index].Weight;

    /// <summary>How much prose stands within a node.</summary>
    public int Prose(PageNode node) => _before[node.End].Prose - _before[node.Index].Prose;

    /// <summary>Number of blocks within a node.</summary>
    public int Count(PageNode node) => _before[node.End].Count - _before[node.Index].Count;

    /// <summary>Whether a node has a heading that leads elsewhere, as teasers have.</summary>
    public bool HoldsATeaser(PageNode node) => _before[node.End].Teasers > _before[node.Index].Teasers;

    /// <summary>Whether a node holds a whole sentence of some length.</summary>
    public bool HoldsASentence(PageNode node) => _before[node.End].Leads > _before[node.Index].Leads;

    /// <summary>Whether most of what stands within a node are links.</summary>
    public bool IsMainlyLinks(PageNode node) => _before[node.End].Links > _before[node.Index].Links;
}
