using System.Diagnostics;
using System.Globalization;
using Whence.Articles;
using Whence.Claims;
using Whence.Dates;
using Whence.Events;
using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Bench;

/// <summary>How the time and the memory of an analysis divide among its stages (see <see cref="Analyzer"/>, which they follow).</summary>
internal sealed class StageShares(LanguageSet languages)
{
    private const int Rounds = 20;
    private readonly Dictionary<string, (long Ticks, long Bytes)> _stages = [];
    private int _repeat = Rounds;

    public static void Print(List<Article> articles, LanguageSet languages, string? language)
    {
        var shares = new StageShares(languages);
        var read = articles.Take(Math.Max(100, 2_000_000 / Math.Max(1, articles[0].Text.Length))).ToList();
        foreach (var article in read) shares.Follow(article, language);
        var (ticks, count) = (Math.Max(1, shares._stages.Values.Sum(s => s.Ticks)), read.Count);
        foreach (var (stage, (time, bytes)) in shares._stages)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {stage,-12} {(double)time / ticks,6:0.0%} {Stopwatch.GetElapsedTime(0, time).TotalMicroseconds / count,8:0} µs {bytes / 1e3 / count,7:0.0} kB an article"));
    }

    private void Follow(Article article, string? language)
    {
        _repeat = article.Text.Length > 100_000 ? 1 : Rounds;
        var words = languages.Vocabulary;
        if ((language ?? Time("language", () => languages.Identifier.Identify(article.Text, article.Prose))) is not { } code) return;
        var text = Time("reading", () => new ReadText(article, languages.Packs[code]));
        var (expressions, published, dates, dated) = Time("dates", () =>
        {
            var found = DateFinder.Find(text);
            var day = article.Declared ?? PublicationDating.WorkOut(text, found);
            return (found, day, DateMentions.Resolve(text, found, day?.Date), DateMentions.Cover(text, found));
        });
        var names = Time("names", () => NameFinder.Find(text, dated, words, languages.People));
        var figures = Time("figures", () => FigureFinder.Find(text, names, dated, words));
        var (phrases, labels, cues) = Time("cues", () =>
        {
            var reader = new NounPhraseReader(text, names) { Vocabulary = words };
            var sources = new SourceLabels(text, words, names, languages.NamesById);
            return (reader, sources, CueFinder.Find(text, reader, sources, dated));
        });
        var quotes = Time("quotes", () => new QuoteFinder(text, cues, names, phrases, labels, new(text, phrases, labels, dated)).Find());
        Time("relays", () => RelayFinder.Find(text, cues, names, words));
        Time("claims", () => new ClaimFinder(text, words, figures, dates, names, new(text, cues, quotes, names), new(text, words, labels, phrases, dated)).Find());
        Time("events", () => (EventFinder.Find(text, dates, names), EventFinder.Occasions(text, words)));
    }

    private T Time<T>(string stage, Func<T> run)
    {
        var result = run();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _repeat; i++) run();
        var ticks = Stopwatch.GetTimestamp() - start;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var sum = _stages.GetValueOrDefault(stage);
        _stages[stage] = (sum.Ticks + ticks / _repeat, sum.Bytes + bytes / _repeat);
        return result;
    }
}
