using Whence.Languages;

namespace Whence.Dates;

/// <summary>An expression of time as its words give it, not yet resolved against a publication date.</summary>
internal sealed record TimeExpression(int First, int Last, DateRule Rule)
{
    public int? Year { get; init; }
    public int? Month { get; init; }
    public int? Day { get; init; }
    public int? Weekday { get; init; }
    public int? Quarter { get; init; }
    public string? Season { get; init; }

    /// <summary>A fixed expression such as <c>last_year</c>.</summary>
    public string? Relative { get; init; }

    /// <summary>A unit of time, with a count for "two weeks ago" (0 for "last week").</summary>
    public string? Unit { get; init; }
    public double Count { get; init; }

    /// <summary>Decade or century given by its first year.</summary>
    public int? Decade { get; init; }

    /// <summary>The first of two dates in one pattern ("15 to 17 August", "between 2010 and 2013"), and where the second begins; or null.</summary>
    public (TimeExpression Expression, int Next)? From { get; init; }

    /// <summary>The larger date it lies in: "July last year", "Monday of next week".</summary>
    public TimeExpression? Within { get; init; }

    /// <summary>The clause speaks of the future.</summary>
    public bool Future { get; init; }

    /// <summary>A word that tells what is done stands in the same stretch of the sentence ("had", "hatten"), and none of the future.</summary>
    public bool Past { get; init; }

    /// <summary>A verb in the past stands in that stretch.</summary>
    public bool Told { get; init; }

    /// <summary>It opens its sentence, and a verb in the past stands right behind: "On 2 January a man died". It lies behind.</summary>
    public bool Done { get; init; }

    /// <summary>Its own words say that a weekday lies ahead ("next Friday", not "until Friday").</summary>
    public bool SaysNext { get; init; }

    /// <summary>Days from Easter, with whose Easter it is (<see cref="Dates.Easter"/>), of a day that is counted from it.</summary>
    public int? Easter { get; init; }

    /// <summary>A word before it says that something lasts until it or comes before it: what is nearest is meant, before as well as behind.</summary>
    public bool Until { get; init; }

    /// <summary>A time of day or something else that is read only to be set aside.</summary>
    public bool SetAside { get; init; }
}
