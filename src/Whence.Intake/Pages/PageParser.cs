using System.Collections.Frozen;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Whence.Intake.Pages;

/// <summary>Parses mark-up with AngleSharp, leaving out what no article needs: scripts but for their linked data, styles, drawings, most attributes, and tags nested deeper than any page is.</summary>
internal static class PageParser
{
    /// <summary>Tags nested deeper than this are left out and their text kept: the tree builder looks through all open elements at every tag, so that unbounded nesting costs quadratic time.</summary>
    private const int DeepestNesting = 400;

    private static readonly FrozenSet<string> KeptAttributes = new[]
    {
        "class", "id", "itemprop", "itemtype", "itemscope", "property", "name", "content", "href", "rel", "datetime", "type", "lang",
        "hidden", "style", "aria-hidden", "role", "http-equiv", "charset", "data-testid", "data-component", "data-qa",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = KeptAttributes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements that are closed by what follows, or have no content: they add nothing to the nesting that is counted.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unnested = new[]
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rt", "rp",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        IsKeepingSourceReferences = false,
        MaximumDepth = DeepestNesting * 2,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => Kept.Contains(name.Span),
    };

    /// <summary>The document, and whether tags were left out because they were nested too deeply.</summary>
    /// <exception cref="OperationCanceledException">The deadline has passed.</exception>
    public static (Document Document, bool TooDeep) Parse(string html, CancellationToken cancel)
    {
        var open = new Dictionary<string, (int Kept, int Left)>(StringComparer.Ordinal);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, tooDeep, tokens, plainScript) = (0, false, 0, false);
        var document = new HtmlParser(Options).ParseDocument<Document, Element>(new TextSource(new ReadOnlyMemoryTextSource(html)), (ref StructHtmlToken token, TokenConsumer next) =>
        {
            if ((++tokens & 255) == 0) cancel.ThrowIfCancellationRequested();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    ReadOnlySpan<char> name = token.Name;
                    plainScript = name is "style" || (name is "script" && !IsData(ref token));
                    if (token.IsSelfClosing || Unnested.Contains(name)) break;
                    names.TryGetValue(name, out var started);
                    if (depth >= DeepestNesting && name is not ("script" or "style" or "title" or "textarea" or "template"))
                    {
                        names[name] = (started.Kept, started.Left + 1);
                        tooDeep = true;
                        return TokenConsumptionResult.Continue;
                    }
                    names[name] = (started.Kept + 1, started.Left);
                    depth++;
                    break;
                case HtmlTokenType.EndTag:
                    plainScript = false;
                    ReadOnlySpan<char> closed = token.Name;
                    if (!names.TryGetValue(closed, out var count)) break;
                    if (count.Left > 0)
                    {
                        names[closed] = (count.Kept, count.Left - 1);
                        return TokenConsumptionResult.Continue;
                    }
                    if (count.Kept == 0) break;
                    names[closed] = (count.Kept - 1, 0);
                    depth--;
                    break;
                case HtmlTokenType.Character when plainScript:
                    return TokenConsumptionResult.Continue;
            }
            next(ref token);
            return TokenConsumptionResult.Continue;
        });
        return (document, tooDeep);
    }

    private static bool IsData(ref StructHtmlToken script)
    {
        StringOrMemory name = "type";
        ReadOnlySpan<char> type = script.GetAttribute(name);
        return type.Contains("json", StringComparison.OrdinalIgnoreCase);
    }
}
