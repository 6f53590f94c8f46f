using NodaTime;

namespace Whence.Store;

/// <summary>What an analyst can decide.</summary>
public enum ActKind
{
    /// <summary>A story gets another title. Target: id of the story; payload: the title.</summary>
    RenameStory,
    /// <summary>An article was published on another day. Target: id of the article; payload: the day, ISO 8601.</summary>
    CorrectDate,
    /// <summary>A claim is no claim, or says something else: it is left out of every ledger. Target: <c>article:start-end</c> (half-open, UTF-16 code units of its text); payload: why, or null.</summary>
    Misread,
    /// <summary>Several origins are one. Recorded, not yet applied.</summary>
    MergeOrigins,
    /// <summary>An article is no part of an origin. Recorded, not yet applied.</summary>
    SplitOrigin,
    /// <summary>Several questions are one. Recorded, not yet applied.</summary>
    MergeQuestions,
    /// <summary>A question is several. Recorded, not yet applied.</summary>
    SplitQuestion,
    /// <summary>How far a source is trusted. Recorded, not yet applied.</summary>
    GradeSource,
    /// <summary>An earlier act is undone. Target: its id. Made by <see cref="NewsStore.Undo"/>.</summary>
    Undo,
}

/// <summary>Something an analyst has decided. It stays, whatever is analysed again; to undo it is an act of its own.</summary>
/// <param name="Id">Its number, rising in time.</param>
/// <param name="At">When.</param>
/// <param name="Who">By whom.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Target">About what; see the kinds.</param>
/// <param name="Payload">How; see the kinds.</param>
/// <param name="UndoneBy">Id of the act that undid it, or null.</param>
public sealed record Act(long Id, Instant At, string Who, ActKind Kind, string Target, string? Payload, long? UndoneBy);
