using Whence.Languages;
using Whence.Stories;

namespace Whence.Cli;

/// <summary>The stories that the articles behind some paths tell.</summary>
/// <param name="All">The stories, those with the most articles first.</param>
/// <param name="ExitCode">0; 1 where no article in a known language tells one; 2 where a path or a file failed.</param>
internal sealed record StoriesOf(IReadOnlyList<Story> All, int ExitCode)
{
    /// <summary>Reads, analyses and folds; what went wrong is said on standard error.</summary>
    public static StoriesOf Paths(IReadOnlyList<string> paths, LanguageSet languages)
    {
        var (files, missing) = ArticleFiles.List(paths);
        var (analyses, failed) = ArticleFiles.Analyze(new(languages), files);
        var newsroom = new Newsroom(languages);
        foreach (var analysis in analyses) newsroom.Add(analysis);
        var stories = newsroom.Stories();
        var told = stories.Any(s => s.Articles.Any(a => a.Language is not null)); // an article in no known language joins a story, but tells nothing alone
        if (files.Count == 0 && !missing) Console.Error.WriteLine("whence: no files that hold articles were found.");
        else if (!told && files.Count > 0) Console.Error.WriteLine($"whence: no article in a known language was found ({string.Join(", ", languages.Codes.Order(StringComparer.Ordinal))}).");
        return new(stories, missing || failed ? 2 : told ? 0 : 1);
    }
}
