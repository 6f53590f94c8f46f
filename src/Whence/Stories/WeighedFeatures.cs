namespace Whence.Stories;

/// <summary>The features of an article with what each tells at the moment: made once, compared with many stories.</summary>
internal sealed class WeighedFeatures
{
    private float[] _evidence = [];
    private readonly float[] _telling = new float[StoryIndex.Telling];
    private readonly uint[] _mostTelling = new uint[StoryIndex.Telling];
    private readonly float[] _norms = new float[3];
    private int _told;

    /// <summary>The features.</summary>
    public Features Features { get; private set; } = null!;

    /// <summary>For each feature its weight times the square of its rarity.</summary>
    public ReadOnlySpan<float> Evidence => _evidence.AsSpan(0, Features.Keys.Length);

    /// <summary>Length of the vector of a kind.</summary>
    public float Norm(int kind) => _norms[kind];

    /// <summary>The most telling features, the first telling most, and what they tell.</summary>
    public ReadOnlySpan<uint> MostTelling => _mostTelling.AsSpan(0, _told);

    /// <inheritdoc cref="MostTelling"/>
    public ReadOnlySpan<float> Told => _telling.AsSpan(0, _told);

    /// <summary>Weighs the features of an article.</summary>
    public void Weigh(Features features, Rarity rarity)
    {
        Features = features;
        Weigh(features.Keys, features.Weights, rarity);
    }

    private void Weigh(ReadOnlySpan<uint> keys, ReadOnlySpan<float> weights, Rarity rarity)
    {
        if (_evidence.Length < keys.Length) _evidence = new float[keys.Length * 2];
        _norms.AsSpan().Clear();
        _told = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var rare = rarity.Of(keys[i], out var share);
            var weight = weights[i] * rare;
            _norms[(int)Features.KindOf(keys[i])] += weight * weight;
            _evidence[i] = weight * rare;
            if (share <= TooCommon && (_told < StoryIndex.Telling || weight > _telling[_told - 1])) Tell(keys[i], weight);
        }
        for (var kind = 0; kind < _norms.Length; kind++) _norms[kind] = MathF.Sqrt(_norms[kind]);
    }

    /// <summary>Puts a feature among the most telling ones, where it belongs.</summary>
    private void Tell(uint key, float weight)
    {
        if (_told < StoryIndex.Telling) _told++;
        var at = _told - 1;
        for (; at > 0 && _telling[at - 1] < weight; at--) (_telling[at], _mostTelling[at]) = (_telling[at - 1], _mostTelling[at - 1]);
        (_telling[at], _mostTelling[at]) = (weight, key);
    }

    /// <summary>Picks the most telling features of a story.</summary>
    public void Weigh(Cluster story, Rarity rarity) => Weigh(story.Keys, story.Weights, rarity);

    /// <summary>A feature that more than this share of the articles has leads nowhere.</summary>
    private const float TooCommon = 0.1f;
}
