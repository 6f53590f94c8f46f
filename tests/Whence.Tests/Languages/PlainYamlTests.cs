using Whence.Languages;
using Whence.Tests.Support;
using YamlDotNet.Core;

namespace Whence.Tests.Languages;

/// <summary>The fast reader of plain YAML gives what the full parser gives, or leaves the text to it.</summary>
public sealed class PlainYamlTests
{
    public static TheoryData<string> LanguageFiles =>
        [.. Directory.GetFiles(Repository.PathOf("languages"), "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(LanguageFiles))]
    public void ItReadsOurFilesAsTheFullParserDoes(string file) => ShouldAgree(File.ReadAllText(Path.Combine(Repository.Root, file)), file);

    [Theory]
    [InlineData("a: b")]
    [InlineData("a:\n  - b\n  - c: d\n    e: f\n")]
    [InlineData("a: {b: [c, 'd: e', \"f, g\"], h: }")]
    [InlineData("a: \"\\u0101\\n\\\"\" # remark")]
    [InlineData("a: 'it''s'")]
    [InlineData("a: b # c\nd: e#f\n# g\n\nh: i")]
    [InlineData("a: [b,\n  c,\n  d]\ne: f")]
    [InlineData("- {a: b}\n- {a: c}")]
    [InlineData("a: |\n  text\n  more\n")]
    [InlineData("a: >-\n  text\n  more\n")]
    [InlineData("a: b\n  c")]
    [InlineData("a:\n- b\n- c\nd: e")]
    [InlineData("? a\n: b")]
    [InlineData("a: &x b\nc: *x")]
    [InlineData("a: b: c")]
    [InlineData("a: [b, c")]
    [InlineData("a: }")]
    [InlineData("\ta: b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("a:\r\n  - b\r\n")]
    [InlineData("\ufeffa: b")]
    [InlineData("a: !!str 1")]
    [InlineData("a: ~\nb: null\nc:")]
    [InlineData("\"on\": [\"no\", off]")]
    [InlineData("a: -1\nb: - c")]
    [InlineData("a: http://b/c")]
    [InlineData("a: [b|c, (d|), {e}: f]")]
    [InlineData("a: \"\\")]
    [InlineData("a: \"\\u01")]
    [InlineData("a: '")]
    [InlineData("a: [")]
    [InlineData("a: {b:")]
    [InlineData("a: [\nb]")]
    [InlineData("a:\n  b: [\n  c]")]
    [InlineData("{\na: b}")]
    public void ItAgreesOnTextsOfAllKinds(string text) => ShouldAgree(text, text);

    [Fact]
    public void ItAgreesOnOurPacksWithACharacterChanged()
    {
        foreach (var text in InventedLanguage.Damaged(3000)) ShouldAgree(text, text);
    }

    private static void ShouldAgree(string text, string what)
    {
        if (PlainYaml.Read(text) is { } plain) Write(plain).ShouldBe(Full(text), what);
    }

    private static string Full(string text)
    {
        try
        {
            var problems = new PackProblems();
            var tree = YamlTree.Parse(text, "x.yaml", problems);
            // a key that stands twice or is no word is for the full parser to report
            return problems.All.Count > 0 ? "faults" : Write(tree!);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return "no YAML: " + e.Message;
        }
    }

    private static string Write(YamlTree tree) =>
        tree.Entries is { } entries ? $"{tree.Line}{{{string.Join(",", entries.Select(e => Write(e.Key) + ":" + Write(e.Value)))}}}"
        : tree.Items is { } items ? $"{tree.Line}[{string.Join(",", items.Select(Write))}]"
        : $"{tree.Line}'{tree.Scalar}'";
}
