using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Tells what somebody said from names, titles and words held at a distance, which stand in quotation marks too.</summary>
internal sealed class QuotedNames(ReadText text, IReadOnlyList<Cue> cues, IReadOnlyList<NameMention> names)
{
    private const int LongestTitle = 5, LongestTitleWithoutSpeaker = 9, LongestName = 10;
    private static readonly ulong BeforeTitle = Lexemes.Kinds(Lex.Noun, Lex.Determiner, Lex.A, Lex.Event);

    private readonly BySentence<NameMention> _names = new(text, names, n => n.First);
    private readonly BySentence<Cue> _cues = new(text, cues, c => c.First);
    private QuotedRange _lastTitle = new(-1, -1);

    /// <summary>A known name, or at most four words all capitalised, or one capitalised word, unless a verb brings it as somebody's word for a thing.</summary>
    public bool IsName(QuotedRange range)
    {
        var isName = LooksLikeName(range);
        if (isName) _lastTitle = range;
        return isName;
    }

    private bool LooksLikeName(QuotedRange range)
    {
        if ((StartsWithCapital(range) || text.Tokens[range.Open + 1].IsNumber) && (IsTitled(range.Open) || IsShortened(range))) return true;
        int words = 0, capitals = 0, dots = 0;
        for (var i = range.Open + 1; i < range.Close; i++)
        {
            if (text.IsMark(i, '.') && i > range.Open + 1 && i + 1 < range.Close && text.Adjacent(i) && text.Adjacent(i + 1)) { dots++; continue; } // «Север.Реалии»
            if (text.Tokens[i].IsMark) return false;
            words++;
            if (text.Tokens[i].Capitals != Capitals.None || text.Tokens[i].IsNumber) capitals++;
        }
        if (dots > 0 && words == dots + 1) return true; // an address: „news.example.net“
        if (_names[text.SentenceOf(range.Open + 1)].Exists(n => n.First == range.Open + 1 && n.Last == range.Close && (n.Referent.Known is not null || n.Referent.IsMedia))) return true;
        if (IsWordFor(range)) return false;
        if (words is 2 or 3 && StartsWithCapital(range) && OpensAsSubject(range)) return true;
        // "the ship “North Star”", "компания «Северсталь»": a noun that names what is quoted
        if (text.Pack.CapitalisedNouns && words <= 7 && range.Open > 0 && StartsWithCapital(range) && text.Lexemes.In(range.Open - 1, BeforeTitle)) return true;
        if (words <= 4 && range.Open > 0 && StartsWithCapital(range) && text.Lexemes.FindEndingAt(range.Open, Lex.Noun).Exists && !text.IsMark(range.Close + 1, ',')) return true;
        return words is > 0 and <= 4 && capitals == words && !text.IsMark(range.Close - 1, '.');
    }

    /// <summary>"“Vidzemes stikls” atlaidīs pusi darbinieku": two or three words that open a sentence, with a plain word right behind the mark and no comma before it, are the subject of that sentence.</summary>
    private bool OpensAsSubject(QuotedRange range) =>
        range.Open == text.Sentences[text.SentenceOf(range.Open)].First && text.SentenceOf(range.Open) == text.SentenceOf(range.Close) && text.Tokens[range.Close - 1].IsWord && range.Close + 2 < text.Tokens.Count
        && text.Tokens[range.Close + 1] is { IsWord: true, Capitals: Capitals.None, NewLine: false } && !text.Lexemes.In(range.Close + 1, NoSubject) && !text.Pack.VerbSecond;

    private static readonly ulong NoSubject = Lexemes.Kinds(Lex.Cue, Lex.Counts, Lex.And, Lex.But, Lex.Have, Lex.Be, Lex.Relative_, Lex.Preposition, Lex.In);

    /// <summary>"die regierende „People's Power Party“ (PPP)": behind a name its short form may stand.</summary>
    private bool IsShortened(QuotedRange range) =>
        range.Close - range.Open <= LongestName && text.IsMark(range.Close + 1, '(') && text.IsMark(range.Close + 3, ')') && text.Tokens[range.Close + 2] is { IsWord: true, Capitals: not Capitals.None };

