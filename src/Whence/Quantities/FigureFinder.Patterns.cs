using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <content>Figures that patterns of the pack tell: ranges, changes from an old figure to a new one, ages, amounts of change.</content>
internal sealed partial class FigureFinder
{
    private bool Crosses(PatternMatch<FigureRule> match)
    {
        for (var i = match.First; i < match.Last; i++)
            if (_dated[i]) return true;
        return false;
    }

    private (Figure?, int) FromPattern(PatternMatch<FigureRule> match)
    {
        if (match.Meaning == FigureRule.Increment && match["n"] is { } grown && _text.Lexemes.Is(grown.Last, Lex.Unit))
        {
            _by = grown.First;
            return (null, match.First + 1); // "rose by 12.7%" is a figure of its own
        }
        if (match.Meaning is FigureRule.Age && !_text.Pack.BareSingular && _text.Lexemes.Is(match.First, Lex.A) && _singulars.At(match.First) is ({ } told, _)) return (told, Math.Max(match.Last, told.Last)); // a pattern with the article and the noun: "un obrero de 36 años"
        if (match.Meaning is FigureRule.Age) return _ages.EndOf(match.Last) is var end && end == match.Last && _singulars.Aged(match.First, match.Last) is { } aged ? (aged, Math.Max(end, aged.Last)) : (null, end);
        if (match is { Meaning: FigureRule.Increment } && match["n"] is { } many && (EndsConcept(many.First) || TellsWho(match.First))) return (null, match.First + 1); // "watched by 4,500 fans"
        if (match.Meaning is FigureRule.Increment) return (null, _grown = match.Last);
        if (match is { Meaning: FigureRule.Change } && match["low"] is null && match["high"] is { } only)
        {
            return (New(only), match.Last);
        }
        if (match["low"] is not { } low || match["high"] is not { } high) return (null, match.Last);
        if (match.Meaning == FigureRule.Change)
        {
            return (New(high) is { } f ? f with { Before = low.Value, Former = Old(low, f) } : null, match.Last);
        }
        var (a, b) = (low.Value, high.Value);
        if (a < b && a < 1000 && b >= 1000 && b % 1000 == 0 && a * 1000 < b) a *= b >= 1e9 ? 1e9 : b >= 1e6 ? 1e6 : 1000; // "3 to 5 thousand"
        if (a >= b || IsByPercent(low, high)) return NumberReader.Read(_text, low.First) is { Exists: true } lower ? (Complete(match.First, lower.Last, lower), lower.Last) : (null, low.First + 1);
        if (_slots.CurrencyAt(low.First) is { Exists: true } currency) return (new(match.First, match.Last, match.Last, Quantity.Range(a, b) with { Unit = currency.Key }) { Measures = "money", Phrase = (match.Last, match.Last) }, match.Last);
        return (WithPhrase(match.First, match.Last, Quantity.Range(a, b), match.Last), match.Last);
    }

    /// <summary>"were up by 59 per cent to 2,198": a share is no low end of what it rose to.</summary>
    private bool IsByPercent(Capture low, Capture high) =>
        _text.Lexemes.FindEndingAt(low.Last, Lex.Unit) is { Exists: true, Key: "percent" } unit && unit.First > low.First && _text.Lexemes.Find(high.Last, Lex.Unit) is not { Exists: true, Key: "percent" } && _text.Lexemes.FindEndingAt(high.Last, Lex.Unit) is not { Exists: true, Key: "percent" };

    /// <summary>The old figure of a change; what it counts may stand with the new one only, and so may the scale ("from 3 to 5 billion").</summary>
    private Figure? Old(Capture slot, Figure now)
    {
        if (New(slot) is not { Quantity.Value: { } value } old) return null;
        if (old.HasNoun || old.Measures is not null) return old.Measures == now.Measures ? old : null;
        if (value < 1000 && now.Quantity.Value is >= 1e6 and var next) value *= next >= 1e9 ? 1e9 : 1e6;
        return old with { Measures = now.Measures, Noun = now.Noun, ConceptNoun = now.ConceptNoun, Nationalities = now.Nationalities, Quantity = Quantity.Of(value, old.Quantity.Hedge, now.Quantity.Unit) };
    }

    /// <summary>The new figure of a change, with its own hedge, and the unit before or behind it.</summary>
    private Figure? New(Capture slot)
    {
        var start = _text.Lexemes.Find(slot.First, Lex.HedgeBefore) is { Exists: true } hedge ? hedge.Last : slot.First;
        if (_text.Tokens[start].IsMark) start++;
        var number = NumberReader.Read(_text, start);
        if (_text.IsDash(number.Last) && number.Digits) return Complete(number.First, number.Last, number); // "grew to 2.5–3 billion"
        var (first, quantity, end) = Hedged(number.First, number.Last, number, slot.First);
        return WithPhrase(first, end, quantity, end);
    }

    /// <summary>"Bei den Toten handelt es sich laut Polizei um zwei Männer": a form of "be" in several words goes before.</summary>
    private bool TellsWho(int at)
    {
        for (var i = at; i > Math.Max(0, at - FarthestBe) && !_text.Tokens[i - 1].IsMark; i--)
            if (_text.Lexemes.FindEndingAt(i, Lex.Be).Length > 1) return true;
        return false;
    }

    /// <summary>Most tokens between such a form and what it brings.</summary>
    private const int FarthestBe = 10;
}
