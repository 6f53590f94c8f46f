using System.Globalization;
using Whence.Languages;
using Whence.Stories;
namespace Whence.Bench.Stories;
internal static class PairDump
{
    public static void Dump(string name, List<Told> articles, LanguageSet languages, int show = 12)
    {
        var rarity = new Rarity();
        var reader = new FeatureReader();
        var all = articles.ConvertAll(a => reader.Read(a.Analysis, languages.FunctionWordsOf(a.Analysis.Language)));
        foreach (var f in all) rarity.Count(f);
        var single = all.ConvertAll(f => { var c = new Cluster(0); c.Join(0, f, Cluster.NoDay, rarity); return c; });
        var t = new List<(float V, string S)>(); var n = new List<(float V, string S)>();
        for (var i = 0; i < all.Count; i++) for (var j = i + 1; j < all.Count; j++)
        {
            var (f, w, c) = StoryLikeness.Compare(all[i], single[j], rarity);
            var same = all[i].Language == all[j].Language;
            var v = same ? 0.45f * f + 0.55f * w : 0.75f * f + 0.25f * c;
            var days = articles[i].Analysis.Published is { } x && articles[j].Analysis.Published is { } y ? Math.Abs(Cluster.DayOf(x.Date) - Cluster.DayOf(y.Date)) : -1;
            (articles[i].Story == articles[j].Story ? t : n).Add((v, string.Create(CultureInfo.InvariantCulture, $"{(same ? "=" : "x")} {v:0.000} f {f:0.00} w {w:0.00} c {c:0.00} d {days} {articles[i].Analysis.Language} {Cut(articles[i])} | {articles[j].Analysis.Language} {Cut(articles[j])}")));
        }
        Console.WriteLine($"== {name}: true pairs, worst");
        foreach (var x in t.OrderBy(x => x.V).Take(show * 2)) Console.WriteLine(x.S);
        for (var q = 0; q <= 10; q++) if (t.Count > 0) Console.Write($"{t.OrderBy(x => x.V).ElementAt(Math.Min(t.Count - 1, q * t.Count / 10)).V:0.00} ");
        Console.WriteLine($"\n== false pairs, best");
        foreach (var x in n.OrderByDescending(x => x.V).Take(show * 2)) Console.WriteLine(x.S);
    }
    static string Cut(Told t) { var s = t.Analysis.Article.Prose.Of(t.Analysis.Article.Text).ReplaceLineEndings(" "); return s.Length > 50 ? s[..50] : s; }
}
