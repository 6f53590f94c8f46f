using System.Text;
using System.Text.Json;
using Whence.Articles;
using Whence.Briefs;
using Whence.Languages;

namespace Whence.Tests.Support;

/// <summary>Reads texts with the packs of this repository, loaded once for all tests.</summary>
internal static class Reader
{
    private static readonly Lazy<LanguageSet> Loaded = new(() => LanguageSet.Load());

    /// <summary>The packs of this repository.</summary>
    public static LanguageSet Languages => Loaded.Value;

    /// <summary>Reads a text.</summary>
    /// <param name="published">Day of publication as <c>YYYY-MM-DD</c>, declared in the text's header; null for none.</param>
    public static Analysis Read(string text, string? published = "2025-08-15") =>
        new Analyzer(Languages).Analyze(ArticleFile.FromText(published is null ? text : $"date {published}\n\n{text}"));

    /// <summary>An analysis in the JSON contract.</summary>
    public static string Json(Analysis analysis)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) AnalysisJson.Write(json, analysis);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
