namespace Whence.Web.Api;

/// <summary>From UTF-16 code units, in which .NET and JavaScript count, to Unicode code points.</summary>
internal static class CodePoints
{
    /// <summary>For each place of a text between two code units, the end included, the number of code points before it. A lone half of a pair counts as one.</summary>
    public static int[] Of(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var second = i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);
            points[i + 1] = points[i] + (second ? 0 : 1);
        }
        return points;
    }

    /// <summary>The place itself, or the one before where it would cut a pair in two.</summary>
    public static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
