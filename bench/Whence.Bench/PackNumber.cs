using System.Globalization;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>packs PATH… [--few ro,lv,en] [--languages DIR]</c>: articles per second of processor time with all packs loaded and with a few of them alone, in turn, so that both meet the same
/// machine; the articles must be in languages of the few. Prints each pair and the median of the ratios.
/// </summary>
internal static class PackNumber
{
    private const int Rounds = 9;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

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
        Measure(one);
        Measure(all);
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var (alone, together) = (Measure(one), Measure(all));
            ratios.Add(together / alone);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Languages.Codes.Count()} packs: {alone:0} articles a second; {all.Languages.Codes.Count()} packs: {together:0}; ratio {ratios[^1]:0.000}"));
        }
        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles; median of the ratios {ratios[Rounds / 2]:0.000} ({ratios[0]:0.000} to {ratios[^1]:0.000})"));
        return 0;

        double Measure(Analyzer analyzer)
        {
            var (start, count) = (Environment.CpuUsage.TotalTime, 0);
            while (Environment.CpuUsage.TotalTime - start < Round)
            {
                foreach (var article in articles) analyzer.Analyze(article);
                count += articles.Count;
            }
            return count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
    }
}
