using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Figures of a list that have the verb before the first: "seized were two tonnes of drugs (930 kg of hashish), 1,741 plants and 39,137 pills"; and shares
/// that stand right behind what they are a share of: "23 seats with 19.8%".
/// </summary>
internal sealed class SharedVerbs(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens may stand between two figures that have one verb, and how many may follow a thing in its phrase.</summary>
    private const int Reach = 9, PhraseReach = 3;

    /// <summary>How many tokens may stand between seats and the share of votes that won them.</summary>
    private const int ShareReach = 2;

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue, Lex.Relative_, Lex.That);
    private static readonly ulong Joints = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of);

    /// <summary>What governs a measure, or null: "11 kg of hashish were seized and 66 kg of leaves", "two tonnes (930 kg of hashish)".</summary>
    /// <param name="figure">A measure.</param>
    /// <param name="before">The figure before it in its sentence, or null.</param>
    /// <param name="shared">What governs that one, or null.</param>
    public Governing? OfMeasure(Figure figure, Figure? before, Governing? shared) =>
        shared is { } verb && before is not null && figure.Measures is { } measured && vocabulary.Concepts[verb.Lexeme.Key].Also.Contains(measured)
        && (IsJoined(figure, before) || (text.Mark(figure.First - 1) is '(' && before.Measures == measured && IsNear(before, figure.First - 1))) ? verb with { Rule = "claim.gap" } : null;

    /// <summary>What governs things, or null: "the quake damaged 12,000 homes, 700 schools and 18 public buildings".</summary>
    /// <param name="figure">A count.</param>
    /// <param name="before">The figure before it in its sentence, or null.</param>
    /// <param name="shared">What governs that one, or null.</param>
    public Governing? OfThing(Figure figure, Figure? before, Governing? shared)
    {
        if (shared is not { Rule: "claim.object" or "claim.passive-after" or "claim.subject-after" or "claim.gap" } verb || before is null || verb.Lexeme.Last > before.First + Reach) return null;
        if (figure is not { Measures: null, HasNoun: true, IsIndefinite: false, IsNobody: false, IsPart: false } || figure.Nationalities.Count > 0) return null;
        if (figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key].Class != "thing" : figure.ConceptNoun.Exists && vocabulary.Concepts[figure.ConceptNoun.Key].Counts == "person") return null;
        var concept = vocabulary.Concepts[verb.Lexeme.Key];
        if (concept.Counts != "thing" || (before.Measures is null && before.Noun.Exists && vocabulary.Nouns[before.Noun.Key].Class != "thing")) return null;
        return IsJoined(figure, before) && EndsPhrase(figure.Last) ? verb with { Rule = "claim.gap" } : null;
    }

    /// <summary>Id of the concept of a percentage right behind seats or votes: "23 seats with 19.8%", "1.2 million votes (24 %)"; null elsewhere.</summary>
    /// <param name="figure">A percentage.</param>
    /// <param name="before">The figure before it in its sentence, or null.</param>
    public string? OfVotes(Figure figure, Figure? before)
    {
        if (before is not { Measures: null, Noun: { Exists: true, Key: "seat" or "vote" } } || figure.First - before.Last is < 1 or > ShareReach) return null;
        for (var i = before.Last; i < figure.First; i++)
            if (text.Mark(i) is not ('(' or '–' or '—') && !text.Lexemes.In(i, Joints)) return null; // "45 seats, 12% more than before"
        return vocabulary.Concepts.ContainsKey("percent.votes") ? "percent.votes" : null;
    }

    /// <summary>Joined by a comma or "and", with no verb between.</summary>
    private bool IsJoined(Figure figure, Figure before)
    {
        var joint = figure.First - 1;
        if (text.Lexemes.Is(joint, Lex.More)) joint--;
        return (text.IsMark(joint, ',') || text.Lexemes.In(joint, Lex.And)) && IsNear(before, joint);
    }

    private bool IsNear(Figure before, int joint)
    {
        if (joint - before.Last > Reach - 1) return false;
        for (var i = before.Last; i < joint; i++)
            if (text.Lexemes.Starts(i, Verbs)) return false;
        return true;
    }

    /// <summary>Whether a phrase goes on to a mark or "and", and no verb follows that would be its own.</summary>
    private bool EndsPhrase(int last)
    {
        for (var i = last; i < Math.Min(text.Tokens.Count, last + PhraseReach + 1); i++)
        {
            if (text.Tokens[i].IsMark || text.Tokens[i].NewLine || text.Lexemes.In(i, Lex.And)) return true;
            if (text.Lexemes.Starts(i, Verbs)) return false;
        }
        return last >= text.Tokens.Count || text.Lexemes.In(last, Joints);
    }
}
