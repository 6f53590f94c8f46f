using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// What a word for a concept says of those it counts here: rescuers who "took part" were at work, employees who took part in a strike are on strike,
/// soldiers whom a country "lost" are dead.
/// </summary>
internal sealed class Meanings(ReadText text, Vocabulary vocabulary)
{
    /// <summary>How many sentences back the count may be of which a wider word tells again.</summary>
    private const int Reach = 2;

    /// <summary>What governs a figure, with the concept that is meant.</summary>
    /// <param name="open">The figure.</param>
    /// <param name="governing">What governs it, as its word says.</param>
    /// <param name="telling">What was told before it.</param>
    public Governing Of(OpenFigure open, Governing governing, Telling telling)
    {
        var (figure, setting) = (open.Figure, open.Setting);
        governing = FromWork(AsTold(AsValued(governing, open), figure, telling.Concepts), figure, telling.Concepts);
        governing = OfThoseCounted(governing, Counting(open, telling.Counted), setting, telling.Known);
        return Narrowed(InHospital(Where(governing, setting.Sentence), open), figure, telling.Known, setting.Index);
    }

    /// <summary>"Der Schaden wird auf 5 Millionen Euro geschätzt": what is valued is an amount of its own.</summary>
    private Governing AsValued(Governing governing, OpenFigure open)
    {
        if (governing.Lexeme is not { Key: Valued or Cost, Kind: Lex.ConceptPassive or Lex.ConceptActive }) return governing;
        var first = Math.Min(governing.Lexeme.First, open.Figure.First);
        for (var i = first - 1; i >= Math.Max(open.Setting.Sentence.First, first - ValuedReach) && text.Tokens[i].IsWord && !text.Lexemes.In(i, ClauseStart); i--)
            foreach (var word in text.Lexemes.At(i))
                if (word.Kind is Lex.ConceptToll or Lex.ConceptNoun && word.Key is not (Valued or Money or Cost) && vocabulary.Concepts[word.Key].Counts == Money) return governing with { Lexeme = word, Rule = "claim.toll" };
        return governing;
    }

    /// <summary>"Завод звільнив 900 працівників": where one verb tells of both, employees lose their work, unless the article tells of people who were held.</summary>
    private Governing FromWork(Governing governing, Figure figure, IReadOnlyList<string> told) =>
        governing.Lexeme is { Key: Released, Kind: not Lex.ConceptNoun } verb && figure.Noun.Exists && figure.Noun.First >= figure.First && (vocabulary.IsIn(Vocabulary.Employees, figure.Noun.Key) || vocabulary.Nouns[figure.Noun.Key].Class == "role")
        && text.Lexemes.Find(verb.First, verb.Kind, Dismissed).Exists && !told.Any(Held.Contains) ? As(governing, Dismissed) : governing;

    private const string Released = "released", Dismissed = "dismissed";
    private static readonly string[] Held = ["kidnapped", "captured", "detained", "sentenced"];

    private const string Valued = "money.value", Cost = "money.cost", Money = "money";
    private static readonly ulong ClauseStart = Lexemes.Kinds(Lex.That, Lex.But, Lex.Relative_, Lex.ConceptActive);

    /// <summary>How many words may stand between what is valued and the verb or the figure.</summary>
    private const int ValuedReach = 8;

