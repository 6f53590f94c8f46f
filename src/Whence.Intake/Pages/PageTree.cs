using AngleSharp.Dom;

namespace Whence.Intake.Pages;

/// <summary>A page as a list of nodes in the order of the document, so that everything about it is worked out in loops, however deep it is nested.</summary>
internal sealed class PageTree
{
    private PageTree(List<PageNode> nodes) => Nodes = nodes;

    public IReadOnlyList<PageNode> Nodes { get; }

    public PageNode this[int index] => Nodes[index];

    public int Count => Nodes.Count;

    /// <summary>Flattens a document.</summary>
    public static PageTree Of(Document document)
    {
        var nodes = new List<PageNode>();
        var stack = new Stack<(INodeList Children, int Next, int Index)>();
        stack.Push((((INode)document).ChildNodes, 0, -1));
        while (stack.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                if (at.Index >= 0) nodes[at.Index].End = nodes.Count;
                continue;
            }
            stack.Push(at with { Next = at.Next + 1 });
            switch (at.Children[at.Next])
            {
                case Element element:
                    nodes.Add(new(nodes.Count, at.Index, element.LocalName, element, ""));
                    stack.Push((((INode)element).ChildNodes, 0, nodes.Count - 1));
                    break;
                case IText text:
                    nodes.Add(new(nodes.Count, at.Index, "", null, text.Data));
                    break;
            }
        }
        return new(nodes);
    }

    /// <summary>The elements of a name, in their order.</summary>
    public IEnumerable<PageNode> Elements(string tag) => Nodes.Where(n => n.Tag == tag);

    /// <summary>All text within a node, white space folded to single spaces.</summary>
    public string TextOf(PageNode node)
    {
        var text = new FoldedText();
        for (var i = node.Index; i < node.End; i++)
            if (Nodes[i].IsText) text.Append(Nodes[i].Text);
            else if (Nodes[i].Tag is "script" or "style") i = Nodes[i].End - 1;
            else if (!Inline.Is(Nodes[i].Tag)) text.Space();
        return text.ToString();
    }

    /// <summary>Whether one node lies within another or is the same.</summary>
    public static bool Within(int node, PageNode container) => node >= container.Index && node < container.End;
}
