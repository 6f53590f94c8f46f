using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Says whose votes are counted: the candidate or party that has them, beside the figure, before its verb, or at the head of a relative clause.</summary>
internal sealed class Candidates(ReadText text, NounPhraseReader phrases, SourceLabels labels, ClauseWords words)
{
    /// <summary>Tokens at most between a figure and the name behind the preposition that follows it; tokens at most of a name in quotation marks or before a dash.</summary>
    private const int Beside = 5, LongestName = 5;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of);
    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);

    /// <summary>Whether the figures of a concept are of votes.</summary>
    public static bool AreVotes(Concept concept) => concept.Id is "votes" or "percent.votes";

    /// <summary>Who has the votes, or null where the words name nobody.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="governing">What governs it.</param>
    /// <param name="clause">First token of its clause.</param>
    /// <param name="end">After the figure, or after what governs it before the figure.</param>
    /// <param name="sentence">Its sentence.</param>
    public Subject? Of(Figure figure, Governing governing, int clause, int end, Sentence sentence)
    {
        var all = phrases.ReadAll(text.SentenceOf(figure.First));
        if (text.Mark(figure.First - 1) is '(' or '–' or '—' or '-')
            return all.FindLast(p => p.Last == figure.First - 1) is { } named && Name(named) is { } own ? Of(own) : Words(figure.First - 1, sentence);
        if (Contrasted(figure, sentence, all) is { } other) return Of(other);
        if (words.Antecedent(clause, sentence.First) is { } antecedent) return Name(antecedent) is { } head ? Of(head) : Apposed(antecedent, all) ?? Holder(antecedent);
        var verb = words.IsVerb(governing) && governing.Lexeme.First < figure.First ? governing.Lexeme.First : figure.First;
        if (IsClosing(verb - 1)) return Words(verb, sentence); // 'the coalition "Spolu" won'
        NounPhrase? best = null;
        foreach (var phrase in all)
            if (phrase.First < end && phrase.Last <= figure.First && phrase.Last > clause && Name(phrase) is { Referent.Kind: not "body" } && (best is null || phrase.MayBeSubject || !best.MayBeSubject) && !words.IsAside(phrase, figure)) best = phrase;
        if (best is not null) return Of(Name(best)!);
        if (all.FindLast(p => p.First >= clause && p.Last <= figure.First && p.MayBeSubject && !p.IsPronoun && !words.IsAside(p, figure)) is { } role && Holder(role) is { } person) return person;
        if (words.IsVerb(governing) && words.Subject(clause, governing.Lexeme, figure) is var (first, last) && last > first && !text.Lexemes.In(first, Lex.Noun)) return ByWords(first, last);
        if (all.Find(p => p.First < figure.First && !p.IsPronoun) is null && all.Find(p => p.First >= figure.Last && !IsVote(p)) is { MayBeSubject: true } behind && Name(behind) is { Referent.Kind: not "body" } subject) return Of(subject);
        return null;
    }

    /// <summary>"against 31.3 % for the outgoing president": a second share, with its owner behind a preposition.</summary>
    private NameMention? Contrasted(Figure figure, Sentence sentence, List<NounPhrase> all)
    {
        if (!text.Lexemes.In(figure.Last, Prepositions) || text.Lexemes.Is(figure.Last, Lex.Cue)) return null;
        var second = false;
        for (var i = sentence.First; i < figure.First && !second; i++) second = text.Lexemes.Is(i, Lex.Unit);
        return second && all.Find(p => p.First >= figure.Last) is { } phrase && phrase.First - figure.Last < Beside && !IsVote(phrase) && Name(phrase) is { Referent.Kind: "person" or "party" } name ? name : null;
    }

    private bool IsVote(NounPhrase phrase) => phrase.Names.Count == 0 && phrase.Nouns.Exists(n => n.Key == "vote");

    private static NameMention? Name(NounPhrase phrase) => phrase.Person ?? phrase.Names.FindLast(n => !n.Metonym && n.Referent.Kind is "unknown" or "organisation" or "party" or "company" or "body");

    /// <summary>What stands before a dash or a bracket: words in quotation marks, or those with a capital.</summary>
    private Subject? Words(int end, Sentence sentence)
    {
        for (var k = end - 2; IsClosing(end - 1) && k >= Math.Max(sentence.First, end - 2 - LongestName); k--)
            if (text.IsQuoteMark(k)) return end - 1 > k + 1 && text.Tokens[k + 1].Capitals != Capitals.None ? ByWords(k + 1, end - 1) : null; // '"Attīstībai/Par!" – 13 vietas'
        var last = IsClosing(end - 1) ? end - 1 : end;
        var first = last;
        while (first > sentence.First && last - first < LongestName && text.Tokens[first - 1].IsWord && (last < end || text.Tokens[first - 1].Capitals != Capitals.None)) first--;
        return last > first && text.Tokens[first].Capitals != Capitals.None ? ByWords(first, last) : null;
    }

    private Subject ByWords(int first, int last)
    {
        while (last - first > 1 && text.Lexemes.In(first, Articles)) first++;
        var own = text.Span(first, last).Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(own), own, null);
    }

    private static Subject Of(NameMention name) => new(name.Referent.Label, name.Referent.Label, name.Referent.Id);

    private bool IsClosing(int i) => text.Mark(i) is '»' or '”' or '“' or '"';

    /// <summary>"Nasry Asfura, [the candidate whom …]": the name that a role behind its comma belongs to.</summary>
    private static Subject? Apposed(NounPhrase role, List<NounPhrase> all) => all.FindLast(p => p.Last == role.First - 1) is { Person: { } person } ? Of(person) : null;

    /// <summary>Who holds the office that a phrase names: "the former minister".</summary>
    private Subject? Holder(NounPhrase phrase) => labels.Of(phrase) is { Kind: "person" or "group" } source ? new(source.Label, source.Text, source.Id) : null;
}
