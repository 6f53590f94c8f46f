namespace Whence.Intake.Pages;

/// <summary>Whether two elements are parts of one thing.</summary>
internal static class Likeness
{
    /// <summary>Whether the elements share most of their classes, numbers at the end (<c>entry-12</c>) aside, or have none both.</summary>
    public static bool Of(PageNode one, PageNode other)
    {
        var (first, second) = (Classes(one), Classes(other));
        if (first.Count == 0 || second.Count == 0) return first.Count == second.Count;
        var shared = first.Count(second.Contains);
        return shared * 2 >= Math.Max(first.Count, second.Count);
    }

    /// <summary>Whether an element has classes.</summary>
    public static bool IsNamed(PageNode node) => !string.IsNullOrWhiteSpace(node["class"]);

    private static HashSet<string> Classes(PageNode node) => [.. (node["class"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(16).Select(WithoutNumber)];

    private static string WithoutNumber(string name)
    {
        var stem = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return stem.Length > 1 && stem[^1] is '-' or '_' ? stem : name;
    }
}
