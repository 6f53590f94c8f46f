using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>What keeps a figure from a word that would govern it: a clause, a preposition or a count between the two.</summary>
internal sealed class Barriers(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>"teachers, of whom there are 8,000, lost half their pay": a comma closes the relative clause of the figure before the verb comes.</summary>
    public bool LeavesRelative(Figure figure, Lexeme trigger, Sentence sentence)
    {
        var commas = 0;
        for (var i = figure.Last; i < trigger.First; i++) commas += text.IsMark(i, ',') ? 1 : 0;
        if (commas == 0 || (commas == 2 && text.IsMark(figure.Last, ','))) return false; // "where one of them, a woman of 52, died"
        for (var i = figure.First - 1; i > sentence.First; i--)
            if (text.Tokens[i].IsMark) return text.IsMark(i, ',') && OpensRelative(i + 1, figure);
        return false;
    }

    /// <summary>"Nobody knows how many died": what nobody did is not told by the verb of a clause that opens behind a comma.</summary>
    public bool IsOfClauseBehind(Figure figure, Lexeme verb)
    {
        if (!figure.IsNobody) return false;
        for (var i = verb.First - 1; i >= figure.Last; i--)
            if (text.IsMark(i, ',')) return text.Lexemes.In(i + 1, ClauseStart) || text.Lexemes.Find(i + 1, Lex.Echo, Echo.Topic).Exists;
        return false;
    }

    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.That, Lex.But, Lex.Relative_);

    /// <summary>"he means to go there (he had 14 followers)": what stands in brackets with a verb of its own is not told by a verb outside.</summary>
    public bool IsBracketedClause(Figure figure, Lexeme trigger)
    {
        if (trigger.First >= figure.First) return false;
        var open = -1;
        for (var i = figure.First - 1; i >= trigger.Last && open < 0; i--)
            if (text.Mark(i) is ')') return false;
            else if (text.Mark(i) is '(') open = i;
        if (open < 0) return false;
        for (var i = open + 1; i < figure.First; i++)
            if (text.Lexemes.In(i, Lex.Be) || text.Lexemes.In(i, Lex.Have)) return true;
        return false;
    }

    private bool OpensRelative(int at, Figure figure) =>
        text.Lexemes.In(at, Lex.Relative_) || (at + 1 < figure.First && text.Lexemes.In(at + 1, Lex.Relative_));

    /// <summary>Whether a word that opens a relative clause stands between two tokens.</summary>
    public bool HasRelative(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Lexemes.In(i, Lex.Relative_) && !text.Lexemes.Is(i, Lex.That)) return true;
        return false;
    }

    /// <summary>"its search for the 30 passengers": what a preposition brings is no object.</summary>
    public bool HasPreposition(Figure figure, Lexeme trigger)
    {
        var i = figure.First - 1;
        while (i >= trigger.Last && text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Prepositions)) i--;
        return i >= trigger.Last && text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.ObjectMarker);
    }

    /// <summary>"10.000 personnes ont été évacuées de trois campings": where people are taken from is not what the participle counts.</summary>
    public bool IsFromThings(Figure figure, Lexeme participle) =>
        figure.First - participle.Last == 1 && text.Lexemes.In(participle.Last, Lex.Of) && figure is { HasNoun: true, Measures: null, ConceptNoun.Exists: false, Nationalities.Count: 0 }
        && !(figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople) && text.Lexemes.In(participle.First - 1, Lex.Be);

    /// <summary>"a bus with 30 passengers overturned: one is dead": what a preposition brings is hardly the subject of a verb farther off.</summary>
    public bool IsBroughtIn(Figure figure, Lexeme verb)
    {
        if (verb.First <= figure.Last) return false;
        var i = figure.First - 1;
        while (i >= 0 && text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Prepositions)) i--;
        return i >= 0 && text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.ObjectMarker) && !text.Lexemes.In(i, Lex.HedgeBefore) && !text.Lexemes.In(i, Lex.And);
    }

    /// <summary>"16,400 demonstrators in Paris, 17 rioters arrested": behind a comma, other people stand right before the participle, and the first have a place of their own.</summary>
    public bool IsOfNext(Figure figure, Lexeme participle, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (other.Measures is null && other.Last == participle.First && other.HasNoun && other.First - 1 > figure.Last && text.IsMark(other.First - 1, ',') && text.Lexemes.In(figure.Last, Prepositions)) return true;
        return false;
    }

    /// <summary>"lives with two dogs in a house built in 1904": a participle of things right behind another noun, which a preposition brings, is said of that.</summary>
    public bool IsOfThingBetween(Figure figure, Lexeme participle)
    {
        var behind = text.IsMark(participle.First - 1, ',') ? participle.First - 1 : participle.First; // "у будинку, зведеному 1904 року"
        if (vocabulary.Concepts[participle.Key].Counts != "thing" || text.Lexemes.FindEndingAt(behind, Lex.Noun) is not { Exists: true } noun || noun.First <= figure.Last) return false;
        for (var i = figure.Last; i < noun.First; i++)
            if (text.Lexemes.In(i, Prepositions)) return true;
        return false;
    }

    /// <summary>"two substations left 88,000 households without power": behind a verb that says it of others, its words say nothing of the subject.</summary>
    public bool HaveCaused(Figure figure, Lexeme words)
    {
        for (var i = figure.Last; i < words.First; i++)
            if (text.Lexemes.Find(i, Lex.ConceptActive, words.Key).Exists && !text.Lexemes.Is(i, Lex.ConceptPassive) && !text.Lexemes.In(i - 1, Lex.Be)) return true;
        return false;
    }

    /// <summary>"60 — із родин переселенців та [загиблих] захисників", "40 адвокатов [задержанных]": a participle that is a noun for people too, before others or right behind those who are theirs.</summary>
    public bool IsOfOwned(Figure figure, Lexeme participle)
    {
        if (!text.Pack.BareSingular || text.Pack.HeadLast || participle.Length > 1 || !text.Lexemes.Is(participle.First, Lex.ConceptNoun)) return false;
        if (text.IsOfOne(participle.First) && participle.First > figure.Last && text.Tokens[participle.First - 1].IsWord) return true; // "продать часы убитого"
        if (participle.First == figure.Last) return figure.Noun.Exists && figure.Noun.First >= figure.First && !vocabulary.General.Contains(figure.Noun.Key);
        return participle.First > figure.Last && text.Tokens[participle.First - 1].IsWord && text.Lexemes.Find(participle.Last, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].IsPeople;
    }

    /// <summary>"dos médicos que atendían a [los heridos] murieron": an article makes a noun of a participle farther off, and so does the word that marks an object.</summary>
    public bool AreOthers(Figure figure, Lexeme participle) => IsNounOfOne(participle) ||
        participle.First - 1 > figure.Last && participle.Length == 1 && vocabulary.Concepts[participle.Key].Counts == "person" && text.Lexemes.Is(participle.First, Lex.ConceptNoun)
        && (text.Lexemes.In(participle.First - 1, Lex.ObjectMarker) || (text.Lexemes.In(participle.First - 1, Lex.Determiner) && !text.Lexemes.In(participle.First - 1, Lex.Pronoun)));

    /// <summary>"de sub dărâmăturile unui [internat] opt elevi": behind an indefinite article a participle is the noun of something else.</summary>
    public bool IsNounOfOne(Lexeme participle) => participle.Length == 1 && text.Lexemes.In(participle.First - 1, Lex.A) && !text.Lexemes.In(participle.First - 1, AuxiliaryOrOf);

    private static readonly ulong AuxiliaryOrOf = Lexemes.Kinds(Lex.Have, Lex.Be, Lex.Of, Lex.Future, Lex.Preposition);

    /// <summary>"dejaron un militar muerto y 21 heridos": the participle right behind people is said of them, as the word for others behind "and" is of those.</summary>
    public bool IsPaired(Figure figure, Lexeme participle, Sentence sentence)
    {
        if (!figure.Noun.Exists || participle.First != figure.Last || !(text.Lexemes.In(participle.Last, Lex.And) || text.IsMark(participle.Last, ','))) return false;
        foreach (var other in figures[sentence])
            if (other.First - participle.Last is 1 or 2 && other.Measures is null && (other.ConceptNoun.Exists || text.Lexemes.Is(other.Last, Lex.ConceptPassive))) return true;
        return false;
    }


    /// <summary>"was killed along with eight others": more people behind a preposition right behind the verb have what it says; not "by eight others".</summary>
    public bool IsCompany(Figure figure, Lexeme verb) =>
        figure is { IsMore: true, Measures: null } && figure.First > verb.Last && figure.First - verb.Last <= CompanyReach
        && text.Lexemes.In(figure.First - 1, Prepositions) && !text.Lexemes.In(figure.First - 1, Lex.By) && !text.Lexemes.In(figure.First - 1, Lex.ObjectMarker);

    /// <summary>"un pompier mort, trois autres en urgence absolue": a participle right behind people of its own says nothing of the others.</summary>
    public bool IsOfOthers(Figure figure, Lexeme participle, Sentence sentence)
    {
        if (!figure.IsMore || figure.First <= participle.Last) return false;
        foreach (var other in figures[sentence])
            if (other.Measures is null && other.First < participle.First && other.Last == participle.First && other.HasNoun) return text.Mark(participle.Last) is ',' || text.Lexemes.In(participle.Last, Lex.And);
        return false;
    }

    /// <summary>"nueve heridos y dos rehenes": a participle that is the noun of those before says nothing of others whom "and" joins with a noun of their own.</summary>
    public bool IsNounOfOthers(Figure figure, Lexeme participle, Sentence sentence)
    {
        if (!figure.Noun.Exists || figure.IsMore || figure.IsPart || !text.Lexemes.In(figure.First - 1, Lex.And)) return false;
        foreach (var other in figures[sentence])
            if (other.Last < figure.First && other.ConceptNoun.Exists && (!other.Noun.Exists || other.Noun.First == other.ConceptNoun.First) && other.ConceptNoun.First <= participle.First && participle.Last <= other.ConceptNoun.Last) return true;
        return false;
    }

    /// <summary>"three bridges were destroyed and 14 buildings damaged": behind "and", things or people with a participle of their own.</summary>
    public bool HasOwnParticiple(Figure figure, Lexeme participle) =>
        figure is { Measures: null, HasNoun: true, IsIndefinite: false } && participle.Last == figure.First - 1 && text.Lexemes.Is(participle.Last, Lex.And) && text.Lexemes.Is(figure.Last, Lex.ConceptPassive);

    /// <summary>", of 412 pages, ": what opens an insertion with "of" and counts nothing known describes the noun before it, and has no verb.</summary>
    public bool IsDescription(Figure figure) =>
        figure is { Measures: null, HasNoun: true, Noun.Exists: false, ConceptNoun.Exists: false } && text.IsMark(figure.Last, ',') && text.Lexemes.Is(figure.First - 1, Lex.Of) && text.IsMark(figure.First - 2, ',');

    /// <summary>"familiares aguardaba detrás del cordón que custodian 350 policías": a verb in a relative clause with a count of its own right behind it.</summary>
    public bool HasSubjectBehind(Figure figure, Lexeme verb, Sentence sentence)
    {
        if (!text.Pack.SubjectAfterVerb || verb.First - 1 <= figure.Last || !text.Lexemes.In(verb.First - 1, Lex.Relative_)) return false;
        foreach (var other in figures[sentence])
            if (other.First == verb.Last && other is { Measures: null, HasNoun: true }) return true;
        return false;
    }

    /// <summary>"Besides the two drivers, twelve passengers were hurt": whom a preposition brings, between the start of the sentence and a comma, has not the verb behind it.</summary>
    public bool OpensBehindPreposition(Figure figure, Sentence sentence)
    {
        if (figure is not { Measures: null, Noun.Exists: true, ConceptNoun.Exists: false } || !text.IsMark(figure.Last, ',') || !vocabulary.Nouns[figure.Noun.Key].IsPeople) return false;
        if (figure.First <= sentence.First || figure.First - sentence.First > OpeningReach || !text.Lexemes.Starts(sentence.First, Prepositions)) return false;
        for (var i = sentence.First + 1; i < figure.First; i++)
            if (!text.Lexemes.In(i, OpeningWords)) return false;
        return true;
    }

    /// <summary>How many tokens may stand between the start of a sentence and whom its preposition brings.</summary>
    private const int OpeningReach = 4;

    private static readonly ulong OpeningWords = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of, Lex.Determiner);

    /// <summary>How many tokens may stand between a verb and those who have it in common.</summary>
    private const int CompanyReach = 3;

    /// <summary>"2 dozen arrested in the protests": a noun that is also a verb, behind a preposition of its own and another verb.</summary>
    public bool IsNounInPhrase(Figure figure, Lexeme word)
    {
        if (word.Length > 1 || !text.Lexemes.In(word.First, Lex.Noun)) return false;
        if (text.Lexemes.In(word.First - 1, Lex.Determiner) && text.Lexemes.In(word.First - 2, Prepositions)) return true; // "in the protest"
        var at = word.First - 1;
        while (at >= figure.Last && word.First - at <= CompanyReach && text.Tokens[at].IsWord && !text.Lexemes.In(at, Prepositions)) at--;
        if (at < figure.Last || !text.Lexemes.In(at, Prepositions)) return false;
        for (var i = figure.Last; i < at; i++)
            if (text.Lexemes.Starts(i, Verbs)) return true;
        return false;
    }

    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Be, Lex.Have);

    /// <summary>"launched in eight regions": where it was done is not what was counted.</summary>
    public bool IsPlace(Figure figure)
    {
        if (figure.Noun.Exists && text.Pack.LocativeEndings.Length > 0 && text.IsLocative(figure.Noun.Last - 1)) return true;
        return text.Lexemes.Is(figure.First - 1, Lex.In) && !text.Lexemes.In(figure.First - 1, Lex.ObjectMarker) && figure.Noun.Exists;
    }

    /// <summary>"hatte ein Mann drei Menschen getötet": what stands right before a participle at the end is counted by it, and not who did it.</summary>
    public bool HasOwnCount(int first, int last, Sentence sentence)
    {
        foreach (var other in figures[sentence])
        {
            if (other.First < first || other.Last > last || other is not { Measures: null, IsIndefinite: false, IsPart: false }) continue;
            if (!text.Lexemes.In(other.First - 1, Lex.And) && !text.IsMark(other.First - 1, ',')) return true;
        }
        return false;
    }

    /// <summary>A number of fewer digits is no year; so far behind the toll a figure is not the one that it goes on to ("from 13 to 20 people").</summary>
    private const int YearDigits = 4, NumberReach = 3;

    /// <summary>"stieg um 12 auf 110", "the toll since Monday": by how much or since when, where the word may also begin a clause.</summary>
    private bool IsBy(int at, Figure figure) =>
        at + 1 < figure.First && text.Lexemes.In(at, Prepositions) && (text.Tokens[at + 1].IsNumber || text.Lexemes.In(at + 1, AfterBy));

    private static readonly ulong AfterBy = Lexemes.Kinds(Lex.NumberWord, Lex.More, Lex.Month, Lex.Weekday, Lex.Relative, Lex.Ordinal);

    /// <summary>"пятеро сбежали из колонии, убив часового": a verb right behind a comma, with another between it and the figure, has its object behind it.</summary>
    public bool IsVerbBetween(Figure figure, Lexeme verb)
    {
        if (!text.IsMark(verb.First - 1, ',')) return false;
        for (var i = figure.Last; i < verb.First - 1; i++)
            if (text.IsMark(i, ',')) return false;
        for (var i = figure.Last; i < verb.First - 1; i++)
            if (text.Lexemes.Starts(i, Verbs) || text.IsPast(i)) return true;
        return false;
    }

    /// <summary>Whether no word between two tokens is a verb, of a concept, of saying or in the past.</summary>
    public bool AreNoVerbs(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.IsPast(i) || text.Lexemes.Starts(i, Verbs) || text.Lexemes.Is(i, Lex.Cue)) return false;
        return true;
    }

    /// <summary>Whether a verb that says something else of people stands between two tokens.</summary>
    public bool HasVerb(int first, int last, string but)
    {
        for (var i = first; i < last; i++)
            foreach (var lexeme in text.Lexemes.At(i))
                if (lexeme.Kind is Lex.ConceptPassive or Lex.ConceptSubject && lexeme.Key != but && vocabulary.Concepts[lexeme.Key].Counts == "person") return true;
        return false;
    }

    /// <summary>"двое мужчин, убивших таксиста": a verb right behind the only comma tells what those before it did.</summary>
    public bool OpensDoing(Figure figure, Lexeme verb)
    {
        if (!text.IsMark(verb.First - 1, ',')) return false;
        for (var i = figure.Last; i < verb.First - 1; i++)
            if (text.Tokens[i].IsMark) return false;
        return true;
    }

    /// <summary>"brings to 12 the number of dead": a toll right behind the number that a preposition brings.</summary>
    public bool IsBroughtTo(Figure figure, Lexeme toll) =>
        (figure.Last == toll.First || (figure.Last == toll.First - 1 && text.Lexemes.In(figure.Last, Lex.Determiner))) && text.Lexemes.In(figure.First - 1, Prepositions);

    /// <summary>A toll takes the first figure behind it in its clause; or the bare number that a preposition brings right behind it, "the death toll from 13".</summary>
    public bool CutsToll(Figure figure, Lexeme trigger, Sentence sentence)
    {
        foreach (var other in figures[sentence]) // "bring to four the number of those killed in the feud of two families"
            if (other is { Measures: null, IsIndefinite: false } && IsBroughtTo(other, trigger)) return true;
        if (figure.HasNoun && figure.First > trigger.Last + NumberReach && text.Lexemes.Is(trigger.Last, Lex.Preposition) && text.Tokens[trigger.Last + 1].IsNumber && text.Tokens[trigger.Last + 1].Span.Length < YearDigits) return true;
        for (var i = trigger.Last; i < figure.First; i++)
            if ((text.Lexemes.Is(i, Lex.But) && !text.Lexemes.In(i - 1, Lex.Be) && !IsBy(i, figure)) || text.Mark(i) is ';') return true; // "the missing are however 21"
        foreach (var other in figures[sentence])
        {
            var isBetween = other.First >= trigger.Last && other.First < figure.First && other.First < sentence.Last;
            if (isBetween && other is { Measures: null, IsIndefinite: false } && !(other is { IsMore: true, HasNoun: false } && other.NumberLast < figure.First && text.Lexemes.In(other.NumberLast, Prepositions))) return true; // "by another 12 to 110"
        }
        return false;
    }
}
