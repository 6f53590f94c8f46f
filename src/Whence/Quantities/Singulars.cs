using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>One person told of without a number: "a soldier", "o persoană", "one of them", "another".</summary>
/// <param name="phrases">Reads what is counted.</param>
/// <param name="readSlot">Reads numbers in patterns ("a 61-year-old").</param>
/// <param name="counted">Makes the figure of a number and its phrase.</param>
internal sealed class Singulars(ReadText text, Vocabulary vocabulary, CountedPhraseReader phrases, PatternSet<FigureRule>.SlotReader readSlot, Func<int, int, Quantity, CountedPhrase, Figure> counted)
{
    /// <summary>Key of an article that counts one more.</summary>
    internal const string Another = "another", Genitive = "genitive";

    /// <summary>"a soldier", "o persoană": one, where the noun is a person.</summary>
    public (Figure?, int) At(int at)
    {
        if (text.Lexemes.Find(at, Lex.A) is not { Exists: true } article) return text.Pack.BareSingular && BareSingular(at) is { } bare ? (bare, bare.Last) : (null, at + 1);
        if (text.Lexemes.FindEndingAt(at, Lex.Parts) is { Exists: true } parts && text.Lexemes.Starts(parts.First - 1, OneOfThem)) return (null, at + 1); // "one of them [a child]" is that one
        var aged = article.Last < text.Tokens.Count && (text.Tokens[article.Last].IsNumber || text.Lexemes.Is(article.Last, Lex.NumberWord)) && text.Pack.Figures.Longest(text.Tokens, article.Last, readSlot) is { Meaning: FigureRule.Age } age ? age.Last : 0; // "a 61-year-old man"
        if (aged > 0 && (aged >= text.Tokens.Count || (text.Pack.CapitalisedNouns && text.Tokens[aged - 1] is { IsWord: true, Capitals: not Capitals.None }) || text.Tokens[aged].IsMark || text.Lexemes.Starts(aged, AfterPerson))) return (new(at, article.Last, aged, Quantity.Of(1, Hedge.Exact)) { IsIndefinite = true, Phrase = (aged, aged) }, article.Last); // "ein 41-Jähriger"
        var head = Math.Max(aged, article.Last);
        if (phrases.Read(head) is not { } phrase) return article.Key == Another || IsOneAlone(at, article.Last) ? OneMore(at, article.Last) : OnePart(at, article.Last, null);
        if (phrase is { IsPart: true, Noun.Exists: false, ConceptNoun.Exists: false, Measures: null }) return OnePart(at, article.Last, phrase);
        if (aged > 0 && phrase is { Noun.Exists: false, ConceptNoun.Exists: false, Nationalities.Count: > 0 }) return (counted(at, article.Last, Quantity.Of(1, Hedge.Exact), phrase) with { IsIndefinite = true }, article.Last); // "eine 39-jährige Deutsche"
        if (phrase.Noun.Exists && PeopleSense(phrase.Noun) is { } member) phrase = phrase with { Noun = member };
        var one = phrase.ConceptNoun.Exists && (!phrase.Noun.Exists || (phrase.Noun.First == phrase.ConceptNoun.First && !vocabulary.Nouns[phrase.Noun.Key].IsPeople)) ? phrase.ConceptNoun.First == article.Last && vocabulary.Concepts[phrase.ConceptNoun.Key] is { One: true, Counts: "person" } // "un mort", "a body"
            : phrase.Noun.Exists && phrase.Noun.Key != Families.Noun && IsHead(phrase.Noun, head) && vocabulary.Nouns[phrase.Noun.Key].IsPeople;
        if (!one) return (null, at + 1);
        if (text.Lexemes.FindEndingAt(at, Lex.HedgeBefore) is { Exists: true } hedge && HedgeNames.Parse(hedge.Key) == Hedge.AtLeast) return (counted(hedge.First, article.Last, Quantity.Of(1, Hedge.AtLeast), phrase), article.Last); // "at least one person"
        return (counted(at, article.Last, Quantity.Of(1, Hedge.Exact), phrase) with { IsIndefinite = true, IsMore = article.Key == Another }, article.Last);
    }

    private static readonly ulong OneOfThem = Lexemes.Kinds(Lex.NumberWord, Lex.A);

    /// <summary>"Another died in hospital", "otra resultó herida": one more of those counted before, with a verb or a place right behind.</summary>
    private (Figure?, int) OneMore(int at, int last) =>
        text.Lexemes.Starts(BehindAge(last), AfterPerson) && !(at > 0 && text.Lexemes.In(at - 1, Lex.Preposition)) ? (new(at, last, last, Quantity.Of(1, Hedge.Exact)) { IsMore = true, Phrase = (last, last) }, last) : (null, at + 1);

    /// <summary>"o alta[, în vârstă de 58 de ani,] a murit": behind an age between commas, or where one was asked about.</summary>
    private int BehindAge(int at) =>
        text.IsMark(at, ',') && at + 1 < text.Tokens.Count && text.Pack.Figures.Longest(text.Tokens, at + 1, readSlot) is { Meaning: FigureRule.Age } age && text.IsMark(age.Last, ',') ? age.Last + 1 : at;

