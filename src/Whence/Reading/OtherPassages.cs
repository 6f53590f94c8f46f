using System.Globalization;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Reading;

/// <summary>A part of an article that is clearly in another language.</summary>
/// <param name="Span">Whole sentences, or the words between two quotation marks.</param>
/// <param name="Language">Code of a language with a pack, or null.</param>
internal readonly record struct OtherPassage(TextSpan Span, string? Language);

/// <summary>Finds the passages of a mixed article that are in another language than the article.</summary>
internal static class OtherPassages
{
    /// <summary>Shorter passages are left to the language of the article.</summary>
    private const int Shortest = 60;

    /// <summary>A passage with this share of function words of the article's language is in that language, and nothing else is asked.</summary>
    private const double OwnCoverage = 0.2;

    /// <summary>Least share of function words of the other language, where both have one script: a list of foreign names is no foreign passage.</summary>
    private const double OtherCoverage = 0.15;

    /// <summary>By how much, in natural logarithms, the other language must be likelier.</summary>
    private const float LeastMargin = 12;

    /// <summary>The passages in the order of the text.</summary>
    public static List<OtherPassage> Find(Article article, Pack pack, LanguageIdentifier identifier)
    {
        var passages = new List<OtherPassage>();
        var text = article.Text;
        for (var start = article.Prose.Start; start < article.Prose.End;)
        {
            var end = start;
            while (end < article.Prose.End && !IsBreak(text, end)) end++;
            if (end - start >= Shortest) FindIn(text, new(start, end), pack, identifier, passages);
            start = end + 1;
        }
        return passages;
    }

    /// <summary>Cuts what stands between two quotation marks or line breaks into sentences, short ones joined to the next.</summary>
    private static void FindIn(string text, TextSpan span, Pack pack, LanguageIdentifier identifier, List<OtherPassage> passages)
    {
        for (var start = span.Start; start < span.End;)
        {
            var end = start;
            while (end < span.End && !(end - start >= Shortest && text[end] is '.' or '!' or '?' or '…' && (end + 1 == span.End || text[end + 1] == ' '))) end++;
            end = span.End - end < Shortest ? span.End : end + 1;
            var passage = new TextSpan(start, end);
            if (!IsOwn(text, passage, pack) && Other(text, passage, pack, identifier) is { } other) passages.Add(other);
            start = end;
        }
    }

    private static bool IsBreak(string text, int i) => text[i] is '\n' or '\r' or '"' or '„' or '‚'
        || (text[i] >= '\u00ab' && char.GetUnicodeCategory(text[i]) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            && !(i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])));

    private static bool IsOwn(string text, TextSpan span, Pack pack)
    {
        var (words, own) = (0, 0);
        foreach (var word in Words.In(text, span))
        {
            words++;
            if (Fold.IsIn(pack.FunctionWords, text.AsSpan(word.Start, word.Length))) own++;
        }
        return words < 4 || own >= OwnCoverage * words;
    }

    private static OtherPassage? Other(string text, TextSpan span, Pack pack, LanguageIdentifier identifier)
    {
        var guess = identifier.Guess(text, span, than: pack.Code);
        if (guess.Language is null) return new(span, null); // letters of no script that is read here
        if (guess.Language.Code == pack.Code || !guess.IsLikely || guess.Lead < LeastMargin) return null;
        if (guess.Language.Script == pack.Script && guess.Coverage < OtherCoverage) return null;
        return new(span, guess.Language.HasPack ? guess.Language.Code : null);
    }

    /// <summary>The article with the letters and digits of some passages made illegible: marks and places stay, so that a foreign quote is still a quote.</summary>
    public static Article Without(Article article, IEnumerable<OtherPassage> passages)
    {
        var text = article.Text.ToCharArray();
        foreach (var (span, _) in passages)
            for (var i = span.Start; i < span.End; i++)
                if (char.IsLetterOrDigit(text[i])) text[i] = Illegible;
        return article with { Text = new(text) };
    }

    /// <summary>The article with nothing legible but the passages in one language, published on the day of the whole.</summary>
    public static Article Only(Article article, IEnumerable<OtherPassage> passages, PublicationDate? published)
    {
        var text = new char[article.Text.Length];
        for (var i = 0; i < text.Length; i++) text[i] = article.Text[i] == '\n' ? '\n' : ' ';
        foreach (var (span, _) in passages) article.Text.CopyTo(span.Start, text, span.Start, span.Length);
        return article with { Text = new(text), Declared = published };
    }

    /// <summary>A letter that no pack has.</summary>
    private const char Illegible = '\u01c0';
}
