using System.Collections.Frozen;

namespace Whence.Intake.Pages;

/// <summary>What an element is for, as far as its name, its role and the words of its class and id tell.</summary>
internal enum NodeRole
{
    /// <summary>Nothing tells.</summary>
    None,
    /// <summary>Called an article's body.</summary>
    Body,
    /// <summary>Never text of an article: scripts, controls, drawings.</summary>
    Machinery,
    /// <summary>By its element or name beside the article: navigation, captions, shares, related links, comments.</summary>
    Beside,
}

/// <summary>Tells the role of an element. The words are those of the trade, which pages in all languages use in their mark-up; none is needed.</summary>
internal static class NodeRoles
{
    private static readonly FrozenSet<string> Machinery = Set("script style noscript template button select input textarea iframe object embed svg math canvas video audio map datalist dialog menu progress meter head frameset option amp-ad amp-iframe amp-analytics amp-sidebar");
    private static readonly FrozenSet<string> Beside = Set("nav aside footer figcaption figure form address");
    private static readonly FrozenSet<string> BesideRoles = Set("navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar form tablist");

    private static readonly FrozenSet<string> BesideWords = Set(
        "nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar footer masthead comment comments commentlist disqus respond related share sharing sharebar sharedaddy addthis addtoany social socials " +
        "newsletter newsletters subscribe subscription signup cookie cookies consent gdpr promo promos promotion advert adverts advertisement advertising advertorial ad ads adsbygoogle sponsor sponsored outbrain taboola revcontent zergnet " +
        "recommended recommendation recommendations recirc recirculation trending popular mostread widget widgets popup modal lightbox overlay caption captions wpcaption credit credits byline bylines author authors bio " +
        "tags taglist toolbar pagination pager paginate login logout readmore seealso slideshow gallery carousel copyright timestamp dateline skip hidden screenreader yarpp jp feedback rating ratings vote poll " +
        "crosslinks linklist morelinks morefrom upnext infobox bookmark video videoplayer jwplayer print tooltip");

    private static readonly FrozenSet<string> BodyNames = Set(
        "articlebody articlecontent articletext articlemain storybody storycontent storytext postcontent postbody posttext entrycontent entrybody entrytext newsbody newstext newscontent newsdetail " +
        "contentbody bodycontent bodytext bodycopy maincontent maintext textcontent articlebodycontent articledetail richtext pagecontent singlecontent contentarticle contenttext");

    /// <summary>Of the words for what stands beside an article those for its head, which says who wrote it and when.</summary>
    private static readonly FrozenSet<string> HeadWords = Set("byline bylines author authors bio credit credits timestamp dateline");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The role of an element.</summary>
    public static NodeRole Of(PageNode node)
    {
        if (Machinery.Contains(node.Tag)) return NodeRole.Machinery;
        if (node.Tag is "html" or "body" or "main") return NodeRole.None;
        if (node["itemprop"] is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)) return NodeRole.Body;
        if (Beside.Contains(node.Tag) || (node["role"] is { } role && BesideRoles.Contains(role))) return NodeRole.Beside;
        if (IsHidden(node)) return NodeRole.Beside;
        if (node.Tag is "article" or "tr" or "td" or "th" or "tbody" or "blockquote") return NodeRole.None;
        if (node["class"] is { Length: > 0 } names)
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12))
                if (OfName(name) is var found and not NodeRole.None) return found;
        return node["id"] is { Length: > 0 } id ? OfName(id) : NodeRole.None;
    }

    /// <summary>Whether an element is called part of the head of an article.</summary>
    public static bool IsHead(PageNode node) => node.Tag == "address" || Words($"{node["class"]} {node["id"]}").Any(HeadWords.Contains);

    private static bool IsHidden(PageNode node) =>
        node["hidden"] is not null || node["aria-hidden"] == "true" || (node["style"] is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static NodeRole OfName(string name)
    {
        if (name.Length > 80) return NodeRole.None;
        var whole = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        if (BodyNames.Contains(whole)) return NodeRole.Body;
        foreach (var word in Words(name))
            if (BesideWords.Contains(word)) return NodeRole.Beside;
        return NodeRole.None;
    }

    /// <summary>The words of a name: <c>relatedLinks-list_2</c> is related, links, list.</summary>
    public static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetter(name[i]);
            if (!ends && !(i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))) continue;
            // A short word must stand apart: generated names such as hJpRRP are full of chance ones.
            if (i > start && (i - start >= 4 || (ends && (start == 0 || !char.IsAsciiLetter(name[start - 1]))))) yield return name[start..i].ToLowerInvariant();
            start = ends ? i + 1 : i;
        }
    }
}
