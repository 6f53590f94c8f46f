namespace Whence.Web.Charts;

/// <summary>Claimants differ in the shape of their marks too, for print and for eyes that tell few colours apart.</summary>
internal static class PlotShapes
{
    /// <summary>Nobody is named: a hollow mark.</summary>
    public const int Nobody = -1;

    private static readonly string[] Paths = ["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "M-4.5 -4.5h9v9h-9z", "M0 -6l6 10.5h-12z", "M0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z", "M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z", "M0 6l6 -10.5h-12z"];

    /// <summary>Path of a shape around 0, 0.</summary>
    public static string Path(int shape) => shape == Nobody ? Paths[0] : Paths[shape % Paths.Length];

    /// <summary>Class of the mark.</summary>
    public static string Class(int shape) => shape == Nobody ? "mark hollow" : "mark";
}
