namespace Whence.Intake.Pages;

/// <summary>The canonical address of a page, where it is believable.</summary>
internal static class PageAddress
{
    /// <summary>The address that the page gives itself where it lies on the same site and is no front page; else the one it was fetched from.</summary>
    public static Uri? Find(PageFacts facts)
    {
        var links = facts.Tree.Elements("link").Where(l => l["rel"]?.Split(' ').Contains("canonical", StringComparer.OrdinalIgnoreCase) == true && l["href"] is not null).Select(l => ("link canonical", l["href"]!)).Take(3);
        Uri? best = null;
        foreach (var (from, text) in links.Concat(facts.OfMeta("og:url")).Concat(facts.OfArticle("url", "mainEntityOfPage", "@id")))
        {
            facts.Note("url", text, from);
            if (best is null && Resolved(text.Trim(), facts.Address) is { } found && IsBelievable(found, facts.Address)) best = found;
        }
        return best ?? facts.Address;
    }

    private static Uri? Resolved(string text, Uri? address) =>
        (address is not null ? Uri.TryCreate(address, text, out var found) : Uri.TryCreate(text, UriKind.Absolute, out found)) && found.Scheme is "http" or "https" && found.Host.Contains('.')
            ? new UriBuilder(found) { Fragment = "", UserName = "", Password = "" }.Uri : null;

    private static bool IsBelievable(Uri found, Uri? address)
    {
        if (found.AbsolutePath is "/" or "" && found.Query.Length == 0) return address is { AbsolutePath: "/" or "" };
        return address is null || SameSite(found.Host, address.Host);
    }

    /// <summary>Whether one host lies under the other, or both under the same name, leading labels such as www aside.</summary>
    private static bool SameSite(string one, string other)
    {
        if (one == other) return true;
        var (first, second) = (one.Split('.'), other.Split('.'));
        var shared = 0;
        while (shared < Math.Min(first.Length, second.Length) && first[^(shared + 1)] == second[^(shared + 1)]) shared++;
        return shared >= Math.Min(first.Length, second.Length) || (shared >= 2 && first[^shared].Length > 3);
    }
}
