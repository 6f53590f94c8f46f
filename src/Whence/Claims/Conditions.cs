using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Tells what a sentence says would happen under a condition from what did: "If the dyke breaks, up to 70,000 people would have to be evacuated". News
/// also opens contrasts that way ("If last year 20 died, this year 30 did", "Si la situation s'améliore, 300 foyers restent privés d'eau"): the condition
/// must have no number, and the clause behind it a verb of what may come.
/// </summary>
internal sealed class Conditions(ReadText text)
{
    private static readonly ulong Unreal = Lexemes.Kinds(Lex.Modal, Lex.Future, Lex.Reported);
    private static readonly ulong Numbers = Lexemes.Kinds(Lex.NumberWord, Lex.Scale, Lex.Vague);

    /// <summary>Whether a figure stands behind a condition that opens its sentence or the words quoted in it.</summary>
    public bool Hold(Figure figure, Sentence sentence)
    {
        if (text.Pack.Conditions.Length == 0) return false;
        var first = figure.First;
        while (first > sentence.First && !text.IsQuoteMark(first - 1)) first--;
        while (first < figure.First && text.Tokens[first].IsMark) first++;
        if (!Opens(first, figure.First) && !Opens(first = sentence.First, figure.First)) return false;
        var comma = first;
        for (; comma < figure.First && !text.IsMark(comma, ','); comma++)
            if (text.Tokens[comma].IsNumber || text.Lexemes.Starts(comma, Numbers)) return false;
        if (comma == figure.First) return figure is { Quantity.Value: 1, Measures: null }; // "If there had been a second death, we would know"
        for (var i = comma + 1; i < sentence.Last && !text.IsQuoteMark(i) && text.Mark(i) is not ';'; i++)
            if (IsUnreal(i)) return true;
        return false;
    }

    /// <summary>Whether words that open a condition stand at a token.</summary>
    private bool Opens(int at, int before)
    {
        foreach (var words in text.Pack.Conditions)
        {
            var i = at;
            foreach (var word in words.AsSpan().Split(' '))
                if (i < before && text.Tokens[i].IsWord && text.Word(i).Equals(words.AsSpan(word), StringComparison.OrdinalIgnoreCase)) i++;
                else i = int.MaxValue;
            if (i < before) return true;
        }
        return false;
    }

    private bool IsUnreal(int i) => text.Lexemes.Starts(i, Unreal) || text.IsFuture(i) || text.IsConditional(i);
}
