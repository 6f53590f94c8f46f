using NodaTime;
using NodaTime.Text;
using Whence.Claims;
using Whence.Dates;
using Whence.Languages;

namespace Whence.Stories;

/// <summary>Reads off an analysis what the article is about; of an article that no pack can read its capitalised words, numbers and words, and the countries and days that CLDR tells of.</summary>
internal sealed class FeatureReader
{
    /// <summary>Code units from the beginning of the prose that count as its lead.</summary>
    private const int Lead = 400;

    private const float InLead = 1.5f;

    private readonly Dictionary<uint, float> _weights = [];
    private readonly HashSet<string> _noWords = [];

    /// <summary>The features of an article.</summary>
    /// <param name="functionWords">Folded function words of its language, which say nothing of what it is about.</param>
    /// <param name="outline">What is known of its language where there is no pack; null where that language is unknown.</param>
    public Features Read(Analysis analysis, HashSet<string>? functionWords, LanguageOutline? outline = null)
    {
        _weights.Clear();
        _last.Clear();
        _number = null;
        functionWords ??= outline?.FunctionWords;
        var language = (analysis.Language ?? outline?.Code) is { } code ? NumberOf(code) : ByLetters(analysis.Article.Text);
        var prose = analysis.Article.Prose;
        foreach (var word in new TextWords(analysis.Article.Text, prose))
        {
            var boost = word.Span.Start < prose.Start + Lead ? InLead : 1;
            if (outline is not null) AddKnown(word, boost, outline, analysis.Published?.Date);
            if (word.IsNumber) AddNumber(word, boost);
            else AddWord(word, boost, language, functionWords ?? _noWords, named: analysis.Language is not null);
        }
        if (outline is null) // of others the words have told it
            foreach (var name in analysis.Names) AddName(name, name.Span.Start < prose.Start + Lead ? InLead : 1);
        foreach (var claim in analysis.Claims)
        {
            if (IsAside(claim)) continue; // the figure of another time is no fact of this story
            if (claim.Quantity.Value is { } value)
            {
                Add(Features.Key(Features.Fact, Hash(claim.Concept) ^ Hash(value)), value > 12 ? 2 * Telling(value) : 0.5f);
                if (value > 12) Add(Features.Key(Features.Fact, Hash(value)), 0.7f * Telling(value));
            }
        }
        // what is counted over and over tells less each time
        foreach (var (concept, count) in analysis.Claims.Where(c => !IsAside(c)).CountBy(c => c.Concept)) Add("concept", concept, 0.4f * MathF.Sqrt(count));
        foreach (var (subject, count) in analysis.Claims.Where(c => !IsAside(c) && c.Subject?.Id is not null).CountBy(c => c.Subject!.Id!)) Add("subject", subject, (subject == Anybody ? 0.2f : 0.4f) * MathF.Sqrt(count));
        foreach (var (occasion, count) in analysis.Occasions) Add("occasion", occasion, 0.5f * count);
        foreach (var happening in analysis.Events) Add("event", happening.Type, 0.3f);
        if (outline is null)
            foreach (var date in analysis.Dates) Add("date", date.Value.ToEdtf(), date.Value.Precision == Precision.Day ? 0.8f : 0.3f);
        return Make(language);
    }

    /// <summary>The id of people of whom nothing else is said: in every story somebody is counted.</summary>
    private const string Anybody = "person";

    /// <summary>The figure of another time, and a count of which only the noun is known.</summary>
    private static bool IsAside(Claim claim) => claim.IsFormer || claim.Concept == BareCounts.Counted;

    private Features Make(int language)
    {
        var keys = new uint[_weights.Count];
        var weights = new float[keys.Length];
        var i = 0;
        foreach (var (key, weight) in _weights) (keys[i], weights[i++]) = (key, weight);
        return Features.Of(keys, weights, language);
    }

    private void AddName(Name name, float boost)
    {
        var weight = boost * name.Kind switch { "agency" or "outlet" => 0, "country" => 0.7f, "place" => 1.1f, "unknown" => 0.8f, _ => 1.2f };
        if (weight == 0) return;
        if (name.Id is { } id) Add("name", id, weight);
        foreach (var range in name.Label.AsSpan().SplitAny(' ', '-')) AddSound(name.Label.AsSpan()[range], name.Id is null ? weight : 0.4f * weight);
    }

    /// <summary>A word of a name by its first three and its first four consonants: the longer key tells more, the shorter one survives endings.</summary>
    private void AddSound(ReadOnlySpan<char> word, float weight)
    {
        Span<char> sounds = stackalloc char[5];
        var count = Sounds.Of(word, sounds);
        if (word.Length < 3 || count < 2) return;
        Add(Features.Key(Features.Fact, Hash(sounds[..Math.Min(3, count)]) + 3), (count == 2 ? 0.25f : 0.4f) * weight);
        if (count > 3) Add(Features.Key(Features.Fact, Hash(sounds[..4]) + 4), 0.7f * weight);
    }

