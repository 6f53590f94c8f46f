using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Decides which concept word of its sentence governs a figure: every word that takes what the figure counts is asked how it relates to it
/// (<see cref="Relations"/>), and the cheapest reading wins.
/// </summary>
internal sealed class Governor(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    private const double MostCost = 4.5;

    /// <summary>"Nobody" must stand close to what did not happen.</summary>
    private const double MostCostOfZero = 2.2;

    /// <summary>What a noun costs that names those of whom the figure is a part: "30 of the injured".</summary>
    private const double NounOfWhole = 1.5;

    private readonly Relations _relations = new(text, vocabulary, figures);
    private readonly Fitting _fitting = new(text, vocabulary);
    private readonly ConceptNouns _nouns = new(text, figures);

    /// <summary>The cheapest reading of a figure, or null where no concept governs it.</summary>
    public Governing? Of(Figure figure, Sentence sentence, IReadOnlyList<Lexeme> triggers)
    {
        var fits = figure.ConceptNoun.Exists && _fitting.Fits(figure, vocabulary.Concepts[figure.ConceptNoun.Key]);
        Governing? own = fits ? new(figure.ConceptNoun, "claim.noun", 0) : null;
        // "30 of the injured are in hospital", "12 of the infected died": what a verb close by says of them counts
        var named = own is { } whose && !figure.IsPart ? vocabulary.Concepts[whose.Lexeme.Key] : null;
        if (named is { Last: true } || (figure is { IsPart: true, Quantity.Value: not 1 } && own is { } dead && vocabulary.Concepts[dead.Lexeme.Key].Last)) return own; // "five of the dead had burns"
        var best = own is { } noun ? noun with { Cost = named is not null ? Relations.OwnNoun : NounOfWhole } : own;
        if (figure is { IsPart: true, Quantity.Value: 1 } && !text.Lexemes.In(figure.Last, Lex.Be)) best = null; // "one of the accused" tells who, and how many were accused stands elsewhere
        var most = figure.Quantity.Value == 0 ? MostCostOfZero : MostCost;
        foreach (var trigger in triggers)
        {
            if (!MayGovern(trigger, figure, named, sentence)) continue;
            var reading = _relations.Of(figure, trigger, sentence, named is not null);
            if (reading is { } r && r.Cost <= most && (best is not { } b || r.Cost < b.Cost || (r.Cost == b.Cost && IsMoreExact(r.Lexeme, b.Lexeme, figure)))) best = r;
        }
        return best;
    }

    /// <summary>"erbeuteten 800.000 Euro": of two senses of a word, the one of sums says more of a sum than the one of things that may be sums as well.</summary>
    private bool IsMoreExact(Lexeme word, Lexeme other, Figure figure) =>
        figure.Measures is { } measured && word.First == other.First && vocabulary.Concepts[word.Key].Counts == measured && vocabulary.Concepts[other.Key].Counts != measured;

    /// <summary>Whether a word may govern a figure at all, wherever it stands.</summary>
    /// <param name="trigger">The word.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="named">The concept by which the figure's own noun names people, or null: only what a verb says of those same people is more.</param>
    /// <param name="sentence">Their sentence.</param>
    private bool MayGovern(Lexeme trigger, Figure figure, Concept? named, Sentence sentence)
    {
        if (trigger.First < figure.Last && figure.First < trigger.Last && (trigger.Kind != Lex.ConceptPassive || figure.IsPart)) return false;
        if (figure is { IsPart: true, Quantity.Value: 1 } && trigger.First >= figure.First && trigger.Last <= figure.Last) return false; // "мать одного из погибших"
        var isNoun = trigger.First >= figure.ConceptNoun.First && trigger.Last <= figure.ConceptNoun.Last; // the noun, read as a participle
        if (named is not null && isNoun) return false;
        var isThose = trigger.Kind == Lex.ConceptPassive && trigger.Last - trigger.First == 1 && text.Lexemes.Is(trigger.First - 1, Lex.Determiner); // "the dead", "the accused"
        if (isThose && figure is { IsPart: true, Quantity.Value: 1 }) return false;
        if (figure.IsNobody && (isThose || trigger.Kind is Lex.ConceptNoun or Lex.ConceptToll)) return false; // "nobody can bring back the dead"
        if ((figure.IsIndefinite || figure.IsPart || !figure.HasNoun) && trigger.Kind == Lex.ConceptPassive && figure.Last <= trigger.First && !(trigger.Length > 1 && trigger.First == figure.Last) && _nouns.IsCountedParticiple(trigger, sentence)) return false; // but "two badly hurt"
        var concept = vocabulary.Concepts[trigger.Key];
        if (!_fitting.Fits(figure, concept)) return false;
        return named is null || !(trigger.Kind is Lex.ConceptNoun or Lex.ConceptToll || concept.Counts != named.Counts);
    }
}
