using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Figures that share the verb of the figure before them in their sentence, and leave it out: "45 died in Oaxaca, in Chiapas - 12",
/// "14 flights were cancelled in Leipzig, in Dresden 17", "13 dead, nine civilians and four policemen".
/// </summary>
internal sealed class SecondHalves(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many tokens may stand between the two figures.</summary>
    private const int Reach = 16;

    /// <summary>How many tokens may stand between a count and a share of it.</summary>
    private const int ShareReach = 8;

    /// <summary>How many tokens may stand between two numbers that "and" joins.</summary>
    private const int JoinedReach = 4;

    /// <summary>Within so many tokens the same preposition says enough.</summary>
    private const int SaidAgainAtOnce = 6;

    private static readonly ulong Halves = Lexemes.Kinds(Lex.And, Lex.But);
    private static readonly ulong OwnVerbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue, Lex.Preposition);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.Of, Lex.In);

    private readonly BareNumbers _numbers = new(text);

    /// <summary>Whether a figure leaves out a verb that it shares with the one before it.</summary>
    /// <param name="figure">A count that nothing governs.</param>
    /// <param name="before">The count before it in its sentence.</param>
    public bool Shares(Figure figure, Figure before)
    {
        if (figure.First - before.Last > Reach) return false;
        if (IsListedInBrackets(figure, before)) return true;
        if (figure.HasNoun) return IsApposed(figure, before);
        return IsShare(figure, before) || IsSaidAgain(figure, before) || IsJoined(figure, before) || IsOfAnother(figure, before) || IsPlacedAlike(figure, before) || IsOfAnotherPlace(figure);
    }

    /// <summary>"Two people died at the scene and another in hospital": a bare number with a place where the first half has one, too, and no verb.</summary>
    /// <param name="figure">A count without a noun.</param>
    /// <param name="verb">What governs the count before it in its sentence.</param>
    public bool IsElsewhere(Figure figure, Lexeme verb)
    {
        if (verb.Last >= figure.First || figure.First - verb.Last > Reach || !IsPlace(text.Mark(figure.Last) is '–' or '—' ? figure.Last + 1 : figure.Last)) return false;
        var joint = figure.First - 1;
        if (text.Lexemes.Is(joint, Lex.More)) joint--;
        if (!(text.IsMark(joint, ',') || text.Lexemes.Starts(joint, Halves))) return false;
        var isPlaced = false;
        for (var i = verb.First + 1; i < joint; i++)
        {
            if (!text.Tokens[i].IsWord || (i >= verb.Last && text.Lexemes.Starts(i, FiniteVerbs))) return false;
            isPlaced |= IsPlace(i);
        }
        for (var i = figure.Last; i < text.Tokens.Count && !text.Tokens[i].IsMark && !text.Tokens[i].NewLine; i++)
            if (text.Lexemes.Starts(i, FiniteVerbs)) return false;
        return isPlaced;
    }

    /// <summary>"Volgograd (65 people), Perm (51 people)": a count alone in brackets behind a name, as the one before it; or the first one, behind the colon of a whole.</summary>
    private bool IsListedInBrackets(Figure figure, Figure before)
    {
        if (!IsInBrackets(figure) || (figure.HasNoun && (!figure.Noun.Exists || figure.Noun.Key != before.Noun.Key))) return false;
        if (IsInBrackets(before)) return true;
        for (var i = before.Last; i < figure.First && figure.Quantity.Value < before.Quantity.Value; i++)
            if (text.IsMark(i, ':')) return true;
        return false;
    }

    private bool IsInBrackets(Figure figure) =>
        figure.First >= 2 && text.Mark(figure.First - 1) == '(' && text.Mark(figure.Last) == ')' && text.Tokens[figure.First - 2] is { IsWord: true, Capitals: not Capitals.None };

    /// <summary>"32,500 in the march of the clerks and 16,500 in that of the nurses": the same preposition behind both numbers.</summary>
    private bool IsPlacedAlike(Figure figure, Figure before) =>
        (text.Lexemes.In(figure.First - 1, Lex.And) || text.IsMark(figure.First - 1, ',')) && (text.Lexemes.Is(before.Last, Lex.Be) ? before.Last + 1 : before.Last) is var place
        && text.Lexemes.Starts(figure.Last, Places) && text.Lexemes.Starts(place, Places) && text.Word(figure.Last).Equals(text.Word(place), StringComparison.OrdinalIgnoreCase); // "ten are from Sindh, five from Punjab"

    private bool IsPlace(int i) => i < text.Tokens.Count && (text.Lexemes.Starts(i, Places) || text.IsLocative(i));

    private static readonly ulong Places = Lexemes.Kinds(Lex.In, Lex.Preposition);
    private static readonly ulong FiniteVerbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue);

    /// <summary>"13 dead, nine civilians and four policemen": other people right behind a comma or "and".</summary>
    private bool IsApposed(Figure figure, Figure before) =>
        figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople && figure.First - before.Last <= (figure.IsMore ? 3 : 2) && !text.IsPast(Math.Min(figure.Last, text.Tokens.Count - 1))
        && (text.IsMark(figure.First - 1, ',') || text.Lexemes.In(figure.First - 1, Lex.And) || (figure.IsMore && text.IsMark(before.Last, ',')));

    /// <summary>"Three people have died, two in Adelaide and one in Perth", "66 were evacuated: 51 from one village and 15 from the other", "36 – в Москве, 32 – в Омске".</summary>
    private bool IsShare(Figure figure, Figure before) =>
        figure.First - before.Last <= ShareReach
        && (figure.Quantity.Value < (before.Quantity.Value ?? before.Quantity.Low) || text.Lexemes.In(before.Last, Lex.In))
        && (text.Mark(figure.First - 1) is ',' or ':' or '(' or '–' or '—' || text.Lexemes.In(figure.First - 1, Lex.And))
        && IsBeforePlace(text.IsDash(figure.Last) ? figure.Last + 1 : figure.Last);

    /// <summary>A name with its preposition, or in a case that says where.</summary>
    private bool IsBeforePlace(int i) =>
        i < text.Tokens.Count && (text.Lexemes.In(i, Lex.In) ? i + 1 < text.Tokens.Count && IsCapital(i + 1) : IsCapital(i) && text.IsLocative(i));

    private bool IsCapital(int i) => text.Tokens[i] is { IsWord: true, Capitals: not Capitals.None };

    /// <summary>"spoke of 24 dead, then of 85", "von zwölf Verletzten, später von 17": the same preposition brings both.</summary>
    private bool IsSaidAgain(Figure figure, Figure before)
    {
        if (!_numbers.EndsPhrase(figure.Last) || figure.First - before.Last < 2 || before.First < 1) return false;
        if (!text.Lexemes.In(figure.First - 1, Prepositions)) return false;
        if (!text.Word(figure.First - 1).Equals(text.Word(before.First - 1), StringComparison.OrdinalIgnoreCase)) return false;
        var joined = false;
        for (var i = before.Last; i < figure.First - 1; i++)
        {
            joined |= text.IsMark(i, ',') || text.Lexemes.In(i, Lex.And);
            if (i - before.Last >= SaidAgainAtOnce && text.Lexemes.Starts(i, OwnVerbs)) return false;
        }
        return joined && (figure.First - before.Last <= SaidAgainAtOnce || text.Mark(figure.First - 2) is '–' or '—' or '-' or ',');
    }

    /// <summary>"135 votes in favour and 115 against": a bare number joined to the one before it, with a preposition for a noun.</summary>
    private bool IsJoined(Figure figure, Figure before) =>
        text.Lexemes.In(figure.First - 1, Lex.And) && figure.First - before.Last <= JoinedReach && text.Lexemes.Starts(figure.Last, Prepositions)
        && before.Noun.Exists && vocabulary.Nouns[before.Noun.Key].Class == "thing";

    /// <summary>
    /// "Kast won 7.2 million votes and Jara, 5.2 million", "the crash of 2020 killed 85; that of 2010, more than 3,000": another subject, with no verb of its
    /// own, and its number.
    /// </summary>
    private bool IsOfAnother(Figure figure, Figure before)
    {
        if (!_numbers.EndsPhrase(figure.Last)) return false;
        var at = before.Last;
        while (at < figure.First && !IsHalf(at)) at++; // what else belongs to the first half
        if (at >= figure.First || (text.IsMark(at, ',') && !text.Lexemes.In(at + 1, Halves) && figure.First - at < 2)) return false;
        var first = at + 1;
        var apart = text.IsMark(figure.First - 1, ',') || text.IsDash(figure.First - 1);
        var names = 0;
        for (var i = first; i < figure.First - (apart ? 1 : 0); i++)
        {
            if (text.Lexemes.In(i, Halves) && i == first) continue;
            if (!text.Tokens[i].IsWord || (text.Tokens[i].IsNumber && !apart) || text.Lexemes.Starts(i, OwnVerbs)) return false;
            if (text.Tokens[i].Capitals != Capitals.None && !text.Lexemes.Is(i, Lex.Noun)) names++;
            else if (!apart && !text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Lex.Noun)) return false;
        }
        return apart ? figure.First - 1 > first : names > 0;
    }

    /// <summary>Where a second half of a sentence begins.</summary>
    private bool IsHalf(int i) => text.Mark(i) is ';' || text.Lexemes.In(i, Halves) || (text.IsMark(i, ',') && text.Lexemes.In(i + 1, Halves));

    /// <summary>"in Chiapas - 12", "in Dresden 17": a bare number behind a dash, a colon or the name of a place.</summary>
    private bool IsOfAnotherPlace(Figure figure) =>
        _numbers.EndsPhrase(figure.Last) && (text.Mark(figure.First - 1) is '-' or '–' or '—' or ':' or '(' || IsBehindPlace(figure.First));

    /// <summary>"in Dresden 17": a name with its preposition.</summary>
    private bool IsBehindPlace(int at) =>
        at >= 2 && text.Tokens[at - 1] is { IsWord: true, Capitals: not Capitals.None }
        && (text.Lexemes.In(at - 2, Lex.In) || (at >= 3 && text.Lexemes.In(at - 3, Lex.In)));
}
