using Whence.Dates;
using Whence.Languages;

namespace Whence.Stories;

/// <summary>Reads off an analysis what the article is about; of an article in no known language its capitalised words, numbers and words.</summary>
internal sealed class FeatureReader
{
    /// <summary>Code units from the beginning of the prose that count as its lead.</summary>
    private const int Lead = 400;

    private const float InLead = 1.5f;

    private readonly Dictionary<uint, float> _weights = [];
    private readonly HashSet<string> _noWords = [];

    /// <summary>The features of an article.</summary>
    /// <param name="functionWords">Folded function words of its language, which say nothing of what it is about.</param>
    public Features Read(Analysis analysis, HashSet<string>? functionWords)
    {
        _weights.Clear();
        var language = LanguageOf(analysis);
        var prose = analysis.Article.Prose;
        foreach (var word in new TextWords(analysis.Article.Text, prose))
        {
            var boost = word.Span.Start < prose.Start + Lead ? InLead : 1;
            if (word.IsNumber) AddNumber(word, boost);
            else AddWord(word, boost, language, functionWords ?? _noWords, named: analysis.Language is not null);
        }
        foreach (var name in analysis.Names) AddName(name, name.Span.Start < prose.Start + Lead ? InLead : 1);
        foreach (var claim in analysis.Claims)
        {
            Add("concept", claim.Concept, 0.4f);
            if (claim.Quantity.Value is { } value)
            {
                Add(Features.Key(Features.Fact, Hash(claim.Concept) ^ Hash(value)), value > 12 ? 1.2f : 0.5f);
                if (value > 12) Add(Features.Key(Features.Fact, Hash(value)), 0.4f);
            }
            if (claim.Subject?.Id is { } subject) Add("subject", subject, 0.4f);
        }
        foreach (var (occasion, count) in analysis.Occasions) Add("occasion", occasion, 0.5f * count);
        foreach (var happening in analysis.Events) Add("event", happening.Type, 0.3f);
        foreach (var date in analysis.Dates) Add("date", date.Value.ToEdtf(), date.Value.Precision == Precision.Day ? 0.8f : 0.3f);
        return Make(language);
    }

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
        Add(Features.Key(Features.Fact, Hash(value)), boost * (value is > 1900 and < 2100 ? 0.25f : 0.6f));
    }

    private void Add(string kind, string id, float weight) => Add(Features.Key(Features.Fact, Hash(id) * 31 + Hash(kind)), weight);

    private void Add(uint key, float weight) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_weights, key, out _) += weight;

    /// <summary>A number for the language; where it is unknown, one for the letters it is written in.</summary>
    private static int LanguageOf(Analysis analysis)
    {
        if (analysis.Language is { } code) return (int)(Hash(code) % (Features.Languages - 8));
        Span<int> blocks = stackalloc int[8];
        foreach (var c in analysis.Article.Text.AsSpan(0, Math.Min(2000, analysis.Article.Text.Length)))
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
