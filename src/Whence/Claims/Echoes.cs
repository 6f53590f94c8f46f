using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Figures that no word of their own clause governs and that take over what a figure before them is about: "compared with 1,200 a year before",
/// "the army spoke of 20", "in June the figure fell to 555", "45 died in the north, in the south 12", "seven million euros, by others' count 4.2 million".
/// </summary>
internal sealed class Echoes(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many sentences back "the figure" may reach.</summary>
    private const int Reach = 2;

    /// <summary>How many sentences back it may reach to a count that it is near to in size.</summary>
    private const int NearReach = 4;

    /// <summary>How many tokens may stand between "the figure" and its number.</summary>
    private const int TallyReach = 7;

    /// <summary>How many tokens may stand between who says how many and the number.</summary>
    private const int StatementReach = 6;

    /// <summary>How many tokens what stands in brackets behind a figure may take.</summary>
    private const int BracketReach = 12;

    private static readonly ulong Linking = Lexemes.Kinds(Lex.Of, Lex.Determiner);
    private static readonly ulong OfWhat = Lexemes.Kinds(Lex.Of, Lex.Noun, Lex.ConceptNoun);
    private static readonly ulong EndsTally = Lexemes.Kinds(Lex.But, Lex.NumberWord);
    private static readonly ulong Statement = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.Echo);

    private static readonly ulong Joint = Lexemes.Kinds(Lex.And, Lex.But);

    private readonly EchoWords _words = new(text);
    private readonly BareNumbers _numbers = new(text);
    private readonly SecondHalves _halves = new(text, vocabulary);

    /// <summary>What a bare figure is about, or null where nothing before it says so.</summary>
    /// <param name="figure">A figure that no concept governs.</param>
    /// <param name="previous">The figure before it in its sentence, or null.</param>
    /// <param name="governing">What governs that one, or null.</param>
    /// <param name="told">The last count of the article, or null.</param>
    /// <param name="restated">The count that it restates if it restates any, or null (see <see cref="Restated"/>).</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="missed">The count before it in its sentence is about something unknown, and so may this one be.</param>
    public Governing? Of(Figure figure, Figure? previous, Governing? governing, Told? told, Told? restated, int sentence, bool missed)
    {
        if (figure.Measures is not null || figure.IsIndefinite || figure.IsNobody) return null;
        if (governing is { } same && previous is { Measures: null } before && _halves.Shares(figure, before)) return same with { Rule = "claim.gap" };
        if (missed || told is not { } last) return null;
        if (sentence - last.Sentence <= Reach && !IsOfOthers(figure, last) && (IsByDegree(figure, last) || IsByKind(figure, last, sentence) || IsPartOf(figure, last, sentence)))
            return Governing.Unsaid(figure, last.Concept, "claim.part");
        if (restated is not { } of || (of == last && sentence - last.Sentence > Reach) || IsOfOthers(figure, of) || !IsAlike(figure, of)) return null;
        return RuleOf(figure, of, sentence) is { } rule ? Governing.Unsaid(figure, of.Concept, rule) : null;
    }

    /// <summary>The measure that a bare figure restates beside words that say so, or null (see <see cref="Telling.MeasureRestatedBy"/>).</summary>
    public ToldAmount? Measure(Figure figure, int sentence, Telling telling) =>
        figure is { HasNoun: false, Measures: null, IsIndefinite: false, IsNobody: false, IsPart: false } && (_words.Before(figure).Key is Echo.Restated || HasTally(figure, text.Sentences[sentence]))
            ? telling.MeasureRestatedBy(figure, sentence, NearReach)
            : null;

    /// <summary>Which of the counts told a figure restates if it restates any, or null.</summary>
    public Told? Restated(Figure figure, int sentence, Telling telling) =>
        !figure.HasNoun && _numbers.BeBefore(figure.First) is not null ? telling.Known : telling.RestatedBy(figure, sentence, NearReach, (one, other) => vocabulary.Concepts[one].Counts == vocabulary.Concepts[other].Counts);

    /// <summary>"brings to 1,000 (1,014 by our count) the number of migrants": the words behind the figure say of what it is.</summary>
    private bool IsOfOthers(Figure figure, Told told)
    {
        var i = figure.Last;
        if (text.Mark(i) is '(')
            while (i < Math.Min(text.Tokens.Count, figure.Last + BracketReach) && text.Mark(i++) is not ')') { }
        while (text.Lexemes.In(i, Lex.Determiner)) i++;
        if (text.Lexemes.Find(i, Lex.Echo) is not { Exists: true, Key: Echo.Tally } tally) return false;
        i = tally.Last;
        while (text.Lexemes.In(i, Linking)) i++;
        return text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && !(told.Figure.Noun.Exists && told.Figure.Noun.Key == noun.Key);
    }

    private string? RuleOf(Figure figure, Told told, int sentence) => _words.Before(figure).Key switch
    {
        Echo.Compared when sentence == told.Sentence || !figure.HasNoun => "claim.compared",
        Echo.Restated => "claim.restated",
        _ when _words.IsRestatedBehind(figure) => "claim.restated",
        _ when !figure.HasNoun && HasTally(figure, text.Sentences[sentence]) => "claim.tally",
        _ when IsStated(figure, told, text.Sentences[sentence]) || HasOwnSource(figure) => "claim.restated",
        _ => null,
    };

    /// <summary>"sieben schwer und drei leicht", "einer von ihnen schwer": some of those that were counted just before, by how badly they are hurt.</summary>
    private bool IsByDegree(Figure figure, Told told) =>
        !figure.HasNoun && vocabulary.Concepts[told.Concept].Counts == "person" && text.Lexemes.Find(figure.Last, Lex.Echo, Echo.Degree).Exists
        && BareNumbers.Size(figure) is { } size && BareNumbers.Size(told.Figure) is { } all && size < all;

    /// <summary>"20 were arrested; 12 were students": what some of those are who were counted in this sentence or the one before.</summary>
    private bool IsByKind(Figure figure, Told told, int sentence)
    {
        if (figure.Last != figure.NumberLast || figure.IsMore || sentence - told.Sentence > 1 || vocabulary.Concepts[told.Concept].Counts != "person" || !text.Lexemes.Is(figure.Last, Lex.Be)) return false;
        if (!(BareNumbers.Size(figure) is > 1 and var size && BareNumbers.Size(told.Figure) is { } all && size < all)) return false;
        var at = figure.Last + 1;
        while (text.Lexemes.In(at, Linking)) at++;
        return text.Lexemes.Find(at, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].IsPeople && _numbers.EndsPhrase(noun.Last);
    }

    /// <summary>"Three of them were children": several of those counted in this sentence or the one before, and fewer than those.</summary>
    private bool IsPartOf(Figure figure, Told told, int sentence) =>
        figure.IsPart && sentence - told.Sentence <= 1 && figure.Quantity.Value is not 1
        && (!figure.HasNoun || (figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople))
        && figure.Quantity.Value < (told.Figure.Quantity.Value ?? told.Figure.Quantity.High ?? double.MaxValue);

    /// <summary>Whether a figure may count what was counted: it has no noun, that same noun, or one no more special than "people".</summary>
    private bool IsAlike(Figure figure, Told told)
    {
        if (!figure.HasNoun) return true;
        if (!figure.Noun.Exists) return false;
        if (told.Figure.Noun.Exists && told.Figure.Noun.Key == figure.Noun.Key) return true;
        return vocabulary.General.Contains(figure.Noun.Key) && vocabulary.Concepts[told.Concept].Counts == "person";
    }

    /// <summary>
    /// A noun for any count stands before the figure in its clause, with no other number between; "the number of cases" is no number of those counted
    /// before.
    /// </summary>
    private bool HasTally(Figure figure, Sentence sentence)
    {
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - TallyReach); i--)
        {
            if (text.Mark(i) is ',' or ';' or '(' or ')' || text.Tokens[i].IsNumber || text.Lexemes.Starts(i, EndsTally)) return false;
            if (text.Lexemes.Find(i, Lex.Echo) is { Exists: true, Key: Echo.Tally } tally)
                return tally.Last >= figure.First - 1 || !text.Lexemes.In(tally.Last, OfWhat) || text.Lexemes.In(tally.Last, Lex.Have);
        }
        return false;
    }

    /// <summary>
    /// "The organisers claim 15,000 marchers", "the clinic knows of seven": who says how many, and the clause says nothing else; "last year there were 226".
    /// </summary>
    private bool IsStated(Figure figure, Told told, Sentence sentence)
    {
        if (!_numbers.EndsPhrase(figure.Last) && (figure.HasNoun || !text.Lexemes.In(figure.Last, Lex.In))) return false;
        if (figure.HasNoun && text.Lexemes.In(figure.Last, Lex.Be) && !text.Lexemes.In(figure.Last, Lex.Cue)) return false; // "said that three people were still wanted": what they are is told
        if (!figure.HasNoun && _numbers.BeBefore(figure.First) is { } be) return IsOfThoseTold(be, told);
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - StatementReach); i--)
        {
            if (text.IsMark(i, ',') && text.IsMark(i - 2, ',') && text.Lexemes.In(i - 1, Lex.Pronoun)) i -= 3; // "la police parle, elle, de 130.000 personnes"
            if (i < sentence.First || text.Mark(i) is ';' or '(' or ')' or ',' || text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.NumberWord)) return false;
            if (text.Lexemes.Find(i, Lex.Echo) is { Exists: true, Key: Echo.Tally }) return false; // "the number of cases"
            if (figure.HasNoun && text.Lexemes.In(i, Lex.Have) && !text.Lexemes.In(i, Statement) && i + 1 < figure.First) return false; // "said his people had buried seven victims"
            if (text.Lexemes.In(i, Statement) && !text.Lexemes.Find(i, Lex.Echo, Echo.Amounting).Exists) return true;
        }
        return false;
    }

    /// <summary>"2,500 people marched, 1,200 according to police": a number of its own behind a mark or "and", and right behind it who says so.</summary>
    private bool HasOwnSource(Figure figure) =>
        !figure.HasNoun && BareNumbers.Size(figure) is > 1 && (text.Mark(figure.First - 1) is ',' or ';' or '(' || text.Lexemes.In(figure.First - 1, Joint)) && !text.Lexemes.In(figure.Last, Lex.Preposition) && text.Pack.Phrases.LeadsToSlot(text.Tokens, figure.Last);

    /// <summary>"of passengers there were 163" counts passengers, whatever was counted before.</summary>
    private bool IsOfThoseTold(int be, Told told) =>
        text.Lexemes.FindEndingAt(be, Lex.Noun) is not { Exists: true } noun || (told.Figure.Noun.Exists && told.Figure.Noun.Key == noun.Key);
}
