using System.Text.RegularExpressions;
using Whence.Tests.Support;
using Whence.Web.Labels;

namespace Whence.Web.Tests.Labels;

public sealed partial class LabelKeyTests
{
    [Fact]
    public void EveryKeyThatAPageNamesStandsInTheLabels()
    {
        var known = LabelSet.All["en"].Keys.Select(k => k.Replace(" (counted)", "", StringComparison.Ordinal)).ToHashSet();
        var named = Directory.EnumerateFiles(Repository.PathOf("src", "Whence.Web"), "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".razor" or ".cs" && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => (Key: m.Groups[1].Value, File: Path.GetFileName(file)))).ToList();
        named.Count.ShouldBeGreaterThan(100);
        named.Where(n => !known.Contains(n.Key) && n.Key[^1] != '.').Distinct().ShouldBeEmpty();
    }

    /// <summary><c>L["key"]</c>, <c>L.With("key"</c>, <c>Labels.Count("key"</c>; a key that ends in a dot is completed by the page.</summary>
    [GeneratedRegex("""(?:\bL|[lL]abels)(?:\[|\.With\(|\.Count\()"([^"]+)["]""")]
    private static partial Regex Key();
}
