using System.Diagnostics;
using System.Globalization;
using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Bench;

/// <summary>How the time of an analysis divides among its first stages; what is left goes to quantities, sources, claims and events.</summary>
internal static class StageShares
{
    private const int Rounds = 20;

    public static void Print(List<Article> articles, LanguageSet languages, string? language)
    {
        var analyzer = new Analyzer(languages);
        var packs = (IReadOnlyList<Pack>)[.. languages.Packs.Values];
        var ticks = new long[5];
        foreach (var article in articles.Take(Math.Max(100, 2_000_000 / Math.Max(1, articles[0].Text.Length))))
        {
            if (analyzer.Analyze(article, language: language).Language is not { } code) continue;
            var repeat = article.Text.Length > 100_000 ? 1 : Rounds;
            var text = new ReadText(article, languages.Packs[code]);
            var expressions = DateFinder.Find(text);
            var dated = DateMentions.Cover(text, expressions);
            if (language is null) ticks[0] += Time(repeat, () => LanguageIdentifier.Identify(article.Text, article.Prose, packs));
            ticks[1] += Time(repeat, () => new ReadText(article, text.Pack));
            ticks[2] += Time(repeat, () => DateFinder.Find(text));
            ticks[3] += Time(repeat, () => NameFinder.Find(text, dated, languages.Vocabulary));
            ticks[4] += Time(repeat, () => analyzer.Analyze(article, language: language));
        }
        if (ticks[4] == 0) return;
        var (names, rest) = ((string[])["language", "reading", "dates", "names"], 1.0);
        for (var i = 0; i < names.Length; i++)
        {
            var share = (double)ticks[i] / ticks[4];
            rest -= share;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {names[i],-10} {share,6:0.0%}"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"the rest",-10} {rest,6:0.0%}"));
    }

    private static long Time(int repeat, Func<object?> stage)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeat; i++) stage();
        return (Stopwatch.GetTimestamp() - start) / repeat;
    }
}
