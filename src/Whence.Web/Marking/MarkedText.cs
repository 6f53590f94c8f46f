using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Articles;

namespace Whence.Web.Marking;

/// <summary>Shows lines of a text with their findings marked; every letter of it is text, never markup.</summary>
internal static class MarkedText
{
    /// <summary>The lines as paragraphs.</summary>
    /// <param name="article">The article they are of.</param>
    /// <param name="lines">Its lines, or some of them.</param>
    public static RenderFragment Of(Article article, IReadOnlyList<MarkedLine> lines) => builder =>
    {
        foreach (var line in lines)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "dir", "auto");
            if (line.Span.End <= article.Prose.Start) builder.AddAttribute(2, "class", "soft");
            else if (article.Title is { } title && line.Span.Length < 2 * title.Length + 8 && line.Span.Of(article.Text).Trim() == title) builder.AddAttribute(2, "class", "headline");
            foreach (var piece in line.Pieces) Write(builder, article.Text, piece);
            builder.CloseElement();
        }
    };

    private static void Write(RenderTreeBuilder builder, string text, Piece piece)
    {
        if (piece.Finding is not { } finding)
        {
            builder.AddContent(3, piece.Span.Of(text));
            return;
        }
        builder.OpenElement(4, "mark");
        builder.AddAttribute(5, "class", finding.Classes is { } more ? $"f {finding.Kind} {more}" : "f " + finding.Kind);
        if (piece.IsFirst) builder.AddAttribute(6, "id", finding.Id);
        if (finding.Reading.Length > 0)
        {
            if (piece.IsFirst) builder.AddAttribute(7, "tabindex", "0");
            builder.AddAttribute(8, "title", finding.Reading);
        }
        if (piece.IsFirst && finding.Sign is { } sign)
        {
            builder.OpenElement(9, "a");
            builder.AddAttribute(10, "class", "sign");
            builder.AddAttribute(11, "href", finding.SignLink);
            builder.AddAttribute(12, "aria-label", finding.SignLabel);
            builder.AddContent(13, sign);
            builder.CloseElement();
        }
        foreach (var inner in piece.Inside) Write(builder, text, inner);
        builder.CloseElement();
    }
}
