using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Quantities;

/// <summary>Finds the quantities of a text with their hedges and what they count. What is no count (dates, ages, clock times, numbers of things) is left out.</summary>
internal sealed partial class FigureFinder
{
    private readonly ReadText _text;
    private readonly bool[] _dated;
    private readonly Vocabulary _vocabulary;
    private readonly CountedPhraseReader _counted;
    private readonly NumberNames _names;
    private readonly Ages _ages;
    private readonly FigureSlots _slots;
    private readonly PatternSet<FigureRule>.SlotReader _readSlot;
    private readonly Singulars _singulars;
    private readonly Families _families;
    private readonly Zeros _zeros;
    private readonly ZerosBehind _zerosBehind;

    /// <summary>After the words that tell by how much something grew.</summary>
    private int _grown = -1;

    /// <summary>First token of a measure by which something changed.</summary>
    private int _by = -1;

    private FigureFinder(ReadText text, IReadOnlyList<NameMention> names, bool[] dated, Vocabulary vocabulary)
    {
        (_text, _dated, _vocabulary) = (text, dated, vocabulary);
        _counted = new(text, names, vocabulary, dated, at => _text.Pack.Figures.Longest(_text.Tokens, at, _readSlot!) is { Meaning: FigureRule.Age } age && !Crosses(age) ? age.Last : 0);
        _names = new(text, vocabulary, _counted);
        _ages = new(text, vocabulary, dated);
        _slots = new(text, vocabulary, dated);
        _readSlot = _slots.Read;
        _families = new(text);
        _zerosBehind = new(text, vocabulary);
        _singulars = new(text, vocabulary, _counted, _readSlot, Counted);
        _zeros = new(text, _counted, Counted);
    }

    /// <summary>All quantities in order of appearance.</summary>
    public static List<Figure> Find(ReadText text, IReadOnlyList<NameMention> names, bool[] dated, Vocabulary vocabulary)
    {
        var finder = new FigureFinder(text, names, dated, vocabulary);
        var figures = new List<Figure>();
        for (var i = 0; i < text.Tokens.Count;)
        {
            var (figure, next) = finder.At(i);
            if (figure is null && figures.Count > 0 && finder._zeros.AlsoAt(i, figures[^1]) is { } also) (figure, next) = (also, also.Last);
            if (figure is not null) figures.Add(figure);
            i = Math.Max(Math.Max(next, figure is { IsPart: true, IsIndefinite: false } or { Measures: not null } ? figure.Last : figure?.NumberLast ?? 0), i + 1); // of "six of the 32 passengers" the 32 is no count of its own
        }
        return figures;
    }

    private static readonly ulong Beginnings = NumberReader.Beginnings | Lexemes.Kinds(Lex.HedgeBefore, Lex.Nobody, Lex.No, Lex.ConceptNoun);
    private static readonly ulong NounBeginning = Lexemes.Kinds(Lex.Noun);

