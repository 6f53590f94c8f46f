using Whence.Articles;
using Whence.Languages;

namespace Whence.Intake;

/// <summary>What became of an arrival.</summary>
/// <param name="Arrival">What came in.</param>
/// <param name="Analysis">What was found in it; null where it was refused or could not be analysed.</param>
/// <param name="Messages">What to say about it, with its place.</param>
public sealed record AnalysedArrival(Arrival Arrival, Analysis? Analysis, IReadOnlyList<string> Messages)
{
    /// <summary>Why there is no analysis, in a sentence; null where there is one.</summary>
    public string? Refusal => Analysis is not null ? null : Arrival.Refusal ?? "The article could not be analysed: a fault in Whence.";

    /// <summary>Analyses what came in; never throws.</summary>
    public static AnalysedArrival Of(Analyzer analyzer, Arrival arrival)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(arrival);
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
