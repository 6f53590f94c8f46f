using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Whence.Intake.Markdowns;

/// <summary>The lines between two <c>---</c> at the head of a text: YAML, of which the plain values are taken.</summary>
internal static class FrontMatter
{
    /// <summary>A longer block is text that happens to begin with a rule, in characters.</summary>
    private const int Longest = 64 * 1024;

    /// <summary>The values by name in small letters (of a list its members with commas between), and the text behind. Broken YAML gives no values; the block is left out all the same.</summary>
    public static (Dictionary<string, string> Values, string Body) Split(string text)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)) return (none, text);
        var start = text.IndexOf('\n') + 1;
        var end = text.IndexOf("\n---", start - 1, Math.Min(text.Length - start + 1, Longest), StringComparison.Ordinal);
        if (end < 0) return (none, text);
        var after = text.IndexOf('\n', end + 1);
        var body = after < 0 ? "" : text[(after + 1)..];
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text[start..Math.Max(end, start)]));
            if (yaml.Documents is [{ RootNode: YamlMappingNode map }, ..])
                foreach (var (key, value) in map.Children)
                    if (key is YamlScalarNode { Value: { } name } && Plain(value) is { Length: > 0 } plain) none.TryAdd(name.ToLowerInvariant(), plain);
        }
        catch (YamlException)
        {
            none.Clear();
        }
        return (none, body);
    }

    private static string? Plain(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlSequenceNode list => string.Join(", ", list.OfType<YamlScalarNode>().Select(n => n.Value)),
        YamlMappingNode map => map.Children.TryGetValue("name", out var name) && name is YamlScalarNode scalar ? scalar.Value : null,
        _ => null,
    };
}
