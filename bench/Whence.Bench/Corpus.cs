using System.Text.Json;
using Whence.Articles;

namespace Whence.Bench;

/// <summary>Articles to measure with: text files, folders of them, and jsonl files with a field <c>text</c>.</summary>
internal static class Corpus
{
    /// <summary>The sample articles that were copied beside the program.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>All articles behind some paths, in a fixed order.</summary>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder.</exception>
    public static List<Article> Read(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(Files).SelectMany(file => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? Lines(file) : Whole(file))];

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path]
        : throw new FileNotFoundException($"'{path}' is no file and no folder.", path);

    private static IEnumerable<Article> Whole(string file) => ArticleFile.Read(file).Article is { } article ? [article] : [];

    private static IEnumerable<Article> Lines(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } words)
                yield return ArticleFile.FromText(words, $"{Path.GetFileName(file)}:{number}");
        }
    }
}
