namespace Whence.Stories;

/// <summary>
/// How much a feature tells, learned as the stream goes: one that stands in few of the recent articles tells much. Counts are kept by the feature's hash, so that memory does
/// not grow with the stream, and are halved from time to time, so that what was rare last year may be common now.
/// </summary>
internal sealed class Rarity
{
    /// <summary>Articles that are taken as read before the first one, so that in a stream of five nothing seems certain.</summary>
    private const float Prior = 40;

    /// <summary>Power to which the logarithm is raised: below 1, so that the rarest features do not decide alone.</summary>
    private const float Power = 0.7f;

    /// <summary>What a feature that only one article has counts, of what it would: it cannot say with whom the article belongs.</summary>
    private const float Once = 0.3f;

    /// <summary>Parts of one article may add up to a little more than 1.</summary>
    private const float MoreThanOne = 1.01f;

    /// <summary>What stands in every article still counts a very little.</summary>
    private const float Least = 1.02f;

    /// <summary>Bits of a number that are left out to look up its rarity: seven binary places stay.</summary>
    private const int Coarse = 16;

    /// <summary>Rarity by how many times rarer than the most common, for each number cut to those places.</summary>
    private static readonly float[] Rare = [.. Enumerable.Range(0, 0x7f80).Select(i => MathF.Pow(MathF.Log(MathF.Max(Least, BitConverter.Int32BitsToSingle((i << Coarse) | (1 << (Coarse - 1))))), Power))];

    /// <summary>Articles of a story that count fully.</summary>
    /// <remarks>Tried on 40, 150 and 400 articles of one story (sentences of the sample story, mixed) and on English with Spanish Wikinews: 4 keeps the great story whole and lets articles of one topic run together (F1 .93 to .96 by order), 8 keeps 397 of 400 and costs nothing, 16 keeps 376.</remarks>
    public const int Full = 8;

    private const int SmallestBits = 14, LargestBits = 22;

    private float[] _counts = new float[1 << SmallestBits];
    private int _bits = SmallestBits;
    private readonly float[] _articles = new float[Features.Languages];
    private float _all;
    private float _distinct;

    /// <summary>
    /// What the n-th article of a story counts for, above 0 to 1: what one great story tells in a thousand articles is not common, it is told often. Without it such a story would fall apart, since nothing that all its articles share would tell anything.
    /// </summary>
    /// <param name="n">1 for the first.</param>
    public static float ShareOf(int n) => MathF.Min(1, (float)Full / n);

    /// <summary>Counts the features of an article.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="weight">How much of an article it counts for; below 0 takes back what it was counted for too much.</param>
    public void Count(Features features, float weight = 1)
    {
        _all += weight;
        _articles[features.Language] += weight;
        foreach (var key in features.Keys)
        {
            ref var count = ref _counts[Slot(key)];
            if (count == 0) _distinct++;
            count += weight;
        }
        if (_distinct > _counts.Length / 2 && _bits < LargestBits) Grow();
    }

    /// <summary>Halves what was counted.</summary>
    public void Fade()
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] *= 0.5f;
        for (var i = 0; i < _articles.Length; i++) _articles[i] *= 0.5f;
        _all *= 0.5f;
    }

    /// <summary>The weight of a feature, above 0: the logarithm of how many times rarer it is than the most common. A word is rare among the articles of its own language.</summary>
    public float Of(uint key) => Of(key, out _);

    /// <inheritdoc cref="Of(uint)"/>
    /// <param name="key">The feature.</param>
    /// <param name="share">Share (0 to 1) of the articles that have it.</param>
    public float Of(uint key, out float share)
    {
        var articles = (Features.KindOf(key) == Features.Word ? _articles[Features.LanguageOf(key)] : _all) + Prior;
        var count = _counts[Slot(key)];
        share = count / articles;
        var rare = Rare[BitConverter.SingleToInt32Bits(articles / (count + 1)) >> Coarse];
        return count < MoreThanOne ? rare * Once : rare;
    }

    private int Slot(uint key) => (int)((key * 2654435769u) >> (32 - _bits));

    /// <summary>A count is taken over by both slots that its own is split into: it may be too high for a while, never too low.</summary>
    private void Grow()
    {
        var grown = new float[_counts.Length * 2];
        for (var i = 0; i < grown.Length; i++) grown[i] = _counts[i >> 1];
        _counts = grown;
        _bits++;
    }
}
