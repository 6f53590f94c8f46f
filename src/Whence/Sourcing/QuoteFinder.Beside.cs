using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who speaks right behind a quotation whose verb no list has: "« … », s'emporte Anne Morel", "«…», — недоумевал сторож".</summary>
internal sealed partial class QuoteFinder
{
    /// <summary>Most words between a quotation and who speaks, the verb among them.</summary>
    private const int MostBeside = 6;

    private static readonly ulong NoVerb = Lexemes.Kinds(Lex.That, Lex.But, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Relative_, Lex.Of, Lex.Noun, Lex.A, Lex.Not, Lex.Modal, Lex.Future, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    private static readonly ulong Auxiliaries = Lexemes.Kinds(Lex.Have, Lex.Be);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In);

    private Source? Beside(QuotedRange range, int closingEnd)
    {
        var i = range.Close + 1;
        while (i < closingEnd && text.Mark(i) is ',' or '–' or '—' or '-') i++;
        return i == range.Close + 1 && !text.Pack.VerbSecond && text.Mark(range.Close - 1) is not (',' or '!' or '?' or '…') ? null : Beside(range, i, closingEnd);
    }

    private Source? Beside(QuotedRange range, int i, int closingEnd)
    {
        var (first, inPlace) = (i, false);
        for (var words = 0; words < MostBeside && i < closingEnd; words++)
        {
            if (i > first && text.Lexemes.In(i, Articles) && unlisted.Behind(i, closingEnd) is { } unknown) return unlisted.Of(unknown);
            if (inPlace && phrases.Read(i, closingEnd) is { Nouns.Count: 0, Names: [{ Referent.Known: null }] } where && where.Last < closingEnd && text.Lexemes.In(where.Last, Articles) && phrases.Read(where.Last, closingEnd) is { MayBeSubject: true }) { i = where.Last; continue; } // "en el centro Poniente la hermana"
            if (phrases.Read(i, closingEnd) is { } phrase && (i > first || phrase.IsPronoun || phrase.Person is not null))
            {
                if (i == first && !IsFollowedByVerb(phrase.Last, closingEnd)) return null;
                if (phrase.IsPronoun) return PersonBefore(text.SentenceOf(range.Open), range.Open);
                return phrase.MayBeSubject && labels.Of(phrase) is { IsMedia: false, Kind: "person" or "body" or "group" or "unknown" } source ? source : null;
            }
            if (text.Lexemes.In(i, Prepositions) && i > first) { (i, inPlace) = (PlaceEnd(i, closingEnd), true); continue; } // "s'est indignée sur France Inter Anne Morel"
            if (i == first && IsVerbOfPerson(i, closingEnd)) { i++; continue; }
            if (!IsVerbal(i) && !(i > first && (text.Lexemes.In(i, Lex.Determiner) || text.IsMark(i, '-')))) return null;
            i++;
        }
        return null;
    }

    /// <summary>Behind a preposition and what it governs: a name that is no person's, or a word with its article.</summary>
    private int PlaceEnd(int i, int end)
    {
        var at = i + 1;
        while (at < end && (text.Lexemes.In(at, Prepositions) || text.Lexemes.In(at, Lex.Determiner))) at++;
        if (at < end && phrases.Read(at, end) is { Person: null, IsPronoun: false } place) return place.Last;
        return Math.Min(end, at + 1);
    }

    /// <summary>"“…”, saltó Uribe": a word that elsewhere tells what happens, right between a quotation and a person by name.</summary>
    private bool IsVerbOfPerson(int i, int end) =>
        text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && text.Lexemes.In(i, Concepts) && !text.Lexemes.In(i, NoVerb & ~Concepts) && i + 1 < end && phrases.Read(i + 1, end) is { Person: not null, MayBeSubject: true };

    private static readonly ulong Concepts = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    private bool IsVerbal(int i) => text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && (!text.Lexemes.In(i, NoVerb) || text.Lexemes.In(i, Auxiliaries));

    /// <summary>"“…,” Jane Smith joked.": one word and the end of its clause.</summary>
    private bool IsFollowedByVerb(int i, int end) => i < end && IsVerbal(i) && (i + 1 >= end || text.Tokens[i + 1].IsMark);

    /// <summary>Who a pronoun behind a quotation means: who spoke, or the last person by name who is the subject, in the two sentences before.</summary>
    private Source? PersonBefore(int sentence, int token)
    {
        for (var s = sentence - 1; s >= Math.Max(0, sentence - 2); s--)
        {
            for (var k = IndexOfFirst(token) - 1; k >= 0 && cues[k].Sentence >= s; k--)
                if (cues[k].Sentence == s && Person(cues[k]) is { } speaker && (speaker.Kind is "person" or "unknown" || speaker.IsUnnamedSource)) return speaker;
            if (phrases.ReadAll(s).FindLast(p => p is { MayBeSubject: true, Person: not null }) is { } named && labels.Of(named) is { } source) return source;
        }
        return LastSpeakerBefore(token);
    }

    /// <summary>"Für Jan Brell ist klar: “…”", "“…”: With these words Ann Berg replied": the only person whom the words before a colon and a quotation name, or those behind one and a colon.</summary>
    private Source? OnlyPersonBeside(QuotedRange range)
    {
        var (first, last) = text.IsMark(range.Open - 1, ':') ? (text.Sentences[text.SentenceOf(range.Open - 1)].First, range.Open - 1)
            : text.IsMark(range.Close + 1, ':') ? (range.Close + 2, text.Sentences[text.SentenceOf(range.Close + 1)].Last) : (0, 0);
        if (first >= last) return null;
        var named = phrases.ReadAll(first, last).FindAll(p => p.Person is not null);
        return named.Count == 1 ? labels.Of(named[0]) : null;
    }

    /// <summary>"Alexandru Scurtu: “…”", "the mayor, Clara Voss – “…”": who stands right before the mark that opens a quotation.</summary>
    private Source? Leading(QuotedRange range)
    {
        var mark = range.Open - 1;
        if (mark < 1 || text.Mark(mark) is not (':' or '–' or '—') || text.Adjacent(mark - 1) && text.IsMark(mark, '-')) return null;
        var sentence = text.Sentences[text.SentenceOf(mark - 1)];
        return phrases.ReadAll(sentence.First, mark).Find(p => p.Last == mark && p is { MayBeSubject: true, Person: not null }) is { } who ? labels.Of(who) : null;
    }
}