    private void AddWord(TextWord word, float boost, int language, HashSet<string> functionWords, bool named)
    {
        var letters = word.Letters;
        if (letters.Length < 3 || (letters.Length == 3 && !word.Capital)) return;
        Span<char> folded = stackalloc char[Math.Min(letters.Length, 48)];
        var length = Fold.Case(letters[..folded.Length], folded);
        if (functionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..length])) return;
        Add(Features.WordKey(language, Hash(folded[..Math.Min(length, length > 7 ? 6 : 5)])), boost);
        if (!named && word.Capital && !word.First) AddSound(letters, boost);
        if (length < 5) return;
        Span<char> sounds = stackalloc char[4];
        if (Sounds.Of(letters, sounds) == 4) Add(Features.Key(Features.Cognate, Hash(sounds)), boost);
    }

    private void AddNumber(TextWord word, float boost)
    {
        if (word.Value is not { } value || value < 13) return;
        Add(Features.Key(Features.Fact, Hash(value)), boost * (value is > 1900 and < 2100 and var year && year % 1 == 0 ? 0.25f : Telling(value)));
    }

    /// <summary>What a number tells: the more of its digits matter, the less likely two stories share it by chance. Fourteen died here, and fourteen percent voted there.</summary>
    private static float Telling(double value)
    {
        var (scaled, digits) = (Math.Round(value * 100), 0);
        if (scaled is < 1 or > 1e15) return LeastTelling;
        var rest = (long)scaled;
        while (rest % 10 == 0) rest /= 10;
        for (; rest > 0; rest /= 10) digits++;
        return Math.Min(LeastTelling + (digits - 1) * PerDigit, MostTelling);
    }

    private const float LeastTelling = 0.25f, PerDigit = 0.15f, MostTelling = 0.8f;

    private void Add(string kind, string id, float weight) => Add(Features.Key(Features.Fact, Hash(id) * 31 + Hash(kind)), weight);

    private void Add(uint key, float weight) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_weights, key, out _) += weight;

    /// <summary>The last words, folded, and the number before them, while a country's name or a day may still follow.</summary>
    private readonly List<string> _last = [];
    private double? _number;

    /// <summary>Words of the longest name of a country that is looked for, and letters from which on a word in small letters may be an adjective of one.</summary>
    private const int MostWords = 4, Adjective = 7;

    private void AddKnown(TextWord word, float boost, LanguageOutline outline, LocalDate? published)
    {
        var number = _number;
        _number = word.IsNumber ? word.Value : null;
        if (word.IsNumber || word.Letters.Length > Words.Longest)
        {
            _last.Clear();
            return;
        }
        if (_last.Count == MostWords) _last.RemoveAt(0);
        _last.Add(Fold.Case(word.Letters));
        if ((word.Capital || word.Letters.Length >= Adjective) && outline.CountryAt(_last) is { } country) Add("name", country, 0.7f * boost);
        if (number is >= 1 and <= 31 && published is { } day && outline.MonthOf(_last[^1]) is var month and > 0 && Nearest(day, month, (int)number) is { } meant)
            Add("date", LocalDatePattern.Iso.Format(meant), 0.8f);
    }

    /// <summary>The day of a month that lies nearest to another day; null where there is none of that number.</summary>
    private static LocalDate? Nearest(LocalDate to, int month, int day) =>
        Enumerable.Range(to.Year - 1, 3).Where(y => day <= CalendarSystem.Iso.GetDaysInMonth(y, month)).Select(y => (LocalDate?)new LocalDate(y, month, day))
            .MinBy(d => Math.Abs(Period.DaysBetween(d!.Value, to)));

    private static int NumberOf(string code) => (int)(Hash(code) % (Features.Languages - 8));

    /// <summary>A number for the letters that an unknown language is written in.</summary>
    private static int ByLetters(string text)
    {
        Span<int> blocks = stackalloc int[8];
        foreach (var c in text.AsSpan(0, Math.Min(2000, text.Length)))
            if (char.IsLetter(c)) blocks[c < 0x250 ? 0 : c < 0x400 ? 1 : c < 0x530 ? 2 : c < 0x900 ? 3 : c < 0x1100 ? 4 : c < 0x3000 ? 5 : c < 0xac00 ? 6 : 7]++;
        var most = 0;
        for (var i = 1; i < blocks.Length; i++)
            if (blocks[i] > blocks[most]) most = i;
        return Features.Languages - blocks.Length + most;
    }

    private static ulong Hash(double value) => (ulong)BitConverter.DoubleToInt64Bits(value) * 0x9E3779B97F4A7C15UL;

    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in letters) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
