using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Agencies and outlets that a sentence names and that pass nothing on: whose journalist somebody is, whose offices were hit, in whose broadcast somebody speaks.</summary>
internal sealed class MediaBeside(ReadText text, IReadOnlyList<Cue> cues, Vocabulary vocabulary)
{
    /// <summary>Most words between a journalist and the medium, or the preposition and the medium.</summary>
    private const int Reach = 4;

    private static readonly ulong Small = Lexemes.Kinds(Lex.Of, Lex.Determiner, Lex.Preposition, Lex.Oblique, Lex.And);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.Oblique, Lex.Pronoun);
    private readonly BySentence<Cue> _cues = new(text, cues, c => c.First);

    /// <summary>Whether a medium stands in a sentence for another reason than that it reports.</summary>
    public bool IsNoRelay(NameMention name, int sentence) => (IsEmployer(name) || IsOwner(name) || (IsBroadcast(name) && AnotherSpeaks(sentence))) && !Speaks(name, sentence);

    private bool Speaks(NameMention name, int sentence) => _cues[sentence].Exists(c => c.Source is { } source && source.Span.Start <= text.Tokens[name.First].Start && source.Span.End >= text.Tokens[name.Last - 1].End);

    private bool AnotherSpeaks(int sentence) => _cues[sentence].Exists(c => c.Source is { IsMedia: false });

    /// <summary>"the correspondent of the Noon Herald and Telvanis", "Telvanis' chief photographer".</summary>
    private bool IsEmployer(NameMention name)
    {
        var first = Math.Max(text.Sentences[text.SentenceOf(name.First)].First, name.First - Reach - 1);
        for (var i = name.First - 1; i >= first; i--)
        {
            if (Noun(i) is { } noun && vocabulary.Nouns[noun.Key].Class == "audience") return i < name.First - 1 && !IsSpeaker(i);
            if (!text.Lexemes.In(i, Small) && !text.IsQuoteMark(i) && !IsMediaNoun(i) && text.Tokens[i].Capitals == Capitals.None) break;
        }
        return false;
    }

    /// <summary>", explains Ada Lind, correspondent of Radio Norta": the journalist is the one who speaks.</summary>
    private bool IsSpeaker(int noun) =>
        _cues[text.SentenceOf(noun)].Exists(c => c.Source is { } source && source.Span.Start < text.Tokens[noun].End && source.Span.End >= text.Tokens[Math.Max(0, noun - 2)].Start);

    /// <summary>"the “Radio Norta” offices": the head of the words stands behind the name.</summary>
    private bool IsOwner(NameMention name)
    {
        if (!text.Pack.HeadLast || name.Last + 1 >= text.Tokens.Count) return false;
        var at = text.IsQuoteMark(name.Last) ? name.Last + 1 : name.Last;
        return Noun(at) is { } noun && vocabulary.Nouns[noun.Key].Class is "thing" or "body" && !IsMediaNoun(at);
    }

    /// <summary>"said on Radio Norta", "im ZDF": an outlet behind a preposition of place.</summary>
    private bool IsBroadcast(NameMention name)
    {
        if (name.Referent.Kind == "agency") return false;
        for (var i = name.First - 1; i >= Math.Max(0, name.First - Reach) && text.SentenceOf(i) == text.SentenceOf(name.First); i--)
        {
            if (text.Lexemes.In(i, Lex.In)) return true;
            if (!text.IsQuoteMark(i) && !text.Lexemes.In(i, Articles) && !IsMediaNoun(i)) return false;
        }
        return false;
    }

    private Lexeme? Noun(int at) => text.Lexemes.Find(at, Lex.Noun) is { Exists: true } noun ? noun : null;

    private bool IsMediaNoun(int at) => Noun(at) is { } noun && vocabulary.Media.Contains(noun.Key);
}