    /// <summary>"46 patients sont soignés à l'hôpital": who is treated in a hospital is in it.</summary>
    private Governing Where(Governing governing, Sentence sentence)
    {
        if (governing.Lexeme is not { Key: Treated, Kind: not Lex.ConceptNoun }) return governing;
        for (var i = governing.Lexeme.First + 1; i < Math.Min(sentence.Last, governing.Lexeme.Last + PlaceReach) && text.Tokens[i].IsWord && !text.Lexemes.Is(i, Lex.And); i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } place && vocabulary.Places.TryGetValue(place.Key, out var concept)) return As(governing, concept);
        return governing;
    }

    private const string Treated = "treated";

    /// <summary>How many words may stand between a verb and the place behind it.</summary>
    private const int PlaceReach = 5;

    /// <summary>"Of the 38 who remain in hospital, six in a critical condition": a bare number with a condition, behind the place where they are.</summary>
    private Governing InHospital(Governing governing, OpenFigure open)
    {
        if (!open.IsBare || governing.Lexeme.Kind == Lex.ConceptNoun || !IsDegree(governing.Lexeme)) return governing;
        for (var i = open.Setting.Sentence.First; i < open.Figure.First; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } place && vocabulary.Places.TryGetValue(place.Key, out var concept) && vocabulary.Concepts[concept].One) return As(governing, concept);
        return governing;
    }

    /// <summary>"cases" where people are told to be infected: what a noun alone means is meant as the article has told it.</summary>
    private Governing AsTold(Governing governing, Figure figure, IReadOnlyList<string> concepts)
    {
        if (!figure.Noun.Exists || (governing.Rule != "claim.noun-means" && governing.Lexeme.Key != vocabulary.CountedAs.GetValueOrDefault(figure.Noun.Key))) return governing;
        return concepts.FirstOrDefault(c => vocabulary.Concepts[c].Also.Contains(figure.Noun.Key)) is { } known ? As(governing, known) : governing;
    }

    /// <summary>A bare number with the noun of the count before it.</summary>
    private static Figure Counting(OpenFigure open, Counted? counted) =>
        open.IsBare && !open.Figure.HasNoun && counted is { Figure.Measures: null } before ? open.Figure with { Noun = before.Figure.Noun } : open.Figure;

    /// <summary>The concept that is meant of a group or on an occasion (see <see cref="Concept.OfGroup"/> and <see cref="Concept.OnOccasion"/>).</summary>
    private Governing OfThoseCounted(Governing governing, Figure figure, Setting setting, Told? told)
    {
        var sentence = setting.Sentence;
        var concept = vocabulary.Concepts[governing.Lexeme.Key];
        var meant = figure.Noun.Exists ? vocabulary.Meant(concept, figure.Noun.Key) : concept.Id;
        if (meant == concept.Id && concept.OnOccasion.Count > 0)
            meant = Occasion(concept.OnOccasion, sentence) ?? OccasionOfArticle(concept, figure, sentence) ?? meant;
        if (meant == concept.Id && concept.CalledOn.Count > 0)
            meant = (governing.Lexeme.Kind is Lex.ConceptNoun or Lex.ConceptToll ? CalledOn(concept, sentence) ?? AsBefore(concept, told, setting) : IsAnybody(figure) ? DoneOn(concept, governing.Lexeme, sentence) : null) ?? meant;
        return meant == concept.Id ? governing : As(governing, meant);
    }

    /// <summary>"The union counted 65,000 participants" in an article on a demonstration: its sentence says on which occasion, or the beginning of the article.</summary>
    private string? CalledOn(Concept concept, Sentence sentence)
    {
        if (Occasion(concept.CalledOn, sentence) is { } own) return own;
        if (HasOccasion(sentence)) return null;
        for (var s = 0; s < Math.Min(Beginning, text.Sentences.Count); s++)
            if (Occasion(concept.CalledOn, text.Sentences[s]) is { } occasion) return occasion;
        return null;
    }

    /// <summary>"Thousands marched through the city. Police put the crowd at 90,000": the crowd does what those do who were counted just before.</summary>
    private static string? AsBefore(Concept concept, Told? told, Setting setting) =>
        told is { Concept: var known, Sentence: var at } && setting.Index - at <= Reach && concept.CalledOn.Values.Contains(known) ? known : null;

    /// <summary>People of whom nothing is said that would make them more than participants: "5,000 people", "about 5,000", no ministers.</summary>
    private bool IsAnybody(Figure figure) => !figure.Noun.Exists || vocabulary.General.Contains(figure.Noun.Key) || vocabulary.IsIn(Vocabulary.Employees, figure.Noun.Key);

    /// <summary>"31,700 people took part": the occasion that stands nearest to the verb, else that of the sentence before or of the beginning of the article.</summary>
    private string? DoneOn(Concept concept, Lexeme verb, Sentence sentence)
    {
        if (Nearest(verb, sentence) is { } nearest) return concept.CalledOn.GetValueOrDefault(nearest);
        var index = text.SentenceOf(verb.First);
        if (index > 0 && Nearest(verb, text.Sentences[index - 1]) is { } before) return concept.CalledOn.GetValueOrDefault(before);
        return CalledOn(concept, sentence);
    }

    /// <summary>Key of the occasion in a sentence that stands nearest to a word, or null where none does.</summary>
    private string? Nearest(Lexeme word, Sentence sentence)
    {
        string? best = null;
        var least = int.MaxValue;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (text.Lexemes.Find(i, Lex.Noun) is not { Exists: true } noun || vocabulary.Nouns[noun.Key].Class != "occasion") continue;
            var between = i < word.First ? word.First - noun.Last : i - word.Last;
            if (between < least) (best, least) = (noun.Key, between);
        }
        return best;
    }

    private bool HasOccasion(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && vocabulary.Nouns[noun.Key].Class == "occasion") return true;
        return false;
    }

    private static Governing As(Governing governing, string concept) => governing with { Lexeme = governing.Lexeme with { Key = concept } };

    /// <summary>
    /// An article that names the occasion at its beginning is about it: employees who "took part" went on strike, unless the sentence names an occasion of
    /// its own.
    /// </summary>
    private string? OccasionOfArticle(Concept concept, Figure figure, Sentence sentence)
    {
        if (!figure.Noun.Exists || !vocabulary.IsIn(Vocabulary.Employees, figure.Noun.Key)) return null;
        if (HasOccasion(sentence)) return null;
        for (var s = 0; s < Math.Min(Beginning, text.Sentences.Count); s++)
            if (Occasion(concept.OnOccasion, text.Sentences[s]) is { } occasion) return occasion;
        return null;
    }

    /// <summary>How many sentences, the title among them, say what an article is about.</summary>
    private const int Beginning = 3;

    private string? Occasion(IReadOnlyDictionary<string, string> occasions, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && occasions.TryGetValue(noun.Key, out var meant)) return meant;
        return null;
    }

    /// <summary>
    /// "42 dead … about 45 victims": a noun for the dead and the injured alike counts those that were counted just before; a part is of those.
    /// </summary>
    private Governing Narrowed(Governing governing, Figure figure, Told? told, int sentence)
    {
        if (told is not { } last) return governing;
        if (IsBodyOfTheDead(governing, figure, last) && sentence - last.Sentence <= Reach) return As(governing, last.Concept);
        var isPart = figure is { IsPart: true, Measures: null } && sentence - last.Sentence <= 1;
        if (isPart && (SaysHowBadly(governing, last) || SaysMoreOfTheDead(governing, last)))
            return Governing.Unsaid(figure, last.Concept, "claim.part");
        return governing.Rule == "claim.noun" && sentence - last.Sentence <= Reach && vocabulary.Concepts[governing.Lexeme.Key].SumOf.Contains(last.Concept)
            ? As(governing, last.Concept) : governing;
    }

    /// <summary>"Three bodies were recovered. Later two more were found": things by which the dead were counted.</summary>
    private bool IsBodyOfTheDead(Governing governing, Figure figure, Told told) =>
        vocabulary.Concepts[governing.Lexeme.Key].Counts == "thing" && vocabulary.Concepts[told.Concept] is { Counts: "person", Last: true }
        && figure.Noun.Exists && told.Figure.Noun.Exists && figure.Noun.Key == told.Figure.Noun.Key && !vocabulary.Nouns[figure.Noun.Key].IsPeople;

    /// <summary>"three of them are in a grave condition" says how badly those are hurt who were counted.</summary>
    private bool SaysHowBadly(Governing governing, Told told) =>
        governing.Lexeme.Kind != Lex.ConceptNoun && vocabulary.Concepts[told.Concept] is { Counts: "person", Last: false, Strict: false } && IsDegree(governing.Lexeme);

    /// <summary>"22 of them lived in the north" says of the dead what they did before.</summary>
    private bool SaysMoreOfTheDead(Governing governing, Told told) =>
        vocabulary.Concepts[told.Concept].Last && vocabulary.Concepts[governing.Lexeme.Key] is { Counts: "person", Strict: true };

    private bool IsDegree(Lexeme word)
    {
        for (var i = word.First; i < word.Last; i++)
            if (text.Lexemes.Find(i, Lex.Echo, Echo.Degree).Exists) return true;
        return false;
    }
}
