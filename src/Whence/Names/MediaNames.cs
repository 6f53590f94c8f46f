using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>Tells that a name is an agency's or an outlet's by what stands beside it, where no list has it: «рассказал «Северной газете» один из рабочих», "die „Abendzeitung“ berichtete", "the Telvanis news agency".</summary>
internal sealed class MediaNames(ReadText text, Vocabulary vocabulary, bool[] dated)
{
    /// <summary>Most tokens of a name in quotation marks; how far before it the verb of saying may stand.</summary>
    private const int LongestName = 6, FarthestVerb = 14;

    private static readonly ulong NotInName = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Pronoun, Lex.That, Lex.Modal, Lex.Not, Lex.But);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);
    private static readonly ulong NoSubject = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of, Lex.Cue, Lex.And, Lex.But);

    /// <summary>Whether a capitalised run is named by the words around it as an agency or an outlet.</summary>
    public bool IsMedia(int first, int last)
    {
        if (text.Mark(first - 1) is '(' or '/' && text.Mark(last) is ')' or '/' && text.Mark(text.Mark(last + 1) is '.' ? last + 2 : last + 1) is '-' or '–' or '—') return true;
        for (var i = first; i < last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } inside && vocabulary.Media.Contains(inside.Key) && inside.Key != "agency") return true; // "Somoy TV"
        var noun = text.Lexemes.FindEndingAt(text.IsQuoteMark(first - 1) ? first - 1 : first, Lex.Noun);
        if (noun.Exists && vocabulary.Media.Contains(noun.Key) && !IsPartOfName(noun.First)) return true;
        return text.Pack.HeadLast && text.MayModify(last - 1) && text.Lexemes.Find(last, Lex.Noun) is { Exists: true } after && vocabulary.Media.Contains(after.Key); // "the Telvanis news agency"
    }

    /// <summary>"their Media Center": a noun with a capital inside a sentence is part of the name that follows, where nouns have none.</summary>
    private bool IsPartOfName(int noun) => !text.Pack.CapitalisedNouns && text.Tokens[noun].Capitals == Capitals.Initial && noun > text.Sentences[text.SentenceOf(noun)].First;

    /// <summary>Whether a run of tokens fills its quotation marks.</summary>
    public bool FillsQuotes(int first, int last) => text.IsQuoteMark(first - 1) && text.IsQuoteMark(last);

    /// <summary>Whether the words of a name begin as words of the article's own address or file do: "told the Noon Herald" in noon-herald.txt is no relay.</summary>
    public bool IsOwn(int first, int last)
    {
        if ((text.Article.Url ?? Path.GetFileName(text.Article.Path)) is not { } address) return false;
        var words = 0;
        for (var i = first; i < last; i++)
        {
            if (!text.Tokens[i].IsWord) continue;
            var word = Fold.Plain(Fold.Case(text.Pack.Romanizer.Romanize(text.Word(i).ToString())));
            if (word.Length < ShortestShared || !address.Contains(word[..ShortestShared], StringComparison.OrdinalIgnoreCase)) return false;
            words++;
        }
        return words > 0;
    }

    /// <summary>Letters that a name and an address share at the head of a word, whatever its ending.</summary>
    private const int ShortestShared = 5;

    /// <summary>The token behind a name in quotation marks that the words beside it show to be a medium's; the token it would begin at where nothing does.</summary>
    /// <param name="at">The token behind the opening mark.</param>
    /// <param name="sentence">Its sentence.</param>
    public int QuotedEnd(int at, Sentence sentence)
    {
        if (!text.IsQuoteMark(at - 1) || at - 1 <= sentence.First || text.Adjacent(at - 1) && text.Tokens[at - 2].IsWord) return at;
        if (text.Tokens[at].Capitals == Capitals.None && !text.Tokens[at].IsNumber) return at;
        var end = Closing(at, sentence.Last);
        return end > at && (IsNamed(at - 1, end) || IsTold(at - 1, end, sentence) || Reports(at - 1, end)) ? end : at;
    }

    /// <summary>The closing mark of what can be a name: few words, none of them a verb's or a pronoun, no mark that ends a clause; -1 for anything else.</summary>
    private int Closing(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestName + 1); i++)
        {
            if (text.IsQuoteMark(i)) return text.IsMark(i - 1, '.') ? -1 : i;
            if (text.Tokens[i].IsMark ? text.Mark(i) is not ('.' or '-' or '&') || (text.Mark(i) is '.' && !text.Adjacent(i + 1)) : text.Tokens[i].Capitals == Capitals.None && text.Lexemes.In(i, NotInName)) return -1;
        }
        return -1;
    }

    /// <summary>"газета «…»", "источник «…»", "die „…“-Zeitung": a noun for a medium, or for who tells one.</summary>
    private bool IsNamed(int open, int close)
    {
        if (text.Lexemes.FindEndingAt(open, Lex.Noun) is { Exists: true } noun && ((vocabulary.Media.Contains(noun.Key) && noun.Key != "agency") || (text.Pack.BareSingular && IsTeller(noun)))) return true;
        return text.IsMark(close + 1, '-') && text.Adjacent(close + 2) && text.Lexemes.Find(close + 2, Lex.Noun) is { Exists: true } after && vocabulary.Media.Contains(after.Key);
    }

    private bool IsTeller(Lexeme noun) => noun.Key is "source" or "sources" || vocabulary.Nouns[noun.Key].Class == "audience";

    /// <summary>
    /// To whom it was told: right behind a verb of saying with the one who says it, or what, behind the name; or behind an article in a case that is no subject's,
    /// or a preposition, where a verb of saying stands before.
    /// </summary>
    private bool IsTold(int open, int close, Sentence sentence)
    {
        var next = close + 1;
        if (text.Pack.BareSingular && !text.Pack.HeadLast && IsSaying(open - 1)) return next < sentence.Last && text.Tokens[next].IsWord ? !text.Lexemes.In(next, NoSubject) && !dated[next] && text.IsOblique(close - 1) | IsSubjectAt(next) : text.IsMark(next, ',') && text.Lexemes.In(next + 1, Lex.That) && text.IsOblique(close - 1);
        if (!text.Pack.BareSingular && IsSaying(open - 1) && text.Lexemes.In(next, Lex.That)) return true; // "told “Newsday” that"
        var at = open - 1;
        while (at > sentence.First && text.Lexemes.In(at, Articles) && !text.Lexemes.In(at, Prepositions)) at--;
        var oblique = at < open - 1 && text.Lexemes.In(open - 1, Lex.Oblique);
        if (at < open - 1 && !oblique && !text.Lexemes.In(at, Prepositions)) return false;
        if (text.Lexemes.Is(at, Lex.In) && text.Lexemes.Is(at - 1, Lex.SaidIn)) return false; // "сообщили в «Водоканале»": a body
        if (text.Lexemes.In(at, Prepositions) ? !(text.Lexemes.In(at, Lex.In) || (IsSaying(at - 1) && !text.Lexemes.In(at, Lex.Cue))) : !oblique) return false;
        for (var i = at; i >= Math.Max(sentence.First, at - FarthestVerb); i--)
        {
            if (IsSaying(i)) return true;
            if (text.IsQuoteMark(i) || text.Mark(i) is ';' or ':') return false;
        }
        return false;
    }

    /// <summary>Whether what can be a subject stands at a token: a word of no list, a noun or a name.</summary>
    private bool IsSubjectAt(int i) => text.Lexemes.Is(i, Lex.Noun) ? !text.IsOblique(i) : text.Lexemes.At(i).Length == 0 || text.Tokens[i].Capitals != Capitals.None;

    private bool IsSaying(int i) => i >= 0 && text.Lexemes.FindEndingAt(i + 1, Lex.Cue) is { Exists: true, Key: "says" or "reports" or "confirms" or "announces" };

    /// <summary>"Die „Abendzeitung“ berichtete", "пише «Твоє місто»": beside a verb of media.</summary>
    private bool Reports(int open, int close)
    {
        var before = text.Lexemes.In(open - 1, Articles) ? open - 1 : open;
        return IsReport(text.Lexemes.FindEndingAt(before, Lex.Cue)) || IsReport(text.Lexemes.Find(close + 1, Lex.Cue));
    }

    private static bool IsReport(Lexeme cue) => cue is { Exists: true, Key: "reports" };

}
