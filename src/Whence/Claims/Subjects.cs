using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Says who or what a figure counts, in words that are the same in every language where the words are known.</summary>
internal sealed class Subjects(ReadText text, Vocabulary vocabulary, SourceLabels labels, NounPhraseReader phrases, bool[] dated)
{
    private readonly MeasuredSubjects _measured = new(text, vocabulary, phrases, labels, dated);

    public Subject? Of(Figure figure, Concept concept, Governing governing, Sentence sentence, Counted? counted)
    {
        if (figure.Measures is not null || concept.Counts == "magnitude") return _measured.Of(figure, concept, governing, sentence);
        if (figure.IsNobody) return new("people", text.Span(figure.First, Math.Max(figure.NumberLast, figure.First + 1)).Of(text.Text), "person");
        if (!IsOfVoters(figure) && (concept.Id == "votes" || (figure.Noun.Exists && figure.Noun.Key is "vote" or "seat")) && _measured.Winner(figure, governing, sentence) is { } winner) return winner;
        if (figure.IsPart && concept.Counts == "person" && Predicate(figure, sentence) is { } said) return said;
        if (!figure.HasNoun || SaysNothing(figure) || IsCountedByConcept(figure, concept))
            return Behind(figure, governing, concept) ?? Inherited(figure, governing, counted, concept);
        var nationalities = figure.Nationalities;
        if (nationalities.Count == 0 && concept.Agent && Agent(governing, sentence) is { } agent) nationalities = [agent];
        var words = (figure.Phrase.Last > figure.Phrase.First ? text.Span(figure.Phrase.First, figure.Phrase.Last) : text.Span(figure.First, figure.Last)).Of(text.Text);
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : concept.Counts == "person" && IsDemonym(figure) ? vocabulary.Nouns[Person] : null;
        if (noun is not null && concept.Counts == "person" && (IsSaidAgain(figure, noun, concept) || concept.Also.Contains(noun.Id) || noun.Id is BodyOfDead)) return new(Dead(figure, noun)?.Plural ?? vocabulary.Nouns[Person].Plural, words, noun.Id);
        if (noun?.Id is Victim) return new(figure.Quantity.Value == 1 ? vocabulary.Nouns[Person].Singular : vocabulary.Nouns[Person].Plural, words, noun.Id);
        var label = noun is null ? text.Pack.Romanizer.Romanize(words) : figure.Quantity.Value == 1 ? noun.Singular : noun.Plural;
        if (noun is not null && MemberOf(figure, noun) is { } group) return new($"{label} of the {group}", words, $"{noun.Id}:{group}");
        var adjective = string.Join(" and ", nationalities.Distinct().Select(labels.EnglishAdjective));
        var id = noun is null ? null : IdOf(noun, nationalities);
        return new(adjective.Length > 0 && noun is not null ? $"{adjective} {label}" : label, words, id);
    }

    /// <summary>"257 deputies voted in favour": the votes are theirs, whoever got them.</summary>
    private bool IsOfVoters(Figure figure) => figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople;

    /// <summary>"300 deaths", "12 injured": no noun but that of a concept. Things that a list brings are called by it all the same: "1,741 plants were seized".</summary>
    private static bool IsCountedByConcept(Figure figure, Concept concept) =>
        figure is { Noun.Exists: false, ConceptNoun.Exists: true, Nationalities.Count: 0 } && (concept.Counts != "thing" || figure.ConceptNoun.Key == concept.Id);

    private const string Person = "person", BodyOfDead = "body_of_dead", Victim = "victim";

    /// <summary>"850 detained", where the noun says no more than the concept: they are people.</summary>
    private bool IsSaidAgain(Figure figure, Noun noun, Concept concept) =>
        vocabulary.Befallen.TryGetValue(concept.Id, out var people) && people == noun.Plural && text.Lexemes.Find(figure.Noun.First, Lex.ConceptNoun) is { Exists: true } same && same.Key == concept.Id;

