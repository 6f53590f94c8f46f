using System.Globalization;
using NodaTime.Text;
using Whence.Store;

namespace Whence.Cli;

/// <summary>What is said of stories of the store, in words.</summary>
internal static class StoryLines
{
    /// <summary>“2027-03-09 to 2027-03-14”, “2027-03-09”, or “undated”.</summary>
    public static string Span(StorySummary story) => (Day(story.FirstDay), Day(story.LastDay)) switch
    {
        (null, _) or (_, null) => "undated",
        var (first, last) when first == last => first!,
        var (first, last) => $"{first} to {last}",
    };

    /// <summary>Origins, unknown lineage, disputed and revised figures; and whether articles have come since these were told.</summary>
    public static string State(StorySummary story)
    {
        if (story.Told == 0) return "not yet told";
        List<string> parts = [$"{Count(story.Origins, "known origin")}{(story.UnknownLineage > 0 ? $", {story.UnknownLineage} of unknown lineage" : "")}"];
        if (story.Questions > 0) parts.Add(Count(story.Questions, "figure") + (story.Disputed > 0 ? $", {story.Disputed} disputed" : "") + (story.Revised > 0 ? $", {story.Revised} revised" : ""));
        if (story.IsStale) parts.Add("changed since");
        return string.Join("; ", parts);
    }

    /// <summary>A day as ISO 8601, or null.</summary>
    public static string? Day(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>“1 article”, “16 articles”.</summary>
    public static string Count(int number, string what) => number.ToString("#,##0", CultureInfo.InvariantCulture) + " " + what.Replace("story", number == 1 ? "story" : "storie", StringComparison.Ordinal) + (number == 1 ? "" : "s");
}
