namespace Whence.Stories;

/// <summary>How like an article is to a story: 1 is just enough to belong to it.</summary>
internal static class StoryLikeness
{
    /// <summary>Share of the facts in a comparison within one language; the rest are words. Across languages the rest are cognates.</summary>
    private const float Facts = 0.6f, FactsAcross = 0.75f;

    /// <summary>What facts and words together must reach (a weighted cosine, 0 to 1) on the same day.</summary>
    /// <remarks>
    /// Tried on the sample story in eight languages, the seeds, 120 Wikinews articles of four topics with their Spanish translations, and 181 web pages of which some are about one
    /// happening: from 0.25 to 0.28 what merely shares a topic is parted better (English and Spanish F1 0.961, 0.966 at 0.265, 0.974), but from 0.27 on the seeds, told over four months, fall apart.
    /// </remarks>
    private const float Least = 0.265f;

    /// <summary>By so much more two languages show of what they have in common: names and figures are spelled and counted differently.</summary>
    private const float Across = 1.42f;

    /// <summary>By so much more an only article asks of a second one: what has been told several times is better known.</summary>
    private const float Young = 0.25f;

    /// <summary>Least nearness in time, and the days in which most of the rest is lost.</summary>
    private const float Floor = 0.5f, Days = 9;

    /// <summary>Likeness from which two stories are one.</summary>
    public const float Merges = 1.15f;

    /// <summary>Likeness below which two parts of a story are two stories.</summary>
    public const float Splits = 0.8f;

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
        var value = Across * (FactsAcross * facts + (1 - FactsAcross) * Cosine(dots[1], article.Norm(1), story.Norm(Features.Cognate)));
        if (wordNorm > 0) value = Math.Max(story.Languages > 1 ? value / Across : 0, Facts * facts + (1 - Facts) * Cosine(dots[2], article.Norm(2), wordNorm));
        return value / Least * Nearness(story.DaysFrom(day)) / (1 + Young / story.Articles.Count);
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
        var value = Across * (FactsAcross * facts + (1 - FactsAcross) * cognates);
        if (words.ContainsAnyExcept(0f)) value = a.Languages == 1 && b.Languages == 1 ? 0 : value / Across;
        for (var language = 0; language < words.Length; language++)
            if (words[language] > 0) value = Math.Max(value, Facts * facts + (1 - Facts) * words[language] / (a.WordNorm(language) * b.WordNorm(language)));
        return value / Least * Nearness(a.DaysFrom(b));
    }

    /// <summary>1 on the same day, falling to a floor: after months a story must be told in much the same terms to be taken up.</summary>
    private static float Nearness(int days) => Floor + (1 - Floor) * MathF.Exp(-days / Days);
}
