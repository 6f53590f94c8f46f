using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Decides which concept governs a figure. Verbs count their subject or their object, by voice and word order; nouns count themselves;
/// a noun that names a toll takes the figure behind it. Each reading has a cost that grows with what stands between; the cheapest wins.
/// </summary>
internal sealed class Governor(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    private const double MostCost = 4.5;

    /// <summary>A verb must stand closer than this to say something else of people whom a noun names by what happened to them.</summary>
    private const double OwnNoun = 0.7;

    /// <summary>What a participle without "be", with a complement of its own, costs more: "the 230 pupils abducted in May were freed" is about those freed.</summary>
    private const double Attributive = 1.6;

    /// <summary>What an object before its verb costs where its form says that it is one.</summary>
    private const double Oblique = 0.1;

    /// <summary>Nothing stands between: "12 пострадавших доставили" are taken somewhere, whoever else the verb may have for its subject.</summary>
    private const double Adjacent = 0.05;

    /// <summary>"Nobody" must stand close to what did not happen.</summary>
    private const double MostCostOfZero = 2.2;

    private readonly Distance _distance = new(text, figures);

    /// <summary>The cheapest reading of a figure, or null where no concept governs it.</summary>
    public Governing? Of(Figure figure, Sentence sentence, IReadOnlyList<Lexeme> triggers)
    {
        Governing? own = figure.ConceptNoun.Exists && Fits(figure, vocabulary.Concepts[figure.ConceptNoun.Key]) ? new(figure.ConceptNoun, "claim.noun", 0) : null;
        // "30 of the injured are in hospital", "12 of the infected died": what a verb close by says of them counts
        var given = own is not null && !figure.IsPart;
        if (given && vocabulary.Concepts[own!.Value.Lexeme.Key].Last) return own;
        Governing? best = own is { } noun ? noun with { Cost = given ? OwnNoun : 1.5 } : null;
        foreach (var trigger in triggers)
        {
            if (trigger.First < figure.Last && figure.First < trigger.Last && (trigger.Kind != Lex.ConceptPassive || figure.IsPart)) continue;
            if (given && trigger.First >= figure.ConceptNoun.First && trigger.Last <= figure.ConceptNoun.Last) continue; // the noun, read as a participle
            if (figure.IsIndefinite && trigger.Kind == Lex.ConceptPassive && IsCountedNoun(trigger, sentence)) continue;
            if (!Fits(figure, vocabulary.Concepts[trigger.Key])) continue;
            if (given && (trigger.Kind is Lex.ConceptNoun or Lex.ConceptToll || vocabulary.Concepts[trigger.Key].Counts != vocabulary.Concepts[own!.Value.Lexeme.Key].Counts)) continue;
            var reading = Relate(figure, trigger, sentence, given);
            if (reading is { } r && r.Cost <= (figure.Quantity.Value == 0 ? MostCostOfZero : MostCost) && (best is not { } b || r.Cost < b.Cost)) best = r;
        }
        return best;
    }

    /// <summary>"12 загиблих, а голова адміністрації": a participle that a number counts as a noun says nothing of others.</summary>
    private bool IsCountedNoun(Lexeme trigger, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (!other.IsIndefinite && other.ConceptNoun.Exists && other.ConceptNoun.First == trigger.First) return true;
        return false;
    }

    /// <summary>Whether a concept takes what the figure counts or measures.</summary>
    private bool Fits(Figure figure, Concept concept)
    {
        if (concept.Counts == "magnitude") return figure.Measures is "magnitude" || figure.Quantity.Unit == "degree" || (figure is { Measures: null, Quantity.Value: > 0 and < 10 } && (!figure.ConceptNoun.Exists || figure.ConceptNoun.Key == concept.Id) && ((!figure.Noun.Exists && !figure.ConceptNoun.Exists) || IsDecimalOfOccasion(figure)));
        if (figure.Measures is not null || concept.Counts is not ("person" or "thing")) return figure.Measures == concept.Counts;
        var noun = figure.Noun.Exists ? vocabulary.Nouns[figure.Noun.Key] : null;
        if (figure.IsIndefinite && !concept.One) return false;
        if (figure.ConceptNoun.Exists && figure.ConceptNoun.Key == concept.Id) return true;
        if (concept.Counts == "thing" && noun is not null && IsDecimalOfOccasion(figure)) return false;
        if (concept.Counts == "thing") return noun is null ? figure.Phrase.Last > figure.Phrase.First : !noun.IsPeople || concept.Id is "attacked" or "hit" or "found" or "lost";
        if (noun is not null) return noun.IsPeople || concept.Also.Contains(noun.Id) || concept.Also.Contains(noun.Class) || noun.Id is "household" or "family" || (noun.Class == "body" && noun.Id is "unit" or "contingent" && concept.Id == "deployed");
        return !concept.Strict || figure.Phrase.Last == figure.Phrase.First || figure.Nationalities.Count > 0 || (figure.ConceptNoun.Exists && vocabulary.Concepts[figure.ConceptNoun.Key] is { Counts: "person", Strict: true });
    }

    /// <summary>"a magnitude 6.4 earthquake": nobody counts 6.4 earthquakes.</summary>
    private bool IsDecimalOfOccasion(Figure figure) => figure.Quantity.Value is { } value && (value != Math.Floor(value) || (value < 10 && text.Span(figure.First, figure.NumberLast).Of(text.Text).AsSpan().IndexOfAny('.', ',') >= 0)) && figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].Class == "occasion";

    private Governing? Relate(Figure figure, Lexeme trigger, Sentence sentence, bool given)
    {
        var before = figure.Last <= trigger.First || (figure.Phrase.First <= trigger.First && trigger.Kind == Lex.ConceptPassive && figure.First < trigger.First);
        var between = before ? _distance.ToVerb(figure.Last, trigger.First, sentence) : _distance.FromVerb(trigger.Last, figure.First, sentence);
        if (before && LeavesRelative(figure, trigger, sentence)) return null;
        var oblique = before && text.Lexemes.In(figure.First, Lex.Oblique); // "двоих задержали": a number that is never a subject
        var free = text.Pack.SubjectAfterVerb;
        var kind = trigger.Kind;
        if (kind == Lex.ConceptPassive && IsPerfect(trigger, sentence)) kind = Lex.ConceptActive;
        else if (kind == Lex.ConceptActive && text.Lexemes.Is(trigger.First, Lex.ConceptPassive)) return null; // read with its passive twin
        else if (kind == Lex.ConceptPassive && text.Lexemes.Is(trigger.First, Lex.ConceptActive) && !HasBe(trigger, sentence) && TakesObject(trigger, sentence)) kind = Lex.ConceptActive;
        if (kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject && vocabulary.Concepts[trigger.Key].Counts == "thing" && IsPlace(figure)) return null;
        if (figure.IsIndefinite && before && kind == Lex.ConceptPassive && HasOwnCount(figure.Last, trigger.First, sentence)) return null;
        var prepositionBefore = AfterPreposition(figure, trigger) ? 2.5 : 0;
        if (kind == Lex.ConceptActive && trigger.Length == 1 && text.Lexemes.In(trigger.First - 1, Lex.Determiner) && !text.Lexemes.In(trigger.First - 1, Lex.Pronoun) && !text.Lexemes.In(trigger.Last, Lex.Of)) return null; // "the attacks": a noun; but "the arrest of 12"
        if (kind == Lex.ConceptActive && !before && trigger.Length > 1 && text.Lexemes.In(trigger.Last - 1, Lex.Of) && figure.First - trigger.Last > OfReach) return null;
        return kind switch
        {
            Lex.ConceptActive when !before => new(trigger, "claim.object", between + prepositionBefore + (HasRelative(trigger.Last, figure.First) ? IntoRelative : 0)),
            Lex.ConceptActive when oblique && IsUndone(trigger) => null,
            Lex.ConceptActive when oblique => new(trigger, "claim.object-before", between + Oblique),
            Lex.ConceptActive when free && given && between < Adjacent => new(trigger, "claim.object-before", between + Oblique),
            Lex.ConceptActive when free => new(trigger, "claim.object-before", between + 2.5),
            Lex.ConceptPassive when before && IsNounItself(figure, trigger) => new(trigger, "claim.passive", OwnNoun),
            Lex.ConceptPassive when before => new(trigger, "claim.passive", between + (HasBe(trigger, sentence) || !text.Lexemes.In(trigger.Last, Prepositions) ? 0 : Attributive)),
            Lex.ConceptPassive when free => new(trigger, "claim.passive-after", between + 0.5 + prepositionBefore),
            Lex.ConceptPassive => new(trigger, "claim.passive-after", between + (text.Lexemes.In(figure.First - 1, Lex.Be) || text.IsMark(figure.First - 1, ':') ? 1.5 : 3.5) + prepositionBefore),
            Lex.ConceptSubject when before => new(trigger, "claim.subject", between),
            Lex.ConceptSubject when free => new(trigger, "claim.subject-after", between + 0.5 + prepositionBefore),
            Lex.ConceptSubject => new(trigger, "claim.subject-after", between + 4 + prepositionBefore),
            Lex.ConceptToll when !before => new(trigger, "claim.toll", TollReaches(figure, trigger, sentence) ? between * 0.6 + 0.3 : 100),
            Lex.ConceptToll => new(trigger, "claim.toll-after", between + 2.5),
            Lex.ConceptNoun when figure.Measures is not null || vocabulary.Concepts[trigger.Key].Counts == "magnitude" => new(trigger, "claim.about", between * 0.7 + 0.5),
            Lex.ConceptNoun when before && !figure.HasNoun => IsCounted(trigger, sentence) ? null : new(trigger, "claim.noun-after", between + 0.5),
            Lex.ConceptNoun when !figure.HasNoun && IsStated(trigger.Last, figure.First) => new(trigger, "claim.noun-before", between + 0.5),
            Lex.ConceptNoun when !before && text.Lexemes.In(trigger.Last, Lex.Be) && AreThey(trigger.Last, figure.First) => new(trigger, "claim.noun-before", 0.5),
            _ => null,
        };
    }

    /// <summary>"hatte ein Mann drei Menschen getötet": what stands right before a participle at the end is counted by it, and not who did it.</summary>
    private bool HasOwnCount(int first, int last, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (other.First >= first && other.Last <= last && other is { Measures: null, IsIndefinite: false, IsPart: false } && !text.Lexemes.In(other.First - 1, Lex.And) && !text.IsMark(other.First - 1, ',')) return true;
        return false;
    }

    /// <summary>"38 injured were taken to hospital": a participle right behind a number names people, as a noun does.</summary>
    private bool IsNounItself(Figure figure, Lexeme trigger) => figure is { HasNoun: false, IsPart: false } && trigger.First == figure.Last && trigger.Length == 1 && !vocabulary.Concepts[trigger.Key].Last;

    /// <summary>"the arrest of 12": what such a word counts stands right behind it.</summary>
    private const int OfReach = 3;

    /// <summary>"the dead are a man of 66 and two women": behind "be" nothing but members, joined to each other.</summary>
    private bool AreThey(int first, int last)
    {
        var i = first;
        while (i < last && text.Lexemes.In(i, Lex.Be)) i++;
        for (; i < last; i++)
            if (text.Lexemes.Starts(i, AnotherVerb) || text.Mark(i) is not ('\0' or ',')) return false;
        return last - first <= TheyReach;
    }

    private const int TheyReach = 12;
    private static readonly ulong AnotherVerb = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptToll, Lex.Be, Lex.Have, Lex.Cue, Lex.That, Lex.Relative_, Lex.Not, Lex.But);

    /// <summary>"53,735, with 1,430 deaths": a noun with a number of its own is not what another number counts.</summary>
    private bool IsCounted(Lexeme noun, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (!other.IsIndefinite && (other.ConceptNoun.Exists && other.ConceptNoun.First == noun.First || other.First == noun.Last)) return true; // "and wounded two": a verb
        return false;
    }

    /// <summary>"ранено было 12", "Tote: 12": only a form of "be", a word of comparison or a dash between a noun and its number.</summary>
    private bool IsStated(int first, int last)
    {
        var others = 0;
        if (text.IsMark(first, ',') && AfterInsertion(first, last) is var behind and > 0) (first, others) = (behind, 1); // "of wounded, the governor said, there were 29"
        if (last - first is 0 or > 4) return false;
        for (var i = first; i < last; i++)
            if (!text.Lexemes.In(i, Stated) && text.Mark(i) is not (':' or '–' or '—') && (!text.Tokens[i].IsWord || others++ > 0 || text.Lexemes.In(i, NotStated))) return false;
        return true;
    }

    /// <summary>After the comma that closes an insertion, which counts nothing itself; -1 where none does.</summary>
    private int AfterInsertion(int first, int last)
    {
        var end = first + 1;
        while (end < last && text.Mark(end) != ',' && !text.Tokens[end].IsNumber && !text.Lexemes.Is(end, Lex.NumberWord) && text.Mark(end) is not (';' or ':')) end++;
        return end < last && text.IsMark(end, ',') && end > first + 1 ? end + 1 : -1;
    }

    private static readonly ulong NotStated = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.And, Lex.But, Lex.Noun, Lex.ConceptNoun, Lex.Cue, Lex.That, Lex.Relative_);
    private static readonly ulong Stated = Lexemes.Kinds(Lex.Be, Lex.More, Lex.HedgeBefore);

    /// <summary>What it costs an object to stand in a relative clause behind the verb: that clause has a verb of its own.</summary>
    private const double IntoRelative = 2;

    /// <summary>"teachers, of whom there are 8,000, lost half their pay": a comma closes the relative clause of the figure before the verb comes.</summary>
    private bool LeavesRelative(Figure figure, Lexeme trigger, Sentence sentence)
    {
        var closes = false;
        for (var i = figure.Last; i < trigger.First && !closes; i++) closes = text.IsMark(i, ',');
        if (!closes) return false;
        for (var i = figure.First - 1; i > sentence.First; i--)
            if (text.Tokens[i].IsMark) return text.IsMark(i, ',') && (text.Lexemes.In(i + 1, Lex.Relative_) || (i + 2 < figure.First && text.Lexemes.In(i + 2, Lex.Relative_)));
        return false;
    }

    private bool HasRelative(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Lexemes.In(i, Lex.Relative_) && !text.Lexemes.Is(i, Lex.That)) return true;
        return false;
    }

    /// <summary>A toll takes the first figure behind it in its clause.</summary>
    private bool TollReaches(Figure figure, Lexeme trigger, Sentence sentence)
    {
        for (var i = trigger.Last; i < figure.First; i++)
            if (text.Lexemes.Is(i, Lex.But) || text.Mark(i) is ';') return false;
        foreach (var other in figures[sentence])
            if (other.First >= trigger.Last && other.First < figure.First && other.First < sentence.Last && other.Measures is null && !other.IsIndefinite) return false;
        return true;
    }

    /// <summary>"its search for the 30 passengers": what a preposition brings is no object.</summary>
    private bool AfterPreposition(Figure figure, Lexeme trigger)
    {
        var i = figure.First - 1;
        while (i >= trigger.Last && text.Lexemes.In(i, Lex.Determiner) && !text.Lexemes.In(i, Prepositions)) i--;
        return i >= trigger.Last && text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.ObjectMarker);
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>"двох врятувати не вдалося": what did not come about, said right behind the verb.</summary>
    private bool IsUndone(Lexeme trigger) => text.Lexemes.Is(trigger.Last, Lex.Not);

    /// <summary>"launched in eight regions": where it was done is not what was counted.</summary>
    private bool IsPlace(Figure figure)
    {
        if (figure.Noun.Exists && text.Pack.LocativeEndings.Length > 0 && text.IsLocative(figure.Noun.Last - 1)) return true;
        return text.Lexemes.Is(figure.First - 1, Lex.In) && !text.Lexemes.In(figure.First - 1, Lex.ObjectMarker) && figure.Noun.Exists;
    }

    /// <summary>A participle directly behind "have", with no "be" between, is active: "au ucis cinci oameni".</summary>
    private bool IsPerfect(Lexeme trigger, Sentence sentence)
    {
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - 3); i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return false;
            if (text.Lexemes.In(i, Lex.Have)) return true;
            if (text.Tokens[i].IsMark || text.Lexemes.In(i, Lex.Noun)) return false;
        }
        return false;
    }

    private bool HasBe(Lexeme trigger, Sentence sentence)
    {
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - 4); i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return true;
            if (text.Tokens[i].IsMark) return false;
        }
        return false;
    }

    private static readonly ulong ObjectStart = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.HedgeBefore, Lex.NumberWord, Lex.Pronoun, Lex.More, Lex.No, Lex.Several, Lex.Vague, Lex.Noun, Lex.Demonym, Lex.Nobody);

    /// <summary>Whether an object follows directly, so that a form that may be active or passive is active: "killed five people".</summary>
    private bool TakesObject(Lexeme trigger, Sentence sentence)
    {
        var i = trigger.Last;
        if (i >= sentence.Last || text.Tokens[i].IsMark) return false;
        if (text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.HedgeBefore)) return false;
        return text.Tokens[i].IsNumber || text.Lexemes.In(i, ObjectStart) || text.Tokens[i].Capitals != Capitals.None;
    }
}
