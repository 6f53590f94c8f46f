using Whence.Languages;
using Whence.Reading;

namespace Whence.Dates;

/// <summary>Tells from the words around an expression of time whether its clause speaks of the future or of the past.</summary>
internal sealed class DateTenses(ReadText text)
{
    private static readonly ulong Boundaries = Lexemes.Kinds(Lex.That, Lex.But, Lex.Relative_);

    /// <summary>The expression with what its clause says of it.</summary>
    public TimeExpression Of(TimeExpression expression)
    {
        if (InFuture(expression)) return expression with { Future = true };
        var (past, told) = InPast(expression);
        if (IsSet(expression, past || told)) return expression with { Future = true };
        return expression with { Past = past, Told = told, Done = IsDone(expression) };
    }

    /// <summary>"the trial resumes on Monday", "Am Montag beginnt der Prozess": a verb in the present that tells when something set begins stands close before a weekday, or behind one that opens its sentence.</summary>
    private bool IsSet(TimeExpression expression, bool past)
    {
        if (expression is not { Weekday: not null, Day: null, Rule: DateRule.Absolute or DateRule.This }) return false;
        var sentence = text.Sentences[text.SentenceOf(expression.First)];
        for (var i = expression.First - 1; i >= Math.Max(sentence.First, expression.First - SetReach) && !text.Tokens[i].IsMark; i--)
        {
            if (text.IsScheduled(i)) return !text.Lexemes.In(i - 1, Auxiliaries) && (!past || !IsPastBefore(i, sentence));
            if (text.Lexemes.In(i, EndsSet)) break;
        }
        if (past || !Opens(expression, sentence)) return false;
        for (var i = expression.Last; i < Math.Min(sentence.Last, expression.Last + SetBehind) && !text.Tokens[i].IsMark; i++)
            if (text.IsScheduled(i)) return true;
        return false;
    }

    /// <summary>Whether a word of the past stands before a verb in its own part of the sentence: "a avut loc", not "opened on Friday and ends".</summary>
    private bool IsPastBefore(int verb, Sentence sentence)
    {
        for (var i = verb - 1; i >= sentence.First && !text.Tokens[i].IsMark && !text.Lexemes.In(i, EndsSet); i--)
            if (text.IsPast(i) || (text.Lexemes.Is(i, Lex.Have) && !text.Lexemes.Is(i, Lex.Of))) return true; // not "ai navei"
        return false;
    }

    /// <summary>How many words before a weekday the verb of what is set may stand, and how many behind it.</summary>
    private const int SetReach = 10, SetBehind = 3;

