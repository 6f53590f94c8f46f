using System.IO.Compression;
using System.Text.Json;
using Whence.Intake.Pages;

namespace Whence.Bench.Pages;

/// <summary>A page whose true text is known.</summary>
/// <param name="Id">Name of its file.</param>
/// <param name="Html">Its bytes.</param>
internal sealed record GoldPage(string Id, Uri? Address, byte[] Html, string Truth)
{
    /// <summary>The half that is developed with; the other is for checking.</summary>
    public bool ForDevelopment => Convert.ToInt32(Id[..2], 16) % 2 == 1;

    /// <summary>The pages of a folder in the form of scrapinghub/article-extraction-benchmark: <c>ground-truth.json</c> and a file <c>ID.html.gz</c> for each entry.</summary>
    /// <exception cref="IOException">A file is missing or unreadable.</exception>
    public static List<GoldPage> Read(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        return [.. truth.RootElement.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new GoldPage(
            p.Name,
            p.Value.TryGetProperty("url", out var url) && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address) ? address : null,
            Unpacked(Path.Combine(folder, $"{p.Name}.html.gz")),
            p.Value.GetProperty("articleBody").GetString() ?? ""))];
    }

    /// <summary>The page as Whence reads it.</summary>
    public Page Read() => PageReader.Read(Html, null, Address, null);

    private static byte[] Unpacked(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
