using Whence.Languages;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>A number read at some tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">After its last token.</param>
/// <param name="Value">The number; for a vague one its lower bound.</param>
/// <param name="Vague">A plural that names no number: "thousands", "zeci de mii".</param>
/// <param name="Digits">Written in digits.</param>
internal readonly record struct NumberReading(int First, int Last, double Value, bool Vague, bool Digits)
{
    public bool Exists => Last > First;
}

/// <summary>Reads a number at a token: digits, words, scales, vague plurals, in whatever order the language puts them.</summary>
internal static class NumberReader
{
    /// <summary>What a number that is not in digits begins with.</summary>
    public static readonly ulong Beginnings = Lexemes.Kinds(Lex.Several, Lex.OneAndHalf, Lex.Half, Lex.A, Lex.NumberWord, Lex.Scale, Lex.Vague);

    /// <summary>The longest number that starts at the token, or one that does not exist.</summary>
    public static NumberReading Read(ReadText text, int at)
    {
        if (at >= text.Tokens.Count) return default;
        if (text.Tokens[at].IsNumber) return ReadDigits(text, at);
        var lexemes = text.Lexemes;
        if (!lexemes.Starts(at, Beginnings)) return default;
        if (lexemes.Is(at, Lex.Several)) return ReadSeveral(text, at);
        if (lexemes.Find(at, Lex.OneAndHalf) is { Exists: true } oneAndHalf)
            return ScaleAt(text, oneAndHalf.Last) is { Exists: true } scale ? new(at, scale.Last, 1.5 * scale.Value, false, false) : new(at, oneAndHalf.Last, 1.5, false, false);
        if (lexemes.Find(at, Lex.Half) is { Exists: true } half)
            return ScaleAt(text, SkipArticle(text, half.Last)) is { Exists: true } scale ? new(at, scale.Last, 0.5 * scale.Value, false, false) : default;
        if (lexemes.Is(at, Lex.A)) return ReadArticleAndScale(text, at);
        if (lexemes.Find(at, Lex.Scale) is { Exists: true } ending && (ending.Value == 1 || text.Tokens[at].End - text.Tokens[at].Start == 1)) return default; // "M." before a name is no million
        if (!text.Pack.BareSingular && lexemes.Find(at, Lex.Scale) is { Exists: true, Value: >= 1e6 }) return default; // "of million" without a number is none
        var words = ReadWords(text, at);
        if (words.Exists) return WithDigits(text, words);
        return lexemes.Is(at, Lex.Vague) ? ReadVague(text, at) : default;
    }

    private static NumberReading ReadDigits(ReadText text, int at)
    {
        if (Digits.Read(text.Word(at)) is not { } value) return default;
        var last = at + 1;
        // "60,593 millions": three digits behind the language's own decimal mark are decimals before a scale
        if (value >= 1000 && text.Word(at) is var digits && digits.IndexOf(text.Pack.DecimalMark) is var mark and > 0 && mark == digits.Length - 4 && digits.IndexOfAny('.', ',') == mark && ScaleAt(text, last) is { Exists: true, Value: >= 1000 }) value /= 1000;
        while (last < text.Tokens.Count && value >= 1 && IsGroupOfThree(text, last) && text.Word(at).Length <= 3)
        {
            value = value * 1000 + Digits.Read(text.Word(last))!.Value;
            last++;
        }
        if (AndHalf(text, last) is { Exists: true } half) (value, last) = (value + 0.5, half.Last);
        if (text.Mark(last) is '½' or '¼' or '¾' && text.Adjacent(last)) value += text.Mark(last++) switch { '½' => 0.5, '¼' => 0.25, _ => 0.75 };
        var scaled = Scaled(text, last, ref value);
        if (scaled > last && text.Tokens[at].IsNumber) scaled = WithSmallerScale(text, last, scaled, ref value);
        return new(at, scaled, value, false, true);
    }

    /// <summary>"eleven (11) soldiers": a number in words with the same in digits behind it, in brackets.</summary>
    private static NumberReading WithDigits(ReadText text, NumberReading words)
    {
        var digits = words.Last + 1;
        return text.Mark(words.Last) is '(' && text.Mark(digits + 1) is ')' && text.Tokens[digits].IsNumber && Digits.Read(text.Word(digits)) == words.Value ? words with { Last = digits + 2 } : words;
    }

