using Whence.Articles;

namespace Whence.Dates;

/// <summary>An expression of time resolved to the calendar.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The date meant.</param>
/// <param name="Rule">Id of the rule that read it, e.g. <c>date.weekday</c>.</param>
public sealed record DateMention(TextSpan Span, CalendarValue Value, string Rule)
{
    internal int FirstToken { get; init; }
    internal int LastToken { get; init; }

    /// <summary>One pattern holds it and the mention before it ("15 to 17 August").</summary>
    internal bool IsSecondOfTwo { get; init; }
}
