namespace Whence.Intake.Pages;

/// <summary>Whether two elements are parts of one thing.</summary>
internal static class Likeness
{
    /// <summary>Whether the elements have the same classes, numbers aside, or share most of them.</summary>
    public static bool Of(PageNode one, PageNode other)
    {
        var (first, second) = (Classes(one), Classes(other));
        if (first.Count == 0 || second.Count == 0) return first.Count == second.Count;
        var shared = first.Count(second.Contains);
        return shared * 2 >= Math.Max(first.Count, second.Count);
    }

    private static HashSet<string> Classes(PageNode node) =>
        [.. (node["class"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(16).Select(c => c.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))];
}
