namespace Whence.Intake.Pages;

/// <summary>Cuts the text of a page into blocks where its layout breaks the line.</summary>
internal sealed class BlockReader(PageTree tree, bool[] left)
{
    private const int LongestRow = 500, LongestInline = 50;

    private readonly List<TextBlock> _blocks = [];
    private readonly FoldedText _text = new();
    private int _first, _last, _holder, _letters, _linked;

    /// <summary>The blocks of a page in their order.</summary>
    /// <param name="left">For each node, whether its subtree is left out.</param>
    public static List<TextBlock> Read(PageTree tree, bool[] left)
    {
        var reader = new BlockReader(tree, left);
        reader.Walk();
        return reader._blocks;
    }

    private void Walk()
    {
        var open = new Stack<(int End, int Holder, int Link)>();
        var (holder, link, row) = (0, 0, 0);
        for (var i = 0; i < tree.Count; i++)
        {
            while (open.TryPeek(out var outer) && i >= outer.End)
            {
                open.Pop();
                if (outer.Holder != holder) Finish();
                (holder, link) = (outer.Holder, outer.Link);
            }
            var node = tree[i];
            if (left[i]) { i = node.End - 1; continue; }
            if (node.IsText) { Add(node, holder, link); continue; }
            switch (node.Tag)
            {
                case "br":
                    Break();
                    break;
                case "a" when node["href"] is not null:
                    open.Push((node.End, holder, link));
                    link = 1;
                    break;
                case var tag when Inline.Is(tag) || IsCustomInline(node):
                    break;
                case "td" or "th" when i < row:
                    _text.Space();
                    break;
                case var tag when i < row && tag is not "tr":
                    _text.Space();
                    break;
                default:
                    Finish();
                    if (node.Tag == "tr" && IsRow(node)) row = node.End;
                    open.Push((node.End, holder, link));
                    holder = i;
                    break;
            }
        }
        Finish();
    }

    private void Add(PageNode node, int holder, int link)
    {
        var letters = Sentences.Letters(node.Text);
        if (_text.IsEmpty) (_first, _holder) = (node.Index, holder);
        if (letters > 0) _last = node.Index;
        _text.Append(node.Text);
        _letters += letters;
        _linked += link * letters;
    }

    /// <summary>Two line breaks part paragraphs, and so does one behind a whole sentence; else a break is one within the paragraph.</summary>
    private void Break()
    {
        if (_text.IsEmpty) return;
        _text.Break();
        if (_text.Breaks >= 2 || (_letters >= 60 && Sentences.Ends(_text.Tail()))) Finish();
    }

    private void Finish()
    {
        var text = _text.Take();
        if (_letters > 0 || text.Length > 3)
            _blocks.Add(new(text, _first, Math.Max(_first, _last), _holder, tree.Count == 0 ? "" : tree[_holder].Tag, _letters, _linked));
        (_letters, _linked, _last) = (0, 0, 0);
    }

    /// <summary>Whether an element of the page's own making stands within a line: browsers show what they do not know so.</summary>
    private bool IsCustomInline(PageNode node)
    {
        if (!node.Tag.Contains('-') || node.Parent < 0 || !(tree[node.Parent].Tag is "p" or "li" or "td" or "dd" or "h1" or "h2" or "h3" or "h4" || Inline.Is(tree[node.Parent].Tag))) return false;
        for (var i = node.Index + 1; i < node.End; i++)
            if (!Inline.Is(tree[i].Tag) || i - node.Index > LongestInline) return false;
        return true;
    }

    /// <summary>Whether a row holds cells of a few words each, and no layout.</summary>
    private bool IsRow(PageNode row)
    {
        var (cells, length) = (0, 0);
        for (var i = row.Index + 1; i < row.End; i++)
        {
            var node = tree[i];
            if (node.Tag is "table" or "ul" or "ol" or "h1" or "h2" or "h3" or "article" or "section") return false;
            if (node.Tag is "td" or "th") cells++;
            if (node.IsText && (length += node.Text.Length) > LongestRow * 4) return false;
        }
        return cells > 1 && length / cells < LongestRow;
    }
}
