using System.Globalization;
using Whence.Articles;
using Whence.Claims;
using Whence.Languages;
using Whence.Sourcing;
using Whence.Tests.Scoring;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Languages;

/// <summary>The same sentence told in eight languages makes the same claims: <c>eight.yaml</c>. A sentence is right where it makes all of them and no other.</summary>
public sealed class EightLanguagesTests(ITestOutputHelper output)
{
    private static readonly List<YamlTree> Items = YamlTree.Read(Repository.PathOf("tests", "Whence.Tests", "Languages", "eight.yaml"), new())!.Items!;

    [Fact]
    public void EverySentenceIsToldInAllOfThem() =>
        Items.Where(i => i.Entries!.Select(e => e.Key.Scalar).ToHashSet() is var keys && !keys.SetEquals(["claims", .. Floors.Group("eight").Keys])).ShouldBeEmpty();

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("lv")]
    [InlineData("ro")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void SentencesMakeTheSameClaims(string language)
    {
        var wrong = new List<string>();
        foreach (var (number, item) in Items.Index())
        {
            var text = item.Entries!.First(e => e.Key.Scalar == language).Value.Scalar!;
            var expected = item.Entries!.First(e => e.Key.Scalar == "claims").Value.Items!.ConvertAll(c => c.Scalar!);
            var found = new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText("date 2025-08-15\n" + text), null, language).Claims.Where(c => c.Rule != "claim.count").ToList(); // the sentences say nothing of counts of which only the noun is known
            if (!Agree(expected, found)) wrong.Add($"{number + 1} {text}\n    expected {string.Join("; ", expected)}\n    found    {string.Join("; ", found.Select(ExampleNotation.WriteAttributed))}");
        }
        var share = 1 - wrong.Count / (double)Items.Count;
        var table = string.Create(CultureInfo.InvariantCulture, $"{language}: {Items.Count - wrong.Count} of {Items.Count} sentences right, {share:0.000}\n{string.Join('\n', wrong)}");
        output.WriteLine(table);
        share.ShouldBeGreaterThanOrEqualTo(Floors.Of("eight", language), table);
    }

    private static bool Agree(List<string> expected, List<Claim> found)
    {
        var left = new List<Claim>(found);
        foreach (var text in expected.OrderBy(e => e[0] == '?'))
        {
            var at = left.FindIndex(c => Is(text.TrimStart('?'), c));
            if (at >= 0) left.RemoveAt(at);
            else if (text[0] != '?') return false;
        }
        return left.Count == 0;
    }

    /// <summary>Whether a claim is the one meant; A|B stands for either.</summary>
    private static bool Is(string text, Claim claim)
    {
        var (what, who) = Cut(text, " <- ");
        var (claimant, relays) = Cut(who, " via ");
        var (concepts, number) = Cut(what, " ");
        if (!concepts.Split('|').Any(c => ExpectedClaim.Read($"{c} {number}") is { } e && (e.Matches(claim, hedged: true) || AsDozens(e).Matches(claim, hedged: true)))) return false;
        if (claimant.Length > 0 && !IsNamed(claimant, claim.Attribution.Claimant)) return false;
        return relays.Length == 0 || relays.Split(", ").All(r => claim.Attribution.Via.Any(v => IsNamed(r, v)));
    }

    /// <summary>Languages speak of tens or of dozens.</summary>
    private static ExpectedClaim AsDozens(ExpectedClaim e) => e with { Low = e.Low switch { 10 => 12, 12 => 10, var low => low } };

    private static bool IsNamed(string labels, Source? source) => source is not null && labels.Split('|').Any(l => Words(l).All(w => Words(source.Label).Any(x => x.StartsWith(w, StringComparison.Ordinal))));

    private static string[] Words(string label) => Fold.Plain(Fold.Case(label)).Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);

    private static (string, string) Cut(string text, string at) => text.IndexOf(at, StringComparison.Ordinal) is var i and >= 0 ? (text[..i], text[(i + at.Length)..]) : (text, "");
}
