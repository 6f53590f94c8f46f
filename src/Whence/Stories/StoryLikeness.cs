namespace Whence.Stories;

/// <summary>How like an article is to a story: 1 is just enough to belong to it.</summary>
internal static class StoryLikeness
{
    /// <summary>Shares of facts and words (one language), facts and cognates (two), and what the sum must reach.</summary>
    public static float Facts = 0.6f, FactsAcross = 0.75f, Least = 0.265f, LeastAcross = 0.265f, Floor = 0.5f, Tau = 5, Merges = 1.15f, Splits = 0.8f, Young = 0.25f;

    /// <summary>The likeness of an article to a story.</summary>
    public static float Of(WeighedFeatures article, int day, Cluster story)
    {
        Span<float> dots = stackalloc float[3];
        ReadOnlySpan<uint> keys = article.Features.Keys, others = story.Keys;
        ReadOnlySpan<float> evidence = article.Evidence, weights = story.Weights;
        for (int i = 0, j = 0; i < keys.Length && j < others.Length;)
        {
            if (keys[i] < others[j]) i++;
            else if (keys[i] > others[j]) j++;
            else dots[(int)Features.KindOf(keys[i])] += evidence[i++] * weights[j++];
        }
        var wordNorm = story.WordNorm(article.Features.Language);
        var facts = Cosine(dots[0], article.Norm(0), story.Norm(Features.Fact));
        var value = (FactsAcross * facts + (1 - FactsAcross) * Cosine(dots[1], article.Norm(1), story.Norm(Features.Cognate))) / LeastAcross;
        if (wordNorm > 0) value = Math.Max(value, (Facts * facts + (1 - Facts) * Cosine(dots[2], article.Norm(2), wordNorm)) / Least);
        return value * Nearness(story.DaysFrom(day)) / (1 + Young / story.Articles.Count);
    }

    private static float Cosine(float dot, float norm, float otherNorm) => dot == 0 ? 0 : dot / (norm * otherNorm);

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
        var facts = Cosine(dots[0], a.Norm(Features.Fact), b.Norm(Features.Fact));
        var cognates = Cosine(dots[1], a.Norm(Features.Cognate), b.Norm(Features.Cognate));
        var value = (FactsAcross * facts + (1 - FactsAcross) * cognates) / LeastAcross;
        for (var language = 0; language < words.Length; language++)
            if (words[language] > 0) value = Math.Max(value, (Facts * facts + (1 - Facts) * words[language] / (a.WordNorm(language) * b.WordNorm(language))) / Least);
        return value * Nearness(a.DaysFrom(b));
    }

    /// <summary>1 on the same day, falling to a floor: after months a story must be told in much the same terms to be taken up.</summary>
    public static float Nearness(int days) => Floor + (1 - Floor) * MathF.Exp(-days / Tau);
}
