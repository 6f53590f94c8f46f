namespace Whence.Intake.Pages;

/// <summary>Times that the mark-up of a page itself calls so.</summary>
internal static class MarkedTimes
{
    private const int Most = 12;

    private static readonly string[] Modified = ["datemodified", "modified", "updated", "update", "dateupdated", "lastmodified"];

    /// <summary>Those called published first, then those near the headline, and no modified ones.</summary>
    public static IEnumerable<(string From, string Text)> Of(PageTree tree, Body body)
    {
        var called = new List<(string, string)>();
        var near = new List<(int Distance, string From, string Text)>();
        foreach (var node in tree.Nodes)
        {
            if (node.IsText || node.Tag == "meta") continue;
            var property = node["itemprop"];
            if (property is not null && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase)) called.Add(("itemprop datePublished", node["datetime"] ?? node["content"] ?? tree.TextOf(node)));
            else if (node.Tag == "time" && !IsModified(node, tree) && body.IsNear(node.Index)) near.Add((Math.Abs(node.Index - Math.Max(0, body.Heading)), "time", node["datetime"] ?? node["content"] ?? tree.TextOf(node)));
            else if (node.Tag is "abbr" or "span" && node["class"] is { } names && names.Split(' ').Contains("published")) called.Add(("class published", node["datetime"] ?? node["title"] ?? tree.TextOf(node)));
        }
        return called.Take(Most).Concat(near.OrderBy(n => n.Distance).Take(Most).Select(n => (n.From, n.Text)));
    }

    private static bool IsModified(PageNode node, PageTree tree)
    {
        for (var (at, up) = (node, 0); up < 2; up++, at = tree[at.Parent])
        {
            var names = $"{at["itemprop"]} {at["class"]} {at["id"]}";
            if (NodeRoles.Words(names).Any(w => Modified.Contains(w)) || names.Contains("dateModified", StringComparison.OrdinalIgnoreCase)) return true;
            if (at.Parent < 0) break;
        }
        return false;
    }
}
