using Whence.Articles;
using Whence.Languages;

namespace Whence.Reading;

/// <summary>An article laid out for reading: tokens, sentences and the lexemes of its pack. Every stage reads it; none changes it.</summary>
internal sealed class ReadText
{
    public ReadText(Article article, Pack pack)
    {
        Article = article;
        Pack = pack = pack.Plain is { } plain && IsPlain(article, pack.Letters) ? plain.Value : pack;
        Tokens = Tokenizer.Cut(article.Text, article.Prose.Start, article.Prose.End, pack.Forms);
        Sentences = SentenceSplitter.Split(article.Text, Tokens, pack);
        Lexemes = new(Tokens, Sentences, pack.Lexicon);
        _sentenceOf = new int[Tokens.Count];
        for (var s = 0; s < Sentences.Count; s++)
            for (var t = Sentences[s].First; t < Sentences[s].Last; t++) _sentenceOf[t] = s;
    }

    private readonly int[] _sentenceOf;

    /// <summary>Whether a text (its first thousands of characters) has none of the letters of its language that carry diacritics.</summary>
    private static bool IsPlain(Article article, string letters)
    {
        foreach (var c in article.Text.AsSpan(article.Prose.Start, Math.Min(article.Prose.Length, 4000)))
            if (c >= 0x80 && letters.Contains(Fold.Letter(c))) return false;
        return true;
    }

    public Article Article { get; }
    public Pack Pack { get; }
    public string Text => Article.Text;
    public TokenList Tokens { get; }
    public List<Sentence> Sentences { get; }
    public Lexemes Lexemes { get; }

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Whether a noun or name that ends in this token says where, so that it is no subject: "Rīgā". Never in a language without such endings.</summary>
    public bool IsLocative(int token) => EndsIn(token, Pack.LocativeEndings);

    /// <summary>Whether a noun that ends in this token says to whom, so that it is no subject: "журналистам". Never in a language without such endings.</summary>
    public bool IsOblique(int token) => EndsIn(token, Pack.ObliqueEndings);

    /// <summary>Whether an adjective at this token stands with one person alone, whatever the form of the noun: "34-летнего". Never where endings do not tell.</summary>
    public bool IsOfOne(int token) => EndsIn(token, Pack.SingularEndings);

    /// <summary>Whether a word ends as a noun for what is done ("задержание").</summary>
    public bool IsActionNoun(int token) => EndsIn(token, Pack.ActionEndings);

    /// <summary>Whether a token is a dash of any length; a hyphen within a word is no token.</summary>
    public bool IsDash(int token) => Mark(token) is '—' or '–' or '-';

    /// <summary>Whether a token is a colon between words, and none of "1:45" or "3:1".</summary>
    public bool IsColon(int token) => IsMark(token, ':') && !(token > 0 && token + 1 < Tokens.Count && Tokens[token - 1].IsNumber && Tokens[token + 1].IsNumber && Adjacent(token + 1));

    /// <summary>Whether a token is a quotation mark of two strokes, of any language.</summary>
    public bool IsQuoteMark(int token) => SentenceSplitter.IsQuote(Mark(token));

    /// <summary>Whether a word of the future starts at a token, or a word that its ending puts there and that is no noun.</summary>
    public bool IsFuture(int token) => Lexemes.In(token, Lex.Future) || (Tokens[token] is { IsWord: true, Capitals: Capitals.None } && EndsIn(token, Pack.FutureEndings) && Word(token).Length >= 5 && !Lexemes.In(token, Lex.Noun));

    /// <summary>Whether a word stands here that puts its clause into the past, or one that its ending puts there and that is neither noun nor verb of saying.</summary>
    public bool IsPast(int token) =>
        Tokens[token] is { IsWord: true, Capitals: Capitals.None }
        && (Array.Exists(Pack.PastWords, w => w.Length == Word(token).Length && Word(token).Equals(w, StringComparison.OrdinalIgnoreCase))
            || (Word(token).Length >= 4 && EndsIn(token, Pack.PastEndings) && !Lexemes.In(token, NeverPast)));

    /// <summary>Whether a verb in the present stands here by which something set begins, goes on or ends.</summary>
    public bool IsScheduled(int token) => Tokens[token] is { IsWord: true, Capitals: not Capitals.All } && Fold.IsIn(Pack.Scheduled, Word(token));

    /// <summary>Whether a word of what would be stands here, or a verb that its ending makes one: "ar", "devraient", "habrían". Never in a language that has other means.</summary>
    public bool IsConditional(int token)
    {
        if (Tokens[token] is not { IsWord: true, Capitals: Capitals.None }) return false;
        var word = Word(token);
        foreach (var form in Pack.Conditionals)
            if (form[0] != '-' ? word.Equals(form, StringComparison.OrdinalIgnoreCase) : word.Length >= 5 && word.EndsWith(form.AsSpan(1), StringComparison.OrdinalIgnoreCase) && !Lexemes.In(token, Lex.Noun)) return true;
        return false;
    }

    private static readonly ulong NeverPast = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.ConceptToll, Lex.Cue, Lex.NumberWord, Lex.Ordinal, Lex.Relative);

    /// <summary>Whether a noun that ends in this token may stand before the noun it belongs to; always where the language has no such endings.</summary>
    public bool MayModify(int token) => Pack.GenitiveEndings.Length == 0 || EndsIn(token, Pack.GenitiveEndings);

    private bool EndsIn(int token, string[] endings)
    {
        if (endings.Length == 0) return false;
        var word = Word(token);
        if (word.Length < 3 || Tokens[token].Capitals == Capitals.All) return false;
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>Whether the token is this one mark.</summary>
    public bool IsMark(int token, char mark) => token >= 0 && token < Tokens.Count && Mark(token) == mark;

    /// <summary>The mark at a token, or '\0' where there is a word, a number or nothing. Two commas or apostrophes that stand for a quotation mark are that.</summary>
    public char Mark(int token) => token >= 0 && token < Tokens.Count && Tokens[token] is { IsMark: true } mark ? mark.End - mark.Start == 1 ? Text[mark.Start] : Text[mark.Start] == ',' ? '„' : '”' : '\0';

    /// <summary>The span from the first to before the last token; at least one token.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Start, Tokens[Math.Max(last, first + 1) - 1].End);

    /// <summary>Whether a blank or nothing but blanks stands between a token and the one before it (no line break).</summary>
    public bool Adjacent(int token) => token > 0 && token < Tokens.Count && Tokens[token].Start == Tokens[token - 1].End;
}
