namespace Whence.Sourcing;

/// <summary>A place in a sentence that says who speaks: a verb of saying with its subject, or a phrase such as "according to".</summary>
/// <param name="First">First token of the cue with its source.</param>
/// <param name="Last">After its last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Source">Who speaks; null where nobody could be made out.</param>
/// <param name="Stance">How.</param>
/// <param name="Rule">Id of the rule.</param>
internal sealed record Cue(int First, int Last, int Sentence, Source? Source, Stance Stance, string Rule)
{
    /// <summary>What is said stands behind the cue.</summary>
    public bool SpeaksAfter { get; init; }

    /// <summary>What is said stands before the cue.</summary>
    public bool SpeaksBefore { get; init; }

    /// <summary>What is said may stand between the subject and the verb: "Der Flughafen hatte 45 Absagen angekündigt".</summary>
    public bool SpeaksBetween { get; init; }

    /// <summary>What is said stands in the sentences before: "The governor said so."</summary>
    public bool SpeaksBack { get; init; }

    /// <summary>Brings quoted words only ("thanked", "called"), no report.</summary>
    public bool QuotesOnly { get; init; }

    /// <summary>Passes on what others say, whoever the source is.</summary>
    public bool IsRelay { get; init; }

    /// <summary>A count that an agency or an outlet made itself: it is the claimant.</summary>
    public bool IsOwnCount { get; init; }

    /// <summary>The token before which its words end: the comma behind a relative clause that holds it.</summary>
    public int Ends { get; init; } = int.MaxValue;

    /// <summary>Who speaks by words of no list, for a quotation that stands beside the cue; null where <see cref="Source"/> is known.</summary>
    public Source? Wording { get; init; }

    /// <summary>Names whom another cue cites: "he says, citing the ministry".</summary>
    public bool IsCited { get; init; }

    /// <summary>The subject is a pronoun or left out: the source was carried over.</summary>
    public bool Carried { get; init; }

    /// <summary>The source was carried over from too far to answer for a figure: beyond the sentence before, or from another paragraph.</summary>
    public bool IsFarFetched { get; init; }

    /// <summary>States a figure and nothing else ("put the toll at"): the tokens of its clause, which it speaks for; null for a cue that reports.</summary>
    public (int First, int Last)? Clause { get; init; }

    /// <summary>First token of the verb or of the phrase's fixed words.</summary>
    public int Verb { get; init; }
}
