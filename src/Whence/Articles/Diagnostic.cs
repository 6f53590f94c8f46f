namespace Whence.Articles;

/// <summary>Something a reader of the result should know: poor content, or a reading that was left open.</summary>
/// <param name="Code">Stable kebab-case name, e.g. <c>no-date</c>.</param>
/// <param name="Span">Where in the text, or null when it concerns the whole article.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Diagnostic(string Code, TextSpan? Span, string Message);
