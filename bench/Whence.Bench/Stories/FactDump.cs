using System.Globalization;
using Whence.Lineage;
namespace Whence.Bench.Stories;
internal static class FactDump
{
    public static void Dump(List<Told> articles)
    {
        var reader = new FingerprintReader();
        var prints = articles.ConvertAll(a => reader.Read(a.Analysis));
        var rows = new List<(bool Same, float Share, int Count, double Order, bool Agree, int Days, string S)>();
        for (var i = 0; i < prints.Count; i++) for (var j = i + 1; j < prints.Count; j++)
        {
            if (prints[i].Language == prints[j].Language) continue;
            var same = articles[i].Story == articles[j].Story;
            var (share, count) = FactComparison.Shared(prints[i], prints[j]);
            if (!same && (count < 5 || prints[i].DaysFrom(prints[j]) > 7)) continue;
            var order = (double)FactComparison.LongestOrder(prints[i].Facts, prints[j].Facts) / Math.Max(1, Math.Min(prints[i].Facts.Length, prints[j].Facts.Length));
            rows.Add((same, share, count, order, FactComparison.AgreeOnFigures(prints[i], prints[j]), prints[i].DaysFrom(prints[j]), $"r {prints[i].Relays.Length} {prints[j].Relays.Length} n {prints[i].Facts.Length} {prints[j].Facts.Length} {articles[i].Analysis.Article.Path} {articles[i].Analysis.Article.Title} | {articles[j].Analysis.Article.Title}"));
        }
        foreach (var r in rows.Where(r => r.Same).OrderBy(r => r.Share + r.Order).Take(45)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"T share {r.Share:0.00} n {r.Count} order {r.Order:0.00} agree {r.Agree} days {r.Days} {r.S}"));
        foreach (var r in rows.Where(r => !r.Same).OrderByDescending(r => r.Share + r.Order).Take(25)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F share {r.Share:0.00} n {r.Count} order {r.Order:0.00} agree {r.Agree} days {r.Days} {r.S}"));
    }
}
