using NodaTime;

namespace Whence.Store;

/// <summary>Which articles a search looks at; what is null asks nothing.</summary>
/// <param name="Language">Code of the article's language.</param>
/// <param name="Since">Published on this day or later.</param>
/// <param name="Until">Published on this day or earlier.</param>
public sealed record SearchFilter(string? Language = null, LocalDate? Since = null, LocalDate? Until = null)
{
    /// <summary>Whether it asks nothing.</summary>
    public bool IsEmpty => this == new SearchFilter();
}