    private (Figure? Figure, int Next) At(int at)
    {
        if (_dated[at]) return (null, at + 1);
        if (!_text.Tokens[at].IsNumber && !_text.Lexemes.Starts(at, _text.Pack.BareSingular ? Beginnings | NounBeginning : Beginnings) && !_text.Pack.Figures.HasFirst(_text.Tokens[at].Form)) return (null, at + 1);
        var match = _text.Pack.Figures.Longest(_text.Tokens, at, _readSlot);
        if (match is { Meaning: FigureRule.Zero } && _zeros.Of(match) is { Figure: not null } nothing) return nothing;
        if (match is { Meaning: not FigureRule.Zero } && !Crosses(match)) return FromPattern(match);
        if (_text.Lexemes.Find(at, Lex.Nobody) is { Exists: true } nobody)
        {
            var nought = new Figure(at, nobody.Last, nobody.Last, Quantity.Of(0, Hedge.Exact, "person")) { IsNobody = true };
            return (_counted.Whole(nobody.Last) ?? (nobody.Length > 1 ? _counted.Whole(nobody.Last - 1) : null)) is { Whole: { } whole } of ? (nought with { Last = of.Last, Whole = whole }, of.Last) : (nought, nobody.Last); // "none of the 212 people"
        }
        if (_text.Lexemes.Find(at, Lex.No) is { Exists: true } no && _text.Lexemes.Find(at, Lex.HedgeBefore).Length <= no.Length && _counted.Read(no.Last) is { } none && (none.Noun.Exists || none.ConceptNoun.Exists))
            return (Counted(at, no.Last, Quantity.Of(0, Hedge.Exact), none), none.Last);
        if (_zerosBehind.At(at) is { } zero) return (zero, zero.Last);
        var number = NumberReader.Read(_text, at);
        if (!number.Exists && HedgedUnit(at) is { } one) return (one, one.Last);
        if (!number.Exists || _ages.Crosses(number)) return _singulars.At(at);
        if (_names.IsName(number) || _names.IsSecondYear(number) || _names.IsAge(number) || _names.IsAgeInBrackets(number) || (_text.Lexemes.In(at - 1, Lex.Not) && !_text.Lexemes.Is(at, Lex.HedgeBefore))) return (null, number.Last);
        if (_names.IsClockOrScore(number)) return (null, number.Last + 2);
        if (_text.Lexemes.Is(number.Last, Lex.And) && number is { Vague: false, Value: < 120 } && _text.Pack.Figures.Longest(_text.Tokens, number.Last + 1, _readSlot) is { Meaning: FigureRule.Age }) return (null, number.Last + 1); // "girls of 14 and 17 years old"
        if (_ages.IsOfOne(number)) return (null, number.Last + 1);
        if (_ages.Are(number)) return (null, _ages.EndOf(number.Last));
        if (_names.IsTimeWithDot(number) || _names.IsEmergencyCall(number)) return (null, number.Last);
        var figure = Complete(number.First, number.Last, number);
        if (figure is not null && number.First == _by) figure = figure with { IsIncrement = true };
        return (figure, Math.Max(number.Last, figure?.NumberLast ?? 0));
    }

    private Figure? Complete(int first, int last, NumberReading number)
    {
        if (_text.IsDash(last) && _text.Adjacent(last) && _text.Adjacent(last + 1) && number.Digits && NumberReader.Read(_text, last + 1) is { Exists: true, Vague: false } upper && upper.Value > number.Value && !_dated[last + 1])
        {
            var low = number.Value < 1000 && upper.Value >= 1000 && upper.Value % 1000 == 0 && number.Value * 1000 < upper.Value ? number.Value * (upper.Value >= 1e6 ? 1e6 : 1000) : number.Value;
            return WithPhrase(first, upper.Last, Quantity.Range(low, upper.Value), upper.Last);
        }
        if (Next(number) is { } next) return WithPhrase(first, next.Last, Quantity.Range(number.Value, next.Value), next.Last);
        if (CurrencyBefore(first) is { Exists: true } currency)
        {
            var (from, sum, to) = Hedged(currency.First, last, number, 0); // "about $34 million"
            return new(from, to, to, sum with { Unit = currency.Key }) { Measures = _vocabulary.Units[currency.Key].Counts, Phrase = (to, to) };
        }
        var (start, quantity, end) = Hedged(first, last, number, 0);
        var figure = WithPhrase(start, end, quantity, end);
        return figure is { Measures: "duration" } ? WithSmallerUnit(figure) : figure is null ? null : _families.Of(figure, first);
    }

    /// <summary>"two-three people": a number in words and, joined to it by a hyphen, one a little larger.</summary>
    private NumberReading? Next(NumberReading number)
    {
        if (number.Digits || number.Vague || number.Last >= _text.Tokens.Count || _text.Tokens[number.Last] is not { Glued: true, IsWord: true } || _text.Text[_text.Tokens[number.Last].Start - 1] != '-') return null;
        return NumberReader.Read(_text, number.Last) is { Exists: true, Vague: false } next && next.Value - number.Value is > 0 and <= 3 ? next : null;
    }

