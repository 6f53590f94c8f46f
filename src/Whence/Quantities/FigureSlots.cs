using Whence.Dates;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Reads the numbers that patterns of figures have slots for, with the hedge and the currency before them and the unit behind: "between $50 million and …", "între 5 milioane de euro și …".</summary>
internal sealed class FigureSlots(ReadText text, Vocabulary vocabulary, bool[] dated)
{
    /// <summary>Most words of a gap in a pattern.</summary>
    private const int LongestGap = 6;

    private static readonly ulong NoGap = Lexemes.Kinds(Lex.ConceptActive, Lex.NumberWord, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.Cue);

    /// <summary>Adds what may fill a slot at a token: a number, and a number with its unit; the noun of a concept (<c>counted</c>); a few words without number, verb of a concept or mark (<c>group</c>), and without another such noun (<c>gap</c>).</summary>
    public void Read(string slot, int at, List<Capture> into)
    {
        if (at >= text.Tokens.Count || dated[at]) return;
        if (slot == "counted")
        {
            if (CountsPeople(at)) into.Add(new(slot, at, text.Lexemes.Find(at, Lex.ConceptNoun).Last, 0, ""));
            return;
        }
        if (slot is "gap" or "group")
        {
            for (var i = at; i < Math.Min(text.Tokens.Count, at + LongestGap) && text.Tokens[i] is { IsWord: true, NewLine: false } && !text.Lexemes.In(i, NoGap) && (slot == "group" || !CountsPeople(i)); i++) into.Add(new(slot, at, i + 1, 0, ""));
            return;
        }
        var start = text.Lexemes.Find(at, Lex.HedgeBefore) is { Exists: true } hedge ? hedge.Last : at;
        if (start < text.Tokens.Count && CurrencyAt(start) is { Exists: true } currency) start = currency.Last;
        var number = NumberReader.Read(text, start);
        if (!number.Exists || (number.Vague && number.Value == 0)) return;
        into.Add(new(slot, at, number.Last, number.Value, number.Vague ? "vague" : ""));
        var behind = text.Lexemes.Find(number.Last, Lex.Of) is { Exists: true } of ? of.Last : number.Last;
        if (slot == "low" && behind < text.Tokens.Count && !text.Tokens[behind].NewLine && text.Lexemes.Find(behind, Lex.Unit) is { Exists: true } unit)
            into.Add(new(slot, at, unit.Last, number.Value, number.Vague ? "vague" : ""));
    }

    private bool CountsPeople(int at) => text.Lexemes.Find(at, Lex.ConceptNoun) is { Exists: true } noun && vocabulary.Concepts[noun.Key].Counts == "person";

    /// <summary>A currency before its number, or one that does not exist.</summary>
    public Lexeme CurrencyAt(int at) =>
        text.Lexemes.Find(at, Lex.Unit) is { Exists: true } unit && vocabulary.IsCurrency(unit.Key) && unit.Last < text.Tokens.Count && text.Tokens[unit.Last] is { IsNumber: true, NewLine: false } ? unit : default;
}
