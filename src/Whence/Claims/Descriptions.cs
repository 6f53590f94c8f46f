using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// A participle or phrase right behind people may only describe them, and the verb of the sentence stands elsewhere: "killed all 12 people [aboard]", "toți
/// cei 19 oameni [aflați la bord] au murit".
/// </summary>
internal sealed class Descriptions(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    /// <summary>How many tokens may stand between the description and the verb behind it, and how many articles between the verb and the people behind it.</summary>
    private const int Reach = 9, Articles = 3;

    private static readonly ulong Others = Lexemes.Kinds(Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.Not, Lex.Modal, Lex.Pronoun, Lex.ConceptActive, Lex.Nobody);
    private static readonly ulong Before = Lexemes.Kinds(Lex.Determiner, Lex.ObjectMarker);

    private readonly Voices _voices = new(text);

    /// <summary>The verb of the sentence, or null where the word that governs the people is no description or no other verb counts them.</summary>
    /// <param name="open">The people.</param>
    /// <param name="governing">What governs them.</param>
    public Lexeme? VerbOf(OpenFigure open, Governing governing)
    {
        var (figure, description, sentence) = (open.Figure, governing.Lexeme, open.Setting.Sentence);
        if (governing.Rule != "claim.passive" || figure is not { IsIndefinite: false, Noun.Exists: true } || (figure.IsPart && figure.Whole is null) || description.First > figure.Last || _voices.HasBe(description, sentence)) return null;
        return BehindIt(open, Math.Max(figure.Last, description.Last)) ?? RightBefore(open);
    }

    private Lexeme? BehindIt(OpenFigure open, int from)
    {
        var sentence = open.Setting.Sentence;
        for (var i = from; i < Math.Min(sentence.Last, from + Reach) && text.Tokens[i].IsWord && !text.Tokens[i].IsNumber && !IsCount(i, sentence); i++)
        {
            if (Verb(open, v => v.First == i) is { } verb)
            {
                if (_voices.Of(verb, sentence) is Lex.ConceptSubject || (_voices.Of(verb, sentence) is Lex.ConceptPassive && _voices.HasBe(verb, sentence))) return verb;
                return null;
            }
            if (text.Lexemes.Starts(i, Others) && !text.Lexemes.In(i, Lex.Noun) && !text.Lexemes.In(i, Lex.Determiner)) return null;
        }
        return null;
    }

    private Lexeme? RightBefore(OpenFigure open)
    {
        var at = open.Figure.First;
        var found = Verb(open, v => v.Last == at);
        for (var n = 0; found is null && n < Articles && text.Lexemes.In(at - 1, Before); n++)
        {
            at--;
            found = Verb(open, v => v.Last == at);
        }
        if (found is not { } verb) return null;
        return _voices.Of(verb, open.Setting.Sentence) switch
        {
            Lex.ConceptActive => _voices.IsNoun(verb) || text.Lexemes.In(verb.Last - 1, Lex.Of) ? null : verb, // "the transfer of the 10 affected"
            Lex.ConceptSubject or Lex.ConceptPassive => text.Pack.SubjectAfterVerb ? verb : null,
            _ => null,
        };
    }

    private Lexeme? Verb(OpenFigure open, Func<Lexeme, bool> stands)
    {
        Lexeme? best = null;
        foreach (var trigger in open.Setting.Triggers)
            if (trigger.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject && stands(trigger) && (best is null || trigger.Kind == Lex.ConceptPassive) && vocabulary.Concepts[trigger.Key].Counts == "person") best = trigger;
        return best;
    }

    private bool IsCount(int at, Sentence sentence)
    {
        foreach (var figure in figures[sentence])
            if (figure.First == at && figure.Measures is null) return true;
        return false;
    }
}
