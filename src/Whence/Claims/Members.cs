using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Those of whom a count consists, told one by one: "two people were killed: a boy and a man of 41", "two people, a teenager and a farmer, were killed".
/// Each has what is said of all.
/// </summary>
internal sealed class Members(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures)
{
    /// <summary>How many tokens may stand between two members.</summary>
    private const int Reach = 8;

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue);

    /// <summary>What governs a figure as one of the members of a count before it in its sentence, or null where it is none.</summary>
    /// <param name="f">Index of the figure.</param>
    /// <param name="whole">Index of the count.</param>
    /// <param name="governing">What governs that one.</param>
    public Governing? Of(int f, int whole, Governing governing)
    {
        if (f <= whole || !IsPerson(figures[f]) || figures[whole] is not { Measures: null, IsIndefinite: false, IsPart: false, Quantity.Value: >= 2 and var most }) return null;
        var sum = 0.0;
        var isAll = AddUpTo(most, whole + 1);
        for (var k = whole + 1; k <= f; k++)
        {
            if (!IsPerson(figures[k]) || !(k == whole + 1 ? isAll || Opens(figures[k], figures[whole], governing) : IsJoined(figures[k - 1], figures[k]))) return null;
            sum += figures[k].Quantity.Value!.Value;
        }
        return sum > most || (!isAll && text.Mark(figures[whole + 1].First - 1) is ',' && !Closes(f, most - sum)) ? null : governing with { Rule = "claim.part" };
    }

    /// <summary>"14 people – six men, six women and two minors": several that stand in a row right behind the count and add up to it.</summary>
    private bool AddUpTo(double most, int first)
    {
        var before = figures[first - 1];
        if (first >= figures.Count || figures[first].First - before.Last is not (1 or 2) || !(text.Mark(figures[first].First - 1) is ',' or ':' or '(' or '–' or '—' or '-')) return false;
        var (sum, count) = (0.0, 0);
        for (var k = first; k < figures.Count && sum < most && IsPerson(figures[k]) && (k == first || IsJoined(figures[k - 1], figures[k])); k++) (sum, count) = (sum + figures[k].Quantity.Value!.Value, count + 1);
        return count > 1 && sum == most;
    }

    /// <summary>"one of them, a woman of 52, died", "one man, a tourist, was hurt": what stands between commas right behind one person is that same one.</summary>
    /// <param name="f">Index of a figure.</param>
    public bool IsSameOne(int f)
    {
        if (f == 0 || figures[f] is not { IsIndefinite: true, IsMore: false } || !IsPerson(figures[f])) return false;
        var one = figures[f - 1];
        if (one is not { Measures: null, Quantity: { Hedge: Hedge.Exact, Value: 1 } } || one.Last != figures[f].First - 1 || text.Mark(one.Last) is not (',' or '–' or '—')) return false;
        if (one is { IsPart: true, IsIndefinite: false }) return true;
        return Closes(f, 0) && !(f + 1 < figures.Count && IsPerson(figures[f + 1]) && IsJoined(figures[f], figures[f + 1]));
    }

    /// <summary>"two survivors, both men in their thirties, were rescued": a pair right behind two people is those two.</summary>
    /// <param name="f">Index of a figure that counts a pair.</param>
    public bool IsSamePair(int f) =>
        f > 0 && figures[f - 1] is { Measures: null, IsPart: false, Quantity: { Hedge: Hedge.Exact, Value: 2 } } two && two.Last == figures[f].First - 1 && text.Mark(two.Last) is ',' or '–' or '—';

    private bool IsPerson(Figure figure) =>
        figure is { Measures: null, Quantity: { Hedge: Hedge.Exact, Value: >= 1 } } && (figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key].IsPeople && !figure.ConceptNoun.Exists : figure.IsIndefinite && !figure.ConceptNoun.Exists);

    /// <summary>A colon behind the count and its verb, a word for a part ("among them a boy and a nurse"), or a comma, a bracket or a dash right behind the count that still waits for its verb.</summary>
    private bool Opens(Figure figure, Figure whole, Governing governing) => text.Mark(figure.First - 1) switch
    {
        ':' => true,
        _ when text.Lexemes.FindEndingAt(figure.First, Lex.Parts).Exists => !figure.IsIndefinite || figure.NumberLast > figure.First, // without an article, "among them the engine driver"
        ',' or '(' or '–' or '—' => figure.First - 1 == whole.Last && governing.Lexeme.First > figure.First,
        _ => false,
    };

    private bool IsJoined(Figure before, Figure figure)
    {
        if (figure.First - before.Last is < 1 or > Reach || !(text.IsMark(figure.First - 1, ',') || text.Lexemes.In(figure.First - 1, Lex.And))) return false;
        for (var i = before.Last; i < figure.First - 1; i++)
            if (!text.Tokens[i].IsWord || text.Lexemes.Starts(i, Verbs)) return false;
        return true;
    }

    /// <summary>Whether the members that stand here and behind end with a mark, as an insertion does: "two soldiers, a nurse and a cook were killed" counts four.</summary>
    private bool Closes(int f, double rest)
    {
        while (rest > 0 && f + 1 < figures.Count && IsPerson(figures[f + 1]) && IsJoined(figures[f], figures[f + 1])) rest -= figures[++f].Quantity.Value!.Value;
        for (var i = figures[f].Last; i < Math.Min(text.Tokens.Count, figures[f].Last + Reach); i++)
        {
            if (text.Mark(i) is ',' or ')' or '–' or '—' or '.') return true;
            if (text.Lexemes.Starts(i, Verbs)) return false;
        }
        return false;
    }
}