    private static readonly ulong EndsSet = Boundaries | Lexemes.Kinds(Lex.Cue, Lex.And);
    private static readonly ulong Auxiliaries = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Modal);

    /// <summary>Whether an auxiliary of what is done stands in the same stretch of the sentence: "hatten im Januar", "until Friday it had admitted"; not right before ("they have until Friday").
    /// And whether a verb in the past does: "on 16 February died".</summary>
    private (bool Past, bool Told) InPast(TimeExpression expression)
    {
        var sentence = text.Sentences[text.SentenceOf(expression.First)];
        var (past, told, not, said) = (false, false, false, false);
        for (var i = expression.First - 1; i >= Math.Max(sentence.First, expression.First - 12); i--)
        {
            if (text.Lexemes.In(i, Boundaries) || Ends(i) || (said && text.Mark(i) is ',')) break;
            if (text.Lexemes.Is(i, Lex.Modal)) return default;
            said |= text.Lexemes.Is(i, Lex.Cue);
            not |= text.Lexemes.Is(i, Lex.Not);
            past |= i < expression.First - 1 && text.Lexemes.Is(i, Lex.Have);
            told |= text.IsPast(i);
        }
        for (var i = expression.Last; i < Math.Min(sentence.Last, expression.Last + 6); i++)
        {
            if (i == expression.Last && text.Mark(i) is ',' && Opens(expression, sentence)) continue; // "On 16 February, a man died"
            if (text.Lexemes.In(i, Boundaries) || Ends(i) || text.Mark(i) is ',' || text.Lexemes.Is(i, Lex.Cue)) break;
            if (text.Lexemes.Is(i, Lex.Modal)) return default;
            past |= text.Lexemes.Is(i, Lex.Have);
            told |= text.IsPast(i);
        }
        return (past || (not && told) || (expression is { Day: not null, Month: not null } && IsTakenBy(expression, sentence)), told); // "did not become clear until Tuesday"
    }

    /// <summary>Whether a verb in the past stands close before, and takes the date by itself or by a preposition that says when: "took effect on January 1", "trat am 1. Januar", not "was put off to January 1".</summary>
    private bool IsTakenBy(TimeExpression expression, Sentence sentence)
    {
        var i = expression.First - 1;
        while (i >= sentence.First && text.Lexemes.Is(i, Lex.Determiner)) i--;
        if (i >= sentence.First && text.Lexemes.Is(i, Lex.Preposition) && !text.Lexemes.Is(i, Lex.In)) return false;
        for (var last = Math.Max(sentence.First, i - TakenReach); i >= last && text.Tokens[i].IsWord && !text.Lexemes.In(i, NotTaken); i--)
            if (text.IsPast(i)) return true;
        return false;
    }

    /// <summary>How many words may stand between a verb in the past and the date that it takes.</summary>
    private const int TakenReach = 3;

    private static readonly ulong NotTaken = Lexemes.Kinds(Lex.Cue, Lex.Modal, Lex.Not, Lex.And, Lex.That, Lex.But, Lex.Relative_);

    /// <summary>Whether the expression opens its sentence and a verb in the past stands close behind, with no mark before it but the comma right behind the date, and no verb of saying.</summary>
    private bool IsDone(TimeExpression expression)
    {
        var sentence = text.Sentences[text.SentenceOf(expression.First)];
        if (!Opens(expression, sentence)) return false;
        var first = text.Mark(expression.Last) is ',' ? expression.Last + 1 : expression.Last;
        for (var i = first; i < Math.Min(sentence.Last, first + DoneReach) && !text.Tokens[i].IsMark && !text.Lexemes.In(i, Boundaries); i++)
        {
            if (text.Lexemes.Is(i, Lex.Cue) || text.Lexemes.Is(i, Lex.Modal)) return false;
            if (text.IsPast(i) || (text.Lexemes.Is(i, Lex.Have) && text.Lexemes.In(i + 1, Participles))) return true; // "au murit"
        }
        return false;
    }

    private static readonly ulong Participles = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    /// <summary>How many words may stand between a date that opens its sentence and the verb.</summary>
    private const int DoneReach = 6;

    private bool Opens(TimeExpression expression, Sentence sentence) => expression.First == sentence.First || expression.First == sentence.First + First(sentence);

    /// <summary>Whether a word of the future stands in the same stretch of the sentence; "and" ends it, but between two weekdays.</summary>
    private bool InFuture(TimeExpression expression)
    {
        var sentence = text.Sentences[text.SentenceOf(expression.First)];
        var said = false;
        for (var i = expression.First - 1; i >= Math.Max(sentence.First, expression.First - 12); i--)
        {
            if (text.IsFuture(i) && !text.Lexemes.Is(i, Lex.Hearsay)) return true; // "soll am Mittwoch ... erstochen haben"
            said |= text.Lexemes.Is(i, Lex.Cue);
            if (text.Lexemes.In(i, Boundaries) || Ends(i) || (said && text.Mark(i) is ',')) break; // "it will be mended, they said on Monday"
        }
        for (var i = expression.Last; i < Math.Min(sentence.Last, expression.Last + 10); i++)
        {
            if (text.IsFuture(i)) return true;
            if (i == expression.Last && text.Mark(i) is ',' && Opens(expression, sentence)) continue; // "On Friday, the court will rule"
            if (text.Lexemes.In(i, Boundaries) || (text.Lexemes.Is(i, Lex.And) && !JoinsWeekdays(i, expression, sentence)) || Ends(i) || text.Mark(i) is ',' || text.Lexemes.Is(i, Lex.Cue)) break;
        }
        return false;
    }

    /// <summary>Tokens before the first word of a sentence that may be a date: one, where it opens with a preposition or an article.</summary>
    private int First(Sentence sentence) => text.Lexemes.In(sentence.First, Opening) ? 1 : 0;

    private static readonly ulong Opening = Lexemes.Kinds(Lex.In, Lex.By, Lex.Preposition, Lex.Determiner);

    /// <summary>"On Friday and Saturday they will": the first opens the sentence; "was found on Tuesday and on Thursday will be read" are two.</summary>
    private bool JoinsWeekdays(int and, TimeExpression first, Sentence sentence) =>
        text.Lexemes.FindEndingAt(and, Lex.Weekday).Exists && text.Lexemes.Is(and + 1, Lex.Weekday) && Opens(first, sentence);

    private bool Ends(int at) => text.Mark(at) is ';' or ':' or '„' or '“' or '”' or '"';
}