    /// <summary>"nearly an hour", "apmēram stundu": a hedge before a unit alone means one of it.</summary>
    private Figure? HedgedUnit(int at)
    {
        if (_text.Lexemes.Find(at, Lex.HedgeBefore) is not { Exists: true } hedge || HedgeNames.Parse(hedge.Key) is Hedge.Exact or Hedge.UpTo || NumberReader.Read(_text, hedge.Last - 1).Exists) return null;
        var unit = _text.Lexemes.Find(hedge.Last, Lex.A) is { Exists: true } article ? article.Last : _text.Pack.BareSingular ? hedge.Last : -1;
        return unit > 0 && unit < _text.Tokens.Count && !_dated[unit] && !_text.Tokens[unit].NewLine && _counted.Read(unit) is { Measures: "duration" or "length" or "mass", First: var first } phrase && first == unit
            ? Counted(at, unit, Quantity.Of(1, HedgeNames.Parse(hedge.Key)), phrase) : null;
    }

    private static readonly Dictionary<(string Larger, string Smaller), double> Contains = new()
    {
        [("year", "month")] = 12, [("week", "day")] = 7, [("day", "hour")] = 24, [("hour", "minute")] = 60, [("minute", "second")] = 60,
    };

    /// <summary>"four years and three months": 51 months; "four years and six months" are four and a half years.</summary>
    private Figure WithSmallerUnit(Figure figure)
    {
        if (figure.Quantity is not { Value: { } larger, Unit: { } unit }) return figure;
        var at = _text.Lexemes.Find(figure.Last, Lex.And) is { Exists: true } and ? and.Last : figure.Last;
        var number = NumberReader.Read(_text, at);
        if (!number.Exists || number.Vague || _ages.Crosses(number) || _text.Lexemes.Find(number.Last, Lex.TimeUnit) is not { Exists: true } smaller || !Contains.TryGetValue((unit, smaller.Key), out var factor)) return figure;
        if (number.Value * 2 == factor) return figure with { NumberLast = number.Last, Last = smaller.Last, Phrase = (number.Last, smaller.Last), Quantity = Quantity.Of(larger + 0.5, figure.Quantity.Hedge, unit) };
        return figure with { NumberLast = number.Last, Last = smaller.Last, Phrase = (number.Last, smaller.Last), Quantity = Quantity.Of(larger * factor + number.Value, figure.Quantity.Hedge, smaller.Key) };
    }

    /// <summary>The quantity with the hedges around the number.</summary>
    private (int Start, Quantity Quantity, int End) Hedged(int first, int last, NumberReading number, int limit)
    {
        var hedge = Hedge.Exact;
        var start = first;
        for (var back = 0; back < 2; back++)
        {
            var before = _text.Lexemes.FindEndingAt(start, Lex.HedgeBefore);
            if (!before.Exists && start > limit && _text.Lexemes.In(start - 1, Skippable) && _text.Lexemes.FindEndingAt(start - 1, Lex.HedgeBefore) is { Exists: true } further && !IsAmong(further, start)) before = further;
            if (!before.Exists && start - 1 > limit && start == first && IsHedgedPreposition(start - 1)) before = _text.Lexemes.FindEndingAt(start - 1, Lex.HedgeBefore);
            if (!before.Exists && _text.IsMark(start - 1, '.') && _text.Adjacent(start - 1) && !_text.Tokens[start].NewLine && _text.SentenceOf(start - 1) == _text.SentenceOf(start)) before = _text.Lexemes.FindEndingAt(start - 1, Lex.HedgeBefore); // "aprox. 7000"
            if (!before.Exists || before.First < limit) break;
            if (HedgeNames.Parse(before.Key) == Hedge.UpTo && (IsBehindPercent(before.First) || IsBehindGrowth(before.First) || (IsPreposition(before) && IsRising(BeforeDate(before.First - 1), last)))) break; // "rose to 17", "rose in July to 17": the preposition of the verb
            if (hedge == Hedge.Exact || back == 0) hedge = HedgeNames.Parse(before.Key);
            else if (HedgeNames.Parse(before.Key) is not (Hedge.About or Hedge.Exact)) hedge = HedgeNames.Parse(before.Key);
            start = before.First;
        }
        if (hedge == Hedge.Exact && _text.Lexemes.Find(first, Lex.HedgeBefore) is { Exists: true } inside && inside.Last <= last) hedge = HedgeNames.Parse(inside.Key);
        if (hedge == Hedge.Exact && _text.Lexemes.FindEndingAt(last, Lex.HedgeBefore) is { Exists: true } around && around.First < start && around.First >= limit) (hedge, start) = (HedgeNames.Parse(around.Key), around.First); // "с десяток"
        var end = last;
        if (_text.Lexemes.Find(last, Lex.HedgeAfter) is { Exists: true } after && !IsOfNext(after)) (hedge, end) = (HedgeNames.Parse(after.Key), after.Last);
        else if (_text.IsMark(last, '+') && _text.Adjacent(last)) (hedge, end) = (Hedge.AtLeast, last + 1);
        if (hedge == Hedge.MoreThan && IsDenied(start)) hedge = Hedge.UpTo;
        if (number.Vague && !(number is { Digits: false, Value: >= 100 } && number.Last == number.First + 1 && start < first && hedge is not (Hedge.Exact or Hedge.Vague))) return (start, number.Value > 0 ? Quantity.AtLeastVaguely(number.Value) : new Quantity(null, null, null, Hedge.Vague, null), end);
        return (start, Quantity.Of(number.Value, hedge), end);
    }

