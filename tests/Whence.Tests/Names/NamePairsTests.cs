using System.Globalization;
using Whence.Articles;
using Whence.Languages;
using Whence.Names;
using Whence.Tests.Scoring;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Names;

/// <summary>Names across languages, scripts and cases: those in <c>names.yaml</c> that are one must be found to be one, and those that are not must not.</summary>
public sealed class NamePairsTests(ITestOutputHelper output)
{
    [Fact]
    public void NamesMatchAsWellAsBefore()
    {
        var tree = YamlTree.Read(Repository.PathOf("tests", "Whence.Tests", "Names", "names.yaml"), new())!;
        var (right, wrong, missed) = (0, 0, 0);
        var table = new List<string>();
        foreach (var (key, groups) in tree.Entries!)
        {
            var alike = !key.Scalar!.StartsWith("other", StringComparison.Ordinal);
            foreach (var group in groups.Items!)
            {
                var names = group.Items is { } pair ? pair.SelectMany(Spellings).ToList() : Spellings(group);
                for (var i = 0; i < names.Count; i++)
                    for (var j = i + 1; j < names.Count; j++)
                    {
                        var same = Same(names[i], names[j]);
                        if (same && alike) right++;
                        else if (same) wrong++;
                        else if (alike) missed++;
                        if (same != alike) table.Add($"{key.Scalar}: {names[i]} / {names[j]}: {(same ? "taken for one" : "not matched")}");
                    }
            }
        }
        var f1 = 2.0 * right / (2 * right + wrong + missed);
        table.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{right} pairs matched, {missed} missed, {wrong} wrong: F1 {f1:0.000}"));
        output.WriteLine(string.Join('\n', table));
        f1.ShouldBeGreaterThanOrEqualTo(Floors.Of("names"), string.Join('\n', table));
    }

    private static List<(string Language, string Name)> Spellings(YamlTree map) =>
        [.. map.Entries!.SelectMany(e => e.Value.Items is { } cases ? cases.Select(c => (e.Key.Scalar!, c.Scalar!)) : [(e.Key.Scalar!, e.Value.Scalar!)])];

    private static bool Same((string Language, string Name) a, (string Language, string Name) b)
    {
        var (x, y) = (Read(a), Read(b));
        if (x is null || y is null) return false;
        return x.Id is not null && y.Id is not null ? x.Id == y.Id : x.Id is null && y.Id is null && (x.Label == y.Label || PersonMatch.Same(x.Label, y.Label));
    }

    private static Name? Read((string Language, string Name) name)
    {
        var analysis = new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(name.Name), null, name.Language);
        return analysis.Names is [var only] && only.Span.Length == name.Name.Length ? only : null;
    }
}
