namespace Whence.Stories;

/// <summary>Picks the features of an article that tell the most: heavy in the article, rare in the stream.</summary>
internal sealed class Telling(Rarity rarity)
{
    /// <summary>A feature that more than this share of the articles has leads nowhere.</summary>
    private const float TooCommon = 0.1f;

    private float[] _values = [];
    private uint[] _keys = [];

    /// <summary>Features and weights (with rarity), the most telling first; good until the next call.</summary>
    public TellingFeatures Of(Features features) => Of(features.Keys, features.Weights);

    /// <inheritdoc cref="Of(Features)"/>
    public TellingFeatures Of(ReadOnlySpan<uint> keys, ReadOnlySpan<float> weights)
    {
        if (_values.Length < keys.Length) (_values, _keys) = (new float[keys.Length * 2], new uint[keys.Length * 2]);
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
            if (rarity.ShareOf(keys[i]) <= TooCommon) (_keys[count], _values[count++]) = (keys[i], -weights[i] * rarity.Of(keys[i]));
        Array.Sort(_values, _keys, 0, count);
        var kept = Math.Min(count, StoryIndex.Telling);
        return new(_keys.AsSpan(0, kept), _values.AsSpan(0, kept));
    }
}

/// <summary>Features in order of what they tell.</summary>
internal readonly ref struct TellingFeatures(ReadOnlySpan<uint> keys, ReadOnlySpan<float> weights)
{
    /// <summary>The features.</summary>
    public ReadOnlySpan<uint> Keys { get; } = keys;

    /// <summary>Their weights; only the size counts.</summary>
    public ReadOnlySpan<float> Weights { get; } = weights;
}
