using Whence.Lineage;
using Whence.Stories;

namespace Whence.Web.Charts;

/// <summary>How the articles of a story fall to its origins: the largest ones, the rest together, and those of unknown lineage.</summary>
internal sealed class OriginShares
{
    /// <summary>Origins that get a part of the bar of their own.</summary>
    public const int Most = 6; // as many as there are colours

    public OriginShares(Story story)
    {
        All = story.Articles.Count;
        var sized = story.Origins.Select((origin, i) => (Origin: origin, Number: i + 1)).OrderByDescending(o => o.Origin.Articles.Count).ThenBy(o => o.Number).ToList();
        Largest = [.. sized.Take(Most)];
        Others = sized.Skip(Most).Sum(o => o.Origin.Articles.Count);
        OtherOrigins = Math.Max(0, sized.Count - Most);
        Unknown = story.UnknownLineage.Count();
    }

    /// <summary>Articles of the story.</summary>
    public int All { get; }

    /// <summary>The largest origins with their numbers in the story, from 1.</summary>
    public IReadOnlyList<(Origin Origin, int Number)> Largest { get; }

    /// <summary>Articles of the other origins.</summary>
    public int Others { get; }

    /// <summary>Number of the other origins.</summary>
    public int OtherOrigins { get; }

    /// <summary>Articles of unknown lineage.</summary>
    public int Unknown { get; }

    /// <summary>The parts of the bar in thousandths of its width: class of the fill, start, width, number of articles, number of the origin (0 for the others, -1 for unknown lineage).</summary>
    public IEnumerable<(string Class, double X, double Width, int Articles, int Number)> Parts()
    {
        var done = 0;
        foreach (var (origin, number) in Largest) yield return Part(ClassOf(number), origin.Articles.Count, number);
        if (Others > 0) yield return Part("v0", Others, 0);
        if (Unknown > 0) yield return Part("unknown", Unknown, -1);

        (string, double, double, int, int) Part(string style, int articles, int number)
        {
            var x = 1000.0 * done / All;
            done += articles;
            return (style, x, 1000.0 * articles / All, articles, number);
        }
    }

    /// <summary>Class of an origin's colour.</summary>
    public string ClassOf(int number) => $"v{1 + Largest.TakeWhile(o => o.Number != number).Count() % 6}";
}
