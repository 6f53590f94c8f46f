using Whence.Lineage;
using Whence.Stories;

namespace Whence.Bench.Stream;

/// <summary>
/// Makes what is kept of an article without writing and reading its text, so that a million can be made: as many features, facts and passages as
/// an article of 250 words has, drawn from the story, its topic and what is common to all.
/// </summary>
internal sealed class FastArticles(int seed)
{
    private const int Topics = 400, Vocabulary = 30_000;
    private const int CoreFacts = 14, Passages = 55;
    private static readonly DateTime FirstDay = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly Dictionary<uint, float> _weights = [];
    private readonly List<uint> _sequence = [];

    /// <summary>Features and fingerprint of an article.</summary>
    public (Features Features, Fingerprint Print) Make(PlannedArticle article)
    {
        _weights.Clear();
        _sequence.Clear();
        var reported = new Draw(seed, 7, article.Origin); // what the reporter wrote: the same for its copies and translations
        var edited = new Draw(seed, 8, article.Number);
        var topic = (int)(new Draw(seed, 9, article.Story).Next() % Topics);
        Facts(article, topic, reported, edited);
        Words(article, topic, reported, edited);
        var facts = _sequence.Select((key, i) => new Fact(key, 40 * i, (short)(i / 4))).ToArray();
        var print = new Fingerprint
        {
            Passages = PassagesOf(article, edited), Facts = facts, Figures = [], Relays = [], Words = 250,
            Day = DayOf(article), Language = (uint)article.Language + 1,
        };
        return (FeaturesOf(article.Language), print);
    }

    /// <summary>The day as the library counts it.</summary>
    public static int DayOf(PlannedArticle article) => (FirstDay - DateTime.MinValue).Days + article.Day;

    private void Facts(PlannedArticle article, int topic, Draw reported, Draw edited)
    {
        var dropped = article.Descent == Descent.Own ? 0 : 0.12;
        for (var i = 0; i < 26; i++)
        {
            // the happening's own names and figures, those of the report alone, those of the topic, and the countries all the world writes of
            var kind = reported.Unit();
            var fact = kind < 0.5 ? Hash(1, article.Story, reported.Below(CoreFacts)) : kind < 0.7 ? Hash(2, article.Origin, i) : kind < 0.85 ? Hash(3, topic, reported.Below(20)) : Hash(4, 0, reported.Zipf(200));
            var heavy = (float)(0.6 + reported.Unit());
            if (edited.Unit() < dropped) continue;
            _sequence.Add((uint)(fact >> 32) | 1);
            Add(Features.Key(Features.Fact, fact), heavy);
            Add(Features.Key(Features.Fact, Hash(5, 0, (int)(fact % 60_000))), 0.4f * heavy); // by sound: a few others have it too
            Add(Features.Key(Features.Fact, Hash(6, 0, (int)(fact % 3_000))), 0.25f * heavy);
        }
    }

    private void Words(PlannedArticle article, int topic, Draw reported, Draw edited)
    {
        var dropped = article.Descent == Descent.Copy ? 0.1 : article.Descent == Descent.Translation ? 0.25 : 0;
        for (var i = 0; i < 95; i++)
        {
            var kind = reported.Unit();
            var word = kind < 0.25 ? (int)(Hash(10, article.Story, reported.Below(40)) % Vocabulary) : kind < 0.5 ? (int)(Hash(11, topic, reported.Below(80)) % Vocabulary) : reported.Zipf(Vocabulary);
            if (edited.Unit() < dropped) continue;
            Add(Features.WordKey(article.Language, Hash(12, article.Language, word)), 1);
            if (word % 3 == 0) Add(Features.Key(Features.Cognate, Hash(13, 0, word % 9_000)), 1);
        }
    }

    private uint[] PassagesOf(PlannedArticle article, Draw edited)
    {
        var kept = article.Descent == Descent.Copy ? 0.35 + 0.6 * edited.Unit() : 1;
        var from = article.Descent == Descent.Translation ? article.Number : article.Origin;
        var passages = new List<uint>(Passages + 8);
        for (var i = 0; i < Passages; i++) passages.Add((uint)Hash(20, edited.Unit() < kept ? from : -1 - article.Number, i));
        if (article.Outlet % 5 == 0)
            for (var i = 0; i < 6; i++) passages.Add((uint)Hash(21, article.Outlet, i)); // what the outlet puts under each article
        passages.Sort();
        return [.. passages.Distinct()];
    }

    private Features FeaturesOf(int language)
    {
        var (keys, weights) = (new uint[_weights.Count], new float[_weights.Count]);
        var i = 0;
        foreach (var (key, weight) in _weights) (keys[i], weights[i++]) = (key, weight);
        return Features.Of(keys, weights, language);
    }

    private void Add(uint key, float weight) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_weights, key, out _) += weight;

    private ulong Hash(int what, int whose, int which) => Draw.Mix(((ulong)(uint)seed << 48) ^ ((ulong)(uint)what << 40) ^ ((ulong)(uint)whose * 0x9E3779B97F4A7C15UL) ^ ((ulong)(uint)which * 0xD1B54A32D192ED03UL));
}