    /// <summary>"10 000": three digits behind one blank or no-break space.</summary>
    private static bool IsGroupOfThree(ReadText text, int token)
    {
        if (!text.Tokens[token].IsNumber || text.Tokens[token].NewLine || text.Tokens[token].Start != text.Tokens[token - 1].End + 1) return false;
        var word = text.Word(token);
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[1]) || !char.IsAsciiDigit(word[2])) return false;
        return word.Length == 3 || (word[3] == text.Pack.DecimalMark && word.Length <= 6 && Digits.Read(word) is < 1000); // "2 037,7"
    }

    /// <summary>A half that brings its own "and": "two and a half million", "семь с половиной лет".</summary>
    private static Lexeme AndHalf(ReadText text, int at) =>
        (text.Lexemes.Is(at, Lex.NumberAnd) || text.Lexemes.Is(at, Lex.Preposition)) && text.Lexemes.Find(at, Lex.Half) is { Length: >= 2 } half ? half : default;

    /// <summary>Multiplies by the scales that follow ("5 million", "12 mii de"), with a half added ("un milion și jumătate").</summary>
    private static int Scaled(ReadText text, int at, ref double value)
    {
        while (ScaleAt(text, at) is { Exists: true } scale)
        {
            value = (double)((decimal)value * (decimal)scale.Value);
            at = scale.Last;
            if (scale.Value == 1000 && !scale.Vague && SmallDigits(text, at) is { } rest) (value, at) = (value + rest, at + 1); // "2 mil 300"
            if (text.Lexemes.Find(at, Lex.NumberAnd) is { Exists: true } and && text.Lexemes.Find(and.Last, Lex.Half) is { Exists: true } half)
            {
                value += 0.5 * scale.Value;
                at = half.Last;
            }
            if (text.IsMark(at, '.') && text.Adjacent(at) && scale.Last == at && text.Word(at - 1).Length <= 4 && at + 1 < text.Tokens.Count && !text.Tokens[at + 1].NewLine && text.SentenceOf(at + 1) == text.SentenceOf(at)) at++;
        }
        return at;
    }

    /// <summary>"2 trillion 918 billion", "184 thsd. 860": one to three digits behind a scale, with a smaller scale of their own, or with none behind a thousand.</summary>
    /// <param name="scales">Where the scale of the number begins.</param>
    /// <param name="at">After it.</param>
    private static int WithSmallerScale(ReadText text, int scales, int at, ref double value)
    {
        while (ScaleAt(text, scales) is { Exists: true, Vague: false, Value: >= 1000 and var larger } && at < text.Tokens.Count && text.SentenceOf(at) == text.SentenceOf(scales) && SmallDigits(text, at) is { } digits)
        {
            var rest = digits;
            var last = Scaled(text, at + 1, ref rest);
            if (rest >= larger || (last == at + 1 ? larger > 1000 : rest == digits)) break;
            (scales, at, value) = (at + 1, last, value + rest);
        }
        return at;
    }

    /// <summary>A number in one to three digits on the same line, as it stands behind a thousand; null where there is none.</summary>
    private static double? SmallDigits(ReadText text, int at) =>
        at < text.Tokens.Count && text.Tokens[at] is { IsNumber: true, NewLine: false } token && token.Start == text.Tokens[at - 1].End + 1 && text.Word(at).Length <= 3 && Digits.Read(text.Word(at)) is { } value && value == Math.Floor(value) ? value : null;

    /// <summary>A scale at the token, an "of" before it allowed ("zeci de mii"); a dozen counts as one.</summary>
    private static NumberReading ScaleAt(ReadText text, int at)
    {
        if (at >= text.Tokens.Count || text.Tokens[at].NewLine) return default;
        if (text.Lexemes.Find(at, Lex.Scale) is { Exists: true } scale && !(scale.Value == 1 && (at == 0 || !text.Tokens[at].Glued || !text.Tokens[at - 1].IsNumber)) && !(text.Lexemes.Find(at, Lex.Unit) is { Exists: true } unit && unit.Length > scale.Length)) return new(at, scale.Last, scale.Value, false, false);
        if (text.Lexemes.Find(at, Lex.Vague) is { Exists: true } vague) return new(at, vague.Last, vague.Value, true, false);
        if (text.Lexemes.Find(at, Lex.Of) is { Exists: true } of && text.Lexemes.Find(of.Last, Lex.Scale) is { Exists: true } after) return new(at, after.Last, after.Value, false, false);
        return default;
    }

    private static NumberReading ReadSeveral(ReadText text, int at)
    {
        var several = text.Lexemes.Find(at, Lex.Several);
        var (last, low) = (several.Last, 0.0);
        while (ScaleAt(text, last > several.Last ? SkipOf(text, last) : last) is { Exists: true } scale) (last, low) = (scale.Last, Math.Max(low, 1) * scale.Value);
        return new(at, last, low, true, false);
    }

    /// <summary>"mii", "zeci de mii", "hundreds of thousands": the bounds multiply.</summary>
    private static NumberReading ReadVague(ReadText text, int at)
    {
        var vague = text.Lexemes.Find(at, Lex.Vague);
        var (last, low) = (vague.Last, vague.Value);
        while (ScaleAt(text, SkipOf(text, last)) is { Exists: true } scale && scale.Value >= 100) (last, low) = (scale.Last, low * scale.Value);
        return new(at, last, low, true, false);
    }

    private static NumberReading ReadArticleAndScale(ReadText text, int at)
    {
        var article = text.Lexemes.Find(at, Lex.A);
        if (text.Lexemes.Is(at, Lex.NumberWord) && ReadWords(text, at) is { Exists: true } words && words.Last > article.Last) return words;
        if (text.Lexemes.Find(article.Last, Lex.Half) is { Exists: true } half && ScaleAt(text, half.Last) is { Exists: true } of) return new(at, of.Last, 0.5 * of.Value, false, false);
        if (text.Lexemes.Is(article.Last, Lex.Scale) && !text.Lexemes.Is(article.Last, Lex.Vague) && ReadWords(text, article.Last) is { Exists: true } scaled) return scaled with { First = at }; // "o sută cinci"
        double value = 1;
        var last = Scaled(text, article.Last, ref value);
        if (last > article.Last) return ReadWords(text, article.Last) is { Exists: true } all && all.Last > last ? all with { First = at } : new(at, last, value, false, false); // a hundred and five
        return text.Lexemes.Is(at, Lex.NumberWord) ? ReadWords(text, at) : default;
    }

    /// <summary>Number words: smaller ones add up, scales multiply what stands before them.</summary>
    private static NumberReading ReadWords(ReadText text, int at)
    {
        double total = 0, group = 0, lastAdded = double.MaxValue;
        var i = at;
        var end = at;
        var scaleAlone = false;
        while (i < text.Tokens.Count && (i == at || !text.Tokens[i].NewLine))
        {
            if (text.Lexemes.Find(i, Lex.NumberWord) is { Exists: true } word && word.Value < (lastAdded >= 20 ? LeastPlace(lastAdded) : 0))
            {
                group += word.Value;
                lastAdded = word.Value;
                end = i = word.Last;
            }
            else if (text.Lexemes.Find(i, Lex.Scale) is { Exists: true } scale && (group > 0 || i == at) && !(i == at && text.Lexemes.Is(at, Lex.Vague)))
            {
                scaleAlone |= i == at;
                if (scale.Value >= 1000) (total, group) = (total + Math.Max(group, 1) * scale.Value, 0);
                else group = Math.Max(group, 1) * scale.Value;
                lastAdded = scale.Value;
                end = i = scale.Last;
            }
            else if (end > at && text.Lexemes.Find(i, Lex.NumberAnd) is { Exists: true } and && lastAdded >= 20 && text.Lexemes.Find(and.Last, Lex.NumberWord) is { Exists: true } next && next.Value < LeastPlace(lastAdded))
                i = and.Last;
            else if (end > at && lastAdded >= 20 && text.Lexemes.Find(i, Lex.Of) is { Exists: true } of && text.Lexemes.Is(of.Last, Lex.Scale))
                i = of.Last;
            else break;
        }
        if (end == at) return default;
        if (end == at + 1 && total + group == 1 && text.Lexemes.Is(at, Lex.A)) return default; // an article, though a number word elsewhere: "un avión"
        double value = total + group;
        if (lastAdded == 1000 && group == 0 && SmallDigits(text, end) is { } rest) // "mil 200 millones"
        {
            value += rest;
            return new(at, Scaled(text, end + 1, ref value), value, false, false);
        }
        if (lastAdded < 100 && AndHalf(text, end) is { Exists: true } more)
        {
            value += 0.5;
            return new(at, Scaled(text, more.Last, ref value), value, false, false);
        }
        if (text.Lexemes.Find(end, Lex.NumberAnd) is { Exists: true } joint && text.Lexemes.Find(joint.Last, Lex.Half) is { Exists: true } half && lastAdded >= 1000) (value, end) = (value + lastAdded / 2, half.Last);
        else if (text.Lexemes.Find(end, Lex.Vague) is { Exists: true, Value: 12 } dozen && !scaleAlone) (value, end) = (value * 12, dozen.Last);
        return new(at, end, value, false, false);
    }

    /// <summary>What may be added after a word: less than ten after tens, less than a hundred after a hundred.</summary>
    private static double LeastPlace(double value) => value switch { double.MaxValue => double.MaxValue, >= 1000 => 1000, >= 100 => 100, _ => 10 };

    private static int SkipOf(ReadText text, int at) => text.Lexemes.Find(at, Lex.Of) is { Exists: true } of ? of.Last : at;

    private static int SkipArticle(ReadText text, int at)
    {
        at = SkipOf(text, at);
        return text.Lexemes.Find(at, Lex.A) is { Exists: true } article ? article.Last : at;
    }
}
