using NodaTime;

namespace Whence.Store;

/// <summary>How far an analyst trusts a source, in the two parts that intelligence services use. <b>Source:</b> NATO AJP-2.1, the "Admiralty code".</summary>
/// <param name="Source">Id or label of the source, as graded.</param>
/// <param name="Reliability">Of the source: A (completely reliable) to E (unreliable), F where it cannot be judged.</param>
/// <param name="Credibility">Of what it says: 1 (confirmed by others) to 5 (improbable), 6 where it cannot be judged.</param>
/// <param name="Why">In the analyst's words, or null.</param>
/// <param name="Who">Who graded it.</param>
/// <param name="At">When.</param>
/// <param name="Act">Number of the act, to undo it.</param>
public sealed record SourceGrade(string Source, char Reliability, int Credibility, string? Why, string Who, Instant At, long Act)
{
    /// <summary>The grade that an act gives.</summary>
    /// <exception cref="ArgumentException">Its payload is none.</exception>
    internal static SourceGrade Of(Act act)
    {
        var (letter, digit, why) = Read(act.Payload);
        return new(act.Target, letter, digit, why, act.Who, act.At, act.Id);
    }

    /// <summary>The parts of a grade as written: "B2", "B2 seen to be right".</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static (char Reliability, int Credibility, string? Why) Read(string? payload) =>
        payload is [>= 'A' and <= 'F' and var letter, >= '1' and <= '6' and var digit, .. var rest] && (rest.Length == 0 || rest[0] == ' ')
            ? (letter, digit - '0', string.IsNullOrWhiteSpace(rest) ? null : rest.Trim())
            : throw new ArgumentException($"'{payload}' is no grade; expected a letter A to F and a digit 1 to 6, as B2, and behind a blank the reason if there is one.", nameof(payload));
}
