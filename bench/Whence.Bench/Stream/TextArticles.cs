using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Bench.Stream;

/// <summary>
/// Writes the articles of the stream: sentences from the packs' own examples and words, names made of syllables, figures drawn for the story. A copy is an edited text, a
/// translation the same names and figures in the same order in the words of another language.
/// </summary>
internal sealed partial class TextArticles
{
    private const int CoreFacts = 12, Paragraphs = 8;
    private static readonly LocalDate FirstDay = new(2030, 1, 1);
    private readonly (string Code, string[] Frames, string[] Words)[] _languages;
    private readonly int _seed;

    /// <param name="languages">The packs whose examples give sentences and words.</param>
    /// <param name="seed">Decides all that is drawn.</param>
    public TextArticles(LanguageSet languages, int seed)
    {
        _seed = seed;
        _languages = [.. languages.Packs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, Frames(p.Value), Words(p.Value)))];
    }

    /// <summary>Number of languages.</summary>
    public int Languages => _languages.Length;

    /// <summary>The article with its day declared.</summary>
    public Article Write(PlannedArticle article) =>
        ArticleFile.FromText($"date {LocalDatePattern.Iso.Format(FirstDay.PlusDays(article.Day))}\n{TextOf(article)}", $"{article.Number}.txt");

    /// <summary>Its text, one paragraph a line.</summary>
    public string TextOf(PlannedArticle article)
    {
        var own = Compose(article.Story, article.Origin, article.Language);
        if (article.Descent != Descent.Copy) return own;
        var draw = new Draw(_seed, 33, article.Number);
        var kind = draw.Below(PlantedEdits.Kinds.Count);
        return PlantedEdits.Apply(kind, own, Compose(-1 - article.Number, -1 - article.Number, article.Language), draw);
    }

    private string Compose(int story, int origin, int language)
    {
        var (_, frames, words) = _languages[language % _languages.Length];
        var draw = new Draw(_seed, 31, origin);
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            if (paragraph > 0) text.Append('\n');
            for (var sentence = 0; sentence < 2; sentence++)
            {
                // drawn alike for every language, so that the facts of a translation stand in the same order
                var (first, second, figure, frame, seed) = (draw.Below(CoreFacts), draw.Below(CoreFacts), draw.Below(CoreFacts), draw.Next(), draw.Next());
                var number = new Draw(_seed, 41, story * 31 + figure).Below(900) + 21;
                if (sentence == 1) text.Append(' ').Append(Number().Replace(frames[frame % (ulong)frames.Length], number.ToString(CultureInfo.InvariantCulture)));
                else Mix(text, words, story, [Name(story, first), Name(story, second), number.ToString(CultureInfo.InvariantCulture)], seed);
            }
        }
        return text.ToString();
    }

    private void Mix(StringBuilder text, string[] words, int story, string[] facts, ulong seed)
    {
        var draw = new Draw((int)seed, 32, (int)(seed >> 32));
        text.Append(facts[0]);
        for (var i = 0; i < 16; i++)
        {
            var word = draw.Unit() < 0.3 ? (int)(new Draw(_seed, 42, story * 17 + draw.Below(40)).Next() % (ulong)words.Length) : draw.Zipf(words.Length);
            text.Append(' ').Append(words[word]);
            if (i is 5 or 10) text.Append(' ').Append(facts[i / 5]);
            if (i == 8) text.Append(',');
        }
        text.Append('.');
    }

    private string Name(int story, int which)
    {
        const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";
        var draw = new Draw(_seed, 43, story * 31 + which);
        var name = new StringBuilder();
        for (var i = 2 + draw.Below(2); i > 0; i--) name.Append(Consonants[draw.Below(Consonants.Length)]).Append(Vowels[draw.Below(Vowels.Length)]).Append(i == 1 ? "n" : "");
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static string[] Frames(Pack pack) => [.. pack.Examples.Select(e => e.Text).Where(t => t.Length is > 25 and < 160).Distinct()];

    private static string[] Words(Pack pack) => [.. pack.Examples.SelectMany(e => Word().Matches(e.Text)).GroupBy(m => m.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    [GeneratedRegex(@"(?<=\s)\p{Ll}{2,}(?=\s)")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\d.,:-])\d{2,}(?![\d.,:-])")]
    private static partial Regex Number();
}
