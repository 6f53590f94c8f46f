using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// The whole of a part that is told with it: "19 of the 23 dead", "shot down 54 of the 61 drones launched overnight", "none of the 212 people on board".
/// It has not the verb of its part, only what its own noun says or a participle or relative clause right behind it; "54 of the 61 passengers" counts 54.
/// </summary>
internal sealed class Wholes(ReadText text, Vocabulary vocabulary)
{
    private static readonly ulong Own = Lexemes.Kinds(Lex.ConceptPassive, Lex.ConceptActive, Lex.ConceptSubject);

    private static readonly ulong Finite = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.ConceptSubject);

    /// <summary>How many words behind a description the verb of the sentence may stand.</summary>
    private const int Reach = 6;

    private readonly Fitting _fitting = new(text, vocabulary);

    /// <summary>What governs the whole, or null where its words say nothing known of it.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="sentence">Its sentence.</param>
    public Governing? Of(Figure whole, Sentence sentence)
    {
        if (whole.ConceptNoun.Exists && _fitting.Fits(whole, vocabulary.Concepts[whole.ConceptNoun.Key])) return new(whole.ConceptNoun, "claim.noun", 0);
        if (text.Lexemes.Find(whole.NumberLast, Lex.ConceptPassive) is { Exists: true } before && before.Last <= whole.Phrase.First && Fits(whole, before)) return new(before, "claim.passive", 0); // "three of the four trapped people"
        if (text.Lexemes.Find(whole.Last, Lex.ConceptPassive) is { Exists: true } participle && Fits(whole, participle) && !ClosesPassive(whole, participle, sentence)) return new(participle, "claim.passive", 0);
        if (Stayed(whole, sentence) is { Exists: true } stayed) return new(stayed, "claim.passive", 0);
        return InRelative(whole, sentence) is { Exists: true } verb ? new(verb, "claim.passive", 0) : null;
    }

    /// <summary>After the words that belong to the whole: what stands behind them may be told of the part. A longer expression may begin with them ("aboard were injured").</summary>
    public int EndOf(Figure whole, Governing governing)
    {
        if (governing.Lexeme.First < whole.Last) return whole.Last;
        for (var i = governing.Lexeme.First; i < governing.Lexeme.Last; i++)
            foreach (var lexeme in text.Lexemes.At(i))
                if (lexeme.Last > governing.Lexeme.Last && lexeme.Kind is Lex.ConceptPassive or Lex.ConceptActive or Lex.ConceptSubject) return whole.Last;
        return governing.Lexeme.Last;
    }

    /// <summary>"54 of the 61 drones, which the enemy launched overnight": the first verb known in a relative clause right behind, up to its end.</summary>
    private Lexeme InRelative(Figure whole, Sentence sentence)
    {
        var at = text.IsMark(whole.Last, ',') ? whole.Last + 1 : whole.Last;
        var isParticiple = at > whole.Last && text.Lexemes.Starts(at, Own);
        if (at >= sentence.Last || !(isParticiple || text.Lexemes.In(at, Lex.Relative_) || (text.Pack.VerbSecond && at > whole.Last && text.Lexemes.In(at, Lex.Determiner)))) return default;
        if (isParticiple && text.Pack.BareSingular && HasNumber(at, sentence)) return default; // "збила 118 зі 145 дронів, зафіксовано влучання 27"
        for (var i = isParticiple ? at : at + 1; i < sentence.Last && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.Starts(i, Own))
                foreach (var lexeme in text.Lexemes.At(i))
                    if (lexeme.Kind is Lex.ConceptPassive or Lex.ConceptActive or Lex.ConceptSubject && Fits(whole, lexeme)) return lexeme;
        return default;
    }

    private bool HasNumber(int at, Sentence sentence)
    {
        for (var i = at; i < sentence.Last && !text.Tokens[i].IsMark; i++)
            if (text.Tokens[i].IsNumber || text.Lexemes.Is(i, Lex.NumberWord)) return true;
        return false;
    }

    /// <summary>"trei dintre cele patru persoane [rămase încarcerate] au murit": a form of "be" with its participle describes, where another verb stands behind.</summary>
    private Lexeme Stayed(Figure whole, Sentence sentence)
    {
        if (!text.Lexemes.In(whole.Last, Lex.Be) || text.Lexemes.Find(whole.Last + 1, Lex.ConceptPassive) is not { Exists: true } participle || !Fits(whole, participle)) return default;
        for (var i = participle.Last; i < Math.Min(sentence.Last, participle.Last + Reach) && text.Tokens[i].IsWord && !text.Lexemes.In(i, Lex.And); i++)
            if (text.Lexemes.Starts(i, Finite)) return participle;
        return default;
    }

    /// <summary>"wurden 12 der 15 Raketen abgefangen": where the verb comes second, a participle at the end of the clause that "be" opens is the verb of the part.</summary>
    private bool ClosesPassive(Figure whole, Lexeme participle, Sentence sentence)
    {
        if (!text.Pack.VerbSecond || (participle.Last < sentence.Last && !text.Tokens[participle.Last].IsMark && !text.Lexemes.In(participle.Last, Finite) && !text.Lexemes.In(participle.Last, Lex.And))) return false;
        if (participle.Last < sentence.Last && text.Lexemes.In(participle.Last, Finite)) return true;
        for (var i = whole.First - 1; i >= sentence.First && !text.Tokens[i].IsMark; i--)
            if (text.Lexemes.In(i, Lex.Be)) return true;
        return false;
    }

    private bool Fits(Figure whole, Lexeme word) => _fitting.Fits(whole, vocabulary.Concepts[word.Key]);
}
