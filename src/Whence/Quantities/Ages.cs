using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Tells ages that stand in a row, which count nothing: "aged 12 and 18", "two boys of 12 and 18 years".</summary>
internal sealed class Ages(ReadText text, Vocabulary vocabulary, bool[] dated)
{
    /// <summary>"aged 12 and 18": the second is an age as well.</summary>
    public int EndOf(int at)
    {
        if (!text.Lexemes.Is(at, Lex.And)) return at;
        var number = NumberReader.Read(text, at + 1);
        if (!number.Exists || number.Vague || number.Value >= 120 || Crosses(number)) return at;
        return text.Lexemes.Find(number.Last, Lex.TimeUnit) is { Exists: true, Key: "year" } years ? years.Last : number.Last >= text.Tokens.Count || text.Tokens[number.Last].IsMark ? number.Last : at;
    }

    /// <summary>"two boys of 12 and 18 years died": two numbers before years, behind a noun for people and "of"; "брати 29 та 33 років" without it.</summary>
    public bool Are(NumberReading number) =>
        number is { Vague: false, Value: < 120 } && text.Lexemes.Is(number.Last, Lex.And)
        && (text.Mark(number.First - 1) is '(' or '-' or '–' || (text.Pack.BareSingular && text.Lexemes.FindEndingAt(number.First, Lex.Noun) is { Exists: true } aged && vocabulary.Nouns[aged.Key].IsPeople) || (text.Lexemes.In(number.First - 1, OfAge) && text.Lexemes.FindEndingAt(number.First - 1, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].IsPeople))
        && NumberReader.Read(text, number.Last + 1) is { Exists: true, Vague: false, Value: < 120 } second && text.Lexemes.Find(second.Last, Lex.TimeUnit) is { Exists: true, Key: "year" };

    /// <summary>"un pêcheur de 40 ans": a number of years behind one person and "of".</summary>
    public bool IsOfOne(NumberReading number) =>
        number is { Vague: false, Value: > 0 and < 110 } && text.Lexemes.Is(number.First - 1, Lex.Of) && text.Lexemes.Find(number.Last, Lex.TimeUnit) is { Exists: true, Key: "year" }
        && text.Lexemes.FindEndingAt(number.First - 1, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].IsPeople && text.Lexemes.Is(noun.First - 1, Lex.A);

    /// <summary>Whether a token may stand among ages in brackets: a number, a comma, "and", or a letter that tells the sex ("(w/83, m/71)").</summary>
    public static bool MayHold(ReadText text, int i) =>
        text.Tokens[i].IsNumber || text.Mark(i) is ',' or '/' || text.Lexemes.In(i, Lex.And) || text.Tokens[i] is { IsWord: true } letter && letter.End - letter.Start == 1;

    private static readonly ulong OfAge = Lexemes.Kinds(Lex.Of, Lex.Preposition, Lex.In);

    /// <summary>Whether a number runs into a date.</summary>
    public bool Crosses(NumberReading number)
    {
        for (var i = number.First; i < number.Last; i++)
            if (dated[i]) return true;
        return false;
    }
}
