using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>The last count that an article stated before the place where it is read.</summary>
/// <param name="Figure">What was counted.</param>
/// <param name="Concept">Concept id.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct Told(Figure Figure, string Concept, int Sentence);

/// <summary>
/// Figures that no word of their own clause governs and that take over what a figure before them is about: "compared with 1,200 a year before", "the army spoke of 20",
/// "in June the figure fell to 555", "45 died in the north, in the south 12", "seven million euros, by others' count 4.2 million".
/// </summary>
internal sealed class Echoes(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many sentences back "the figure" may reach.</summary>
    private const int Reach = 2;

    /// <summary>How many tokens may stand between "the figure" and its number.</summary>
    private const int TallyReach = 7;

    private static readonly ulong OfWhat = Lexemes.Kinds(Lex.Of, Lex.Noun, Lex.ConceptNoun);
    private static readonly ulong Skippable = Lexemes.Kinds(Lex.Determiner, Lex.Of);

    /// <summary>Whether the words before a figure say that it restates a count.</summary>
    public bool IsRestated(Figure figure) => WordsBefore(figure) is { Exists: true, Key: Echo.Restated } || IsRestatedBehind(figure);

    private bool IsRestatedBehind(Figure figure) => !figure.HasNoun && text.Lexemes.Find(figure.Last, Lex.Echo, Echo.RestatedAfter).Exists;

    /// <summary>Whether the words before a figure make it that of another time.</summary>
    public bool IsCompared(Figure figure) => WordsBefore(figure) is { Exists: true, Key: Echo.Compared };

    /// <summary>"Nearly 12,000 homes were flooded and almost 200 destroyed", "3600 mājas iznīcinātas, bet 5800 – bojātas": another number of the same things, with a participle of its own.</summary>
    public bool HasOwnVerb(Figure figure, Figure before)
    {
        if (vocabulary.Nouns[before.Noun.Key].Class != "thing" || figure is not { Measures: null, IsIndefinite: false, IsNobody: false } || !(text.IsMark(figure.First - 1, ',') || text.Lexemes.Starts(figure.First - 1, Halves))) return false;
        var verb = text.Mark(figure.Last) is '–' or '—' ? figure.Last + 1 : figure.Last;
        return text.Lexemes.Find(verb, Lex.ConceptPassive) is { Exists: true } passive && vocabulary.Concepts[passive.Key].Counts == "thing";
    }

    /// <summary>What a bare figure is about, or null where nothing before it says so.</summary>
    /// <param name="figure">A figure that no concept governs.</param>
    /// <param name="previous">The figure before it in its sentence, or null.</param>
    /// <param name="governing">What governs that one, or null.</param>
    /// <param name="told">The last count of the article, or null.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="missed">The count before it in its sentence is about something unknown, and so may this one be.</param>
    public Governing? Of(Figure figure, Figure? previous, Governing? governing, Told? told, int sentence, bool missed)
    {
        if (figure.Measures is not null || figure.IsIndefinite || figure.IsNobody) return null;
        if (governing is { } same && previous is { Measures: null } before && Repeats(figure, before)) return same with { Rule = "claim.gap" };
        if (missed || told is not { } last || sentence - last.Sentence > Reach) return null;
        if (IsByDegree(figure, last)) return Take(figure, last, "claim.part");
        if (figure.IsPart && sentence - last.Sentence <= 1 && figure.Quantity.Value is not 1 && (!figure.HasNoun || (figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople)) && figure.Quantity.Value < (last.Figure.Quantity.Value ?? last.Figure.Quantity.High ?? double.MaxValue)) return Take(figure, last, "claim.part");
        if (!IsAlike(figure, last)) return null;
        var rule = WordsBefore(figure).Key switch
        {
            Echo.Compared when sentence == last.Sentence || !figure.HasNoun => "claim.compared",
            Echo.Restated => "claim.restated",
            _ when IsRestatedBehind(figure) => "claim.restated",
            _ when !figure.HasNoun && HasTally(figure, text.Sentences[sentence]) => "claim.tally",
            _ when IsStated(figure, last, text.Sentences[sentence]) => "claim.restated",
            _ => null,
        };
        return rule is null ? null : Take(figure, last, rule);
    }

    /// <summary>"sieben schwer und drei leicht", "einer von ihnen schwer": some of those that were counted just before, by how badly they are hurt.</summary>
    private bool IsByDegree(Figure figure, Told told) =>
        !figure.HasNoun && vocabulary.Concepts[told.Concept].Counts == "person" && text.Lexemes.Find(figure.Last, Lex.Echo, Echo.Degree).Exists && Size(figure) is { } size && Size(told.Figure) is { } all && size < all;

    /// <summary>A bare number where the sentence or the one before has said of what the numbers are: "The High Court writes 187", "the chargesheet has 824".</summary>
    /// <param name="figure">A figure.</param>
    /// <param name="topic">What the numbers are of.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public Governing? OnTopic(Figure figure, Told topic, int sentence)
    {
        if (figure is not { HasNoun: false, Measures: null, IsIndefinite: false, IsNobody: false, IsPart: false } || figure.First < topic.Figure.Last || sentence - topic.Sentence > 1) return null;
        if (!EndsPhrase(figure.Last) && !text.Lexemes.In(figure.Last, Lex.In)) return null;
        if (IsOfOwnSubject(figure) || (sentence > topic.Sentence && Size(topic.Figure) is not null && !IsSaid(figure, text.Sentences[sentence]))) return null;
        if (Size(figure) is not { } size || size < 2 || size != Math.Floor(size)) return null;
        return Size(topic.Figure) is { } told && (size > told * MostTimes || told > size * MostTimes) ? null : Take(figure, topic, "claim.topic");
    }

    /// <summary>"The age limit is 18": the number tells what stands before "be".</summary>
    private bool IsOfOwnSubject(Figure figure) => text.Lexemes.In(figure.First - 1, Lex.Be) && figure.First >= 2 && text.Tokens[figure.First - 2].IsWord && !text.Lexemes.In(figure.First - 2, Lex.Pronoun);

    private static readonly ulong Saying = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Echo, Lex.Have);

    /// <summary>Who says or has the number stands before it in its clause, or the sentence begins with it.</summary>
    private bool IsSaid(Figure figure, Sentence sentence)
    {
        var first = Math.Max(sentence.First, figure.First - StatementReach);
        for (var i = figure.First - 1; i >= first && text.Mark(i) == '\0'; i--)
            if (text.Lexemes.In(i, Saying)) return true;
        return figure.First == sentence.First;
    }

    /// <summary>Figures of one thing are seldom farther apart.</summary>
    private const double MostTimes = 10;

    private static double? Size(Figure figure) => figure.Quantity.Value ?? figure.Quantity.Low;

    /// <summary>"42 dead … about 45 victims": a noun for the dead and the injured alike counts those that were counted just before.</summary>
    public Governing Narrowed(Governing governing, Figure figure, Told? told, int sentence) =>
        figure is { IsPart: true, Measures: null } && told is { } whole && sentence - whole.Sentence <= 1 && governing.Lexeme.Kind != Lex.ConceptNoun && vocabulary.Concepts[whole.Concept] is { Counts: "person", Last: false } && IsDegree(governing.Lexeme) ? Take(figure, whole, "claim.part") :
        figure is { IsPart: true, Measures: null } && told is { } dead && sentence - dead.Sentence <= 1 && vocabulary.Concepts[dead.Concept].Last && vocabulary.Concepts[governing.Lexeme.Key] is { Counts: "person", Strict: true } ? Take(figure, dead, "claim.part") : // "22 of them lived in the north"
        governing.Rule == "claim.noun" && told is { } last && sentence - last.Sentence <= Reach && vocabulary.Concepts[governing.Lexeme.Key].SumOf.Contains(last.Concept)
            ? governing with { Lexeme = governing.Lexeme with { Key = last.Concept } } : governing;

    /// <summary>"three of them are in a grave condition" says how badly those are hurt who were counted.</summary>
    private bool IsDegree(Lexeme word)
    {
        for (var i = word.First; i < word.Last; i++)
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Degree).Exists) return true;
        return false;
    }

    private static Governing Take(Figure figure, Told told, string rule) => new(new(figure.NumberLast, figure.NumberLast, Lex.ConceptNoun, told.Concept, 0), rule, 0);

    private static readonly ulong Statement = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Echo);

    /// <summary>"The organisers claim 15,000 marchers", "the clinic knows of seven": who says how many, and the clause says nothing else; "last year there were 226".</summary>
    private bool IsStated(Figure figure, Told told, Sentence sentence)
    {
        if (!EndsPhrase(figure.Last) && (figure.HasNoun || !text.Lexemes.In(figure.Last, Lex.In))) return false;
        // "of passengers there were 163" counts passengers, whatever was counted before
        if (!figure.HasNoun && BeBefore(figure.First) is { } be) return text.Lexemes.FindEndingAt(be, Lex.Noun) is not { Exists: true } noun || (told.Figure.Noun.Exists && told.Figure.Noun.Key == noun.Key);
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - StatementReach); i--)
        {
            if (text.Mark(i) is ';' or '(' or ')' or ',' || text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.NumberWord)) return false;
            if (text.Lexemes.Find(i, Lex.Echo) is { Exists: true, Key: Echo.Tally }) return false; // "the number of cases"
            if (text.Lexemes.In(i, Statement)) return true;
        }
        return false;
    }

    private const int StatementReach = 6;

    /// <summary>The form of "be" right before a number, pronouns and words of no meaning here between: "waren es noch 17", "étaient alors douze".</summary>
    private int? BeBefore(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3) && text.Tokens[i].IsWord; i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return i;
            if (!text.Lexemes.In(i, Lex.Pronoun) && text.Lexemes.At(i).Length > 0) return null;
        }
        return null;
    }

    /// <summary>A large bare number where money was the measure just before is money: "seven million euros, others speak of 4.2 million"; "9.1 and 8.2 percent" are both percent.</summary>
    /// <param name="figure">A bare figure.</param>
    /// <param name="money">The last amount of money, at most a sentence back, or null.</param>
    /// <param name="next">The next figure of the sentence, or null.</param>
    /// <param name="ofMoney">A word of the sentence is about money.</param>
    public Figure Completed(Figure figure, Figure? money, Figure? next, bool ofMoney)
    {
        if (NounBefore(figure) is { } noun) figure = figure with { Noun = noun, Phrase = (noun.First, noun.Last) };
        if (figure.HasNoun || figure.Measures is not null || figure.IsNobody || Size(figure) is not { } value) return figure;
        if (value >= 1e6 && (ofMoney || (money is not null && !HasCountable(figure)))) return figure with { Measures = "money", Quantity = figure.Quantity with { Unit = money?.Quantity.Unit } };
        if (value is > 0 and < 100 && value != Math.Floor(value) && next is { Measures: "percent" } && text.Lexemes.In(figure.Last, Lex.And)) return figure with { Measures = "percent", Quantity = figure.Quantity with { Unit = next.Quantity.Unit } };
        return figure;
    }

    private const int CountableReach = 6;

    /// <summary>"users grew to 317 million": a noun that can be counted stands before the figure in its sentence, and no number counts it.</summary>
    private bool HasCountable(Figure figure)
    {
        for (var i = Math.Max(text.Sentences[text.SentenceOf(figure.First)].First, figure.First - CountableReach); i < figure.First; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && noun.Value != 1 && vocabulary.Nouns[noun.Key].Class is "person" or "thing" && !text.Tokens[Math.Max(0, i - 1)].IsNumber) return true;
        return false;
    }

    /// <summary>"of passengers there were 163": what a bare number at the end of its phrase counts stands before "be".</summary>
    private Lexeme? NounBefore(Figure figure)
    {
        if (figure is not { HasNoun: false, Measures: null, IsNobody: false, Quantity: not { Value: < 2 } } || !EndsPhrase(figure.Last) || BeBefore(figure.First) is not { } be) return null;
        return text.Lexemes.FindEndingAt(be, Lex.Noun) is { Exists: true } noun && noun.Value != 1 && vocabulary.Nouns[noun.Key].Class is "person" or "thing" ? noun : null;
    }

    /// <summary>The word of comparison or of stating right before a figure, articles between allowed.</summary>
    private Lexeme WordsBefore(Figure figure)
    {
        var at = figure.First;
        for (var i = 0; i < 3 && at > 0; i++)
        {
            if (text.Lexemes.FindEndingAt(at, Lex.Echo) is { Exists: true, Key: Echo.Compared or Echo.Restated } words) return words;
            if (!text.Lexemes.In(at - 1, Skippable)) break;
            at--;
        }
        return default;
    }

    /// <summary>A noun for any count stands before the figure in its clause, with no other number between.</summary>
    private bool HasTally(Figure figure, Sentence sentence)
    {
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - TallyReach); i--)
        {
            if (text.Mark(i) is ',' or ';' or '(' or ')' || text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.But) || text.Lexemes.Is(i, Lex.NumberWord)) return false;
            if (text.Lexemes.Find(i, Lex.Echo) is { Exists: true, Key: Echo.Tally } tally) return tally.Last >= figure.First - 1 || !text.Lexemes.In(tally.Last, OfWhat) || text.Lexemes.In(tally.Last, Lex.Have); // "the number of cases" is no number of those counted before
        }
        return false;
    }

    /// <summary>Whether a figure may count what was counted: it has no noun, that same noun, or one no more special than "people".</summary>
    private bool IsAlike(Figure figure, Told told)
    {
        if (!figure.HasNoun) return true;
        if (!figure.Noun.Exists) return false;
        if (told.Figure.Noun.Exists && told.Figure.Noun.Key == figure.Noun.Key) return true;
        return vocabulary.General.Contains(figure.Noun.Key) && vocabulary.Concepts[told.Concept].Counts == "person";
    }

    /// <summary>"45 died in Oaxaca, in Chiapas - 12", "14 flights were cancelled in Leipzig, in Dresden 17", "13 dead, nine civilians and four policemen".</summary>
    private bool Repeats(Figure figure, Figure before)
    {
        if (figure.First - before.Last > 16) return false;
        if (!figure.HasNoun && (IsShare(figure, before) || IsSaidAgain(figure, before) || IsJoined(figure, before) || IsOfAnother(figure, before))) return true;
        if (!figure.HasNoun) return EndsPhrase(figure.Last) && (text.Mark(figure.First - 1) is '-' or '–' or '—' or ':' or '(' || IsBehindPlace(figure.First));
        return figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople && figure.First - before.Last <= (figure.IsMore ? 3 : 2) && (text.IsMark(figure.First - 1, ',') || text.Lexemes.In(figure.First - 1, Lex.And) || (figure.IsMore && text.IsMark(before.Last, ',')));
    }

    /// <summary>"135 votes in favour and 115 against": a bare number joined to the one before it, with a preposition for a noun.</summary>
    private bool IsJoined(Figure figure, Figure before) =>
        text.Lexemes.In(figure.First - 1, Lex.And) && figure.First - before.Last <= 4 && text.Lexemes.Starts(figure.Last, Prepositions) && before.Noun.Exists && vocabulary.Nouns[before.Noun.Key].Class == "thing";

    /// <summary>"spoke of 24 dead, then of 85", "von zwölf Verletzten, später von 17": the same preposition brings both.</summary>
    private bool IsSaidAgain(Figure figure, Figure before)
    {
        if (!EndsPhrase(figure.Last) || figure.First - before.Last < 2 || before.First < 1 || !text.Lexemes.In(figure.First - 1, Prepositions)) return false;
        if (!text.Word(figure.First - 1).Equals(text.Word(before.First - 1), StringComparison.OrdinalIgnoreCase)) return false;
        var joined = false;
        for (var i = before.Last; i < figure.First - 1; i++)
        {
            joined |= text.IsMark(i, ',') || text.Lexemes.In(i, Lex.And);
            if (i - before.Last >= SaidAgainAtOnce && text.Lexemes.Starts(i, OwnVerbs)) return false;
        }
        return joined && (figure.First - before.Last <= SaidAgainAtOnce || text.Mark(figure.First - 2) is '–' or '—' or '-' or ',');
    }

    /// <summary>Within so many tokens the same preposition says enough.</summary>
    private const int SaidAgainAtOnce = 6;

    /// <summary>"Kast won 7.2 million votes and Jara, 5.2 million", "the crash of 2020 killed 85; that of 2010, more than 3,000": another subject, with no verb of its own, and its number.</summary>
    private bool IsOfAnother(Figure figure, Figure before)
    {
        if (!EndsPhrase(figure.Last)) return false;
        var at = before.Last;
        while (at < figure.First && !IsHalf(at)) at++; // what else belongs to the first half
        if (at >= figure.First || (text.IsMark(at, ',') && !text.Lexemes.In(at + 1, Halves) && figure.First - at < 2)) return false;
        var first = at + 1;
        var apart = text.IsMark(figure.First - 1, ',') || text.Mark(figure.First - 1) is '–' or '—' or '-';
        var names = 0;
        for (var i = first; i < figure.First - (apart ? 1 : 0); i++)
        {
            if (text.Lexemes.In(i, Halves) && i == first) continue;
            if (!text.Tokens[i].IsWord || text.Tokens[i].IsNumber && !apart || text.Lexemes.Starts(i, OwnVerbs)) return false;
            if (text.Tokens[i].Capitals != Capitals.None && !text.Lexemes.Is(i, Lex.Noun)) names++;
            else if (!apart && !text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Lex.Noun)) return false;
        }
        return apart ? figure.First - 1 > first : names > 0;
    }

    /// <summary>Where a second half of a sentence begins.</summary>
    private bool IsHalf(int i) => text.Mark(i) is ';' || text.Lexemes.In(i, Halves) || (text.IsMark(i, ',') && text.Lexemes.In(i + 1, Halves));

    private static readonly ulong Halves = Lexemes.Kinds(Lex.And, Lex.But);
    private static readonly ulong OwnVerbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue, Lex.Preposition);

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.Of, Lex.In);

    /// <summary>"Three people have died, two in Adelaide and one in Perth", "66 were evacuated: 51 from one village and 15 from the other".</summary>
    private bool IsShare(Figure figure, Figure before) =>
        figure.First - before.Last <= 8 && (figure.Quantity.Value < (before.Quantity.Value ?? before.Quantity.Low) || text.Lexemes.In(before.Last, Lex.In)) && (text.Mark(figure.First - 1) is ',' or ':' or '(' or '–' or '—' || text.Lexemes.In(figure.First - 1, Lex.And)) && text.Lexemes.In(figure.Last, Lex.In)
        && figure.Last + 1 < text.Tokens.Count && text.Tokens[figure.Last + 1] is { IsWord: true, Capitals: not Capitals.None };

    private static readonly ulong AfterPhrase = Lexemes.Kinds(Lex.Relative, Lex.Weekday, Lex.Month, Lex.But, Lex.Have, Lex.Be);

    private bool EndsPhrase(int at) => at >= text.Tokens.Count || text.Tokens[at].IsMark || text.Lexemes.In(at, AfterPhrase);

    /// <summary>"in Dresden 17": a name with its preposition.</summary>
    private bool IsBehindPlace(int at) => at >= 2 && text.Tokens[at - 1] is { IsWord: true, Capitals: not Capitals.None } && (text.Lexemes.In(at - 2, Lex.In) || (at >= 3 && text.Lexemes.In(at - 3, Lex.In)));
}
