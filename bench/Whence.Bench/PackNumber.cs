using System.Globalization;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>packs PATH… [--few ro,lv,en] [--languages DIR]</c>: articles per second of processor time with all packs loaded and with a few of them alone, turn and turn about,
/// one reading of all articles each, so that both meet the same machine; the articles must be in languages of the few. Prints the median of each and of the ratios of neighbours.
/// </summary>
internal static class PackNumber
{
    /// <summary>Readings with each, and readings before any is measured.</summary>
    private const int Turns = 400, WarmUp = 100;

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--few", "--languages");
        var folder = arguments["--languages"] ?? LanguageSet.DefaultFolder;
        var few = (arguments["--few"] ?? "ro,lv,en").Split(',');
        var articles = Corpus.Read(arguments.Paths.Count == 0 ? [Corpus.Samples] : arguments.Paths);
        var part = Directory.CreateTempSubdirectory("whence-packs-").FullName;
        foreach (var file in Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file);
            if (Path.GetDirectoryName(name) is "" && Path.GetFileNameWithoutExtension(name) is { Length: 2 } code && !few.Contains(code)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(part, name))!);
            File.Copy(file, Path.Combine(part, name));
        }
        var (one, all) = (new Analyzer(LanguageSet.Load(part)), new Analyzer(LanguageSet.Load(folder)));
        Directory.Delete(part, recursive: true);
        articles.RemoveAll(a => one.Analyze(a).Language is null);
        for (var turn = 0; turn < WarmUp; turn++) (_, _) = (Read(one), Read(all));
        var (alone, together, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            var first = Read(turn % 2 == 0 ? one : all);
            var second = Read(turn % 2 == 0 ? all : one);
            alone.Add(turn % 2 == 0 ? first : second);
            together.Add(turn % 2 == 0 ? second : first);
            ratios.Add(together[^1] / alone[^1]);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Languages.Codes.Count()} packs: {Median(alone):0} articles a second; {all.Languages.Codes.Count()} packs: {Median(together):0} (medians of {Turns} turns)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles; median of the ratios {Median(ratios):0.000}; half of them lie between {ratios[Turns / 4]:0.000} and {ratios[3 * Turns / 4]:0.000}"));
        return 0;

        double Read(Analyzer analyzer)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var article in articles) analyzer.Analyze(article);
            return articles.Count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
    }
}
