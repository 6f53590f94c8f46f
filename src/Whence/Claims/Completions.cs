using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// Completes a figure that leaves out what it counts or measures, where the words around it or the figures before it say so: the noun of the count before
/// it, a noun before "be", money, percent.
/// </summary>
internal sealed class Completions(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures)
{
    /// <summary>How many sentences back a sum makes large bare numbers money, whatever was counted since.</summary>
    private const int SumReach = 2;

    /// <summary>A smaller bare number is hardly money.</summary>
    private const double LeastMoney = 1e6;

    /// <summary>A bare number with decimals before a percentage is one below this.</summary>
    private const double MostPercent = 100;

    /// <summary>How many tokens before a bare number a noun may stand that it tells of.</summary>
    private const int CountableReach = 6;

    private static readonly ulong Halves = Lexemes.Kinds(Lex.And, Lex.But);

    private static readonly ulong Bringing = Lexemes.Kinds(Lex.Of, Lex.In, Lex.Preposition);

    private readonly Allotments _allotments = new(text);
    private readonly BareNumbers _numbers = new(text);

    /// <summary>The figure with what it leaves out, as far as that is known.</summary>
    /// <param name="open">A figure as its words give it.</param>
    /// <param name="telling">What was told before it.</param>
    public Figure Of(OpenFigure open, Telling telling)
    {
        var figure = WithNounCarried(open, telling);
        if (NounBefore(figure) is { } noun) figure = figure with { Noun = noun, Phrase = (noun.First, noun.Last) };
        figure = AsMoneyOrPercent(figure, open, telling);
        return AsSumForEach(figure, open, telling);
    }

    /// <summary>"12,000 homes were flooded and 200 destroyed", "78 drones, of which 42 were shot down": the noun of what was counted last.</summary>
    private Figure WithNounCarried(OpenFigure open, Telling telling)
    {
        var counted = telling.Counted;
        var figure = open.Figure;
        if (counted is not { Figure: { Noun.Exists: true, Measures: null } before }) return figure;
        if (figure.IsPart && WhoIsThere(before, open, telling) is { } people) before = people;
        if (open.IsBare && (HasOwnVerb(figure, before) || (before.First >= open.Setting.Sentence.First && IsOfThose(figure, before)))) figure = figure with { Noun = before.Noun };
        if (open.IsBare && before.Last == figure.First - 1 && text.Lexemes.In(figure.First - 1, Bringing) && before.Quantity.Value < figure.Quantity.Value) figure = figure with { Noun = before.Noun }; // "212 смартфонов из 3400"
        if (figure is { HasNoun: false, Measures: null } && (figure.IsPart || figure.IsMore)) figure = figure with { Noun = before.Noun };
        return figure;
    }

    /// <summary>"112 people in nine states, 41 of whom were taken to hospital": behind a preposition, the last count says where the people of the one before are.</summary>
    private Figure? WhoIsThere(Figure where, OpenFigure open, Telling telling) =>
        telling.Known is { Figure: { Noun.Exists: true, Measures: null } people } known && known.Sentence == open.Setting.Index && people.First < where.First && vocabulary.Nouns[people.Noun.Key].IsPeople
        && !vocabulary.Nouns[where.Noun.Key].IsPeople && text.Lexemes.In(where.First - 1, Lex.In) ? people : null;

    /// <summary>
    /// "Nearly 12,000 homes were flooded and almost 200 destroyed", "3600 mājas iznīcinātas, bet 5800 – bojātas": another number of the same things, with a
    /// participle of its own.
    /// </summary>
    private bool HasOwnVerb(Figure figure, Figure before)
    {
        if (vocabulary.Nouns[before.Noun.Key].Class != "thing" || figure is not { Measures: null, IsIndefinite: false, IsNobody: false }) return false;
        var isOfWhole = text.Lexemes.In(figure.First - 1, Lex.Be) && text.IsMark(figure.First - 2, ',') && (text.Lexemes.In(before.First - 1, Bringing) || text.Lexemes.In(before.First - 2, Bringing)); // "von den 61 Drohnen, die gestartet wurden, seien 54 abgeschossen worden"
        if (!isOfWhole && !text.IsMark(figure.First - 1, ',') && !text.Lexemes.Starts(figure.First - 1, Halves)) return false;
        var verb = text.Mark(figure.Last) is '–' or '—' ? figure.Last + 1 : figure.Last;
        return text.Lexemes.Find(verb, Lex.ConceptPassive) is { Exists: true } passive && vocabulary.Concepts[passive.Key].Counts == "thing";
    }

