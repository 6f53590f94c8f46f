using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>How people who are told one after the other are joined: "a man of 70, a woman of 68 and a boy".</summary>
internal sealed class Joints(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures)
{
    /// <summary>How many small words may stand between people and their age.</summary>
    private const int MostLinks = 2;

    /// <summary>Ages are below this.</summary>
    private const int OldestAge = 120;

    private static readonly ulong Linking = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition);

    private static readonly ulong Whose = Lexemes.Kinds(Lex.Determiner, Lex.Pronoun);

    /// <summary>Whether a figure counts people by a noun for them, or tells of one of them.</summary>
    public bool ArePeople(Figure figure) =>
        figure is { Measures: null, IsPart: false, IsNobody: false, Quantity.Value: not 0 } && !figure.ConceptNoun.Exists
        && (figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key].IsPeople : figure.IsIndefinite);

    /// <summary>
    /// Whether a figure is joined to the one before it: "and" stands right between the two, or a comma where "and" closes the row. Behind a comma alone,
    /// the same people may be named again.
    /// </summary>
    /// <param name="f">Index of the figure.</param>
    public bool IsJoined(int f)
    {
        for (var k = f; k < figures.Count; k++)
        {
            var joint = IsSaidAgain(k) ? figures[k].First - 2 : Before(text, figures[k].First);
            if (!ArePeople(figures[k]) || AfterAge(figures[k - 1].Last) != joint) return false;
            if (text.Lexemes.In(joint, Lex.And)) return true;
            if (!text.IsMark(joint, ',')) return false;
        }
        return false;
    }

    /// <summary>"a mother and [her] three children": the token before a count and the words that say whose they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the count.</param>
    public static int Before(ReadText text, int first)
    {
        var at = first - 1;
        return at > 0 && text.Lexemes.In(at, Whose) && !text.Lexemes.In(at, Lex.And) && (text.Lexemes.In(at - 1, Lex.And) || text.IsMark(at - 1, ',')) ? at - 1 : at;
    }

    /// <summary>"les corps de deux hommes et d'une femme": behind "and", the preposition of the first again.</summary>
    private bool IsSaidAgain(int f) =>
        figures[f].First > 1 && text.Lexemes.In(figures[f].First - 1, Lex.Of) && !text.Lexemes.In(figures[f].First - 1, Lex.And) && text.Lexemes.In(figures[f].First - 2, Lex.And) && text.Lexemes.In(figures[f - 1].First - 1, Lex.Of);

    /// <summary>"a man [of 40 years] and a woman [of 35]", "dos mujeres[, de 40 y 41 años,] y un niño": after the age behind people; where none stands, the token itself.</summary>
    public int AfterAge(int at)
    {
        if (text.IsMark(at, ',') && AfterAges(at + 1) is var close and >= 0) return close;
        if (AfterBareAge(at) is var bare and >= 0) return bare;
        var i = at;
        while (text.Lexemes.In(i, Linking) && i - at < MostLinks) i++;
        var number = NumberReader.Read(text, i);
        if (!number.Exists || number.Vague || number.Value >= OldestAge || text.Tokens[number.First].NewLine) return at;
        var years = text.Lexemes.Is(number.Last, Lex.Of) ? number.Last + 1 : number.Last;
        if (text.Lexemes.Find(years, Lex.TimeUnit) is { Exists: true, Key: "year" } unit) return unit.Last;
        return i > at && !figures.Any(f => f.First == number.First) ? number.Last : at;
    }

    /// <summary>"a woman[, 71,] and her two grandchildren", "a man [(34)] and two boys": after an age between commas or in brackets, before what goes on with the row; or -1.</summary>
    private int AfterBareAge(int at)
    {
        if (text.Mark(at) is not (',' or '(') || at + 2 >= text.Tokens.Count || NumberReader.Read(text, at + 1) is not { Exists: true, Vague: false, Value: < OldestAge } age || figures.Any(f => f.First == age.First)) return -1;
        var isClosed = text.IsMark(age.Last, text.IsMark(at, ',') ? ',' : ')');
        return isClosed && (text.Lexemes.In(age.Last + 1, Lex.And) || (text.IsMark(at, '(') && text.IsMark(age.Last + 1, ','))) ? age.Last + 1 : -1;
    }

    /// <summary>After the comma behind ages that stand between two, or -1.</summary>
    private int AfterAges(int at)
    {
        var i = at;
        while (text.Lexemes.In(i, Linking) && i - at < MostLinks) i++;
        var isAge = false;
        while (NumberReader.Read(text, i) is { Exists: true, Vague: false, Value: < OldestAge } number && !text.Tokens[number.First].NewLine)
        {
            i = number.Last;
            isAge = true;
            if (text.Lexemes.In(i, Lex.And) || text.IsMark(i, ',')) i++;
        }
        if (!isAge) return -1;
        if (text.Lexemes.Is(i, Lex.Of)) i++;
        return text.Lexemes.Find(i, Lex.TimeUnit) is { Exists: true, Key: "year" } unit && text.IsMark(unit.Last, ',') && text.Lexemes.In(unit.Last + 1, Lex.And) ? unit.Last + 1 : -1;
    }
}
