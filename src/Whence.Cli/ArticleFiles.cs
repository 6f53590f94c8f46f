using Whence.Articles;
using Whence.Intake;
using Whence.Intake.Records;
using Whence.Languages;

namespace Whence.Cli;

/// <summary>The articles behind the paths that a user gives, analysed.</summary>
internal static class ArticleFiles
{
    /// <summary>All files in a fixed order. A path that does not exist or may not be read becomes a message on standard error.</summary>
    /// <returns>The files, and whether any path failed.</returns>
    public static (IReadOnlyList<string> Files, bool Failed) List(IEnumerable<string> paths, FieldNames? fields = null)
    {
        var (files, refused) = SourceFiles.List(paths, fields);
        foreach (var arrival in refused) Console.Error.WriteLine($"whence: '{arrival.From}': {arrival.Refusal}");
        return (files, refused.Count > 0);
    }

    /// <summary>Reads and analyses files; what fails is named on standard error and the rest goes on.</summary>
    /// <returns>The analyses in the order of the files, and whether anything failed; what holds no text has not.</returns>
    public static (List<Analysis> Analyses, bool Failed) Analyze(Analyzer analyzer, IReadOnlyList<string> files, FieldNames? fields = null)
    {
        var analyses = new List<Analysis>();
        var failed = false;
        using var progress = Progress.For(files.Count);
        var options = new IntakeOptions { Alphabets = [.. analyzer.Languages.Alphabets], Fields = fields ?? FieldNames.Usual };
        foreach (var result in Sources.Select(files, options, arrival => Analyze(analyzer, arrival), _ => progress.Step().Dispose()))
        {
            foreach (var message in result.Messages) Console.Error.WriteLine($"whence: {message}");
            if (result.Analysis is { } analysis) analyses.Add(analysis);
            else failed |= !result.Arrival.HoldsNoText;
        }
        return (analyses, failed);
    }

    /// <summary>What became of an arrival.</summary>
    /// <param name="Arrival">What came in.</param>
    /// <param name="Analysis">What was found in it; null where it was refused or could not be analysed.</param>
    /// <param name="Messages">What to say about it, with its place.</param>
    public sealed record Result(Arrival Arrival, Analysis? Analysis, IReadOnlyList<string> Messages);

    /// <summary>Analyses what came in; never throws.</summary>
    public static Result Analyze(Analyzer analyzer, Arrival arrival)
    {
        List<string> messages = [.. arrival.Diagnostics.Where(IsSaid).Select(d => $"{arrival.From}: {d.Message}")];
        if (arrival.Article is not { } article)
        {
            messages.Add($"{arrival.From}: {arrival.Refusal}");
            return new(arrival, null, messages);
        }
        try
        {
            return new(arrival, analyzer.Analyze(article, arrival.Diagnostics), messages);
        }
        catch (BrokenPackException e)
        {
            messages.Add($"{arrival.From}: {e.Message}");
        }
        catch (Exception e) when (e is not OutOfMemoryException) // a fault of ours with one article must not cost the others
        {
            messages.Add($"{arrival.From}: could not be analysed ({e.GetType().Name}: {e.Message}). This is a fault in Whence; the other files are read.");
        }
        return new(arrival, null, messages);
    }

    /// <summary>What is odd about one page of many is in its analysis and need not be said as well.</summary>
    private static bool IsSaid(Diagnostic diagnostic) => diagnostic.Code is "encoding" or "too-long" or "broken-xml" or "broken-json" or "broken-compression" or "junk" or "date";
}
