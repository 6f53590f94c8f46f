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
    /// <summary>Several origins are one piece of reporting. Target: ids of articles, one of each origin or of unknown lineage, with blanks between; payload: why, or null.</summary>
    MergeOrigins,
    /// <summary>Articles are no part of the origin that they were found to be of; they are one of their own. Target: their ids, with blanks between; payload: why, or null.</summary>
    SplitOrigin,
    /// <summary>Several questions are one, with the concept and scope of the first. Target: a claim of each (<c>article:start-end</c>), with blanks between; payload: why, or null.</summary>
    MergeQuestions,
    /// <summary>Answers belong to no question that they were found to answer; they are one of their own. Target: a claim of each answer (<c>article:start-end</c>), with blanks between; payload: why, or null.</summary>
    SplitQuestion,
    /// <summary>How far a source is trusted. Target: id or label of the source; payload: reliability A to F and credibility 1 to 6 (NATO AJP-2.1, "the Admiralty code"), behind a blank why: <c>B2 seen to be right</c>.</summary>
    GradeSource,
    /// <summary>Several stories are one; they are told as the first. Target: their ids, with blanks between; payload: why, or null.</summary>
    MergeStories,
    /// <summary>Articles belong to another story than the one that they were found to tell. Target: ids of articles, with blanks between; payload: id of that story, or <c>new</c> for one of their own, and behind a blank why: <c>new about another fire</c>.</summary>
    MoveArticle,
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
