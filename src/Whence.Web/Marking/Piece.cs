using Whence.Articles;

namespace Whence.Web.Marking;

/// <summary>A stretch of text: plain words, or a finding with what lies inside it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Finding">What it is; null for plain words.</param>
/// <param name="Inside">Pieces that together make the whole of it, in order; empty for plain words.</param>
/// <param name="IsFirst">The finding begins here: one that crosses another, or the end of a line, comes in several pieces.</param>
internal sealed record Piece(TextSpan Span, Finding? Finding, IReadOnlyList<Piece> Inside, bool IsFirst);

/// <summary>One line of a text, in pieces.</summary>
/// <param name="Span">Where it stands, without its end of line.</param>
/// <param name="Pieces">Its pieces, in order.</param>
internal sealed record MarkedLine(TextSpan Span, IReadOnlyList<Piece> Pieces);
