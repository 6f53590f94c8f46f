using NodaTime;
using Whence.Articles;

namespace Whence.Store;

/// <summary>An article as the store has it.</summary>
/// <param name="Number">Its number in order of arrival, from 0.</param>
/// <param name="Article">The article as it came in.</param>
/// <param name="Language">Code of the language that it was read in, or null.</param>
/// <param name="Published">Day of publication, stated or worked out, or null.</param>
/// <param name="Added">When it came in.</param>
/// <param name="IsNewest">No later text is known at its address.</param>
/// <param name="Diagnostics">What was unusual about it when it came in.</param>
public sealed record StoredArticle(int Number, Article Article, string? Language, LocalDate? Published, Instant Added, bool IsNewest, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Number of its story.</summary>
    internal int Story { get; init; }
}
