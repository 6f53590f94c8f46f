using Whence.Articles;
using Whence.Stories;

namespace Whence.Tests.Support;

/// <summary>Gathers texts into stories with the packs of this repository.</summary>
internal static class Newsrooms
{
    /// <summary>An article of a day, of an outlet and at a place where that matters.</summary>
    public static Analysis Article(string text, string? day = "2025-08-15", string? path = null, string? outlet = null) =>
        new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(day is null ? text : $"date {day}\n{text}", path) with { Outlet = outlet });

    /// <summary>The stories of some articles, in their order of arrival.</summary>
    public static IReadOnlyList<Story> Tell(IEnumerable<Analysis> articles)
    {
        var newsroom = new Newsroom(Reader.Languages);
        foreach (var article in articles) newsroom.Add(article);
        return newsroom.Stories();
    }
}
