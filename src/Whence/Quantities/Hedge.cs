namespace Whence.Quantities;

/// <summary>How firmly a text states a number.</summary>
public enum Hedge
{
    /// <summary>Stated without reserve.</summary>
    Exact,
    /// <summary>Around it: "about 600".</summary>
    About,
    /// <summary>That or more: "at least nine".</summary>
    AtLeast,
    /// <summary>Above it: "more than 6,000".</summary>
    MoreThan,
    /// <summary>That or fewer: "up to 30".</summary>
    UpTo,
    /// <summary>Below it: "fewer than 100".</summary>
    FewerThan,
    /// <summary>A little below it: "nearly 200".</summary>
    Nearly,
    /// <summary>In a range: "between 3 and 5".</summary>
    Between,
    /// <summary>No number named: "thousands".</summary>
    Vague,
}

/// <summary>Names of hedges in packs and in the JSON contract.</summary>
public static class HedgeNames
{
    private static readonly string[] Names = ["exact", "about", "at_least", "more_than", "up_to", "fewer_than", "nearly", "between", "vague"];

    /// <summary>The name of a hedge, e.g. <c>at_least</c>.</summary>
    public static string Name(this Hedge hedge) => Names[(int)hedge];

    /// <summary>The hedge of a name.</summary>
    /// <exception cref="ArgumentException">No hedge has this name.</exception>
    public static Hedge Parse(string name) =>
        Array.IndexOf(Names, name) is var index and >= 0 ? (Hedge)index : throw new ArgumentException($"'{name}' is no hedge; known are {string.Join(", ", Names)}.", nameof(name));
}
