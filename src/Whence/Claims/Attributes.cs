using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>In languages without articles a count right behind a noun may say whose something is: "жителей шести районов", "9 учеников 5 школ".</summary>
internal sealed class Attributes(ReadText text, BySentence<Figure> figures)
{
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>Whether a figure belongs to the noun before it, or stands in a case that is never a subject's, so that a verb before it says nothing of it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="verb">A verb before it.</param>
    /// <param name="sentence">Their sentence.</param>
    public bool IsOfNounBefore(Figure figure, Lexeme verb, Sentence sentence) =>
        text.Pack.BareSingular && figure is { Measures: null, IsPart: false } && figure.First > verb.Last
        && ((verb.Kind != Lex.ConceptActive && IsOblique(figure.First) && (text.Lexemes.In(figure.First - 1, Lex.Noun) || IsObjectBehind(figure, verb))) || IsBehindCount(figure, verb, sentence));

    /// <summary>"утонули 42 человека, семерых подобрали рыбаки": behind a comma, in a case of objects.</summary>
    private bool IsObjectBehind(Figure figure, Lexeme verb) => text.IsMark(figure.First - 1, ',') && !text.Lexemes.In(verb.First, Lex.Not);

    /// <summary>"жителей 6 районов" behind a count of its own; not "над территорией семи регионов 86 беспилотников", nor "из 12 сёл 40 человек".</summary>
    private bool IsBehindCount(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (!figure.HasNoun) return false;
        foreach (var other in figures[sentence])
            if (other.Last == figure.First && other.First >= verb.Last && other is { HasNoun: true, Measures: null, IsIndefinite: false }) return !IsOblique(other.First) && !text.Lexemes.In(other.First - 1, Prepositions);
        return false;
    }

    private bool IsOblique(int at) => text.Lexemes.In(at, Lex.Oblique) && text.Lexemes.In(at, Lex.NumberWord);
}
