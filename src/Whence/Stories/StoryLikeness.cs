namespace Whence.Stories;

/// <summary>How like an article is to a story: 1 is just enough to belong to it.</summary>
internal static class StoryLikeness
{
    /// <summary>Shares of facts and words (one language), facts and cognates (two), and what the sum must reach.</summary>
    public static float Facts = 0.6f, FactsAcross = 0.75f, Least = 0.265f, LeastAcross = 0.265f, Floor = 0.5f, Tau = 5, Merges = 1.15f, Splits = 0.8f, Young = 0.25f;

    /// <summary>Likeness of two vectors of features.</summary>
    public static (float Facts, float Words, float Cognates) Compare(Features a, Cluster b, Rarity rarity)
    {
        Span<float> dots = stackalloc float[3], squares = stackalloc float[3];
        ReadOnlySpan<uint> keys = b.Keys;
        var weights = b.Weights;
        var j = 0;
        for (var i = 0; i < a.Keys.Length; i++)
        {
            var key = a.Keys[i];
            var kind = (int)Features.KindOf(key);
            var rare = rarity.Of(key);
            var weight = a.Weights[i] * rare;
            squares[kind] += weight * weight;
            while (j < keys.Length && keys[j] < key) j++;
            if (j < keys.Length && keys[j] == key) dots[kind] += weight * weights[j] * rare;
        }
        return (Cosine(dots[0], squares[0], b.Norm(Features.Fact)), Cosine(dots[2], squares[2], b.WordNorm(a.Language)), Cosine(dots[1], squares[1], b.Norm(Features.Cognate)));
    }

    private static float Cosine(float dot, float square, float norm) => dot == 0 ? 0 : dot / (MathF.Sqrt(square) * norm);

    /// <summary>The likeness of an article to a story.</summary>
    public static float Of(Features article, int day, Cluster story, Rarity rarity)
    {
        var (facts, words, cognates) = Compare(article, story, rarity);
        var across = FactsAcross * facts + (1 - FactsAcross) * cognates;
        var value = story.WordNorm(article.Language) > 0 ? Math.Max((Facts * facts + (1 - Facts) * words) / Least, across / LeastAcross) : across / LeastAcross;
        return value * Nearness(story.DaysFrom(day)) / (1 + Young / story.Articles.Count);
    }

    /// <summary>The likeness of two stories, as if one were an article of the other.</summary>
    public static float Of(Cluster a, Cluster b, Rarity rarity)
    {
        Span<float> dots = stackalloc float[3];
        Span<float> words = stackalloc float[Features.Languages];
        words.Clear();
        ReadOnlySpan<uint> keys = a.Keys, others = b.Keys;
        for (int i = 0, j = 0; i < keys.Length && j < others.Length;)
        {
            if (keys[i] < others[j]) { i++; continue; }
            if (keys[i] > others[j]) { j++; continue; }
            var rare = rarity.Of(keys[i]);
            var product = a.Weights[i] * b.Weights[j] * rare * rare;
            if (Features.KindOf(keys[i]) == Features.Word) words[Features.LanguageOf(keys[i])] += product;
            else dots[(int)Features.KindOf(keys[i])] += product;
            i++;
            j++;
        }
        var facts = dots[0] == 0 ? 0 : dots[0] / (a.Norm(Features.Fact) * b.Norm(Features.Fact));
        var cognates = dots[1] == 0 ? 0 : dots[1] / (a.Norm(Features.Cognate) * b.Norm(Features.Cognate));
        var value = (FactsAcross * facts + (1 - FactsAcross) * cognates) / LeastAcross;
        for (var language = 0; language < words.Length; language++)
            if (words[language] > 0) value = Math.Max(value, (Facts * facts + (1 - Facts) * words[language] / (a.WordNorm(language) * b.WordNorm(language))) / Least);
        return value * Nearness(a.DaysFrom(b));
    }

    /// <summary>1 on the same day, falling to a floor: after months a story must be told in much the same terms to be taken up.</summary>
    public static float Nearness(int days) => Floor + (1 - Floor) * MathF.Exp(-days / Tau);
}
