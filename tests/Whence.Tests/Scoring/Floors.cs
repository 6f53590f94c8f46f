using System.Globalization;
using System.Text;
using System.Text.Json;
using Whence.Articles;
using Whence.Briefs;
using Whence.Tests.Support;

namespace Whence.Tests.Scoring;

/// <summary>The quality that must not be lost: <c>bench/floors.json</c>. To lower a floor is a decision, made in that file.</summary>
internal static class Floors
{
    private static readonly JsonDocument File = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathOf("bench", "floors.json")));

    /// <summary>Floor of one score, from 0 to 1.</summary>
    public static double Of(params string[] path) => path.Aggregate(File.RootElement, (element, key) => element.GetProperty(key)).GetDouble();

    /// <summary>Floors of a group by layer.</summary>
    public static Dictionary<string, double> Group(params string[] path) =>
        path.Aggregate(File.RootElement, (element, key) => element.GetProperty(key)).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDouble());

    /// <summary>Reads all text files of a folder as <c>whence analyze</c> does.</summary>
    public static List<Analysis> Analyze(string folder)
    {
        var analyzer = new Analyzer(Reader.Languages);
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => ArticleFile.Read(f, Reader.Languages.Alphabets)).Select(r => analyzer.Analyze(r.Article!, r.Diagnostics))];
    }

    /// <summary>The objects of the JSON contract.</summary>
    public static List<JsonElement?> Json(IEnumerable<Analysis> analyses) => [.. analyses.Select(a => (JsonElement?)JsonDocument.Parse(Reader.Json(a)).RootElement)];

    /// <summary>The brief of some articles in the JSON contract.</summary>
    public static JsonElement Brief(IEnumerable<Analysis> analyses)
    {
        var newsroom = new Newsroom(Reader.Languages);
        foreach (var analysis in analyses) newsroom.Add(analysis);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) BriefJson.Write(json, newsroom.Stories());
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }

    /// <summary>Fails with the whole table where a score lies below its floor.</summary>
    public static void ShouldHold(IReadOnlyDictionary<string, double> floors, Func<string, double?> score, string table)
    {
        var below = floors.Where(f => !(score(f.Key) >= f.Value)).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} is {score(f.Key):0.000}, its floor {f.Value:0.000}"));
        below.ShouldBeEmpty(table);
    }
}
