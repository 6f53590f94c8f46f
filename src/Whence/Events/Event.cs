using Whence.Articles;
using Whence.Dates;

namespace Whence.Events;

/// <summary>Something that happened, as one clause tells it.</summary>
/// <param name="Span">The sentence that tells it.</param>
/// <param name="Type">Event id, e.g. <c>phone_call</c>.</param>
/// <param name="Participants">Names in the clause, in English where known, in order.</param>
/// <param name="Place">Known place in the sentence, in English, or null.</param>
/// <param name="Date">When, where the clause gives a date.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record Event(TextSpan Span, string Type, IReadOnlyList<string> Participants, string? Place, DateMention? Date, string Rule)
{
    /// <summary>The date is that of the report ("…, state media reported on Friday"), no date of the event itself.</summary>
    public bool IsDatedByReport => Rule == ReportRule;

    internal const string ReportRule = "event.reported";
}