    /// <summary>"130 morts et plus de 350 blessés": a hedge behind one number that runs into the next belongs to that.</summary>
    private bool IsOfNext(Lexeme after)
    {
        for (var i = after.First; i < after.Last; i++)
            if (_text.Lexemes.Find(i, Lex.HedgeBefore).Last > after.Last) return true; // "5000 nogalināti un vairāk nekā 7000 ievainoti"
        var at = _text.Lexemes.Find(after.Last, Lex.Of) is { Exists: true } of ? of.Last : after.Last;
        return at < _text.Tokens.Count && !_text.Tokens[at].NewLine && NumberReader.Read(_text, at).Exists;
    }

    /// <summary>"unter den 39": a preposition that is a hedge elsewhere says among whom, where an article follows.</summary>
    private bool IsAmong(Lexeme hedge, int start) => hedge.Length == 1 && _text.Lexemes.Is(start - 1, Lex.Determiner) && (_text.Lexemes.In(hedge.First, Lex.Preposition) || _text.Lexemes.In(hedge.First, Lex.In));

    /// <summary>"говорят примерно о 3 тысячах", "più che in 30 paesi": a preposition between a number and a hedge that is no preposition itself.</summary>
    private bool IsHedgedPreposition(int at) =>
        _text.Lexemes.In(at, Prepositions) && _text.Lexemes.FindEndingAt(at, Lex.HedgeBefore) is { Exists: true } hedge && !_text.Lexemes.In(hedge.First, Prepositions) && !_text.Lexemes.In(at, Lex.HedgeBefore) && HedgeNames.Parse(hedge.Key) is not (Hedge.UpTo or Hedge.Exact);

