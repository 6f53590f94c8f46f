using NodaTime;

namespace Whence.Store;

/// <summary>Which stories to list; what is null asks nothing.</summary>
/// <param name="Since">Stories with an article of this day or later.</param>
/// <param name="Language">Code of a language that one of the articles is in.</param>
/// <param name="Disputed">Only stories with a disputed question.</param>
/// <param name="Concept">Id of a concept that a question is about.</param>
/// <param name="Limit">How many at most.</param>
public sealed record StoryFilter(LocalDate? Since = null, string? Language = null, bool Disputed = false, string? Concept = null, int Limit = int.MaxValue)
{
    /// <summary>Stories with an article of this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Code (ISO 3166-1 alpha-2) of a country that one of the articles names, itself or by a place in it.</summary>
    public string? Country { get; init; }

    /// <summary>A place that one of the articles names, or the beginning of its name; capitals and accents make no difference.</summary>
    public string? Place { get; init; }
}
