using Whence.Intake;
using Whence.Intake.Records;

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
        foreach (var result in Sources.Select(files, options, arrival => AnalysedArrival.Of(analyzer, arrival), _ => progress.Step().Dispose()))
        {
            foreach (var message in result.Messages) Console.Error.WriteLine($"whence: {message}");
            if (result.Analysis is { } analysis) analyses.Add(analysis);
            else failed |= !result.Arrival.HoldsNoText;
        }
        return (analyses, failed);
    }
}
