using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Keeps from a count the verb of the clause behind it, where another count has that verb: "six inmates escaped, [two were caught]", "145 casualties, of whom
/// [eight died]", "izbrauca 80 migranti, [izglābti 20]".
/// </summary>
internal sealed class NextClauses(ReadText text, BySentence<Figure> figures)
{
    private static readonly ulong VerbGroup = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Adverb);
    private static readonly ulong Finite = Lexemes.Kinds(Lex.Be, Lex.Have);

    /// <summary>Whether a verb behind a figure is that of a count in a clause of its own.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="verb">A verb behind it.</param>
    /// <param name="sentence">Their sentence.</param>
    public bool Have(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (figure is not { Measures: null, IsIndefinite: false } || !(figure.HasNoun || text.Lexemes.In(figure.Last, Finite) || text.IsPast(figure.Last) || text.Lexemes.Is(figure.Last, Lex.ConceptPassive)) || verb.Kind is not (Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject)) return false;
        foreach (var other in figures[sentence])
        {
            if (other.First < figure.Last || other is not { Measures: null } || (other.IsIndefinite && !text.Lexemes.In(other.First - 1, Lex.But))) continue;
            if (IsOwnNoun(other, verb)) return true;
            if (other.Last <= verb.First ? HasBehind(figure, other, verb) : other.First == verb.Last && StandsBehindComma(figure, verb)) return true;
        }
        return false;
    }

    /// <summary>
    /// "killed two men and [a woman is] being questioned", "six died, [a girl survived]", "двоих забрали, [60 эвакуировали]": behind a joint and with a verb of
    /// its own right behind it, a figure is neither object nor subject of the clause before.
    /// </summary>
    /// <param name="figure">A figure behind a verb.</param>
    /// <param name="sentence">Its sentence.</param>
    public bool Opens(Figure figure, Sentence sentence)
    {
        if (figure.Measures is not null || figure.IsPart) return false;
        var start = text.Lexemes.FindEndingAt(figure.First, Lex.More) is { Exists: true } more ? more.First : figure.First;
        if (!text.Lexemes.Starts(start - 1, Joints) && !(start < figure.First && text.Lexemes.In(start, Lex.And)) && text.Mark(start - 1) is not (',' or ';')) return false;
        var at = text.Lexemes.Find(figure.Last, Lex.More) is { Exists: true } others ? others.Last : figure.Last;
        if (text.Lexemes.Starts(at, Finite)) return true;
        while (at < sentence.Last && text.Lexemes.In(at, Lex.Adverb)) at++;
        if (at >= sentence.Last || text.Lexemes.In(at, Lex.Noun)) return false;
        if (figure.Last == figure.NumberLast) return text.Lexemes.Starts(at, Verbs) || text.IsPast(at) || text.Lexemes.In(at, Lex.Future); // "ещё 95 ждут решения"
        return text.Lexemes.Starts(at, Told) && !text.Lexemes.Starts(at, Participle); // "dos niños heridos" may be an object
    }

    private static readonly ulong Joints = Lexemes.Kinds(Lex.And, Lex.But);
    private static readonly ulong Told = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject);
    private static readonly ulong Participle = Lexemes.Kinds(Lex.ConceptPassive);
    private static readonly ulong Verbs = Told | Participle;

    /// <summary>"… and 137 wounded": a participle right behind a number is its noun.</summary>
    private static bool IsOwnNoun(Figure other, Lexeme verb) =>
        other.ConceptNoun.Exists && !other.Noun.Exists && verb.First >= other.ConceptNoun.First && verb.Last <= other.ConceptNoun.Last;

    /// <summary>"… escaped, two were caught": the verb stands right behind a bare number that opens its clause, or behind people of whom another clause tells.</summary>
    private bool HasBehind(Figure figure, Figure other, Lexeme verb)
    {
        for (var i = other.Last; i < verb.First; i++)
            if (!text.Lexemes.In(i, VerbGroup)) return false;
        var start = text.Lexemes.FindEndingAt(other.First, Lex.Parts) is { Exists: true } parts ? parts.First : other.First;
        if (text.Lexemes.FindEndingAt(start, Lex.More) is { Exists: true } more && more.First > figure.Last) start = more.First; // "до 15 человек, ещё 11 спасены"
        var isJoined = text.Lexemes.In(start - 1, Lex.And);
        var isBare = !text.Pack.SubjectAfterVerb && other.HasNoun && other.Last == verb.First && verb.Kind == Lex.ConceptPassive; // "opened fire, leaving 12 people wounded"
        var end = text.Lexemes.In(start - 1, Lex.Relative_) ? start - 1 : start; // "stormed the church, where 15 worshippers were shot"
        if (!isJoined && !isBare && end == start && !text.Lexemes.In(start - 1, Lex.But) && text.Mark(start - 1) is not (',' or ';' or '–' or '—')) return false;
        var (hasVerb, hasComma) = (false, false);
        for (var i = figure.Last; i < end; i++)
        {
            if (text.Lexemes.In(i, Lex.Relative_)) return false;
            hasVerb |= text.Lexemes.In(i, Finite) || text.IsPast(i); // "Twenty riders went down and four were taken to hospital"
            hasComma |= text.Mark(i) is ',' or ';' or '–' or '—';
        }
        if (other.IsIndefinite) return true; // "hunting four men after a shopkeeper was shot"
        return other.HasNoun ? hasVerb : hasVerb || hasComma || !isJoined;
    }

    /// <summary>"…, rescued 20": a comma before the verb, and its count right behind it.</summary>
    private bool StandsBehindComma(Figure figure, Lexeme verb)
    {
        var i = verb.First - 1;
        while (i > figure.Last && text.Lexemes.In(i, VerbGroup)) i--;
        return i >= figure.Last && text.Mark(i) is ',' or ';';
    }

    /// <summary>"arrested two men and urged 300 residents": a verb of saying behind "and" has what stands behind it.</summary>
    public bool HasSecondVerb(int first, int last)
    {
        for (var i = first; i < last - 1; i++)
            if (text.Lexemes.In(i, Lex.And) && text.Lexemes.Is(i + 1, Lex.Cue) && !text.Lexemes.In(i + 1, NoSecondVerb)) return true;
        return false;
    }

    private static readonly ulong NoSecondVerb = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptToll, Lex.Preposition, Lex.In);

    /// <summary>"23 officers they took to hospital.": behind a verb nothing follows that it could be done to.</summary>
    public bool EndsClause(Lexeme verb, Sentence sentence) => verb.Last >= sentence.Last || text.Mark(verb.Last) is ',' or '.' or ';';
}
