using Whence.Languages;

namespace Whence.Reading;

/// <summary>Cuts the tokens of a text into sentences. A line break always ends one; what goes on for very long (a table, a text without stops) is cut.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer sentences are cut, so that the cost of a text grows with its length and no faster.</summary>
    public const int MostTokens = 400;

    /// <summary>How far back a comma is looked for to cut at.</summary>
    private const int CommaWithin = 100;

    public static List<Sentence> Split(string text, TokenList tokens, Pack pack)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var paragraph = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > first && tokens[i].NewLine)
            {
                sentences.Add(new(first, i, paragraph++));
                first = i;
            }
            if (i - first >= MostTokens)
            {
                var cut = BehindComma(text, tokens, i);
                sentences.Add(new(first, cut, paragraph));
                first = cut;
            }
            if (!EndsSentence(text, tokens, i, pack)) continue;
            var end = i + 1;
            while (end < tokens.Count && end - first < MostTokens && !tokens[end].NewLine && IsCloser(text[tokens[end].Start]) && tokens[end].Start == tokens[end - 1].End) end++;
            if (end < tokens.Count && !tokens[end].NewLine && !StartsSentence(text, tokens, end)) continue;
            sentences.Add(new(first, end, paragraph));
            if (end < tokens.Count && tokens[end].NewLine) paragraph++;
            first = end;
            i = end - 1;
        }
        if (first < tokens.Count) sentences.Add(new(first, tokens.Count, paragraph));
        return sentences;
    }

    /// <summary>The last place behind a comma shortly before a token, or that token.</summary>
    private static int BehindComma(string text, TokenList tokens, int end)
    {
        for (var i = end; i > end - CommaWithin; i--)
            if (tokens[i - 1].IsMark && text[tokens[i - 1].Start] == ',') return i;
        return end;
    }

    private static bool IsCloser(char c) => c is '”' or '“' or '"' or '»' or '」' or '』' or '\'' or '’' or ')' or ']' or '.' or '!' or '?' or '…';

    private static bool EndsSentence(string text, TokenList tokens, int i, Pack pack)
    {
        if (!tokens[i].IsMark) return false;
        var c = text[tokens[i].Start];
        if (c is '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '։') return true;
        if (c != '.') return false;
        if (i == 0) return false;
        var before = tokens[i - 1];
        if (before.End != tokens[i].Start) return true;
        if (IsInQuotedName(text, tokens, i)) return false;
        if (before.IsWord)
        {
            var word = text.AsSpan(before.Start, before.End - before.Start);
            Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
            folded = folded[..Fold.Case(word, folded)];
            if (folded.Length == 1 && before.Capitals != Capitals.None) return false; // an initial
            if (pack.OrdinalDot && i > 1 && i + 1 < tokens.Count && tokens[i + 1] is { IsNumber: true, NewLine: false } && tokens[i - 2] is { IsWord: true, Capitals: not Capitals.None } && text.AsSpan(before.Start, before.End - before.Start).IndexOfAnyExcept("IVX") < 0) return false; // "nach Angaben des Instituts Carlos III. 12 Menschen"
            return !pack.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
        }
        if (!before.IsNumber || !pack.OrdinalDot || before.End - before.Start > 4 || i + 1 >= tokens.Count || tokens[i + 1].NewLine) return true;
        if (tokens[i + 1].Capitals == Capitals.None) return IsCloser(text[tokens[i + 1].Start]) || (tokens[i + 1].Start > tokens[i].End && text[tokens[i + 1].Start] is '„' or '«' or '»' or '“'); // "später von 17. „Eine verlässliche Zahl …"
        // "am 16. März", "das 2. Bataillon": where nouns have capitals, what follows or stands before the number tells
        return !(pack.CapitalisedNouns && before.End - before.Start <= 2 && (pack.Lexicon.Begins(tokens[i + 1].Form, BehindOrdinal) || (i > 1 && pack.Lexicon.Begins(tokens[i - 2].Form, BeforeOrdinal))));
    }

    /// <summary>«Север.Реалии»: a dot without a blank between the two words of a name in quotation marks.</summary>
    private static bool IsInQuotedName(string text, TokenList tokens, int dot) =>
        dot >= 2 && dot + 2 < tokens.Count && tokens[dot - 1].IsWord && tokens[dot + 1].IsWord && tokens[dot + 1].Start == tokens[dot].End && IsQuote(text[tokens[dot - 2].Start]) && IsQuote(text[tokens[dot + 2].Start]);

    /// <summary>A quotation mark of two strokes, of any language.</summary>
    public static bool IsQuote(char c) => c is '„' or '“' or '”' or '"' or '«' or '»';

    private static readonly ulong BehindOrdinal = Lexemes.Kinds(Lex.Month, Lex.Weekday, Lex.Noun, Lex.Event, Lex.TimeUnit, Lex.Season);
    private static readonly ulong BeforeOrdinal = Lexemes.Kinds(Lex.Determiner, Lex.In, Lex.Preposition, Lex.By);

    private static bool StartsSentence(string text, TokenList tokens, int i)
    {
        var token = tokens[i];
        return token.Kind switch
        {
            TokenKind.Word => token.Capitals != Capitals.None || !char.IsLower(text[token.Start]),
            TokenKind.Number => true,
            _ => token.End - token.Start > 1 && text[token.Start] == ',' || text[token.Start] is '„' or '“' or '"' or '«' or '”' or '»' or '「' or '『' or '(' or '[' or '–' or '—' or '-' or '¿' or '¡' or '‘' or '*' or '•',
        };
    }
}
