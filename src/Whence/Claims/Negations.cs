using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Tells what did not happen, or only might have, from what did.</summary>
internal sealed class Negations(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How far before its verb a word of denial may stand in the clause.</summary>
    private const int NotReach = 3;

    /// <summary>How far before its verb a word of possibility may stand in the clause.</summary>
    private const int ModalReach = 6;

    /// <summary>How far behind its verb a word of possibility may stand: "desertiert sein könnten".</summary>
    private const int ModalBehind = 2;

    /// <summary>How far before its figure a toll may stand, and how far behind a word of possibility.</summary>
    private const int TollReach = 14, TollBehindModal = 3;

    private readonly Conditions _conditions = new(text);

    private static readonly ulong Helpers = Lexemes.Kinds(Lex.Be, Lex.Have);
    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.But, Lex.That, Lex.Relative_);

    /// <summary>"five people did not die" and "could be killed" are no claims; "nobody died" is one.</summary>
    public bool IsNegated(Governing governing, Figure figure, Sentence sentence)
    {
        if (figure.Measures is null && _conditions.Hold(figure, sentence)) return true;
        if (governing.Rule is "claim.toll" or "claim.noun" && vocabulary.Concepts[governing.Lexeme.Key] is { Counts: "person", Ahead: false } && IsTollToCome(figure, sentence)) return true;
        if (figure.Quantity.Value == 0 || governing.Rule is "claim.noun" or "claim.measure" or "claim.about" or "claim.toll") return false;
        var word = governing.Lexeme;
        var unreal = vocabulary.Concepts[word.Key] is { Counts: "person", Ahead: false };
        var helpers = 0;
        for (var i = word.First - 1; i >= Math.Max(sentence.First, word.First - ModalReach); i--)
        {
            if (text.Lexemes.In(i, Helpers) && word.First - i <= NotReach) helpers++;
            if (text.Tokens[i].IsMark || (i < figure.Last && i >= figure.First)) break;
            if (text.Lexemes.Is(i, Lex.Not) && word.First - i <= (helpers > 1 ? NotReach + 1 : NotReach)) return true; // "nu au fost încă identificați"
            if (unreal && text.Lexemes.Is(i, Lex.Modal) && !IsReported(i, governing))
            {
                if (IsOfRelative(i, word, figure, sentence)) break;
                return true;
            }
            if (text.Lexemes.In(i, ClauseStart)) break;
        }
        return unreal && HasModalBehind(word, sentence);
    }

    /// <summary>How far before a word of possibility the relative clause may begin whose verb it is, and how far before the verb of the sentence it must stand.</summary>
    private const int RelativeReach = 3, LeastApart = 3;

    private static readonly ulong Things = Lexemes.Kinds(Lex.Noun, Lex.Determiner, Lex.A);

    /// <summary>"a volunteer who tried to save his hives died": the word of possibility is that of a relative clause, with an object of its own before the verb.</summary>
    private bool IsOfRelative(int modal, Lexeme word, Figure figure, Sentence sentence)
    {
        if (word.First - modal <= LeastApart || word.First <= figure.Last) return false;
        var opens = modal - 1;
        while (opens > figure.Last && modal - opens <= RelativeReach && !text.Lexemes.In(opens, Lex.Relative_)) opens--;
        if (opens < figure.Last || opens < sentence.First || !text.Lexemes.In(opens, Lex.Relative_)) return false;
        for (var i = modal + 1; i < word.First; i++)
            if (text.Lexemes.In(i, Things) ? !text.Lexemes.In(i - 1, Lex.And) : text.Lexemes.In(i, Helpers) && text.IsPast(i)) return true;
        return false;
    }

    /// <summary>"The death toll could reach 50,000", "könnte die Zahl der Toten auf 50.000 steigen": a word of possibility is the verb of a toll before the figure.</summary>
    private bool IsTollToCome(Figure figure, Sentence sentence)
    {
        var (toll, modal) = (-1, -1);
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - TollReach) && !text.IsQuoteMark(i) && text.Mark(i) is not (',' or ';' or ':' or '(' or ')'); i--)
        {
            if (text.Lexemes.In(i, Lex.Cue) && toll < 0 && modal < 0) return false;
            if (text.Lexemes.In(i, Lex.Modal) && !text.Lexemes.In(i, Lex.Preposition)) modal = i; // not "subiu para 12"
            if (text.Lexemes.Is(i, Lex.ConceptToll)) toll = i;
            if (text.Lexemes.In(i, ClauseStart)) break;
        }
        return toll >= 0 && modal >= 0 && (modal > toll || toll - modal <= TollBehindModal);
    }

    /// <summary>"30 würden vermisst": a form of "be" that says what others say, where no other follows the participle.</summary>
    private bool IsReported(int modal, Governing governing) => governing.Rule == "claim.passive" && text.Lexemes.In(modal, Lex.Be) && !text.Lexemes.In(governing.Lexeme.Last, Lex.Be);

    private bool HasModalBehind(Lexeme word, Sentence sentence)
    {
        for (var i = word.Last; i < Math.Min(sentence.Last, word.Last + ModalBehind) && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.Is(i, Lex.Modal)) return true;
        return false;
    }
}
