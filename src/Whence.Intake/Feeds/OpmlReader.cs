using System.Text.RegularExpressions;
using Whence.Articles;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>Reads lists of feeds: OPML, or plain text with an address a line, <c>#</c> before comments.</summary>
public static partial class OpmlReader
{
    /// <summary>Reads a list; an address that stands twice counts once.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problems">Gets what could not be read, with its line or its words; null to pass over it.</param>
    public static IReadOnlyList<FeedAddress> Read(ReadOnlyMemory<byte> bytes, ICollection<Diagnostic>? problems = null)
    {
        var (text, note) = Charsets.Decode(bytes.Span, Charsets.OfXmlDeclaration(bytes.Span));
        if (note is not null) problems?.Add(note);
        if (text is null) return [];
        var start = Beginning().Match(text);
        var found = start.Success ? Opml(text, start.Index, problems) : Lines(text, problems);
        return [.. found.DistinctBy(f => f.Address.AbsoluteUri)];
    }

    private static List<FeedAddress> Lines(string text, ICollection<Diagnostic>? problems)
    {
        var found = new List<FeedAddress>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var words = line.Split((char[])[' ', '\t'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (Sites.Address(words[0], null) is { } address) found.Add(new(words.Length > 1 && words[1][0] != '#' ? words[1] : null, address, null));
            else problems?.Add(new("no-address", null, $"Line {number}: '{Short(line)}' is no http or https address."));
        }
        return found;
    }

    private static List<FeedAddress> Opml(string text, int start, ICollection<Diagnostic>? problems)
    {
        var (document, broken) = MarkupReader.Read(text, start, CancellationToken.None);
        if (broken is not null) problems?.Add(broken);
        var found = new List<FeedAddress>();
        var open = new Stack<(MarkupElement Element, string? Folder)>();
        open.Push((document, null));
        while (open.TryPop(out var at))
        {
            var (element, folder) = at;
            var name = element.Name == "outline" ? element.Attribute("title") ?? element.Attribute("text") : null;
            if (name is not null) name = HtmlText.OneLine(name);
            if (element.Attribute("xmlUrl") is { } written)
            {
                if (Sites.Address(written.StartsWith("feed://", StringComparison.OrdinalIgnoreCase) ? "http" + written[4..] : written, null) is { } address) found.Add(new(name, address, folder));
                else problems?.Add(new("no-address", null, $"'{Short(written)}' ({name ?? "without a title"}) is no http or https address."));
            }
            var inner = name is null || element.Attribute("xmlUrl") is not null ? folder : folder is null ? name : folder + "/" + name;
            foreach (var child in element.Elements.Reverse()) open.Push((child, inner));
        }
        return found;
    }

    private static string Short(string text) => text.Length > 80 ? text[..79] + "…" : text;

    [GeneratedRegex(@"\A\s*(?:<\?xml|<opml|<!--|<!doctype opml)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
