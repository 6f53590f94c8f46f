using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Keeps a verb from those of whom it is not told: from the whole whose part has it ("of the 122 passengers 37 were hurt"), and from those who did it to
/// others ("zwei Gefangene haben zwei Wärter verletzt").
/// </summary>
internal sealed class Contrasts(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    /// <summary>How many tokens may stand between a whole and its part.</summary>
    private const int Reach = 8;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Cue, Lex.That, Lex.And, Lex.But);

    /// <summary>
    /// "Of the 122 passengers 37 were hurt", "при поиске 12 человек двое погибли": behind a preposition, or right before it, stands the whole, and before the
    /// verb a smaller number of the same.
    /// </summary>
    /// <param name="figure">What may be the whole.</param>
    /// <param name="verb">A word behind it.</param>
    /// <param name="sentence">Their sentence.</param>
    public bool IsWholeOfNext(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (figure is not { Measures: null, IsIndefinite: false, IsPart: false, HasNoun: true }) return false;
        var isBrought = IsBrought(figure, sentence);
        foreach (var part in figures[sentence])
        {
            if (isBrought && part.First == verb.Last && part is { Measures: null, IsIndefinite: false, IsMore: false } && (part.Last == part.NumberLast || ArePeople(part)) && IsLess(part, figure) && !HasMark(figure.Last, verb.First)) return true; // "из 16 врятовано дев'ятьох", "із 46 пасажирів вижило 13 людей"
            if (!part.HasNoun && text.Lexemes.In(part.First, Lex.Determiner) && !text.Tokens[part.First].IsNumber) continue; // "four dancers both"
            if (part.First < figure.Last || part is not { Measures: null, IsIndefinite: false, IsMore: false, IsPart: false }) continue;
            if ((!isBrought && part.First > figure.Last) || part.First - figure.Last > Reach || part.First >= verb.Last || !IsLess(part, figure) || (part.HasNoun && !ArePeople(part))) return false;
            for (var i = figure.Last; i < part.First; i++)
                if (text.Lexemes.Starts(i, Verbs) && !text.Lexemes.In(i, Lex.Noun)) return false;
            return true;
        }
        return false;
    }

    /// <summary>
    /// "Am Montag töteten zwei Männer einen Polizisten", "nahmen 60 Beamte acht Verdächtige fest": where the verb comes second, of two noun phrases right
    /// behind it the first did it. An article that says whose somebody is opens no second one, nor do words for a time.
    /// </summary>
    public bool IsDoer(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (!text.Pack.VerbSecond || figure is not { Measures: null, HasNoun: true, IsNobody: false, IsPart: false } || figure.First != verb.Last || figure.Last + 1 >= sentence.Last) return false;
        foreach (var other in figures[sentence])
            if (other.First == figure.Last) return other is { Measures: null, HasNoun: true, IsPart: false, IsMore: false, IsNobody: false };
        return text.Lexemes.Find(figure.Last, Lex.A) is { Exists: true, Key: not Singulars.Genitive } && text.Tokens[figure.Last + 1] is { IsWord: true, Capitals: not Capitals.None } && !text.Lexemes.Is(figure.Last + 1, Lex.TimeUnit);
    }

    /// <summary>"verloren 4000 Menschen ihr Dach über dem Kopf": an expression that opens with the same verb and closes behind the subject says what became of them.</summary>
    public bool IsOfExpression(Lexeme verb)
    {
        if (!text.Pack.VerbSecond || vocabulary.Concepts[verb.Key].Counts != "person") return false;
        foreach (var other in text.Lexemes.At(verb.First))
            if (other.Kind == Lex.ConceptSubject && other.Last == verb.Last && other.Key != verb.Key && vocabulary.Concepts[other.Key].Counts == "person") return true;
        return false;
    }

    /// <summary>"eight died (Arad — 1, Timiș — 5) and 137 people were hurt": what closes a bracket has no verb behind it that other people have.</summary>
    public bool ClosesBracket(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (figure.HasNoun || text.Mark(figure.Last) is not ')') return false;
        foreach (var other in figures[sentence])
            if (other.First > figure.Last && other.First < verb.Last && other is { Measures: null, IsIndefinite: false }) return true;
        return false;
    }

    /// <summary>"zwei Gefangene haben zwei Wärter verletzt": behind "have", without "be", a participle tells what the subject did; also behind a word that a hyphen ties to it ("un bărbat și-a ucis soția").</summary>
    public bool HaveDone(Figure figure, Lexeme participle)
    {
        var have = figure.Last;
        if (have + 1 < text.Tokens.Count && text.Tokens[have].IsWord && text.Tokens[have + 1].Glued && text.Lexemes.In(have + 1, Lex.Have) && !text.Lexemes.In(have, Lex.Have)) have++;
        if (!text.Lexemes.In(have, Lex.Have) || text.Lexemes.In(have, Lex.Be) || IsSubject(have + 1) || (text.Lexemes.In(have, Lex.Of) && participle.First > have + 1)) return false; // not "elevi ai școlii"
        for (var i = have; i < Math.Min(text.Tokens.Count, participle.Last + 2) && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.In(i, Lex.Be)) return false;
        return true;
    }

    /// <summary>"31 haben [wir] gerettet", "zwölf haben [die Retter] befreit": behind "have", where the verb comes second, somebody who does it.</summary>
    private bool IsSubject(int at) =>
        text.Pack.VerbSecond && !text.Lexemes.In(at, Lex.Oblique) && (text.Lexemes.In(at, Lex.Pronoun) ? !text.Lexemes.In(at, Lex.Determiner) : text.Lexemes.In(at, Lex.Determiner) && text.Lexemes.Find(at + 1, Lex.Noun) is { Exists: true } doer && vocabulary.IsIn(Vocabulary.Forces, doer.Key));

    /// <summary>"dos presos hirieron a dos guardias": right behind the verb stands whom it was done to.</summary>
    public bool HasObject(Figure figure, Lexeme verb, Sentence sentence)
    {
        var at = verb.Last;
        while (text.Lexemes.In(at, Lex.ObjectMarker)) at++;
        foreach (var other in figures[sentence])
            if (other.First == at && other.First > figure.First && other is { Measures: null, HasNoun: true, IsMore: false }) return true;
        return false;
    }

    private bool HasMark(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Tokens[i].IsMark) return true;
        return false;
    }

    private bool IsBrought(Figure figure, Sentence sentence)
    {
        var i = figure.First - 1;
        while (i >= sentence.First && text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Prepositions)) i--;
        return i >= sentence.First && text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.ObjectMarker) && !text.Lexemes.In(i, Lex.HedgeBefore);
    }

    private static bool IsLess(Figure part, Figure whole) => (part.Quantity.Value ?? part.Quantity.Low) < (whole.Quantity.Value ?? whole.Quantity.Low);

    private bool ArePeople(Figure figure) => figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople && !figure.ConceptNoun.Exists;
}
