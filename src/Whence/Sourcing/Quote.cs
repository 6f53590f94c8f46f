using Whence.Articles;

namespace Whence.Sourcing;

/// <summary>How words are attributed to a speaker.</summary>
public enum QuoteKind
{
    /// <summary>In quotation marks.</summary>
    Direct,
    /// <summary>Reported speech.</summary>
    Indirect,
}

/// <summary>Words of a speaker.</summary>
/// <param name="Span">The words, without quotation marks.</param>
/// <param name="Kind">In quotation marks, or reported.</param>
/// <param name="Speaker">Who says them; null where nobody could be made out.</param>
/// <param name="Via">Agencies and outlets they passed through.</param>
/// <param name="Rule">Id of the rule that found the speaker.</param>
public sealed record Quote(TextSpan Span, QuoteKind Kind, Source? Speaker, IReadOnlyList<Source> Via, string Rule);
