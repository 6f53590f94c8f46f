using System.Globalization;
using Whence.Articles;
using Whence.Claims;
using Whence.Languages;
using Whence.Tests.Scoring;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Sourcing;

/// <summary>Who asserts a figure, by the means a language has to say so: <c>who-says.yaml</c>.</summary>
public sealed class WhoSaysTests(ITestOutputHelper output)
{
    private static readonly List<YamlTree> Items = YamlTree.Read(Repository.PathOf("tests", "Whence.Tests", "Sourcing", "who-says.yaml"), new())!.Items!;

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("lv")]
    [InlineData("ro")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void TheClaimantIsFound(string language)
    {
        var items = Items.FindAll(i => Field(i, "language") == language);
        var wrong = new List<string>();
        foreach (var item in items)
        {
            var text = Field(item, "text").Replace("¶", "\n\n", StringComparison.Ordinal);
            var headline = text.Contains('\n', StringComparison.Ordinal) ? "" : "\n";
            var claims = new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText("date 2025-08-15\n" + headline + text), null, language).Claims;
            if (!IsRight(Field(item, "rule"), Field(item, "says"), claims)) wrong.Add($"{Field(item, "rule")}: {text}\n    expected {Field(item, "says")}\n    found    {string.Join("; ", claims.Select(ExampleNotation.WriteAttributed))}");
        }
        var share = 1 - wrong.Count / (double)items.Count;
        var table = string.Create(CultureInfo.InvariantCulture, $"{language}: {items.Count - wrong.Count} of {items.Count} sentences right, {share:0.000}\n{string.Join('\n', wrong)}");
        output.WriteLine(table);
        share.ShouldBeGreaterThanOrEqualTo(Floors.Of("who-says", language), table);
    }

    [Fact]
    public void EveryRuleIsHeldInTwoLanguagesAndMore()
    {
        var few = Items.GroupBy(i => Field(i, "rule")).Where(g => g.Select(i => Field(i, "language")).Distinct().Count() < 2).Select(g => g.Key);
        few.ShouldBe(["parted"]); // verbs in two parts are told apart in one pack
    }

    /// <summary>Two sources share a sentence, or a part stands behind its whole: then every claim counts, else the last.</summary>
    private static bool IsRight(string rule, string says, IReadOnlyList<Claim> claims) => (rule, claims.Count) switch
    {
        (_, 0) => false,
        ("added", _) => claims is [var told, .., var added] && Is(told, says) && added.Attribution.Claimant is null,
        ("none", _) => claims.All(c => c.Attribution.Claimant is null),
        ("two" or "contrast", 1) => false,
        ("two" or "contrast", _) => says.Split(',') is [var first, var last] && Is(claims[0], first) && Is(claims[^1], last),
        ("part", var count) => count > 1 && claims.All(c => Is(c, says)),
        _ => Is(claims[^1], says),
    };

    private static bool Is(Claim claim, string says) => claim.Attribution.Claimant is { } claimant && says.Split('|').Any(s => claimant.Label.Contains(s, StringComparison.Ordinal));

    private static string Field(YamlTree item, string key) => item.Entries!.First(e => e.Key.Scalar == key).Value.Scalar!;
}
