using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>What governs a figure, and the figure as completed: the ways to find it in their order, the most certain first, a method each.</summary>
internal sealed class Government(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures, BySentence<Figure> bySentence, Mentions mentions)
{
    /// <summary>Sums are told of each of several from here on; fewer may be counted people.</summary>
    private const double LeastSumForEach = 1000;

    /// <summary>Who says something is counted only where what governs the count costs less.</summary>
    private const double MostCostOfSpeakers = 1;

    /// <summary>"Both drivers" were spoken of before, and count only close to what happened to them.</summary>
    private const double MostCostOfPair = 0.6;

    /// <summary>"The two firefighters" were spoken of before, and count nothing for a verb far away: "400 people attended the funeral of the two firefighters".</summary>
    private const double MostCostOfTheSame = 2.5;

    /// <summary>"One of them" has a verb of its own right behind it, or that of the others.</summary>
    private const double MostCostOfOnePart = 0.2;

    /// <summary>"One of them" by a numeral has no verb of another clause.</summary>
    private const double MostCostOfOneOf = 3;

    /// <summary>Nor is it the object of a verb that another clause parts from it: "шестерых задержали, когда один из них попытался …".</summary>
    private const double MostCostOfOneDone = 1.5;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of);

    private readonly Governor _governor = new(text, vocabulary, bySentence);
    private readonly EchoWords _words = new(text);
    private readonly Topics _topics = new(text, vocabulary);
    private readonly Allotments _allotments = new(text);
    private readonly Completions _completions = new(text, vocabulary, figures);
    private readonly Indefinites _indefinites = new(text, vocabulary, figures);
    private readonly NamedWholes _namedWholes = new(text, vocabulary);
    private readonly Members _members = new(text, vocabulary, figures);
    private readonly Whereabouts _whereabouts = new(text, vocabulary);
    private readonly Rows _rows = new(text, vocabulary, figures);
    private readonly Listings _listings = new(text, vocabulary, figures, bySentence);
    private readonly SecondHalves _secondHalves = new(text, vocabulary);
    private readonly Echoes _echoes = new(text, vocabulary);
    private readonly SharedVerbs _sharedVerbs = new(text, vocabulary);
    private readonly BareCounts _bareCounts = new(text, vocabulary);

    /// <summary>Completes a figure and finds what governs it; both stand in it afterwards.</summary>
    /// <param name="open">The figure.</param>
    /// <param name="telling">What was told before it; keeps whether this count is about nothing known.</param>
    /// <returns>Whether it may be a claim at all: no sum for each of several is one, and nobody who is told of by name.</returns>
    public bool Decide(OpenFigure open, Telling telling)
    {
        open.Figure = _completions.Of(open, telling);
        if (_members.IsSameOne(open.Index) || (mentions.IsPair(open.Figure) && _members.IsSamePair(open.Index)) || _allotments.IsShareOfEach(open.Figure)) return false;
        if ((open.Figure.Quantity.Value ?? open.Figure.Quantity.Low) >= LeastSumForEach && _allotments.IsForEach(open.Figure)) return false;

        ByOwnClause(open);
        if ((open.Figure.IsIndefinite && mentions.IsNamed(open.Figure)) || mentions.IsOneWhoSpoke(open.Figure)) return false;
        GiveUpWhoIsKnown(open);
        ByNamedWhole(open);
        BySecondPlace(open, telling);
        ByApposition(open, telling);
        ByMembership(open, telling);
        ByRow(open, telling);
        GiveUpRestated(open);
        ByWhereabouts(open);
        ByList(open);
        ByOccasion(open);
        ByTopic(open, telling);
        ByEcho(open, telling);
        ByRestatedSum(open, telling);
        ByMeasure(open, telling);

        var speaks = Speaks(open);
        if (speaks) GiveUpSpeakers(open);
        if (IsCountOfItsOwn(open.Figure)) telling.Miss(open.Governing is null);
        if (!speaks) ByVerbOfList(open, telling);
        if (!speaks) ByBareCount(open, telling);
        open.IsBareCount = open.Governing is null or { Rule: BareCounts.Rule };
        ByEchoOfBareCount(open, telling);
        return true;
    }

    /// <summary>
    /// "12 people were killed", "killed 12", "the toll rose to 12": a word of its clause. "A man" must stand close to it, unless counted people
    /// stand beside him.
    /// </summary>
    private void ByOwnClause(OpenFigure open)
    {
        var (figure, setting) = (open.Figure, open.Setting);
        open.Governing = _governor.Of(figure, setting.Sentence, setting.Triggers);
        if (figure is { IsIndefinite: true, IsPart: true } && open.Governing is not { Cost: < MostCostOfOnePart }) open.Governing = null;
        if (figure is { IsPart: true, IsIndefinite: false, Quantity.Value: 1 } && open.Governing is { Cost: > MostCostOfOneOf, Rule: "claim.passive" or "claim.subject" }) open.Governing = null;
        if (figure is { IsPart: true, IsIndefinite: false, Quantity.Value: 1 } && open.Governing is { Cost: > MostCostOfOneDone, Rule: "claim.object" }) open.Governing = null;
        if (mentions.IsTheSame(figure) && open.Governing is { } far && far.Cost > (far.Rule == "claim.subject-after" ? MostCostOfPair : MostCostOfTheSame)) open.Governing = null;
        if (mentions.IsPair(figure) && open.Governing is not { Cost: < MostCostOfPair }) open.Governing = null;
        if (figure.IsIndefinite && open.Governing is { } one && _indefinites.IsTooFar(open, one)) open.Governing = null;
    }

    /// <summary>
    /// Where a language has no article, one person without a numeral is told of and not counted ("загинула жінка", "cieta kāds vīrietis"), but in a row:
    /// "загинули чоловік і двоє дітей". A bare noun before its verb is somebody spoken of before, but in a row with others who are
    /// counted: "жінка та двоє її дітей загинули".
    /// </summary>
    private void GiveUpWhoIsKnown(OpenFigure open)
    {
        var figure = open.Figure;
        if (figure is not { IsIndefinite: true, IsMore: false } || open.Governing is not { } known) return;
        var isBare = figure.NumberLast == figure.First;
        var isBehind = isBare && known.Lexeme.First > figure.First;
        if (isBehind ? !_rows.OpensCounted(open) : text.Pack.BareSingular && !_rows.Opens(open)) open.Governing = null;
    }

    /// <summary>"Among the dead are three children": the words for a part name their whole. That is certain, and no apposition is asked for.</summary>
    private void ByNamedWhole(OpenFigure open)
    {
        if (!open.IsCertain && _namedWholes.Of(open.Figure) is { } named) open.Governing = named;
    }

    /// <summary>"Two people died at the scene and another in hospital": in hospital the third died, and is not treated.</summary>
    private void BySecondPlace(OpenFigure open, Telling telling)
    {
        if (open.IsBare && open.Figure.Measures is null && telling.Governing is { Rule: not "claim.noun" } shared && vocabulary.Concepts[shared.Lexeme.Key].Last && _secondHalves.IsElsewhere(open.Figure, shared.Lexeme))
            open.Governing = shared with { Rule = "claim.gap" };
    }

    /// <summary>"Five people were killed, including three children": a part without a verb of its own has that of its whole.</summary>
    private void ByApposition(OpenFigure open, Telling telling)
    {
        if (text.Pack.BareSingular && open.Figure is { IsIndefinite: true } one && one.NumberLast == one.First && !_rows.Opens(open)) return; // "среди них 9-летняя девочка" tells who, and counts nobody
        if (open.Figure is { IsPart: true, Measures: null } && telling.Governing is { } whole && !open.IsCertain && IsApposed(open.Figure) && !TellsItself(open.Figure, whole, open.Governing) && !IsPlaceOf(open.Figure, telling))
            open.Governing = whole with { Rule = "claim.part" };
    }

    /// <summary>"Two people were killed: a boy and a man of 41": each has what is said of both.</summary>
    private void ByMembership(OpenFigure open, Telling telling)
    {
        if (telling.Whole is not { } whole || open.IsCertain || _members.Of(open.Index, whole.Index, whole.Governing) is not { } member) return;
        if (text.Pack.BareSingular && IsBarePerson(open.Figure)) open.Governing = null; // "п'ятеро: двоє пілотів і лікарка": she is told of
        else (open.Governing, open.Figure) = (member, open.Figure with { IsPart = true });
    }

    /// <summary>One person without a numeral or an article.</summary>
    private bool IsBarePerson(Figure figure) => figure.IsIndefinite && figure.NumberLast == figure.First && !text.Tokens[figure.First].IsNumber;

    /// <summary>"погибли 70-летний мужчина, 68-летняя женщина и 13-летний мальчик": the verb before the first is that of all.</summary>
    private void ByRow(OpenFigure open, Telling telling)
    {
        if (!open.Figure.IsPart && _rows.Of(open, telling) is { } shared) open.Governing = shared;
    }

    /// <summary>"… were hurt; the army spoke of 20": words right before a bare number say more than a verb far away.</summary>
    private void GiveUpRestated(OpenFigure open)
    {
        if (open.IsFarFetched && open.IsBare && _words.IsRestated(open.Figure)) open.Governing = null;
    }

    /// <summary>"im Krankenhaus liegen noch 26 Verletzte": where people are says more than the noun for them, unless that is for the dead.</summary>
    private void ByWhereabouts(OpenFigure open)
    {
        if ((open.Governing is null or { Rule: "claim.noun" } || open.IsFarFetched) && !IsOfTheDead(open.Governing)
            && _whereabouts.Of(open.Figure, open.Setting.Sentence) is { } where) open.Governing = where;
    }

    /// <summary>"236 pupils, three children and 12 teachers were still being held": the verb of the last is that of all.</summary>
    private void ByList(OpenFigure open) => open.Governing ??= _listings.Of(open, _governor);

    /// <summary>"25,000 people in the march": the occasion right behind them.</summary>
    private void ByOccasion(OpenFigure open) => open.Governing ??= _whereabouts.On(open.Figure, open.Setting.Sentence);

    /// <summary>"On how many were hurt, the courts disagree: the High Court writes 187": what the paragraph says that its numbers are of.</summary>
    private void ByTopic(OpenFigure open, Telling telling)
    {
        if (telling.Topic == telling.Known && open.Governing is null && _echoes.Restated(open.Figure, open.Setting.Index, telling) != telling.Known) return; // it restates an earlier count
        if (telling.Topic is { } asked && (open.Governing is null || open.IsFarFetched) && _topics.Answer(open.Figure, asked, open.Setting.Index) is { } answer)
            (open.Governing, open.Figure) = (answer, open.Figure with { Noun = asked.Figure.Noun });
    }

    /// <summary>"45 died in the north, in the south 12", "in June the figure fell to 555": it takes over what a count before it is about.</summary>
    private void ByEcho(OpenFigure open, Telling telling)
    {
        var figure = open.Figure;
        if (open.Governing is not null) return;
        if (_echoes.Measure(figure, open.Setting.Index, telling) is { } measure)
        {
            open.Restates = measure.Claim;
            open.Governing = Governing.Unsaid(figure, measure.Claim.Concept, "claim.restated");
            open.Figure = figure with { Measures = measure.Figure.Measures, Quantity = figure.Quantity with { Unit = measure.Figure.Quantity.Unit } };
            return;
        }
        var restated = _echoes.Restated(figure, open.Setting.Index, telling);
        if (_echoes.Of(figure, Previous(open), telling.Governing, telling.Known, restated, open.Setting.Index, telling.IsMissed) is not { } echo) return;
        var isGap = echo.Rule == "claim.gap";
        var noun = figure.Noun.Exists || isGap ? figure.Noun : (echo.Rule == "claim.part" ? telling.Known : restated)!.Value.Figure.Noun;
        open.Governing = echo;
        open.Figure = figure with { IsPart = figure.IsPart || (figure.HasNoun && isGap), Noun = noun };
    }

    /// <summary>"Seven million euros, by others' count 4.2 million": a bare number completed to money is about what the sum before it was about.</summary>
    private static void ByRestatedSum(OpenFigure open, Telling telling)
    {
        if (open.Governing is not null || !open.IsBare || open.Figure.Measures != "money" || open.Read.Measures is not null) return;
        if (telling.Sum is not { } sum || open.Setting.Index - sum.Sentence > 1) return;
        open.Restates = sum.Claim;
        open.Governing = Governing.Unsaid(open.Figure, sum.Claim.Concept, "claim.restated");
    }

    /// <summary>"3 million euros", "12 percent": measures are claims even where nothing says of what.</summary>
    private void ByMeasure(OpenFigure open, Telling telling)
    {
        if (open.Figure.Measures is not { } measured) return;
        if (IsBareMeasure(open.Governing, measured) && _sharedVerbs.OfMeasure(open.Figure, Previous(open), telling.GoverningAny) is { } shared) open.Governing = shared;
        if (measured == "percent" && IsBareMeasure(open.Governing, measured) && _sharedVerbs.OfVotes(open.Figure, Previous(open)) is { } votes) open.Governing = Governing.Unsaid(open.Figure, votes, "claim.share");
        if (open.Governing is not null) return;
        var concept = measured switch { "length" => "distance", "energy" => "power", _ => measured };
        if (vocabulary.Concepts.ContainsKey(concept)) open.Governing = Governing.Unsaid(open.Figure, concept, "claim.measure");
    }

    private static bool IsBareMeasure(Governing? governing, string measured) => governing is null || (governing is { Rule: "claim.about" } about && about.Lexeme.Key == measured);

    /// <summary>Whether those counted say something, or the next do, to whom "and" joins them: "a spokesman and two officials said five people died".</summary>
    private bool Speaks(OpenFigure open)
    {
        if (mentions.Speaks(open.Figure)) return true;
        var (last, next) = (open.Figure.Last, open.Index + 1);
        return next < open.Setting.To && text.Lexemes.In(last, Lex.And) && figures[next].First == last + 1 && mentions.Speaks(figures[next]);
    }

    /// <summary>"Three residents said that 52 people were abducted": those who speak are no news themselves, unless a word right beside them says so.</summary>
    private static void GiveUpSpeakers(OpenFigure open)
    {
        if (open.Governing is not { Cost: < MostCostOfSpeakers }) open.Governing = null;
    }

    /// <summary>"32 hotels were asked to report": a count of which only the noun is known.</summary>
    private void ByBareCount(OpenFigure open, Telling telling) => open.Governing ??= _bareCounts.Of(open.Figure, telling.Concepts);

    /// <summary>"Seized were 12 rifles, 300 cartridges and 39,137 pills": things of a list have the verb before the first.</summary>
    private void ByVerbOfList(OpenFigure open, Telling telling) => open.Governing ??= _sharedVerbs.OfThing(open.Figure, Previous(open), telling.GoverningAny);

    /// <summary>"135 votes in favour and 115 against": as an echo, but of a count of which only the noun is known.</summary>
    private void ByEchoOfBareCount(OpenFigure open, Telling telling) =>
        open.Governing ??= open.Figure.Quantity.Value is 1 ? null : _echoes.Of(open.Figure, Previous(open), telling.GoverningAny, telling.Any, telling.Any, open.Setting.Index, false);

    private Figure? Previous(OpenFigure open) => open.Index > open.Setting.From ? figures[open.Index - 1] : null;

    /// <summary>A count with a noun, behind no preposition, tells by what governs it whether its sentence is about something known.</summary>
    private bool IsCountOfItsOwn(Figure figure) =>
        figure is { Measures: null, IsIndefinite: false, HasNoun: true } && !text.Lexemes.In(figure.First - 1, Prepositions);

    private bool IsOfTheDead(Governing? governing) => governing is { Rule: "claim.noun" } noun && vocabulary.Concepts[noun.Lexeme.Key].Last;

    /// <summary>"39 cases, including 19 deaths", "39 hurt, among them three dead": the noun of a part says more than what befell the whole.</summary>
    private bool TellsItself(Figure part, Governing whole, Governing? open) =>
        (open is { Rule: "claim.passive", Lexeme: var own } && own.First == part.Last && vocabulary.Concepts[own.Key].Last) || // "300 случаев, из них 12 с летальным исходом"
        part.ConceptNoun is { Exists: true } noun && (vocabulary.Concepts[noun.Key].Last || (vocabulary.Concepts[noun.Key].Counts == "person" && (vocabulary.Concepts[whole.Lexeme.Key].Counts != "person" || IsOfItsOwn(part, noun))));

    /// <summary>"nine were admitted, including two seriously hurt": the noun stands right behind the number of the part, and is not that of those whom it is a part of.</summary>
    private bool IsOfItsOwn(Figure part, Lexeme noun) =>
        part is { Whole: null, Noun.Exists: false } && text.Lexemes.FindEndingAt(part.First, Lex.Parts).Exists && noun.First >= part.NumberLast && noun.First - part.NumberLast <= 1 && !text.Lexemes.In(part.NumberLast, Lex.Of);

    /// <summary>"thousands of people from the 24 villages": things are no part of people.</summary>
    private bool IsPlaceOf(Figure part, Telling telling) =>
        part.Noun.Exists && vocabulary.Nouns[part.Noun.Key].Class == "thing" && telling.Known is { Figure.Noun: { Exists: true } whole } && vocabulary.Nouns[whole.Key].IsPeople;

    /// <summary>A part that has no verb of its own: "including three children", ", two of them children".</summary>
    private bool IsApposed(Figure figure)
    {
        if (text.Lexemes.FindEndingAt(figure.First, Lex.Parts).Exists) return true;
        if (text.Mark(figure.First - 1) is not (',' or '(' or '–' or '—')) return false;
        var hasNounBehind = figure.Noun.Exists && figure.Noun.First >= figure.First;
        return hasNounBehind || text.Lexemes.Is(figure.Last, Lex.Noun) || text.Lexemes.Is(figure.Last + 1, Lex.Noun);
    }
}
