using AngleSharp.Dom;

namespace Whence.Intake.Pages;

/// <summary>An element or a piece of text of a page, in a flat tree: the nodes stand in the order of the document, a subtree is the nodes from <see cref="Index"/> to <see cref="End"/>.</summary>
/// <param name="index">Place in the document.</param>
/// <param name="parent">Index of the element around it, -1 for the root.</param>
/// <param name="tag">Local name of the element, empty for text.</param>
internal sealed class PageNode(int index, int parent, string tag, Element? element, string text)
{
    public int Index { get; } = index;
    public int Parent { get; } = parent;
    public string Tag { get; } = tag;
    public Element? Element { get; } = element;

    /// <summary>The characters of a text node, as they stand.</summary>
    public string Text { get; } = text;

    /// <summary>Index behind the last node within this one.</summary>
    public int End { get; set; } = index + 1;

    public bool IsText => Element is null;

    /// <summary>An attribute, or null.</summary>
    public string? this[string attribute] => Element?.GetAttribute(attribute);
}