    /// <summary>Whose bodies they are: "three bodies of migrants".</summary>
    private Noun? Dead(Figure figure, Noun noun)
    {
        if (noun.Id is not BodyOfDead || !text.Lexemes.In(figure.Last, Lex.Of)) return null;
        for (var i = figure.Last + 1; i < Math.Min(text.Tokens.Count, figure.Last + 1 + MostBefore) && !text.Tokens[i].IsMark; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } found) return vocabulary.Nouns[found.Key] is { IsPeople: true } who && !labels.IsFirstForm(found) ? who : null;
        return null;
    }

    /// <summary>A demonym alone is who is counted: "siete peruanos".</summary>
    private bool IsDemonym(Figure figure) =>
        figure.Nationalities.Count == 1 && text.Lexemes.FindEndingAt(figure.Phrase.Last, Lex.Demonym) is { Exists: true } demonym && demonym.First == figure.Phrase.First;

    /// <summary>
    /// A word of one letter, an adverb or another small word, or an unknown one that says where is not what is counted: "alți 14 s-ar afla", "astoņi joprojām
    /// ir pazuduši", "vēl divi Samas salā".
    /// </summary>
    private bool SaysNothing(Figure figure)
    {
        if (figure.Noun.Exists || figure.Phrase.Last <= figure.Phrase.First) return false;
        var first = figure.Phrase.First;
        if (text.IsLocative(figure.Phrase.Last - 1)) return true;
        if (figure.Phrase.Last - first > 1) return false;
        return text.Word(first).Length == 1 || text.Lexemes.In(first, Lex.Adverb) || Fold.IsIn(text.Pack.FunctionWords, text.Word(first));
    }

    /// <summary>The same people, in the number of a figure: three are not "person".</summary>
    private Subject InNumber(Subject same, Figure figure)
    {
        var noun = vocabulary.Nouns[same.Id!.Split('@', ':')[0]];
        var one = figure.Quantity.Value == 1 && noun.Id != Person;
        var (from, to) = one ? (noun.Plural, noun.Singular) : (noun.Singular, noun.Plural);
        return same.Label == from || same.Label.EndsWith(" " + from, StringComparison.Ordinal) ? same with { Label = same.Label[..^from.Length] + to } : same;
    }

    /// <summary>A number without a noun counts what the one before it counted: "600 soldiers were killed and thousands wounded".</summary>
    private Subject? Inherited(Figure figure, Governing governing, Counted? before, Concept concept)
    {
        if (before is { } last && !MayInherit(figure, last.Figure)) before = null;
        if (before is { } one && text.SentenceOf(one.Figure.First) != text.SentenceOf(figure.First) && EndsRow(one.Figure)) before = null;
        // "320 evacuees", "the number of strikers reached 400", "13 others": their own words
        var own = (figure.ConceptNoun.Exists ? text.Span(figure.ConceptNoun.First, figure.ConceptNoun.Last)
            : governing is { Rule: "claim.toll", Lexeme.Length: > 0 } ? text.Span(governing.Lexeme.First, governing.Lexeme.Last) : text.Span(figure.First, Math.Max(figure.Last, figure.First + 1))).Of(text.Text);
        if (before is { Subject: { Id: not null } same, Figure: { Measures: null } source } && (!source.IsPart || figure.IsPart) && concept.Counts == "person" && IsPeople(same.Id) && !(figure.ConceptNoun.Exists && vocabulary.General.Contains(same.Id))) return InNumber(same, figure) with { Text = own };
        var counted = before?.Figure;
        if (counted is { Noun.Exists: true } && counted.Measures is null && vocabulary.Nouns[counted.Noun.Key] is { IsPeople: true } noun && concept.Counts == "person")
        {
            var adjective = string.Join(" and ", counted.Nationalities.Distinct().Select(labels.EnglishAdjective));
            var words = (counted.Phrase.Last > counted.Phrase.First ? text.Span(counted.Phrase.First, counted.Phrase.Last) : text.Span(counted.Noun.First, counted.Noun.Last)).Of(text.Text);
            var id = IdOf(noun, counted.Nationalities);
            return new(adjective.Length > 0 ? $"{adjective} {noun.Plural}" : noun.Plural, words, id);
        }
        if (concept.Counts != "person") return null;
        if (before is null && figure is { IsPart: true, HasNoun: false } && ThoseBefore(figure) is { } those) return new(figure.Quantity.Value == 1 ? those.Singular : those.Plural, own, those.Id);
        var befell = figure.ConceptNoun.Exists ? figure.ConceptNoun.Key : before?.Figure is { ConceptNoun.Exists: true } counts ? counts.ConceptNoun.Key : null;
        if (befell is not null && befell != concept.Id && vocabulary.Befallen.TryGetValue(befell, out var people)) return new(people, own, "person"); // "35 of the wounded are in hospital"
        return new("people", own, "person");
    }

    /// <summary>"The bus carried 27 children and two teachers. Twelve were hurt": of several kinds of people in a row the last is not who is meant in another sentence.</summary>
    private bool EndsRow(Figure figure)
    {
        var i = figure.First - 1;
        if (figure.IsPart || !figure.Noun.Exists || !(text.IsMark(i, ',') || text.Lexemes.In(i, Lex.And))) return false;
        return text.Lexemes.FindEndingAt(i, Lex.Noun) is { Exists: true } other && vocabulary.Nouns[other.Key] is { IsPeople: true } who && who.Id != figure.Noun.Key;
    }

    /// <summary>"A mosque collapsed on several children. Six of them died": some of those whom the sentence before names last, without a number.</summary>
    private Noun? ThoseBefore(Figure figure)
    {
        var sentence = text.SentenceOf(figure.First);
        if (sentence == 0) return null;
        for (var i = text.Sentences[sentence - 1].Last - 1; i >= text.Sentences[sentence - 1].First; i--)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key] is { IsPeople: true } who)
                return who.Class == "person" && noun.Value != 1 && !labels.IsFirstForm(noun) && !vocabulary.General.Contains(who.Id) ? who : null;
        return null;
    }

    /// <summary>The noun that a participle stands before: "37 раненых манифестантов", "80 hospitalisierte Patienten".</summary>
    private Subject? Behind(Figure figure, Governing governing, Concept concept)
    {
        if (text.Pack.HeadLast || concept.Counts != "person" || figure.IsPart || figure.Quantity.Value == 1) return null;
        var at = figure.ConceptNoun.Exists ? figure.ConceptNoun.Last : governing.Lexeme is { Kind: Lex.ConceptPassive } word && word.First == figure.Last ? word.Last : -1;
        if (at < 0 || at >= text.Tokens.Count) return null;
        foreach (var behind in text.Lexemes.At(at))
            if (behind.Kind == Lex.Noun && (text.Pack.CapitalisedNouns || !labels.IsFirstForm(behind)) && vocabulary.Nouns[behind.Key] is { IsPeople: true } noun)
                return new(noun.Plural, text.Span(figure.First, behind.Last).Of(text.Text), noun.Id);
        return null;
    }

    /// <summary>Words at most between a part and the noun that says who they are.</summary>
    private const int MostBefore = 3;

    /// <summary>"26 of them were children", "one of them, a boy of six, died": who some of those counted before are.</summary>
    private Subject? Predicate(Figure figure, Sentence sentence)
    {
        var i = figure.Last;
        var stated = text.Mark(i) is '—' or '–' || text.Lexemes.In(i, Lex.Be);
        if (!stated && text.Mark(i) != ',') return null;
        for (i++; i < Math.Min(sentence.Last, figure.Last + 2 + MostBefore) && (!text.Tokens[i].IsMark || text.Adjacent(i)); i++)
        {
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun)
                return PersonAt(i, figure.Quantity.Value != 1) is { } who && !vocabulary.General.Contains(who.Id)
                    ? new(figure.Quantity.Value == 1 ? who.Singular : who.Plural, text.Span(figure.First, noun.Last).Of(text.Text), who.Id) : null;
            if (text.Lexemes.In(i, NoModifier)) return null;
        }
        return null;
    }

    /// <summary>The noun for a person among those that a word can be; several can be what one would be by office alone ("27 of them are police officers").</summary>
    private Noun? PersonAt(int token, bool several)
    {
        foreach (var lexeme in text.Lexemes.At(token))
            if (lexeme.Kind == Lex.Noun && vocabulary.Nouns[lexeme.Key] is var who && (who.Class == "person" || (several && who.Class == "role"))) return who;
        return null;
    }

    private static readonly ulong NoModifier = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of, Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.NumberWord, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject);

    /// <summary>People whom a noun names by what happened to them are those of a sentence before only where they are some of them; several are never one, but "a crew of seven" is.</summary>
    private bool MayInherit(Figure figure, Figure before) =>
        !(before.IsIndefinite && figure.Quantity.Value != 1 && !(figure.First - before.Last == 1 && text.Lexemes.In(before.Last, Lex.Of))) && (!figure.ConceptNoun.Exists || figure.IsPart || figure.IsMore || text.SentenceOf(before.First) == text.SentenceOf(figure.First));

    /// <summary>"soldier@KP": equal for equal subjects in any language.</summary>
    private static string IdOf(Noun noun, IReadOnlyList<string> nationalities) =>
        nationalities.Count > 0 ? $"{noun.Id}@{string.Join('+', nationalities.Distinct().Order(StringComparer.Ordinal))}" : noun.Id;

    private bool IsPeople(string subject) => vocabulary.Nouns.TryGetValue(subject.Split('@', ':')[0], out var noun) && noun.IsPeople;

    /// <summary>"members of the regiment": the body that the counted people belong to.</summary>
    private string? MemberOf(Figure figure, Noun noun)
    {
        if (noun.Id is not ("member" or "crew_member" or "employee" or "worker") || !text.Lexemes.In(figure.Last, Lex.Of)) return null;
        var phrase = phrases.Read(figure.Last, Math.Min(text.Tokens.Count, figure.Last + 8));
        return phrase is not null && phrase.Nouns.Count > 0 && vocabulary.Nouns[phrase.Nouns[0].Key] is { Class: "body" } body ? body.Singular : null;
    }

    /// <summary>The country that is the subject of an active verb: "North Korea sent 10,000 soldiers".</summary>
    private string? Agent(Governing governing, Sentence sentence)
    {
        if (governing.Rule is not ("claim.object" or "claim.object-before")) return null;
        var agent = phrases.ReadAll(sentence.First, governing.Lexeme.First).FindLast(p => !p.AfterPreposition && (p.Names.Exists(n => n.Referent.Kind == "country") || p.Demonyms.Count > 0));
        return agent?.Names.Find(n => n.Referent.Kind == "country")?.Referent.Id ?? agent?.Demonyms.FirstOrDefault();
    }
}
