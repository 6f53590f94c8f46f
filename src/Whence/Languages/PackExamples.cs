using NodaTime.Text;
using Whence.Articles;
using Whence.Claims;
using Whence.Sourcing;

namespace Whence.Languages;

/// <summary>What became of one example of a pack.</summary>
/// <param name="Example">The example.</param>
/// <param name="Missing">What it must give and did not, as written in the pack.</param>
/// <param name="Extra">What was found and must not be, in the same notation.</param>
/// <param name="Found">All that its section found, in the same notation.</param>
public sealed record ExampleResult(PackExample Example, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra, IReadOnlyList<string> Found)
{
    /// <summary>Everything that it must give was found, and nothing that it must not.</summary>
    public bool Passed => Missing.Count == 0 && Extra.Count == 0;
}

/// <summary>Runs the examples of a pack through all stages: each is an article of its own, read with this pack, published on the day that the pack gives.</summary>
public static class PackExamples
{
    /// <summary>The sections that examples may stand in, in the order of the format.</summary>
    public static readonly IReadOnlyList<string> Sections = ["dates", "claims", "attribution", "quotes"];

    /// <summary>Runs every example of a pack of the set, in the order of the file.</summary>
    /// <exception cref="KeyNotFoundException">The set has no pack of that code.</exception>
    public static IReadOnlyList<ExampleResult> Run(LanguageSet languages, string code)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var pack = languages.Packs[code];
        var analyzer = new Analyzer(languages);
        PublicationDate? published = LocalDatePattern.Iso.Parse(pack.ExamplesPublished) is { Success: true } day ? new(day.Value, DateEvidence.Declared, pack.ExamplesPublished) : null;
        return [.. pack.Examples.Select(example => Check(example, analyzer.Analyze(ArticleFile.FromText(example.Text) with { Declared = published }, language: code), languages.Vocabulary))];
    }

    private static ExampleResult Check(PackExample example, Analysis analysis, Vocabulary vocabulary) => example.Section switch
    {
        "dates" => Compare(example, analysis.Dates, date => ExampleNotation.Write(date, example.Text), (given, date) => ExampleNotation.Same(given, date, example.Text), _ => true),
        "claims" => Compare(example, analysis.Claims, ExampleNotation.Write, (given, claim) => ExpectedClaim.Read(given)?.Matches(claim, hedged: true) == true, c => IsCount(c, vocabulary)),
        "attribution" => Compare(example, analysis.Claims, ExampleNotation.WriteAttributed, ExampleNotation.SameAttributed, c => IsCount(c, vocabulary)),
        _ => Compare(example, [.. analysis.Quotes.Where(q => q.Kind == QuoteKind.Direct)], quote => ExampleNotation.Write(quote, example.Text), (given, quote) => ExampleNotation.Same(given, quote, example.Text), _ => true),
    };

    /// <summary>Counts must be given in full; an amount ("two hours") may stand beside what an example is about.</summary>
    private static bool IsCount(Claim claim, Vocabulary vocabulary) => vocabulary.Concepts[claim.Concept].Counts is "person" or "thing";

    /// <summary>Pairs each expectation with the first finding that fits it and is not taken.</summary>
    private static ExampleResult Compare<T>(PackExample example, IReadOnlyList<T> found, Func<T, string> write, Func<string, T, bool> same, Predicate<T> mustBeGiven)
    {
        var left = found.ToList();
        var missing = new List<string>();
        foreach (var given in example.Gives)
        {
            var fits = left.FindIndex(f => same(given, f));
            if (fits >= 0) left.RemoveAt(fits);
            else missing.Add(given);
        }
        return new(example, missing, [.. left.Where(f => mustBeGiven(f)).Select(write)], [.. found.Select(write)]);
    }
}
