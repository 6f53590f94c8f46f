using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>The known agencies and outlets that a text in a language without a pack names outside quotation marks: no verb tells that they report, but news hardly names them for another reason.</summary>
internal static class BareRelays
{
    public static IReadOnlyList<Source> Find(ReadText text, IReadOnlyList<NameMention> names)
    {
        var quoted = QuotationMarks.Pair(text);
        return [.. names.Where(n => n.Referent is { IsMedia: true, Known: not null } && !quoted.Exists(q => q.Open < n.First && n.Last <= q.Close && q.Close - q.Open > n.Last - n.First + 1))
            .Select(n => SourceLabels.Named(n.Referent, text.Span(n.First, n.Last).Of(text.Text), text.Span(n.First, n.Last))).DistinctBy(s => s.Key)];
    }
}
