namespace Whence.Intake.Pages;

/// <summary>Finds the text of the article in a page.</summary>
/// <remarks>
/// 1 what is machinery (scripts, controls) is left out, and the text cut into blocks, each with a weight that says how much it reads as prose; 2 the node whose paragraphs say most is the core;
/// 3 what is called something beside the article is left out, unless the core lies in it or it holds most of the core; 4 from the core up, other parts are left out unless they are like the one that holds the core;
/// 5 lists of links, labels that repeat and the headline go, and both ends are trimmed.
/// No words of a language decide: punctuation, links, lengths, structure do; names of classes help where they speak the language of the trade.
/// </remarks>
internal sealed class BodyFinder
{
    private const int LongestLabel = 20, NearLevels = 3;

    private readonly PageTree _tree;
    private readonly NodeRole[] _roles;
    private readonly bool[] _left;
    private List<TextBlock> _blocks = [];
    private BlockSums _sums = new(0, []);

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
        var heading = finder.Heading();
        var core = BodyCore.Find(facts.Tree, finder._roles, finder._blocks, finder._sums, finder._hints);
        finder.LeaveOutWhatStandsBeside(core);
        var beside = finder.WithinWhatIsLeftOut();
        var lead = heading?.First ?? finder._blocks.Find(b => PageTree.Within(b.First, core))?.First ?? -1;
        finder.LeaveOutOtherParts(core, heading?.First ?? -1);
        finder.LeaveOutListsOfLinks();
        return new(finder.Trim(), lead, i => !beside[i]);
    }

    /// <summary>The block of the headline: a first heading, another heading, any other text that reads so, or else some first heading.</summary>
    private TextBlock? Heading()
    {
        var titles = _blocks.FindAll(b => b.LinkShare < 0.5 && _hints.IsTitle(b));
        return titles.Find(b => b.Kind == "h1") ?? titles.Find(b => b.IsHeading) ?? titles.FirstOrDefault() ?? (_hints.HasTitle ? null : _blocks.Find(b => b.Kind == "h1"));
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

    /// <summary>Reads the blocks again, without what was left out since.</summary>
    private void Measure()
    {
        _blocks = BlockReader.Read(_tree, _left);
        _sums = new(_tree.Count, _blocks);
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

    private bool[] WithinWhatIsLeftOut()
    {
        var within = new bool[_tree.Count];
        for (var i = 0; i < _tree.Count; i++) within[i] = (_left[i] && !NodeRoles.IsHead(_tree[i])) || (_tree[i].Parent >= 0 && within[_tree[i].Parent]);
        return within;
    }

    /// <summary>Whether something called beside the article is none the less of its text: it holds most of it, or is a quotation set into it.</summary>
    private bool IsOfTheText(PageNode node, PageNode core) => node.Tag is not ("nav" or "footer" or "form") && (_sums.Prose(node) > _sums.Prose(core) / 2 || Holds(node, "blockquote"));

    private bool TreeHolds(int outer, PageNode inner) => PageTree.Within(inner.Index, _tree[outer]);

    /// <summary>From the core up, what stands beside the way is left out unless it is like what lies on the way.</summary>
    private void LeaveOutOtherParts(PageNode core, int heading)
    {
        var (all, level) = (_sums.Prose(core), 0);
        for (var at = core; at.Parent >= 0; at = _tree[at.Parent], level++)
        {
            var outer = _tree[at.Parent];
            var flows = level < NearLevels && _roles[at.Index] != NodeRole.Beside;
            var nested = Holds(at, "article");
            for (var i = outer.Index + 1; i < outer.End; i = _tree[i].End)
            {
                var part = _tree[i];
                if (part == at || part.IsText || _left[i] || Inline.Is(part.Tag)) continue;
                _left[i] = !(_roles[outer.Index] == NodeRole.Body && _sums.Weight(part) > _sums.Prose(part) / 2) && !(IsFlow(part) ? flows : Belongs(part, at, nested, all, heading));
            }
        }
        Measure();
    }

    /// <summary>Whether an element is of running text itself, and no container of it.</summary>
    private static bool IsFlow(PageNode part) => part.Tag is "p" or "h2" or "h3" or "h4" or "blockquote" or "ul" or "ol" or "table" or "pre" or "dl" or "br" or "hr";

    private bool Belongs(PageNode part, PageNode at, bool nested, int all, int heading)
    {
        if (_roles[part.Index] == NodeRole.Body) return true;
        var prose = _sums.Prose(part);
        if (prose == 0 || Holds(part, "h1") || _sums.HoldsATeaser(part)) return false;
        if (part.Tag == at.Tag && Likeness.Of(part, at)) return _sums.Weight(part) > prose / 2 && (nested || !Holds(part, "article")) && (Likeness.IsNamed(part) || _sums.Count(part) > 1);
        return part.Index < at.Index && part.Index > heading && prose < all / 3 && _sums.Weight(part) > prose * 0.7 && !Holds(part, "img") && _sums.HoldsASentence(part);
    }

    /// <summary>Lists whose entries are mainly links lead elsewhere.</summary>
    private void LeaveOutListsOfLinks()
    {
        for (var i = 0; i < _tree.Count; i++)
            if (_tree[i].Tag is "ul" or "ol" && _sums.IsMainlyLinks(_tree[i])) _left[i] = true;
        Measure();
    }

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
