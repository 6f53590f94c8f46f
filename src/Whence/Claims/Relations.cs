using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// How a word relates to a figure of its sentence. Verbs count their subject or their object, by voice and word order; nouns count themselves;
/// a noun that names a toll takes the figure behind it. Each reading has a cost that grows with what stands between (<see cref="Distance"/>).
/// </summary>
internal sealed class Relations(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    /// <summary>A verb must stand closer than this to say something else of people whom a noun names by what happened to them.</summary>
    public const double OwnNoun = 0.7;

    /// <summary>
    /// What a participle without "be", with a complement of its own, costs more: "the 230 pupils abducted in May were freed" is about those freed.
    /// </summary>
    private const double Attributive = 1.6;

    /// <summary>What an object before its verb costs where its form says that it is one.</summary>
    private const double Oblique = 0.1;

    /// <summary>Nothing stands between: "12 пострадавших доставили" are taken somewhere, whoever else the verb may have for its subject.</summary>
    private const double Adjacent = 0.05;

    /// <summary>One word at most stands between ("kondigde aan 400 banen te schrappen").</summary>
    private const double OneWord = 0.1;

    /// <summary>What it costs a figure to stand behind a preposition, where it would be object or subject.</summary>
    private const double BehindPreposition = 2.5;

    /// <summary>What it costs others to have a verb in common with whoever is its subject.</summary>
    private const double Company = 0.6;

    /// <summary>What it costs an object to stand in a relative clause behind the verb: that clause has a verb of its own.</summary>
    private const double IntoRelative = 2;

    /// <summary>"the arrest of 12": what such a word counts stands right behind it.</summary>
    private const int OfReach = 3;

    /// <summary>What a figure costs that the verb of its toll brings, however long the phrase between.</summary>
    private const double Reached = 0.6;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>What follows a participle that describes people of whom something else is told: "those arrested in May were freed", "those arrested have been freed".</summary>
    private static readonly ulong AfterAttribute = Prepositions | Lexemes.Kinds(Lex.Be, Lex.Have);

    /// <summary>What a noun costs that names those of whom a bare number is a part, with a preposition between.</summary>
    private const double OfThose = 1.5;

    private static readonly ulong OfWhole = Prepositions | Lexemes.Kinds(Lex.Of);

    /// <summary>"killed were 12": so many tokens at most stand between a participle and the number that "be" brings.</summary>
    private const int MostBehind = 3;

    private readonly Amounts _amounts = new(text, vocabulary);
    private readonly Distance _distance = new(text, figures);
    private readonly Voices _voices = new(text);
    private readonly ConceptNouns _nouns = new(text, figures);
    private readonly Barriers _barriers = new(text, vocabulary, figures);
    private readonly Contrasts _contrasts = new(text, vocabulary, figures);
    private readonly NextClauses _nextClauses = new(text, figures);
    private readonly Attributes _attributes = new(text, figures);

    /// <summary>The reading of a figure as governed by a word, or null where the word can say nothing of it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="trigger">The word.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="named">The figure has a noun that names people by what happened to them.</param>
    public Governing? Of(Figure figure, Lexeme trigger, Sentence sentence, bool named)
    {
        var isInPhrase = figure.Phrase.First <= trigger.First && figure.First < trigger.First && trigger.Kind == Lex.ConceptPassive; // "the 12 killed"
        var before = figure.Last <= trigger.First || isInPhrase;
        var between = before ? _distance.ToVerb(figure.Last, trigger.First, sentence) : _distance.FromVerb(trigger.Last, figure.First, sentence);
        if (before && (_barriers.LeavesRelative(figure, trigger, sentence) || _contrasts.IsWholeOfNext(figure, trigger, sentence) || _contrasts.ClosesBracket(figure, trigger, sentence) || _nextClauses.Have(figure, trigger, sentence))) return null;
        if (!before && _barriers.IsBracketedClause(figure, trigger)) return null;
        if (figure.IsNobody && !before && text.Lexemes.Is(figure.NumberLast - 1, Lex.Not)) return null; // "meurent et personne ne les compte": the denial belongs to a verb behind
        if (figure.IsNobody && trigger.Length > 1 && text.Lexemes.In(trigger.First, Lex.Not)) return null; // "никто не выжил": nobody survived, not nobody died
        if (figure.IsNobody && before && trigger.First - figure.Last <= 1 && text.Lexemes.In(trigger.First - 1, Prepositions)) return null; // "никто из находившихся на борту не выжил": those of whom nobody is
        if (figure.IsNobody && HasQuestion(before ? figure.Last : sentence.First, trigger.First)) return null;
        if ((isInPhrase && text.Pack.CapitalisedNouns ? trigger.Kind : _voices.Of(trigger, sentence)) is not { } kind) return null;
        var isVerb = kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject;
        if (before && kind == Lex.ConceptPassive && figure.IsIndefinite && text.Pack.VerbSecond && text.Lexemes.In(figure.First, Lex.Oblique) && HaveDoneTo(figure, trigger, sentence)) return new(trigger, "claim.object-before", between + Oblique);
        if (isVerb && before && (_barriers.OpensBehindPreposition(figure, sentence) || _barriers.IsDescription(figure) || _barriers.IsOfClauseBehind(figure, trigger))) return null;
        if (isVerb && !before && !figure.Noun.Exists && figure is { Measures: null, ConceptNoun.Exists: false } && text.IsMark(figure.First - 1, ',') && figure.NumberLast < sentence.Last && text.IsPast(figure.NumberLast)) return null; // "четверых признали виновными, двоих оправдали"
        if (isVerb && !before && _attributes.IsOfNounBefore(figure, trigger, sentence)) return null;
        if (isVerb && figure.IsNobody && text.Lexemes.In(trigger.First, Lex.Future)) return null; // "никто не собирается скрывать"
        if (isVerb && kind != Lex.ConceptActive && (figure.IsIndefinite || (figure.Quantity.Value is 1 && !text.Lexemes.In(figure.First - 1, Prepositions))) && text.Lexemes.In(figure.First, Lex.Oblique)) return null; // "bei der Rettung eines Mannes ertrunken"
        if (isVerb && ((IsAgent(figure) && trigger.Last != figure.First) || (!before && _nextClauses.Opens(figure, sentence)))) return null;
        if (isVerb && (vocabulary.Concepts[trigger.Key].Counts == "thing" || (figure.Noun.Exists && !vocabulary.Nouns[figure.Noun.Key].IsPeople && text.Lexemes.FindEndingAt(figure.First - 1, Lex.Noun) is { Exists: true } people && vocabulary.Nouns[people.Key].IsPeople)) && _barriers.IsPlace(figure)) return null; // "8 million people in 39 districts are affected"
        return kind switch
        {
            Lex.ConceptActive => before ? ObjectBefore(figure, trigger, between, named, sentence) : _contrasts.IsDoer(figure, trigger, sentence) || _contrasts.IsOfExpression(trigger) ? null : ObjectBehind(figure, trigger, between, sentence),
            Lex.ConceptPassive => before ? PassiveBehind(figure, trigger, between, sentence) : PassiveBefore(figure, trigger, between, sentence),
            Lex.ConceptSubject => before ? (_barriers.HasSubjectBehind(figure, trigger, sentence) ? null : Subject(figure, trigger, between, sentence)) : SubjectBehind(figure, trigger, between),
            Lex.ConceptToll => before ? new(trigger, "claim.toll-after", between + (_barriers.IsBroughtTo(figure, trigger) ? Reached : 2.5)) : Toll(figure, trigger, between, sentence),
            Lex.ConceptNoun => NounApart(figure, trigger, between, before, sentence),
            _ => null,
        };
    }

    /// <summary>"hatte ein Schneebrett einen Tourengeher getötet": an article in a case of objects right before a participle that closes the clause which "have" opens.</summary>
    private bool HaveDoneTo(Figure figure, Lexeme participle, Sentence sentence)
    {
        if (participle.First - figure.Last > OfReach || text.Lexemes.In(figure.First - 1, Prepositions) || text.Lexemes.Find(figure.First, Lex.A).Key == Singulars.Genitive || (participle.Last < sentence.Last && !text.Tokens[participle.Last].IsMark && !text.Lexemes.In(participle.Last, Lex.And) && !text.Lexemes.In(participle.Last, Lex.Have))) return false;
        if (text.Lexemes.In(participle.Last, Lex.Have)) return true;
        for (var i = figure.First - 1; i >= sentence.First && !text.Tokens[i].IsMark && !text.Lexemes.In(i, Lex.Be); i--)
            if (text.Lexemes.In(i, Lex.Have)) return true;
        return false;
    }

    /// <summary>"nobody knows how many people were in the building": what is asked is said of others.</summary>
    private bool HasQuestion(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Topic).Exists) return true;
        return false;
    }

    /// <summary>"killed 12", "the arrest of 12"; hardly "its search for the 30 passengers".</summary>
    private Governing? ObjectBehind(Figure figure, Lexeme verb, double between, Sentence sentence)
    {
        if (_voices.IsNoun(verb) || (text.Lexemes.Is(verb.First, Lex.Cue) && IsSaid(verb.Last))) return null; // "aseguró que", "räumte ein, dass": what is said is nothing seized or cleared
        if (verb.Length > 1 && text.Lexemes.In(verb.Last - 1, Lex.Of) && figure.First - verb.Last > OfReach) return null;
        if (text.Pack.BareSingular && verb.Length == 1 && figure.First > verb.Last && text.Lexemes.Is(verb.First - 1, Lex.Preposition) && !_barriers.AreNoVerbs(verb.Last, figure.First)) return null; // "от эвакуации отказались 60 человек"
        if (IsActionNoun(verb) && _barriers.HasVerb(verb.Last, figure.First, verb.Key)) return null; // "с отравлением госпитализированы 26"
        if (figure.Noun.Exists && !vocabulary.Nouns[figure.Noun.Key].IsPeople && text.Lexemes.In(figure.First - 1, Lex.In) && _barriers.HasOwnCount(verb.Last, figure.First, sentence)) return null; // "знеструмила 204 населені пункти в дев'яти областях"
        if (_nextClauses.HasSecondVerb(verb.Last, figure.First)) return null; // "затримала двох і закликала 300 жителів зачинити вікна"
        return new(verb, "claim.object", between + Preposition(figure, verb) + (_barriers.HasRelative(verb.Last, figure.First) ? IntoRelative : 0));
    }

    /// <summary>Whether reported speech is opened right behind a verb, or behind the word that belongs to it and a comma.</summary>
    private bool IsSaid(int at) => text.Lexemes.Is(at, Lex.That) || (text.IsMark(at, ',') && text.Lexemes.Is(at + 1, Lex.That)) || (text.IsMark(at + 1, ',') && text.Lexemes.Is(at + 2, Lex.That));

    /// <summary>
    /// "двоих задержали": an object before its verb, by a form that is never a subject's, or where subjects may follow their verb; not "двух врятувати не
    /// вдалося".
    /// </summary>
    private Governing? ObjectBefore(Figure figure, Lexeme verb, double between, bool named, Sentence sentence)
    {
        if (_voices.IsNoun(verb) || text.Lexemes.Is(verb.Last, Lex.ObjectMarker)) return null; // "liberar a los demás"
        var oblique = text.Lexemes.In(figure.First, Lex.Oblique);
        if (_barriers.OpensDoing(figure, verb) || IsActionNoun(verb)) return null;
        if (text.Lexemes.Is(verb.First - 1, Lex.Preposition) && !text.Lexemes.In(verb.First - 1, Lex.In)) return null; // "двух человек от эвакуации"; "te" may bring an infinitive
        if ((oblique || between > OneWord || vocabulary.Concepts[verb.Key].Counts == "thing") && _barriers.IsBroughtIn(figure, verb)) return null; // "familia din două persoane a refuzat evacuarea"
        if (oblique) return IsUndone(verb) ? null : new(verb, "claim.object-before", between + Oblique);
        if (_contrasts.HaveDone(figure, verb) || _contrasts.HasObject(figure, verb, sentence) || _barriers.IsVerbBetween(figure, verb)) return null;
        if (!text.Pack.SubjectAfterVerb || (figure.Noun.Exists && vocabulary.IsIn(Vocabulary.Forces, figure.Noun.Key) && !_nextClauses.EndsClause(verb, sentence))) return null; // "2000 спасателей ищут людей": they are who does it; not "23 поліцейських доправили до лікарень."
        var isTold = (named && between <= OneWord) || (figure.Last == verb.First - 1 && text.Lexemes.In(figure.Last, Lex.Pronoun) && !text.Lexemes.In(figure.Last, Lex.Relative_)); // "31 мы спасли"
        return new(verb, "claim.object-before", between + (isTold ? Oblique : 2.5));
    }

    private bool IsActionNoun(Lexeme verb) => verb.Length == 1 && text.IsActionNoun(verb.First);

    /// <summary>"12 died".</summary>
    private Governing? Subject(Figure figure, Lexeme verb, double between, Sentence sentence) =>
        _barriers.IsNounInPhrase(figure, verb) || IsMarkedObject(figure, verb) || (text.Lexemes.In(figure.First, Lex.Oblique) && _contrasts.HasObject(figure, verb, sentence)) ? null : new(verb, "claim.subject", between + (IsBroughtRightBefore(figure, verb) ? BehindPreposition : BroughtIn(figure, verb)));

    /// <summary>"In der Stadt mit 80.000 Einwohnern fiel der Strom aus": where the verb comes second, nobody whom a preposition brings right before it is its subject.</summary>
    private bool IsBroughtRightBefore(Figure figure, Lexeme verb) =>
        text.Pack.VerbSecond && verb.First == figure.Last && text.Lexemes.In(figure.First - 1, Prepositions) && !text.Lexemes.In(figure.First - 1, Lex.HedgeBefore) && !text.Lexemes.In(figure.First - 1, Lex.And);

    /// <summary>"un conductor que esquivó a un peatón falleció": whom the object's own preposition brings, behind another verb, is no subject.</summary>
    private bool IsMarkedObject(Figure figure, Lexeme verb) =>
        !text.Lexemes.In(verb.First - 1, Lex.ObjectMarker) && // "obligó a 40 vecinos a huir"
        text.Lexemes.In(figure.First - 1, Lex.ObjectMarker) && figure is { Noun.Exists: true, Measures: null } && figure.First > 1 && text.Tokens[figure.First - 2].IsWord && !text.Lexemes.In(figure.First - 2, OfWhole);

    private double BroughtIn(Figure figure, Lexeme verb) => _barriers.IsBroughtIn(figure, verb) ? BehindPreposition : 0;

    /// <summary>"12 were killed", "the 12 killed".</summary>
    private Governing? PassiveBehind(Figure figure, Lexeme verb, double between, Sentence sentence)
    {
        if (_contrasts.HaveDone(figure, verb) || (figure.IsIndefinite && _barriers.HasOwnCount(figure.Last, verb.First, sentence))) return null;
        if (!_voices.HasBe(verb, sentence) && (_barriers.IsOfNext(figure, verb, sentence) || (!_voices.HasBeBehind(verb) && _barriers.IsOfThingBetween(figure, verb)))) return null;
        if (!_voices.HasBe(verb, sentence) && (_barriers.HaveCaused(figure, verb) || _barriers.IsOfOwned(figure, verb) || _barriers.AreOthers(figure, verb))) return null;
        if (_barriers.IsPaired(figure, verb, sentence)) return new(verb, "claim.passive", between - Oblique);
        if (IsNounItself(figure, verb)) return new(verb, "claim.passive", OwnNoun);
        return new(verb, "claim.passive", between + (_voices.HasBe(verb, sentence) || _voices.HasBeBehind(verb) || !text.Lexemes.In(verb.Last, figure.IsPart ? AfterAttribute : Prepositions) ? 0 : Attributive) + BroughtIn(figure, verb));
    }

    /// <summary>"были ранены 12", "killed were 12", "killed: 12".</summary>
    private Governing? PassiveBefore(Figure figure, Lexeme verb, double between, Sentence sentence)
    {
        if (_barriers.IsNounOfOne(verb) || _barriers.HasOwnParticiple(figure, verb) || _barriers.IsOfOthers(figure, verb, sentence) || _barriers.IsNounOfOthers(figure, verb, sentence) || _barriers.IsFromThings(figure, verb)) return null;
        if (_barriers.IsCompany(figure, verb)) return new(verb, "claim.passive-after", between + Company);
        if (text.Pack.SubjectAfterVerb) return new(verb, "claim.passive-after", between + 0.5 + Preposition(figure, verb));
        var isJoined = (text.Lexemes.In(figure.First - 1, Lex.Be) && figure.First - verb.Last <= MostBehind) || text.IsMark(figure.First - 1, ':');
        return new(verb, "claim.passive-after", between + (isJoined ? 1.5 : 3.5) + Preposition(figure, verb));
    }

    /// <summary>"погибли 12": a verb before its counted subject.</summary>
    private Governing SubjectBehind(Figure figure, Lexeme verb, double between) => _barriers.IsCompany(figure, verb) ? new(verb, "claim.subject-after", between + Company) :
        new(verb, "claim.subject-after", between + (text.Pack.SubjectAfterVerb ? 0.5 : 4) + Preposition(figure, verb));

    /// <summary>
    /// "the death toll rose to 12": much may stand between, but no other count, unless the verb brings the figure; in "a toll given by two residents" they
    /// are not counted.
    /// </summary>
    private Governing Toll(Figure figure, Lexeme toll, double between, Sentence sentence)
    {
        if (figure is { Measures: "percent", IsIncrement: false } && text.Lexemes.In(figure.First - 1, Prepositions) && _amounts.IsReached(figure, toll)) return new(toll, "claim.toll", -Oblique); // "die Inflationsrate ist auf 7,3 Prozent gestiegen" is a rate, and not a growth
        var cost = IsAgent(figure) || figure is { IsPart: true, ConceptNoun.Exists: true } || _nouns.IsCountedBefore(figure, toll, sentence) || _barriers.CutsToll(figure, toll, sentence) ? Distance.Unreachable : between * 0.6 + 0.3;
        return new(toll, "claim.toll", cost > Reached && _amounts.IsReached(figure, toll) ? Reached : cost);
    }

    /// <summary>
    /// "damage of 3 million", "53,735 … dead", "of wounded there were 29", "the dead are a man and two women": a noun that does not stand in the figure's
    /// phrase.
    /// </summary>
    private Governing? NounApart(Figure figure, Lexeme noun, double between, bool before, Sentence sentence)
    {
        if (figure.Measures is not null && _nouns.IsOfOther(figure, noun, before, sentence)) return null;
        if (figure.Measures is not null || vocabulary.Concepts[noun.Key].Counts == "magnitude") return new(noun, "claim.about", between * 0.7 + 0.5);
        if (before && !figure.HasNoun)
        {
            var isWhole = text.Lexemes.In(noun.First - 1, OfWhole) && noun.First - figure.Last == 1; // "viens no izglābtajiem"
            return _nouns.IsCounted(noun, sentence) ? null : new(noun, "claim.noun-after", between + (isWhole ? OfThose : 0.5));
        }
        if (!before && figure is { IsPart: false, IsMore: false, IsNobody: false } && text.IsMark(noun.Last, ',') && IsPlural(noun) && vocabulary.Concepts[noun.Key].Counts == "person" && text.Lexemes.In(noun.First - 1, Lex.Determiner) && !text.Lexemes.In(noun.First - 2, Prepositions) && _nouns.AreThey(noun.Last + 1, figure.First) && ClosesApposition(figure.Last, sentence)) return new(noun, "claim.noun-before", 0.5); // "the dead, a man and two women, …"
        if (!figure.HasNoun && _nouns.IsStated(noun.Last, figure.First)) return new(noun, "claim.noun-before", between + 0.5);
        var areThey = !before && !IsDoneToThem(figure, noun) && text.Lexemes.In(noun.Last, Lex.Be) && _nouns.AreThey(noun.Last, figure.First) && !(figure.IsIndefinite && text.Lexemes.Find(noun.Last, Lex.Be).Length > 1 && !HasCount(noun.Last, sentence)) && !(figure.IsIndefinite && _nouns.HasName(noun.Last, figure.First));
        return areThey ? new(noun, "claim.noun-before", 0.5) : null;
    }

    /// <summary>Whether a comma comes before any verb: "the dead, two men and a woman, were found", but "besides the dead, 12 people were hurt".</summary>
    private bool ClosesApposition(int at, Sentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.Last, at + LongestApposition); i++)
        {
            if (text.Mark(i) is ',' or '.' or ';' or '–' or '—') return true;
            if (text.Lexemes.In(i, AfterAttribute & ~Prepositions)) return false;
        }
        return false;
    }

    /// <summary>Most tokens of an apposition behind its first figure.</summary>
    private const int LongestApposition = 24;

    /// <summary>Of one alone a figure behind a comma is no apposition.</summary>
    private bool IsPlural(Lexeme noun) => noun.Value != 1 && vocabulary.Concepts[noun.Key].Last;

    /// <summary>Whether anybody is counted by a number: "Bei den Toten handelt es sich um einen Mann und eine Frau" tells who those are who were counted before.</summary>
    private bool HasCount(int first, Sentence sentence)
    {
        foreach (var other in figures[sentence])
            if (other.First >= first && other is { IsIndefinite: false, Measures: null }) return true;
        return false;
    }

    /// <summary>"Bei dem Angriff wurden zwölf Menschen, …": people are no attacks.</summary>
    private bool IsDoneToThem(Figure figure, Lexeme noun) =>
        vocabulary.Concepts[noun.Key].Counts == "thing" && figure.Noun.Exists && vocabulary.Nouns[figure.Noun.Key].IsPeople;

    /// <summary>"by two residents": who did it, where the word before says nothing else ("de 64" is no agent).</summary>
    private bool IsAgent(Figure figure) => figure is { Measures: null, HasNoun: true } && text.Lexemes.In(figure.First - 1, Lex.By) && !text.Lexemes.In(figure.First - 1, Lex.Of);

    private double Preposition(Figure figure, Lexeme verb) => _barriers.HasPreposition(figure, verb) ? BehindPreposition : 0;

    /// <summary>"двох врятувати не вдалося": what did not come about, said right behind the verb.</summary>
    private bool IsUndone(Lexeme verb) => text.Lexemes.Is(verb.Last, Lex.Not);

    /// <summary>"38 injured were taken to hospital": a participle right behind a number names people, as a noun does.</summary>
    private bool IsNounItself(Figure figure, Lexeme participle) =>
        figure is { HasNoun: false, IsPart: false } && participle.First == figure.Last && participle.Length == 1 && !vocabulary.Concepts[participle.Key].Last;
}
