using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>
/// Says what an amount is of: whose profit, the growth of what, the magnitude of which occasion. Less is certain here than of people counted: the nearest
/// name or noun that can be the subject of the amount's clause is taken, and nothing where none stands there.
/// </summary>
internal sealed class MeasuredSubjects(ReadText text, Vocabulary vocabulary, NounPhraseReader phrases, SourceLabels labels, bool[] dated)
{
    /// <summary>Measures that say of what they are by a word behind them.</summary>
    private static bool TakesComplement(Figure figure, Concept concept) => figure.Measures switch
    {
        "mass" or "volume" or "area" => true,
        "percent" => concept.Id is "percent" or "percent.turnout" or "percent.share" or "percent.votes" or "percent.support",
        "money" => concept.Id is "money" or "seized",
        _ => false,
    };

    private readonly Complements _complements = new(text, vocabulary, phrases, labels, dated);
    private readonly ClauseWords _words = new(text, phrases, dated);
    private readonly Candidates _candidates = new(text, phrases, labels, new(text, phrases, dated));
    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.But, Lex.That, Lex.Relative_);

    public Subject? Of(Figure figure, Concept concept, Governing governing, Sentence sentence)
    {
        if (Adjacent(figure, sentence) is { Id: not "vote" } own) return own;
        var votes = Candidates.AreVotes(concept);
        if (TakesComplement(figure, concept) && _complements.Behind(figure.Last, sentence) is { } thing && (!votes || IsVoter(thing))) return thing;
        var (clause, end) = Clause(governing, figure, sentence);
        if (votes || (concept.Id == "percent" && text.Mark(figure.First - 1) is '(' or '–' or '—')) return _candidates.Of(figure, governing, clause, end, sentence);
        var subject = _words.IsVerb(governing) ? _words.Subject(clause, governing.Lexeme, figure) : default;
        if (subject.Last == subject.First && _words.IsVerb(governing) && concept.Counts is "duration" or "speed" or "percent" && _words.Antecedent(clause, sentence.First) is { } antecedent && Head(antecedent) is { } head) return head;
        if (concept.Counts is "magnitude" || concept.Id is "depth" || (concept.Counts == "duration" && concept.Id == "duration")) return (subject.Last > subject.First && concept.Counts == "duration" ? Words(subject) : null) ?? Occasion(figure, sentence);
        if (concept.Counts is not ("money" or "percent" or "duration")) clause = BehindCue(clause, figure);
        var imposed = concept.Id is "duration.sentence" or "money.fine";
        var owner = concept.Counts is "money" or "percent" || imposed ? Owner(clause, end, figure, people: imposed) : null;
        if (concept.Counts == "length") owner = Described(figure) ?? Owner(clause, end, figure, places: true);
        if (owner is null && concept.Id is "money.profit" or "money.revenue" or "money.loss") owner = labels.Main.Company(figure.First);
        var itself = Itself(concept, governing);
        if (itself is not null && !IsHad(concept)) return itself;
        if (Topic(figure, concept, governing, sentence, subject) is { } topic)
        {
            if (topic.Key == "percent.votes") return _candidates.Of(figure, governing, clause, end, sentence);
            var label = vocabulary.Concepts[topic.Key].Label;
            return new(owner is null ? label : $"{label} of {owner.Label}", text.Span(topic.First, topic.Last).Of(text.Text), owner is null ? topic.Key : $"{topic.Key}@{owner.Id ?? owner.Label}");
        }
        if (owner is not null && !(subject.Last > subject.First && concept.Counts == "percent" && !Names(subject))) return new(owner.Label, owner.Label, owner.Id);
        return (concept.Id == "money" ? null : Words(subject)) ?? (imposed ? Company(subject) ?? Company((clause, end)) : null) ?? itself ?? Noun(clause, end, concept) ?? Heated(concept, governing);
    }

    /// <summary>Those who vote, and no candidate: "58 % of the electorate".</summary>
    private bool IsVoter(Subject subject) => subject.Id is null || (vocabulary.Nouns.TryGetValue(subject.Id.Split('@')[0], out var noun) && noun.IsPeople && noun.Class != "role");

    /// <summary>What has a temperature by the word that says so: "temperatures reached 44C".</summary>
    private Subject? Heated(Concept concept, Governing governing) =>
        concept.Counts == "temperature" && governing.Lexeme is { Kind: Lex.ConceptNoun or Lex.ConceptToll, Length: > 0 } word
            ? text.Span(word.First, word.Last).Of(text.Text) is var own ? new(text.Pack.Romanizer.Romanize(own), own, null) : null : null;

    /// <summary>The person whom a phrase names, or the thing or group; nobody for a body or an office.</summary>
    private Subject? Head(NounPhrase phrase) =>
        phrase.Person is { } person ? new(person.Referent.Label, person.Referent.Label, person.Referent.Id)
            : phrase.Names.Count == 0 && phrase.Nouns is [.., var last] && (text.Pack.HeadLast ? last : phrase.Nouns[0]) is var noun && vocabulary.Nouns[noun.Key].Class is "thing" or "person" or "group" or "occasion" ? Of(noun) : null;

    /// <summary>Amounts that are said themselves rather than had by somebody: a turnout, a damage, a price.</summary>
    private static bool IsHad(Concept concept) => concept.Id is not ("percent.turnout" or "percent.inflation" or "percent.unemployment" or "percent.interest" or "money.damage" or "money.bribe" or "money.bail" or "money.price");

    /// <summary>The word for the amount, where a word says what it is and nobody's it is: "turnout was 52 percent", "a loan of 2 million".</summary>
    private Subject? Itself(Concept concept, Governing governing) =>
        governing.Lexeme is { Kind: Lex.ConceptNoun or Lex.ConceptToll, Length: > 0 } word && concept.Id.Contains('.', StringComparison.Ordinal)
        && concept.Id is not ("percent.growth" or "percent.decline" or "percent.votes" or "percent.support" or "money.compensation" or "money.aid" or "duration.sentence")
            ? new(concept.Label, text.Span(word.First, word.Last).Of(text.Text), concept.Id) : null;

    /// <summary>Whether a name stands among the words.</summary>
    private bool Names((int First, int Last) words) => phrases.ReadAll(text.SentenceOf(words.First)).Exists(p => p.Names.Exists(n => n.First < words.Last && n.Last > words.First));

    /// <summary>The subject of a verb by its words, or by the noun of the packs among them; null for a body or a medium, which rather says the amount.</summary>
    private Subject? Words((int First, int Last) words)
    {
        if (words.Last <= words.First || Names(words)) return null;
        for (var i = words.First; i < words.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun) return vocabulary.Nouns[noun.Key].Class is "body" or "media" or "document" or "role" ? null : Of(noun);
        if (text.IsLocative(words.Last - 1)) return null;
        var own = text.Span(words.First, words.Last).Of(text.Text);
        return new(text.Pack.Romanizer.Romanize(own), own, null);
    }

    /// <summary>The company among the words: "the company was fined 2 million". No other body, which rather imposes it.</summary>
    private Subject? Company((int First, int Last) words)
    {
        for (var i = words.First; i < words.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && !text.Lexemes.In(i - 1, Prepositions) && (noun.Key is "company" || (vocabulary.Kinds.TryGetValue(noun.Key, out var kind) && kind == "company"))) return Of(noun);
        return null;
    }

    /// <summary>A length is said, not had, by who speaks: "the spokeswoman said the train had gone 60 km".</summary>
    private int BehindCue(int clause, Figure figure)
    {
        for (var i = figure.First - 1; i > clause; i--)
            if (text.Lexemes.Find(i, Lex.Cue) is { Exists: true } cue) return Math.Min(cue.Last, figure.First);
        return clause;
    }

    /// <summary>The name just before the figure's comma: "near Norcia, 170 kilometres from the capital".</summary>
    private Referent? Described(Figure figure) =>
        text.Mark(figure.First - 1) is ',' or '(' ? phrases.ReadAll(text.SentenceOf(figure.First)).Find(p => p.Last == figure.First - 1)?.Names.LastOrDefault()?.Referent : null;

    /// <summary>Who has the votes of a count: the person or party that the clause is about; nobody for votes that "were cast".</summary>
    public Subject? Winner(Figure figure, Governing governing, Sentence sentence)
    {
        if (governing.Rule is "claim.passive" or "claim.passive-after" or "claim.subject") return null;
        var (clause, end) = Clause(governing, figure, sentence);
        return _candidates.Of(figure, governing, clause, end, sentence);
    }

    /// <summary>The noun that the amount itself modifies: "the mission of 120 days", "a 24-hour stoppage".</summary>
    private Subject? Adjacent(Figure figure, Sentence sentence)
    {
        for (var i = figure.First - 1; i >= Math.Max(sentence.First, figure.First - 3); i--)
            for (var first = Math.Max(sentence.First, i - 2); first <= i; first++)
                if (text.Lexemes.Find(first, Lex.Noun) is { Exists: true } noun && noun.Last == i + 1)
                    return text.Lexemes.In(i + 1, Lex.Of) || (i + 1 == figure.First && !text.Lexemes.In(first - 1, Lex.In)) ? Of(noun) : null; // not "worked at the place four hours"
        if (figure.Last < sentence.Last && text.Lexemes.Find(figure.Last, Lex.Noun) is { Exists: true } after && text.Tokens[figure.Last - 1].End + 1 >= text.Tokens[figure.Last].Start && figure.Measures is "duration" or "magnitude")
            return Of(after);
        return null;
    }

    private Subject Of(Lexeme noun) => new(vocabulary.Nouns[noun.Key].Singular, text.Span(noun.First, noun.Last).Of(text.Text), noun.Key);

    /// <summary>The nearest noun of an occasion in the sentence: an earthquake has a magnitude, a strike a length.</summary>
    private Subject? Occasion(Figure figure, Sentence sentence)
    {
        Lexeme best = default;
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].Class == "occasion" && (!best.Exists || Math.Abs(noun.First - figure.First) < Math.Abs(best.First - figure.First))) best = noun;
        return best.Exists ? Of(best) : null;
    }

    /// <summary>From the start of the clause of the figure, or of the word that governs it, to the figure.</summary>
    private (int First, int Last) Clause(Governing governing, Figure figure, Sentence sentence)
    {
        var first = Math.Min(governing.Lexeme.First, figure.First);
        var verb = first;
        while (first > sentence.First && text.Mark(first - 1) is not (';' or ':' or '(' or '„' or '“' or '"' or '«') && (!text.Lexemes.In(first - 1, ClauseStart) || (text.Lexemes.In(first - 1, Lex.Relative_) && _words.IsClosed(first - 1, verb)))) first--;
        return (first, Math.Max(governing.Lexeme.Last, figure.First));
    }

    /// <summary>The person, company or body that stands nearest before the figure, other than a medium or one that only says it.</summary>
    /// <param name="people">Before anybody else a person, as the one sentenced: "Ana Lind, 52, of Norta, was jailed for nine years".</param>
    private Referent? Owner(int clause, int end, Figure figure, bool places = false, bool people = false)
    {
        Referent? best = null;
        foreach (var phrase in phrases.ReadAll(text.SentenceOf(figure.First)))
        {
            if (phrase.First >= end || phrase.Last <= clause) continue;
            if (phrase.Names.FindLast(n => !n.Metonym && (places && n.Referent.Kind is "place" or "country" || n.Referent.Kind is "person" or "company" or "unknown" or "organisation" or "party" or "body")) is not { } name) continue;
            if (name.First < figure.Last && !text.Lexemes.In(name.First - 1, Lex.In) && !_words.IsAside(phrase, figure) && !(people && best is { IsPerson: true } && !name.Referent.IsPerson)) best = name.Referent;
        }
        return best;
    }

    /// <summary>The amount that stands right before a verb, or before its auxiliary: "but [sales] have risen".</summary>
    private Lexeme BeforeVerb(int verb)
    {
        while (verb > 0 && text.Lexemes.In(verb - 1, Auxiliaries)) verb--;
        return text.Lexemes.FindEndingAt(verb, Lex.ConceptNoun) is { Exists: true } noun && vocabulary.Concepts[noun.Key].Counts is "money" or "percent" && noun.Key is not ("percent" or "money" or "percent.growth" or "percent.decline" or "percent.votes") ? noun : default;
    }

    private static readonly ulong Auxiliaries = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Modal, Lex.Future);

    /// <summary>A word for an amount, alone or before a figure: "die Preise", "los precios".</summary>
    private Lexeme Amount(int i) => text.Lexemes.Find(i, Lex.ConceptNoun) is { Exists: true } noun ? noun
        : text.Lexemes.Find(i, Lex.ConceptToll) is { Exists: true } toll && vocabulary.Concepts[toll.Key].Counts == "money" ? toll : default;

    /// <summary>What a percentage is of, where the word that governs it does not say so: "revenue rose by 3 percent", "a 7 percent decline in sales".</summary>
    private Lexeme? Topic(Figure figure, Concept concept, Governing governing, Sentence sentence, (int First, int Last) subject)
    {
        if (concept.Counts != "percent") return null;
        Lexeme best = default;
        if (_words.IsVerb(governing) && !(subject.First >= governing.Lexeme.Last) && BeforeVerb(governing.Lexeme.First) is { Exists: true } own) return own;
        var (first, last) = subject.Last > subject.First && Words(subject) is not null ? subject : (sentence.First, sentence.Last);
        for (var i = first; i < last; i++)
        {
            if (Amount(i) is not { Exists: true } noun || noun.Key == governing.Lexeme.Key || noun.Key is "percent" or "money") continue;
            if (vocabulary.Concepts[noun.Key].Counts is not ("money" or "percent") || noun.Key is "percent.growth" or "percent.decline") continue;
            if (noun.First < figure.First || !best.Exists) best = noun;
            if (noun.First > figure.First) break;
        }
        return best.Exists ? best : null;
    }

    /// <summary>The thing or group that the clause is about; a body there rather says the amount than has it, and nobody who holds an office has a speed.</summary>
    private Subject? Noun(int first, int last, Concept concept)
    {
        var moving = concept.Counts is "speed" or "temperature";
        for (var i = first; i < last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && !text.Lexemes.In(i - 1, NoNoun) && vocabulary.Nouns[noun.Key] is var known && known.Class is not ("body" or "media" or "document") && !(moving && (known.IsPeople || known.Class == "occasion")))
                return known.Class == "role" && phrases.Read(i, last) is { } phrase && labels.Of(phrase) is { IsNamedPerson: true } holder ? new(holder.Label, holder.Label, holder.Id) : Of(noun);
        return null;
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>Before a noun that is no subject, or a participle that is a noun as well ("a condamnat").</summary>
    private static readonly ulong NoNoun = Prepositions | Lexemes.Kinds(Lex.Have);
}
