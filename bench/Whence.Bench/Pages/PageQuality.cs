using System.Globalization;
using Whence.Intake.Pages;

namespace Whence.Bench.Pages;

/// <summary>
/// The verb <c>pages PATH [--worst N] [--dump DIR] [--half dev|check]</c>: precision, recall and F1 of the text found on pages whose text is known, the half developed with and the half to check apart,
/// and pages read in a second of processor time.
/// </summary>
internal static class PageQuality
{
    private const int SpeedRounds = 3;

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--worst", "--dump", "--half", "--rounds");
        if (arguments.Paths.Count != 1) throw new ArgumentException("One folder with ground-truth.json and its pages was expected.");
        var gold = GoldPage.Read(arguments.Paths[0]);
        var scored = gold.Select(g => (Gold: g, Page: g.Read())).Select(g => (g.Gold, g.Page, Score: ShingleScore.Of(g.Gold.Truth, string.Join("\n\n", g.Page.Paragraphs)))).ToList();
        foreach (var (name, half) in new[] { ("developed with", scored.Where(s => s.Gold.ForDevelopment)), ("to check", scored.Where(s => !s.Gold.ForDevelopment)), ("all", scored) })
            Print(name, [.. half.Select(s => s.Score)]);
        var shown = scored.Where(s => arguments["--half"] is null || (arguments["--half"] == "dev") == s.Gold.ForDevelopment).OrderBy(s => s.Score.F1).Take(arguments["--worst"] is null ? 0 : arguments.Number("--worst", 20));
        foreach (var (page, _, score) in shown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.Id[..6]} F1 {score.F1:0.000} precision {score.Precision:0.000} recall {score.Recall:0.000} {page.Address}"));
        if (arguments["--dump"] is { } folder) Dump(folder, scored.Select(s => (s.Gold, s.Page)));
        for (var round = 0; round < arguments.Number("--rounds", SpeedRounds); round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var page in gold) page.Read();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gold.Count / (Environment.CpuUsage.TotalTime - start).TotalSeconds:0} pages a second of processor time, {gold.Average(g => g.Html.Length) / 1e3:0} kB each"));
        }
        return 0;
    }

    private static void Print(string name, List<ShingleScore> pages)
    {
        var (precision, recall, f1) = ShingleScore.Over(pages);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {pages.Count,3} pages: F1 {f1:0.0000} precision {precision:0.0000} recall {recall:0.0000}"));
    }

    private static void Dump(string folder, IEnumerable<(GoldPage Gold, Page Page)> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var (gold, page) in pages)
        {
            File.WriteAllText(Path.Combine(folder, gold.Id[..6] + ".txt"), string.Join("\n\n", page.Paragraphs));
            File.WriteAllText(Path.Combine(folder, gold.Id[..6] + ".fields.txt"), $"{page.Address}\n{page.Title}\n{page.Outlet} | {page.Author} | {page.Language} | {page.Published}\n" + string.Join('\n', page.Evidence.Select(e => $"{e.Field}: {e.Value} ({e.From})")));
        }
    }
}
