namespace Whence.Languages;

/// <summary>Keys of <see cref="Lex.Echo"/>: words by which a figure takes over what an earlier figure is about.</summary>
internal static class Echo
{
    /// <summary>A noun for any count: "the figure", "the number".</summary>
    public const string Tally = "tally";

    /// <summary>A verb before the number that a count has reached: "rose to", "stands at", "exceeded".</summary>
    public const string Amounting = "amounting";

    /// <summary>A verb that gives a figure and does not say of what: "spoke of", "puts it at".</summary>
    public const string Restated = "restated";

    /// <summary>What brings the figure of another time: "compared with", "down from".</summary>
    public const string Compared = "compared";

    /// <summary>Behind a number: a verb that gives it and does not say of what ("von 41 gesprochen").</summary>
    public const string RestatedAfter = "restated_after";

    /// <summary>Before a number: what gives each the same ("по 400 тысяч", "je 500").</summary>
    public const string Each = "each";

    /// <summary>Behind a number: what gives each the same ("500 apiece").</summary>
    public const string EachAfter = "each_after";

    /// <summary>Behind a number: how badly those are hurt whom an earlier figure counts ("sieben schwer").</summary>
    public const string Degree = "degree";

    /// <summary>Behind a number: what makes it a share ("two thirds").</summary>
    public const string Fraction = "fraction";

    /// <summary>What says of what the numbers behind it are: "how many", "as for".</summary>
    public const string Topic = "topic";
}
