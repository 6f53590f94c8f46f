namespace Whence.Intake.Pages;

/// <summary>Finds the text of the article in a page.</summary>
/// <remarks>
/// 1 what is machinery (scripts, controls) is left out; 2 the text is cut into blocks, each with a weight that says how much it reads as prose; 3 what is called something beside the article is left out,
/// as long as enough prose remains; 4 from the root down the walk follows the child that keeps most of the weight; 5 within the node reached, lists of links and the like are left out, and both ends are trimmed.
/// No words of a language decide: punctuation, links, lengths, structure do; names of classes help where they speak the language of the trade.
/// </remarks>
internal sealed class BodyFinder
{
    /// <summary>A child that keeps this share of the prose of its parent is followed.</summary>
    private const double Followed = 0.8;

    private readonly PageTree _tree;
    private readonly NodeRole[] _roles;
    private readonly bool[] _left;
    private List<TextBlock> _blocks = [];
    private int[] _before = [], _proseBefore = [];

    private BodyFinder(PageTree tree)
    {
        _tree = tree;
        _roles = new NodeRole[tree.Count];
        _left = new bool[tree.Count];
    }

    /// <summary>The blocks of the article, in their order.</summary>
    /// <param name="title">The headline, which is no part of the text; or null.</param>
    public static List<TextBlock> Find(PageTree tree, string? title)
    {
        if (tree.Count == 0) return [];
        var finder = new BodyFinder(tree);
        finder.MarkRoles();
        finder.LeaveOutWhatStandsBeside();
        var container = finder.Container();
        return finder.Trim(container, title);
    }

    private void MarkRoles()
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            if (_tree[i].IsText) continue;
            _roles[i] = NodeRoles.Of(_tree[i]);
            if (_roles[i] == NodeRole.Machinery)
            {
                _left[i] = true;
                i = _tree[i].End - 1;
            }
        }
        Measure();
    }

    /// <summary>Reads the blocks again, and sums up their weights.</summary>
    private void Measure()
    {
        _blocks = BlockReader.Read(_tree, _left);
        _before = new int[_tree.Count + 1];
        _proseBefore = new int[_tree.Count + 1];
        foreach (var block in _blocks)
        {
            _before[block.First + 1] += block.Weight;
            if (block.IsProse) _proseBefore[block.First + 1] += Math.Max(0, block.Weight);
        }
        for (var i = 1; i <= _tree.Count; i++)
        {
            _before[i] += _before[i - 1];
            _proseBefore[i] += _proseBefore[i - 1];
        }
    }

    private int Weight(PageNode node) => _before[node.End] - _before[node.Index];

    private int Prose(PageNode node) => _proseBefore[node.End] - _proseBefore[node.Index];

    private void LeaveOutWhatStandsBeside()
    {
        var all = Prose(_tree[0]);
        var leftOut = 0;
        for (var i = 0; i < _tree.Count; i++)
        {
            if (_left[i]) { i = _tree[i].End - 1; continue; }
            if (_roles[i] != NodeRole.Beside) continue;
            var prose = Prose(_tree[i]);
            if (leftOut + prose > all * 0.6 && prose > all * 0.25) continue;
            leftOut += prose;
            _left[i] = true;
            i = _tree[i].End - 1;
        }
        Measure();
    }

    /// <summary>The deepest node that keeps nearly all of what reads as the article.</summary>
    private PageNode Container()
    {
        var at = _tree[0];
        while (true)
        {
            PageNode? best = null;
            for (var i = at.Index + 1; i < at.End; i = _tree[i].End)
                if (!_tree[i].IsText && !_left[i] && !Inline.Is(_tree[i].Tag) && (best is null || Weight(_tree[i]) > Weight(best))) best = _tree[i];
            if (best is null || best.Tag is "p" or "ul" or "ol" or "table" or "blockquote" || Weight(best) <= 0) return at;
            if (Prose(best) < Prose(at) * Followed && !(_roles[best.Index] == NodeRole.Body && Prose(best) > Prose(at) * 0.5)) return at;
            at = best;
        }
    }

    private List<TextBlock> Trim(PageNode container, string? title)
    {
        var blocks = _blocks.Where(b => PageTree.Within(b.First, container)).ToList();
        var key = title is null ? "" : Sentences.Key(title);
        blocks.RemoveAll(b => b.Kind == "h1" || (key.Length > 0 && Sentences.Key(b.Text) == key) || (!b.IsProse && b.LinkShare > 0.6));
        var first = blocks.FindIndex(b => b.IsProse);
        var last = blocks.FindLastIndex(b => b.IsProse || b.Kind == "tr" || (b.Kind == "li" && b.LinkShare < 0.3));
        return first < 0 ? blocks : blocks[first..(Math.Max(first, last) + 1)];
    }
}
