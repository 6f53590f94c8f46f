namespace Whence.Stories;

/// <summary>What an article is about: a sparse vector of weighted features, those that hold in every language apart from the words of its own.</summary>
/// <param name="Keys">Features in ascending order: kind (2 bits), language of a word (6 bits) or more hash, hash.</param>
/// <param name="Weights">How much the article makes of each, above 0, those of one kind of length 1 together; how rare a feature is does not enter here.</param>
/// <param name="Language">Number of the language, 0 to 63.</param>
internal sealed record Features(uint[] Keys, float[] Weights, int Language)
{
    /// <summary>Names, places, figures, dates, concepts, occasions: the same in every language.</summary>
    public const uint Fact = 0;

    /// <summary>Ordinary words by their sound, so that what languages have in common meets.</summary>
    public const uint Cognate = 1;

    /// <summary>Words of one language.</summary>
    public const uint Word = 2;

    /// <summary>Number of languages that are told apart.</summary>
    public const int Languages = 64;

    /// <summary>Features of weights as counted: sorted, damped, and the weights of each kind brought to length 1.</summary>
    public static Features Of(uint[] keys, float[] weights, int language)
    {
        Array.Sort(keys, weights);
        Span<float> squares = stackalloc float[3];
        for (var i = 0; i < keys.Length; i++)
        {
            if (weights[i] > 1) weights[i] = 1 + MathF.Log(weights[i]);
            squares[(int)KindOf(keys[i])] += weights[i] * weights[i];
        }
        for (var i = 0; i < keys.Length; i++) weights[i] /= MathF.Sqrt(squares[(int)KindOf(keys[i])]);
        return new(keys, weights, language);
    }

    /// <summary>The heaviest features alone.</summary>
    /// <param name="most">How many.</param>
    /// <param name="evidence">What each feature tells.</param>
    /// <param name="spare">Gives room for so many.</param>
    public Features Heaviest(int most, ReadOnlySpan<float> evidence, SpareRoom spare)
    {
        if (Keys.Length <= most) return this;
        var sorted = evidence.ToArray();
        Array.Sort(sorted);
        var least = sorted[^most];
        var ((keys, weights), n) = (spare.Take(), 0);
        for (var i = 0; i < Keys.Length && n < most; i++)
            if (evidence[i] >= least) (keys[n], weights[n++]) = (Keys[i], Weights[i]);
        return new(keys, weights, Language);
    }

    /// <summary>A number made of the features: puts articles in an order that does not depend on how they came.</summary>
    public ulong Identity { get; } = IdentityOf(Keys);

    private static ulong IdentityOf(uint[] keys)
    {
        var hash = 14695981039346656037UL;
        foreach (var key in keys) hash = (hash ^ key) * 1099511628211UL;
        return hash;
    }

    /// <summary>The kind of a feature.</summary>
    public static uint KindOf(uint key) => key >> 30;

    /// <summary>The language of a word.</summary>
    public static int LanguageOf(uint key) => (int)(key >> 24) & (Languages - 1);

    /// <summary>A fact or a cognate of a hash.</summary>
    public static uint Key(uint kind, ulong hash) => (kind << 30) | (uint)(Mix(hash) >> 34);

    /// <summary>A word of a language.</summary>
    public static uint WordKey(int language, ulong hash) => (Word << 30) | ((uint)language << 24) | (uint)(Mix(hash) >> 40);

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 31)) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }
}
