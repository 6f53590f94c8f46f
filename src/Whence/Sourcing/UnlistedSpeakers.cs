using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>
/// Who speaks where no list has the word: "said a gravedigger of the town", "one of them told", "a beekeeper who asked not to be named said". The article
/// tells that a noun follows; where there are none, only a sentence that says that somebody is not named does.
/// </summary>
internal sealed class UnlistedSpeakers(ReadText text, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
{
    /// <summary>What <see cref="Lex.Unnamed"/> is keyed by where it brings one of several.</summary>
    internal const string OneOfSeveral = "one_of";

    /// <summary>Most words between a verb and who speaks; most of those words themselves; most sentences back to those of whom one speaks.</summary>
    private const int MostBetween = 8, MostWords = 3, FarthestSeveral = 2;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);

    private static readonly ulong Ends = Lexemes.Kinds(Lex.That, Lex.Relative_, Lex.Pronoun, Lex.Cue, Lex.Be, Lex.Have, Lex.Modal);

    /// <summary>Whether a sentence says that who speaks in it is not named: "on condition of anonymity".</summary>
    public bool KeepsName(int sentence)
    {
        for (var i = text.Sentences[sentence].First; i < text.Sentences[sentence].Last; i++)
            foreach (var lexeme in text.Lexemes.At(i))
                if (lexeme is { Kind: Lex.Unnamed, Key.Length: 0 }) return true;
        return false;
    }

    /// <summary>Who stands behind a verb of saying that follows what is said: one of several, or a word that no list has behind its article; null leaves it to what the lists tell.</summary>
    /// <param name="verbEnd">After the verb.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="any">Takes listed words too, where nobody was found there.</param>
    public NounPhrase? Behind(int verbEnd, int end, bool any = false)
    {
        var i = text.Lexemes.In(verbEnd - 1, Articles) ? verbEnd - 1 : verbEnd; // "lâche un": an article that tells a verb of saying
        for (var words = 0; i < end && words < MostBetween; words++)
        {
            if (IsOpening(i) && NameEnd(i, end) is var behind and > 0) { i = behind; continue; }
            if (text.Tokens[i].IsMark && !(text.Adjacent(i) && text.Adjacent(i + 1))) return null; // "66-летний"
            if (dated[i] || text.Tokens[i].IsNumber || text.Tokens[i].IsMark) { i++; continue; }
            if (OneOf(i, end) is { } one) return one;
            if (text.Lexemes.In(i, Prepositions)) { i = PlaceEnd(i, end); continue; }
            if (i >= verbEnd && text.Lexemes.In(i, Ends)) return null;
            if (text.Lexemes.In(i, Articles) && !text.Lexemes.In(i, Lex.Oblique) && !text.Lexemes.In(i, Lex.Of) && !(i > verbEnd && text.Lexemes.In(i - 1, Lex.Of))) // "la presentación de los resultados": of what
            {
                if (phrases.Read(i, end) is { } known && !IsListener(known)) return any && IsSpeaker(known) ? known : null;
                var from = i + 1 < end && Fold.IsIn(text.Pack.FunctionWords, text.Word(i + 1)) ? i + 2 : i + 1; // "o altă localnică"
                var last = EndOfWords(from, end);
                if (last > from && (last == end || EndsSubject(last))) return new() { First = from, Last = last, IsUnlisted = true };
                i = Math.Max(last, i + 1);
                continue;
            }
            if (phrases.Read(i, end) is { } phrase)
            {
                if (!IsListener(phrase) && !(phrase.Person is null && text.Lexemes.In(phrase.First, Lex.Of))) return any && IsSpeaker(phrase) ? phrase : null;
                i = phrase.Last;
                continue;
            }
            i++;
        }
        return null;
    }

    /// <summary>Who opens a sentence, or stands behind quoted words, before its verb: one of several, or words behind an article; where there are no articles, the first word of a sentence that keeps the name.</summary>
    /// <param name="s">Index of the sentence.</param>
    /// <param name="verbStart">First token of the verb.</param>
    public Source? Opening(int s, int verbStart)
    {
        var sentence = text.Sentences[s];
        var i = sentence.First;
        if (IsOpening(i))
            for (i = verbStart; i > sentence.First && !IsClosing(i - 1);) i--;
        while (i < verbStart && (text.Mark(i) is ',' or '—' or '–' || text.Lexemes.In(i, Lex.And) || text.Lexemes.In(i, Lex.But) || dated[i] || IsOpening(i))) i++;
        if (OneOf(i, verbStart) is { } one) return Of(one);
        if (!KeepsName(s)) return null;
        var article = text.Lexemes.In(i, Articles);
        if (!article && !text.Pack.BareSingular) return null;
        if (phrases.Read(i, verbStart) is { IsPronoun: false, Person: null, MayBeSubject: true, Nouns.Count: > 0 } known) return labels.Of(known) is { Kind: "person" or "group" } source ? source : null;
        if (article) i++;
        var last = EndOfWords(i, verbStart);
        if (last == i || (!article && (last - i > 1 || text.IsOblique(i) || text.IsLocative(i) || Fold.IsIn(text.Pack.FunctionWords, text.Word(i))))) return null;
        return EndsSubject(last) || !article && phrases.Read(last, verbStart) is not null ? ByItsWords(i, last, "person") : null;
    }

    /// <summary>The source of a phrase that <see cref="Behind"/> gave.</summary>
    public Source? Of(NounPhrase phrase) =>
        phrase.IsUnlisted ? ByItsWords(phrase.First, phrase.Last, KeepsName(text.SentenceOf(phrase.First)) ? "person" : "unknown") : labels.Of(phrase) is { } source ? source with { Kind = "person" } : null;

    /// <summary>"one of the passengers", "one of them": one of those named there, or of those named in the sentences before.</summary>
    private NounPhrase? OneOf(int i, int end)
    {
        if (text.Lexemes.Find(i, Lex.Unnamed) is not { Exists: true, Key: OneOfSeveral } one || one.Last >= end) return null;
        var at = one.Last;
        while (at < end && (text.Lexemes.In(at, Articles) || text.Tokens[at].IsNumber || text.Lexemes.Is(at, Lex.NumberWord))) at++;
        for (var k = at; k <= Math.Min(at + 1, end - 1); k++)
        {
            if (phrases.Read(k, end) is { IsPronoun: false, Nouns.Count: > 0 } several) return Member(several, i, several.Last);
            if (!IsPlain(k)) break; // an adjective
        }
        var last = Math.Min(end, Math.Max(at, one.Last + 1));
        if (last < end && EndOfWords(at, end) is var words && words > at + 1) return new() { First = i, Last = words, IsUnlisted = true };
        for (var s = text.SentenceOf(i); s >= Math.Max(0, text.SentenceOf(i) - FarthestSeveral); s--) // sources speak, before all others who are several
            if (phrases.ReadAll(s).FindLast(p => p.Last <= i && p is { Person: null, Nouns: [{ Key: "source" or "sources" } noun, ..] } && IsSeveral(noun)) is { } sources) return Member(sources, i, last);
        for (var s = text.SentenceOf(i); s >= Math.Max(0, text.SentenceOf(i) - FarthestSeveral); s--)
            if (phrases.ReadAll(s).FindLast(p => p.Last <= i && p is { Person: null, Nouns: [var noun, ..] } && IsSeveral(noun)) is { } before) return Member(before, i, last);
        return new() { First = i, Last = last, IsUnlisted = true };
    }

    private static NounPhrase Member(NounPhrase several, int first, int last)
    {
        if (several.Person is not null) return several; // "one of the leaders, Anna Berg"
        var member = new NounPhrase { First = first, Last = last, IsIndefinite = true };
        member.Add(several.Nouns[0]);
        return member;
    }

    private bool IsSeveral(Lexeme noun) => phrases.Vocabulary.Nouns[noun.Key].Class is "person" or "role" or "group" && !labels.IsFirstForm(noun);

    /// <summary>Behind a preposition and what it governs.</summary>
    private int PlaceEnd(int i, int end)
    {
        var at = i + 1;
        while (at < end && (text.Lexemes.In(at, Prepositions) || text.Lexemes.In(at, Articles) || text.Lexemes.In(at, Lex.HedgeBefore) || text.Tokens[at].IsNumber || text.Lexemes.In(at, Lex.NumberWord))) at++; // "con unos 3.000 milicianos"
        if (IsOpening(at) && NameEnd(at, end) is var behind and > 0) return behind;
        if (at < end && phrases.Read(at, end) is { IsPronoun: false } place) return place.Person is { } who && who.First > at ? who.First : place.Last; // "en radio Cooperativa Ana Pavez"
        return Math.Min(end, at + 1);
    }

    /// <summary>Whether a subject can end before a token: at a mark, a word that joins or a verb; not before a noun or a name, of which the words told something.</summary>
    private bool EndsSubject(int i) =>
        text.Tokens[i].IsMark || text.Lexemes.In(i, Joints) || dated[i];

    private static readonly ulong Joints = Lexemes.Kinds(Lex.Of, Lex.Preposition, Lex.In, Lex.By, Lex.Relative_, Lex.That, Lex.And, Lex.Oblique);

    /// <summary>After the words in small letters, or any where nouns have capitals, that no list has.</summary>
    private int EndOfWords(int first, int end)
    {
        var i = first;
        while (i < end && i - first < MostWords && IsPlain(i)) i++;
        return i;
    }

    private bool IsPlain(int i) =>
        text.Tokens[i].IsWord && !dated[i] && text.Lexemes.At(i).Length == 0 && !Fold.IsIn(text.Pack.FunctionWords, text.Word(i))
        && (text.Tokens[i].Capitals == Capitals.None || text.Pack.CapitalisedNouns || i == text.Sentences[text.SentenceOf(i)].First) && phrases.Read(i, text.Sentences[text.SentenceOf(i)].Last) is null;

    /// <summary>Journalists, an agency, an outlet, or whoever is told in a case that is no subject's.</summary>
    private bool IsListener(NounPhrase phrase) =>
        phrase is { IsPronoun: false, Person: null } && (phrase.IsOblique || phrase.Nouns.Exists(n => phrases.Vocabulary.Nouns[n.Key].Class is "audience")
            || (phrase.Nouns.Count == 0 && phrase.Names.Exists(n => n.Referent.IsMedia)));

    /// <summary>One who can speak, in a form that a subject may have.</summary>
    private bool IsSpeaker(NounPhrase phrase) =>
        phrase is { IsPronoun: false, MayBeSubject: true } && (phrase.Person is not null || phrase.Nouns.Exists(n => phrases.Vocabulary.Nouns[n.Key].Class is "person" or "role" or "group" or "body"));

    private bool IsClosing(int i) => text.Mark(i) is '”' or '“' or '"' or '»';

    private bool IsOpening(int i) => text.Mark(i) is '„' or '“' or '"' or '«';

    /// <summary>Most tokens of a name in quotation marks, the marks among them.</summary>
    private const int LongestQuotedName = 7;

    private int NameEnd(int opening, int end)
    {
        for (var i = opening + 2; i < Math.Min(end, opening + LongestQuotedName); i++)
            if (IsClosing(i)) return text.Tokens[opening + 1].Capitals != Capitals.None ? i + 1 : -1;
        return -1;
    }

    private Source ByItsWords(int first, int last, string kind)
    {
        var span = text.Span(first, last);
        var words = span.Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(words), words, null, kind, span);
    }
}