    /// <summary>"Fünf ertranken, einer wurde erschlagen": where the verb comes second, an article alone at the start of a clause, with its verb right behind, is one person.</summary>
    private bool IsOneAlone(int at, int last) =>
        text.Pack.VerbSecond && at > 0 && last == at + 1 && (text.Tokens[at - 1].IsMark || text.Lexemes.In(at - 1, Lex.And)) && (text.Lexemes.In(last, Lex.Be) || text.Lexemes.Is(last, Lex.ConceptSubject));

    /// <summary>"einer von ihnen", "dont un à l'aéroport": one of those counted before.</summary>
    private (Figure?, int) OnePart(int at, int last, CountedPhrase? phrase)
    {
        if (phrase is null && !(text.Lexemes.Is(at, Lex.NumberWord) && text.Lexemes.FindEndingAt(at, Lex.Parts).Exists)) return (null, at + 1);
        return (counted(at, last, Quantity.Of(1, Hedge.Exact), phrase ?? new(last)) with { IsPart = true }, last);
    }

    /// <summary>What may stand behind words that mean a person without a noun: "a 41-year-old was killed", "another died".</summary>
    private static readonly ulong AfterPerson = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptActive, Lex.Preposition, Lex.In, Lex.Relative_, Lex.And, Lex.Cue);

    /// <summary>The same word where it means people: "un policía" is an officer, "la policía" the police.</summary>
    private Lexeme? PeopleSense(Lexeme noun)
    {
        if (vocabulary.Nouns[noun.Key].IsPeople) return null;
        foreach (var other in text.Lexemes.At(noun.First))
            if (other.Kind == Lex.Noun && other.Last == noun.Last && vocabulary.Nouns[other.Key].IsPeople) return other;
        return null;
    }

    /// <summary>Whether a noun stands at the token, or behind adjectives of nationality and words that nothing else is known of ("a Hungarian seasonal worker").</summary>
    private bool IsHead(Lexeme noun, int at)
    {
        for (var i = at; i < noun.First; i++)
            if (!text.Tokens[i].IsWord || (text.Lexemes.At(i).Length > 0 && !text.Lexemes.Is(i, Lex.Demonym) && !(text.Tokens[i + 1] is { Glued: true, IsWord: true } && text.Text[text.Tokens[i + 1].Start - 1] == '-'))) return false; // "ein Polizei-Beamter"
        return noun.First == at || ((text.Pack.HeadLast || text.Pack.CapitalisedNouns) && noun.First - at <= 3);
    }

    /// <summary>
    /// Where a language has no article, somebody told of by age: "60-летний водитель", "34-latek", "34-летнего мужчину". The noun, in its base form or
    /// behind an age that stands with one person alone, may have adjectives before it; or it stands before the age, "мужчина 60 лет".
    /// </summary>
    /// <param name="first">First token of the age.</param>
    /// <param name="last">After its last.</param>
    public Figure? Aged(int first, int last)
    {
        if (!text.Pack.BareSingular || text.Lexemes.In(first - 1, Counting)) return null;
        if (!text.Tokens[first].IsNumber) return BareSingular(first);
        if (text.Lexemes.FindEndingAt(last, Lex.Noun) is { Exists: true, Value: 1 } whole && whole.First > first && vocabulary.Nouns[whole.Key].IsPeople) return OneOf(first, new(last) { Noun = whole });
        if (last >= text.Tokens.Count || text.Tokens[last].NewLine || phrases.Read(last) is not { Noun: { Exists: true } noun, IsPart: false } phrase || !vocabulary.Nouns[noun.Key].IsPeople) return null;
        return noun.Value == 1 || text.IsOfOne(last - 1) ? OneOf(first, phrase) : null;
    }

    private static readonly ulong Counting = Lexemes.Kinds(Lex.NumberWord, Lex.Vague, Lex.Several);

    private Figure OneOf(int first, CountedPhrase phrase) => counted(first, first, Quantity.Of(1, Hedge.Exact), phrase) with { IsIndefinite = true };

    /// <summary>Where a language has no article: a noun for people in its base form, one word or with adjectives behind the verb, may be one of them.</summary>
    private Figure? BareSingular(int at)
    {
        if (text.Lexemes.Find(at, Lex.Noun) is not { Exists: true, Value: 1 } noun || !vocabulary.Nouns[noun.Key].IsPeople || text.Lexemes.Is(at, Lex.ConceptNoun)) return null;
        if (at > 0 && (text.Tokens[at - 1].IsNumber || text.Lexemes.In(at - 1, Lex.NumberWord))) return null; // "61 cilvēks"
        if (at > 1 && text.Lexemes.In(at - 1, Lex.Be) && (text.Tokens[at - 2].IsNumber || text.Lexemes.In(at - 2, Lex.NumberWord))) return null; // "viens bija gājējs": who he was
        return new(at, at, noun.Last, Quantity.Of(1, Hedge.Exact)) { Noun = noun, Phrase = (at, noun.Last), IsIndefinite = true };
    }
}