    /// <summary>"Of 61 drones 54 were shot down", "Із 61 безпілотника збито 54": a smaller number of the things that a preposition brought, with a participle right beside it.</summary>
    private bool IsOfThose(Figure figure, Figure before)
    {
        if (vocabulary.Nouns[before.Noun.Key].Class != "thing" || !text.Lexemes.In(before.First - 1, Bringing) || figure is not { Measures: null, IsIndefinite: false, IsNobody: false }) return false;
        if (!(figure.Quantity.Value < before.Quantity.Value)) return false;
        var verb = text.Lexemes.In(figure.Last, Lex.Be) ? figure.Last + 1 : figure.Last;
        return IsOfThings(text.Lexemes.FindEndingAt(figure.First, Lex.ConceptPassive)) || IsOfThings(text.Lexemes.Find(verb, Lex.ConceptPassive));
    }

    private bool IsOfThings(Lexeme passive) => passive.Exists && vocabulary.Concepts[passive.Key].Counts == "thing";

    /// <summary>"of passengers there were 163": what a bare number at the end of its phrase counts stands before "be".</summary>
    private Lexeme? NounBefore(Figure figure)
    {
        if (figure is not { HasNoun: false, Measures: null, IsNobody: false, Quantity: not { Value: < 2 } }) return null;
        if (!_numbers.EndsPhrase(figure.Last) || _numbers.BeBefore(figure.First) is not { } be) return null;
        return text.Lexemes.FindEndingAt(be, Lex.Noun) is { Exists: true } noun && IsCountable(noun) ? noun : null;
    }

    /// <summary>
    /// A large bare number where money was the measure just before is money: "seven million euros, others speak of 4.2 million"; "9.1 and 8.2 percent" are
    /// both percent.
    /// </summary>
    private Figure AsMoneyOrPercent(Figure figure, OpenFigure open, Telling telling)
    {
        if (figure.HasNoun || figure.Measures is not null || figure.IsNobody || BareNumbers.Size(figure) is not { } value) return figure;
        var sum = SumInMind(telling, open.Setting);
        if (value >= LeastMoney && (open.Setting.IsOfMoney || (sum is not null && !HasCountable(figure))))
            return figure with { Measures = "money", Quantity = figure.Quantity with { Unit = sum?.Quantity.Unit } };
        if (value is > 0 and < MostPercent && Next(open) is { Measures: "duration" } time && time.First == figure.Last + 1 && text.Lexemes.In(figure.Last, Lex.And) && text.Lexemes.In(figure.First - 1, Bringing))
            return figure with { Measures = "duration", Quantity = figure.Quantity with { Unit = time.Quantity.Unit } }; // "sentences of 11 and nine years"
        if (value is > 0 and < MostPercent && value != Math.Floor(value) && Next(open) is { Measures: "percent" } next && text.Lexemes.In(figure.Last, Lex.And))
            return figure with { Measures = "percent", Quantity = figure.Quantity with { Unit = next.Quantity.Unit } };
        return figure;
    }

    /// <summary>The last sum, where it is close, the sentence is about money, or nothing known was counted since; else null.</summary>
    private static Figure? SumInMind(Telling telling, Setting setting)
    {
        if (telling.Sum is not { } sum) return null;
        var isClose = setting.Index - sum.Sentence <= SumReach;
        return isClose || setting.IsOfMoney || telling.Known is not { } known || known.Sentence <= sum.Sentence ? sum.Figure : null;
    }

    private Figure? Next(OpenFigure open) => open.Index + 1 < open.Setting.To ? figures[open.Index + 1] : null;

    /// <summary>
    /// "the wounded got 50,000 each", "families 1.5 million roubles, the wounded — from 400,000": what several get is money as the sum before it was.
    /// </summary>
    private Figure AsSumForEach(Figure figure, OpenFigure open, Telling telling)
    {
        if (figure.Measures is not null || telling.Sum is not { } sum) return figure;
        if (!_allotments.IsForEach(figure) && !(sum.Sentence == open.Setting.Index && _allotments.IsBehindSum(figure, sum.Figure))) return figure;
        return figure with { Measures = "money", Quantity = figure.Quantity with { Unit = sum.Figure.Quantity.Unit } };
    }

    /// <summary>"users grew to 317 million": a noun that can be counted stands before the figure in its sentence, and no number counts it.</summary>
    private bool HasCountable(Figure figure)
    {
        for (var i = Math.Max(text.Sentences[text.SentenceOf(figure.First)].First, figure.First - CountableReach); i < figure.First; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && IsCountable(noun) && !text.Tokens[Math.Max(0, i - 1)].IsNumber) return true;
        return false;
    }

    private bool IsCountable(Lexeme noun) => noun.Value != 1 && vocabulary.Nouns[noun.Key].Class is "person" or "thing";
}
