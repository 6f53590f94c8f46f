namespace Whence.Intake.Pages;

/// <summary>Finds the text of the article in a page.</summary>
/// <remarks>
/// 1 what is machinery (scripts, controls) is left out; 2 the text is cut into blocks, each with a weight that says how much it reads as prose; 3 what is called something beside the article is left out,
/// as long as enough prose remains; 4 from the root down the walk follows the child that keeps most of the weight; 5 within the node reached, lists of links and the like are left out, and both ends are trimmed.
/// No words of a language decide: punctuation, links, lengths, structure do; names of classes help where they speak the language of the trade.
/// </remarks>
internal sealed class BodyFinder
{
    private const int LongestLabel = 20, ShortestLead = 60;
    private const double Soft = 0.25, Loud = 1.5;

    private readonly PageTree _tree;
    private readonly NodeRole[] _roles;
    private readonly bool[] _left;
    private List<TextBlock> _blocks = [];
    private int[] _before = [], _proseBefore = [], _countBefore = [], _teasersBefore = [];

    private readonly BodyHints _hints;

    private BodyFinder(PageTree tree, BodyHints hints)
    {
        _tree = tree;
        _hints = hints;
        _roles = new NodeRole[tree.Count];
        _left = new bool[tree.Count];
    }

    /// <summary>The article's text.</summary>
    /// <param name="title">The headline, which is no part of the text; or null.</param>
    public static Body Find(PageFacts facts, string? title)
    {
        if (facts.Tree.Count == 0) return new([], -1, _ => false);
        var finder = new BodyFinder(facts.Tree, BodyHints.Of(facts, title));
        finder.MarkRoles();
        var heading = finder._blocks.Find(b => b.IsHeading && finder._hints.IsTitle(b)) ?? finder._blocks.Find(b => b.LinkShare < 0.5 && finder._hints.IsTitle(b)) ?? finder._blocks.Find(b => b.Kind == "h1");
        var core = finder.Core();
        finder.LeaveOutWhatStandsBeside(core);
        var near = (bool[])finder._left.Clone();
        var lead = heading?.First ?? finder._blocks.Find(b => PageTree.Within(b.First, core))?.First ?? -1;
        finder.LeaveOutOtherParts(core, heading?.First ?? -1);
        finder.LeaveOutListsOfLinks();
        return new(finder.Trim(), lead, i => !near[i]);
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
        _countBefore = new int[_tree.Count + 1];
        _teasersBefore = new int[_tree.Count + 1];
        foreach (var block in _blocks)
        {
            _before[block.First + 1] += block.Weight;
            _countBefore[block.First + 1]++;
            if (block.IsHeading && block.LinkShare > 0.8) _teasersBefore[block.First + 1]++;
            if (block.IsProse) _proseBefore[block.First + 1] += Math.Max(0, block.Weight);
        }
        for (var i = 1; i <= _tree.Count; i++)
        {
            _before[i] += _before[i - 1];
            _countBefore[i] += _countBefore[i - 1];
            _teasersBefore[i] += _teasersBefore[i - 1];
            _proseBefore[i] += _proseBefore[i - 1];
        }
    }

    private int Weight(PageNode node) => _before[node.End] - _before[node.Index];

    private int Prose(PageNode node) => _proseBefore[node.End] - _proseBefore[node.Index];

    /// <summary>The node whose paragraphs say most: each block of prose speaks for the nodes around its own, the nearest most; what is called beside the article speaks softly, what is called its body loudly.</summary>
    private PageNode Core()
    {
        var votes = new double[_tree.Count];
        foreach (var block in _blocks)
        {
            if (!block.IsProse) continue;
            var (node, voice) = (Flow(block.Holder), Math.Max(0, block.Weight) * _hints.Factor(block));
            for (var up = 0; up < 3 && node >= 0; up++, voice *= 0.7, node = _tree[node].Parent)
            {
                votes[node] += voice;
                if (_tree[node].Tag == "article") break; // an article within another is a thing of its own
            }
        }
        var (best, most) = (_tree[0], 0.0);
        var volume = new double[_tree.Count];
        for (var i = 0; i < _tree.Count; i++)
        {
            var outer = i == 0 ? 1 : volume[Math.Max(0, _tree[i].Parent)];
            volume[i] = _roles[i] switch { NodeRole.Beside => Math.Min(outer, 1) * Soft, NodeRole.Body when outer == 1 => Loud, _ => outer };
            if (votes[i] * volume[i] > most) (best, most) = (_tree[i], votes[i] * volume[i]);
        }
        return best;
    }

    /// <summary>The node that the paragraphs around a text are in: not the paragraph itself, nor a node that holds nothing else.</summary>
    private int Flow(int holder)
    {
        while (_tree[holder].Parent >= 0 && (_tree[holder].Tag is "p" or "li" or "blockquote" or "h2" or "h3" or "h4" or "ul" or "ol" or "tr" || _countBefore[_tree[holder].End] - _countBefore[holder] <= 1)) holder = _tree[holder].Parent;
        return holder;
    }

