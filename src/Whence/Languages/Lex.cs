namespace Whence.Languages;

/// <summary>What a known word is. Several may hold for one word until context decides.</summary>
internal enum Lex : byte
{
    None,
    // numbers
    NumberWord, Ordinal, Scale, NumberAnd, Half, OneAndHalf, Several, Vague, Designator,
    HedgeBefore, HedgeAfter,
    // time
    Month, Weekday, TimeUnit, Season, Daypart, Relative, DecadeName, Holiday,
    // things
    Unit, Noun, Demonym,
    // what a figure is about
    ConceptActive, ConceptPassive, ConceptSubject, ConceptNoun, ConceptToll,
    // who says so
    Cue, Quoted, Hearsay, SameSource, SaidBefore, SaidIn, Counts, Account, Titled, Unnamed,
    Event,
    // grammar
    Be, Have, Future, Modal, That, Relative_, And, But, No, Nobody, Not, A, Of, By, In, Preposition, Determiner, Pronoun, More, Parts, ObjectMarker, Reported, Oblique, Adverb,
    // what a figure takes its meaning from
    Echo,
}

/// <summary>One meaning of a word or of several words in a row, as the pack gives it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Id (of a concept, noun, unit, country, stance, time key), or empty.</param>
/// <param name="Value">Number (of a number word, month, weekday, lower bound of a vague amount), else 0.</param>
/// <param name="Capitals">How the text must be capitalised for it to hold.</param>
/// <param name="Tail">The forms that must follow further on, behind other words, for it to hold; null for words that stand together.</param>
internal readonly record struct Sense(Lex Kind, string Key, double Value, Reading.Capitals Capitals, int[]? Tail = null);

/// <summary>A sense found in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index after its last token.</param>
internal readonly record struct Lexeme(int First, int Last, Lex Kind, string Key, double Value)
{
    public bool Exists => Kind != Lex.None;
    public int Length => Last - First;
}
