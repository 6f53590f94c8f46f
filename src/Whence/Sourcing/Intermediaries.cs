using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Through which agencies and outlets the words of a claimant came: those that a cue of the sentence names, those to whom it was said, and those that stand in words about who says it.</summary>
internal sealed class Intermediaries
{
    /// <summary>Most words between a cue and the agency that is told.</summary>
    private const int NearMedium = 2;

    /// <summary>Most words between a claimant and an agency in the relative clause about that claimant.</summary>
    private const int InRelative = 8;

    private readonly ReadText _text;
    private readonly List<Cue>[] _cues;
    private readonly BySentence<NameMention> _media;

    /// <param name="text">The text.</param>
    /// <param name="cues">Its cues by sentence, without those that bring quoted words only.</param>
    /// <param name="names">Its names.</param>
    public Intermediaries(ReadText text, List<Cue>[] cues, IReadOnlyList<NameMention> names) =>
        (_text, _cues, _media) = (text, cues, new(text, [.. names.Where(n => n.Referent.IsMedia)], n => n.First));

    /// <summary>Agencies and outlets through which what a sentence says at a token came.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="at">The token; -1 for the sentence as a whole.</param>
    public List<Source> Of(int sentence, int at = -1)
    {
        var cues = at < 0 ? _cues[sentence] : _cues[sentence].FindAll(c => !IsParted(c.First, at));
        var via = cues.Where(c => c.Source is { } source && (source.IsMedia || c.IsRelay) && c.Clause is null && !IsUnknown(source) && !(c.IsRelay && IsAnyMedium(source))).Select(c => c.Source!);
        if (_media[sentence].Count > 0) via = via.Concat(_media[sentence].Where(n => cues.Exists(c => Hears(c, n))).Select(n => SourceLabels.Named(n.Referent, _text.Span(n.First, n.Last).Of(_text.Text), _text.Span(n.First, n.Last))));
        return [.. via.DistinctBy(s => s.Key)];
    }

    /// <summary>Those through whom a claimant was heard in the sentence before, where this one goes on: "they think it may reach 90,000".</summary>
    public List<Source> Before(int sentence, Source claimant) =>
        sentence > 0 && _text.Sentences[sentence - 1].Paragraph == _text.Sentences[sentence].Paragraph && _cues[sentence - 1].Exists(c => c.Source?.Key == claimant.Key) ? Of(sentence - 1) : [];

    /// <summary>The agency that a sentence behind names for what was said before: "This was reported by AFP."</summary>
    public List<Source> Behind(int sentence) =>
        sentence + 1 < _cues.Length && _cues[sentence + 1].Exists(c => c is { SpeaksBack: true, Source.IsNamedMedia: true }) ? Of(sentence + 1) : [];

    /// <summary>A semicolon, or a comma and a word of contrast, between a cue and a figure parts them: "…, while the agency says 11".</summary>
    private bool IsParted(int cue, int figure)
    {
        for (var i = Math.Min(cue, figure); i < Math.Max(cue, figure); i++)
            if (_text.IsMark(i, ';') || (_text.IsMark(i, ',') && _text.Lexemes.Is(i + 1, Lex.But) && !_text.Lexemes.Is(i + 1, Lex.And))) return true;
        return false;
    }

    /// <summary>"the newspaper", "an agency": a medium that nothing tells which.</summary>
    public static bool IsUnknown(Source source) => source is { IsMedia: true, IsNamedMedia: false, Noun: not null } && source.Id == source.Noun && !Several.Contains(source.Noun);

    /// <summary>"told the media": nobody in particular.</summary>
    private static bool IsAnyMedium(Source source) => source is { IsNamedMedia: false, Noun: "media" or "press" } && source.Id == source.Noun;

    /// <summary>Ids of nouns that mean a press as a whole, or the one medium of a state, which can answer for its words: "the local press", "state television".</summary>
    private static readonly HashSet<string> Several = ["press", "media", "local_media", "state_media", "state_television"];

    /// <summary>"said the prefect to AFP", "dijo a Efe el portavoz", "said a doctor who spoke to ESPN", "a source of Kommersant": an agency or outlet in a cue, right behind it, or in a relative clause about the claimant.</summary>
    private bool Hears(Cue cue, NameMention medium)
    {
        if (cue.QuotesOnly) return false;
        if (cue.Source?.IsMedia == true) return _text.IsMark(medium.First - 1, '/') && medium.First >= cue.First && medium.First <= cue.Last + NearMedium; // "vēsta LETA/AFP"
        if (cue.Source is { } own && own.Span.Contains(_text.Span(medium.First, medium.Last))) return own.Noun is "source" or "sources";
        if (IsInRelative(cue, medium) || IsInAside(cue, medium)) return true;
        if (cue.Clause is not null || medium.First < cue.First || medium.First > cue.Last + NearMedium) return false;
        return !HasMark(cue.Last, medium.First);
    }

    /// <summary>"помощник министра, которого цитирует ТАСС, знает", "the judges, in a ruling that Sweet FM has seen, note": an agency between who speaks and the verb.</summary>
    private bool IsInAside(Cue cue, NameMention medium) =>
        cue is { Rule: "attribution.verb" or "attribution.count", Source: { } source } && medium.First > cue.First && medium.Last <= cue.Verb && _text.Tokens[medium.First].Start >= source.Span.End;

    /// <summary>Whether an agency stands in the relative clause that opens right behind a cue.</summary>
    private bool IsInRelative(Cue cue, NameMention medium)
    {
        var opens = cue.Last;
        if (_text.IsMark(opens, ',')) opens++;
        if (_text.Lexemes.In(opens, Prepositions) && !_text.Lexemes.In(opens, Lex.Relative_)) opens++;
        if (!_text.Lexemes.In(opens, Lex.Relative_) || medium.First <= opens || medium.First - opens > InRelative) return false;
        return !HasMark(opens, medium.First);
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of);

    /// <summary>Whether a mark other than quotation marks stands in a range.</summary>
    private bool HasMark(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i)) return true;
        return false;
    }
}