    private void LeaveOutWhatStandsBeside(PageNode core)
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            if (!_left[i] && (_roles[i] != NodeRole.Beside || TreeHolds(i, core) || (TreeHolds(core.Index, _tree[i]) && IsOfTheText(_tree[i], core)))) continue;
            _left[i] = true;
            i = _tree[i].End - 1;
        }
        Measure();
    }

    /// <summary>Whether something called beside the article is none the less of its text: it holds most of it, or is a quotation set into it.</summary>
    private bool IsOfTheText(PageNode node, PageNode core) => node.Tag is not ("nav" or "footer" or "form") && (Prose(node) > Prose(core) / 2 || Holds(node, "blockquote"));

    private bool TreeHolds(int outer, PageNode inner) => PageTree.Within(inner.Index, _tree[outer]);

    /// <summary>From the core up, what stands beside the way is left out unless it is like what lies on the way.</summary>
    private void LeaveOutOtherParts(PageNode core, int heading)
    {
        var all = Prose(core);
        for (var at = core; at.Parent >= 0; at = _tree[at.Parent])
        {
            var outer = _tree[at.Parent];
            for (var i = outer.Index + 1; i < outer.End; i = _tree[i].End)
            {
                var part = _tree[i];
                if (part == at || part.IsText || _left[i] || Inline.Is(part.Tag)) continue;
                _left[i] = !(_roles[outer.Index] == NodeRole.Body && Weight(part) > Prose(part) / 2) && !Belongs(part, at, all, heading);
            }
        }
        Measure();
    }

    private bool Belongs(PageNode part, PageNode at, int all, int heading)
    {
        if (_roles[part.Index] == NodeRole.Body) return true;
        if (part.Tag is "p" or "h2" or "h3" or "h4" or "blockquote" or "ul" or "ol" or "table" or "br" or "hr") return _roles[at.Index] != NodeRole.Beside;
        var prose = Prose(part);
        if (prose == 0 || Holds(part, "h1") || HoldsLinkedHeading(part)) return false;
        if (part.Tag == at.Tag && Likeness.Of(part, at)) return Weight(part) > prose / 2 && !(Holds(part, "article") && !Holds(at, "article"));
        return part.Index < at.Index && part.Index > heading && prose < all / 3 && Weight(part) > prose * 0.7 && !Holds(part, "img") && _blocks.Exists(b => PageTree.Within(b.First, part) && b.EndsASentence && b.Letters >= ShortestLead);
    }

    /// <summary>Lists whose entries are mainly links lead elsewhere.</summary>
    private void LeaveOutListsOfLinks()
    {
        var letters = new int[_tree.Count + 1];
        foreach (var block in _blocks) letters[block.First + 1] += block.Letters - (2 * block.Linked);
        for (var i = 1; i <= _tree.Count; i++) letters[i] += letters[i - 1];
        for (var i = 0; i < _tree.Count; i++)
            if (_tree[i].Tag is "ul" or "ol" && letters[_tree[i].End] < letters[i]) _left[i] = true;
        Measure();
    }

    /// <summary>Whether a part has a heading that leads elsewhere, as teasers have.</summary>
    private bool HoldsLinkedHeading(PageNode part) => _teasersBefore[part.End] > _teasersBefore[part.Index];

    private bool Holds(PageNode node, string tag)
    {
        for (var i = node.Index + 1; i < node.End; i++)
            if (_tree[i].Tag == tag) return true;
        return false;
    }

    private List<TextBlock> Trim()
    {
        var labels = _blocks.Where(b => !b.IsProse && !b.IsHeading && b.Kind is not ("tr" or "li") && (b.Kind != "p" || b.Letters <= LongestLabel)).CountBy(b => b.Text).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var blocks = _blocks.Where(b => !IsMarkup(b.Text) && !labels.Contains(b.Text) && !_hints.IsTitle(b) && (b.IsProse || b.LinkShare <= 0.6 || (b.Letters > 60 && b.EndsASentence))).ToList();
        var first = blocks.FindIndex(b => b.IsProse);
        if (first < 0) return blocks;
        while (first > 0 && blocks[first - 1] is var before && (before.IsHeading || (before.Kind == "p" && before is { Linked: 0, Letters: >= 25 }))) first--;
        var last = blocks.FindLastIndex(b => b.IsProse || b.Kind == "tr" || (b.Kind == "li" && b.LinkShare < 0.3));
        return _hints.Trim(blocks[first..(Math.Max(first, last) + 1)]);
    }

    /// <summary>Whether a text is mark-up that was written as text.</summary>
    private static bool IsMarkup(string text) => text.Length > 2 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '/') && text.Contains('>');
}