    /// <summary>"was not doing more than 85 km/h": at most so many.</summary>
    private bool IsDenied(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5) && _text.Tokens[i].IsWord && !_text.Tokens[i + 1].NewLine; i--)
            if (_text.Lexemes.Is(i, Lex.Not)) return !_text.Lexemes.In(i, Concepts); // "sin hogar" denies nothing
        return false;
    }

    /// <summary>"fell by 13%, to 3.4 billion": where it went, no bound.</summary>
    private bool IsBehindPercent(int at)
    {
        if (_text.Mark(at - 1) is ',' or '–' or '—') at--;
        return _text.Lexemes.FindEndingAt(at, Lex.Unit) is { Exists: true, Key: "percent" or "percentage_point" };
    }

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In);

    /// <summary>Whether a concept's entry of several words ends right before a number.</summary>
    private bool EndsConcept(int number) => CountsThem(_text.Lexemes.FindEndingAt(number, Lex.ConceptPassive)) || CountsThem(_text.Lexemes.FindEndingAt(number, Lex.ConceptActive));

    private bool CountsThem(Lexeme entry) => entry is { Exists: true, Length: > 1 } && _vocabulary.Concepts[entry.Key].Counts is "person" or "thing";

    /// <summary>A hedge that is a preposition alone, or one and an article: "hasta el".</summary>
    private bool IsPreposition(Lexeme hedge) => _text.Lexemes.In(hedge.First, Prepositions) && (hedge.Length == 1 || (hedge.Length == 2 && _text.Lexemes.In(hedge.Last - 1, Lex.Determiner)));

    /// <summary>"rose by three to 17", "rose by three, to 17".</summary>
    private bool IsBehindGrowth(int at) => at == _grown || (at - 1 == _grown && _text.Mark(at - 1) is ',');

    /// <summary>The token before the words of a date and the preposition that brings them.</summary>
    private int BeforeDate(int at)
    {
        if (at < 0 || !_dated[at]) return at;
        while (at >= 0 && _dated[at]) at--;
        return at >= 0 && _text.Lexemes.In(at, Prepositions) ? at - 1 : at;
    }

    /// <summary>"rose", "the number": what may bring a figure to a number, and not "died", which tells of up to so many.</summary>
    private bool IsRising(int at, int behind)
    {
        if (at < 0) return false;
        if (_text.Lexemes.FindEndingAt(at + 1, Lex.ConceptToll).Exists || _text.Lexemes.FindEndingAt(at + 1, Lex.Echo) is { Exists: true, Key: Echo.Amounting or Echo.Tally }) return true;
        var rises = false;
        foreach (var word in _text.Lexemes.At(at))
            if (word.Kind is Lex.ConceptSubject or Lex.ConceptActive && _vocabulary.Concepts[word.Key].Counts is var counts and ("percent" or "person"))
                if (counts == "person") return false; // "piedalījās": shares of voters do, and people
                else rises = true;
        return rises && !_text.Lexemes.Is(behind, Lex.Noun); // "lost up to 310 soldiers"
    }

    private static readonly ulong Concepts = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.ConceptNoun);
    private static readonly ulong Skippable = Lexemes.Kinds(Lex.Determiner, Lex.More, Lex.Of, Lex.In);

    private Figure? WithPhrase(int first, int last, Quantity quantity, int at)
    {
        var phrase = _counted.Read(at);
        if (CurrencyBefore(first) is { Exists: true } currency) return new(currency.First, last, last, quantity with { Unit = currency.Key }) { Measures = _vocabulary.Units[currency.Key].Counts, Phrase = (last, last) };
        return Counted(first, last, quantity, phrase ?? new(last));
    }

    private Lexeme CurrencyBefore(int first)
    {
        var unit = _text.Lexemes.FindEndingAt(first, Lex.Unit);
        return unit.Exists && _vocabulary.IsCurrency(unit.Key) && (_text.Adjacent(first) || _text.Tokens[first - 1] is var sign && (sign.Capitals == Capitals.All || (sign.Capitals != Capitals.None && sign.End - sign.Start is 2 or 3)) || IsFreeSign(first - 1)) ? unit : default;
    }

    /// <summary>"($ 6,300)": a sign that belongs to no number before it.</summary>
    private bool IsFreeSign(int at) =>
        char.GetUnicodeCategory(_text.Text[_text.Tokens[at].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol && (at == 0 || !(_text.Tokens[at - 1].IsNumber || _text.Lexemes.Is(at - 1, Lex.NumberWord)));

    private Figure Counted(int first, int last, Quantity quantity, CountedPhrase phrase)
    {
        var isPart = _text.Lexemes.FindEndingAt(first, Lex.Parts).Exists || (_text.Mark(first - 1) is ',' or '–' or '—' && _text.Lexemes.FindEndingAt(first - 1, Lex.Parts).Exists) || (_text.Lexemes.Is(first - 1, Lex.And) && _text.Lexemes.FindEndingAt(first - 1, Lex.Parts).Exists) || (first > 1 && _text.Lexemes.In(first - 1, Lex.Be) && _text.Lexemes.FindEndingAt(first - 1, Lex.Parts).Exists);
        var after = phrase.HedgeAfter;
        if (after.Exists && !IsOfNext(after) && quantity.Hedge == Hedge.Exact && quantity.Value is { } value) quantity = Quantity.Of(value, HedgeNames.Parse(after.Key), quantity.Unit);
        return new(first, last, phrase.Last, phrase.Unit is null ? quantity : quantity with { Unit = phrase.Unit })
        {
            Measures = phrase.Measures, Noun = phrase.Noun, ConceptNoun = phrase.ConceptNoun, Phrase = (phrase.First, phrase.Last), Nationalities = phrase.Nationalities,
            Whole = phrase.Whole, IsPart = isPart || phrase.IsPart, IsMore = phrase.IsMore || _text.Lexemes.FindEndingAt(first, Lex.More).Exists,
        };
    }
}
