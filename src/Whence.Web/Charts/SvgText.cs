using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Whence.Web.Charts;

/// <summary>Words in a drawing. Razor keeps the tag <c>text</c> for itself, so that it cannot be written in a page.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Class of the element.</summary>
    [Parameter, EditorRequired] public string Class { get; set; } = "";

    /// <summary>Where the words begin (or end, or have their middle, as the class says).</summary>
    [Parameter, EditorRequired] public double X { get; set; }

    /// <summary>Their baseline.</summary>
    [Parameter, EditorRequired] public double Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired] public string Words { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", FigurePlot.N(X));
        builder.AddAttribute(3, "y", FigurePlot.N(Y));
        builder.AddContent(4, Words);
        builder.CloseElement();
    }
}
