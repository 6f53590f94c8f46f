using Whence.Claims;
using Whence.Languages;

namespace Whence.Ledger;

/// <summary>What must be equal for two claims to answer one question at first sight.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Unit">Unit id, or empty.</param>
/// <param name="Subject">Class of the subject: empty for people in general, else noun and nationality, else the article's words.</param>
/// <param name="Scope">Key of the scope.</param>
/// <param name="Kind">Whole, part, or none at all.</param>
internal readonly record struct Slot(string Concept, string Unit, string Subject, string Scope, SlotKind Kind)
{
    /// <summary>Stands for all units of time: 120 days and four months are compared.</summary>
    private const string Time = "time";

    /// <summary>Key of the claimant, where nobody is counted, or a part of which the words do not say what makes it one; else null.</summary>
    public string? Voice { get; init; }

    /// <summary>The slot of a claim.</summary>
    public static Slot Of(Claim claim, Scope scope, Vocabulary vocabulary)
    {
        var subject = SubjectOf(claim, vocabulary);
        // "including three children" and "three children were killed" count the same; a part of people in general is a part of its own
        var kind = claim.Quantity.Value == 0 ? SlotKind.Nobody : claim.IsPart && subject.Length == 0 ? SlotKind.Part : SlotKind.Whole;
        return new(claim.Concept, TimeUnits.Days(claim.Quantity.Unit) is null ? claim.Quantity.Unit ?? "" : Time, subject, scope.Key, kind);
    }

    /// <summary>What figures must share to be held against each other: id of the unit, one for all units of time, empty for what counts people or things.</summary>
    public static string UnitOf(string? unit) => TimeUnits.Days(unit) is not null ? Time : unit is null or "person" ? "" : unit;

    /// <summary>Whether it counts people or things; else it measures something.</summary>
    public bool IsCount => Unit is "" or "person";

    /// <summary>A subject that the articles name in words nobody listed.</summary>
    public bool HasUnknownSubject => Subject.StartsWith('?');

    /// <summary>The noun of a known subject without its nationality: "soldier" of "soldier@KP".</summary>
    public string SubjectNoun => Subject.Split('@')[0];

    private static string SubjectOf(Claim claim, Vocabulary vocabulary)
    {
        if (claim.Particular is not { } subject) return "";
        if (subject.Id is not { } id) return "?" + subject.Label.ToLowerInvariant();
        var at = id.IndexOfAny(['@', ':']);
        var noun = at < 0 ? id : id[..at];
        if (vocabulary.General.Contains(noun)) return at < 0 ? "" : "person" + id[at..];
        return (vocabulary.Nouns.TryGetValue(noun, out var known) && known.SameAs is { } same && known.IsPeople ? same : noun) + (at < 0 ? "" : id[at..]);
    }
}

/// <summary>What a count takes in.</summary>
internal enum SlotKind
{
    /// <summary>All of its subject.</summary>
    Whole,
    /// <summary>Some of people in general: "eight of them".</summary>
    Part,
    /// <summary>Nobody: "no one in the village was hurt" is not about those who were.</summary>
    Nobody,
}