    /// <summary>"under the title “Words of War”", "der Film „…“": a word whose title follows, with a colon or without.</summary>
    private bool IsTitled(int open) =>
        text.IsMark(open - 1, ':') ? text.Lexemes.FindEndingAt(open - 1, Lex.Titled).Exists && !_cues[text.SentenceOf(open)].Exists(c => c.Verb < open && IsStatement(c)) : text.Lexemes.FindEndingAt(open, Lex.Titled).Exists; // "sagte der Zeitschrift: „…“"

    /// <summary>
    /// "nannte den Bericht eine „Zeitungsente“", "sprach von einer „Gefahr“": a noun that a verb of calling brings, or behind "a" any verb of saying, in a language that writes every noun with a capital.
    /// </summary>
    private bool IsWordFor(QuotedRange range) =>
        text.Pack.CapitalisedNouns && range.Open > 0 && text.Tokens[range.Open - 1].Capitals == Capitals.None && text.Lexemes.In(range.Open - 1, BeforeWord) && !text.Lexemes.In(range.Open - 1, Lex.In)
        && _cues[text.SentenceOf(range.Open)].Exists(c => c.Source is not null && (c.QuotesOnly || (text.Lexemes.In(range.Open - 1, Lex.A) && IsStatement(c))));

    private static bool IsStatement(Cue cue) => cue is { Rule: "attribution.verb", Source.IsMedia: false, Stance: Stance.Says or Stance.Denies or Stance.Confirms or Stance.Warns or Stance.Estimates };

    private static readonly ulong BeforeWord = Lexemes.Kinds(Lex.A, Lex.Preposition);

    /// <summary>Words in quotation marks that no verb of saying brings, and what stands in a row with a title, are a title, a name or a word held at a distance.</summary>
    /// <param name="rule">How their speaker was found.</param>
    public bool IsTitle(QuotedRange range, string rule)
    {
        var isTitle = LooksLikeTitle(range, rule);
        if (isTitle) _lastTitle = range;
        return isTitle;
    }

    private bool LooksLikeTitle(QuotedRange range, string rule)
    {
        var words = 0;
        for (var i = range.Open + 1; i < range.Close; i++)
            if (!text.Tokens[i].IsMark) words++;
        if (words <= LongestTitleWithoutSpeaker && FollowsTitle(range)) return true;
        var behindWord = range.Open > 0 && text.Tokens[range.Open - 1].IsWord;
        if (rule is not ("quote.none" or "quote.subject" or "quote.carried"))
            return rule == "quote.cue-before" && words <= LongestTitle && StartsWithCapital(range) && behindWord && text.Lexemes.FindEndingAt(range.Open, Lex.Noun).Exists;
        if (words < 3 || (words <= LongestTitle && rule == "quote.none")) return true;
        if (!StartsWithCapital(range) || !behindWord) return false;
        return rule != "quote.carried" && !text.Lexemes.In(range.Open - 1, Lex.That) ? words <= LongestTitleWithoutSpeaker
            : words <= LongestTitle && (text.Lexemes.In(range.Open - 1, BeforeTitle) || text.Tokens[range.Open - 1].Capitals != Capitals.None);
    }

    /// <summary>„Palang Prachachon“ („Partei der Volksmacht“), „Der Fänger im Roggen“ und „Die Früchte des Zorns“.</summary>
    private bool FollowsTitle(QuotedRange range) =>
        _lastTitle.Close >= 0 && range.Open - _lastTitle.Close == 2 && (text.Mark(range.Open - 1) is ',' or '(' or '/' || text.Lexemes.Is(range.Open - 1, Lex.And)) && (StartsWithCapital(range) || text.IsMark(range.Open - 1, '('));

    private bool StartsWithCapital(QuotedRange range) => text.Tokens[range.Open + 1].Capitals != Capitals.None;
}
