using NodaTime;
using Whence.Articles;
using Whence.Intake.Dates;

namespace Whence.Intake.Pages;

/// <summary>The day a page was published: not modified, not fetched, never guessed from a clock.</summary>
internal sealed class PageDates
{
    private static readonly string[] OfArticle = ["datePublished", "dateCreated", "uploadDate"];

    private static readonly string[] OfMeta =
    [
        "article:published_time", "article:published", "article.published", "og:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.created",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "rnews:datepublished", "publish-date", "publish_date", "publishdate", "published", "publication_date", "publicationdate", "pubdate", "originalpublicationdate",
        "article_date_original", "date_published", "article:post_date", "article_publish_date", "displaydate", "ptime", "dc.date", "dcterms.date", "date", "analyticsattributes.articledate", "bt:pubdate", "gentime", "shareaholic:article_published_time",
    ];

    private readonly List<DateWitness> _found = [];
    private readonly PageFacts _facts;
    private readonly LocalDate? _latest;
    private readonly string? _language;

    private PageDates(PageFacts facts, LocalDate? latest, string? language) => (_facts, _latest, _language) = (facts, latest, language);

    /// <summary>Notes all dates found and gives the best that is believable.</summary>
    /// <param name="latest">No later day is believed; null: no limit.</param>
    /// <param name="body">Where the article stands.</param>
    /// <param name="language">The language that the page claims, or null.</param>
    public static PublicationDate? Find(PageFacts facts, LocalDate? latest, Body body, string? language)
    {
        var dates = new PageDates(facts, latest, language);
        foreach (var (from, text) in facts.OfArticle(OfArticle).Concat(facts.OfMeta(OfMeta)).Concat(MarkedTimes.Of(facts.Tree, body))) dates.Take(from, text, DateEvidence.Metadata, dates.Read(text));
        if (facts.Address is { } address) dates.Take("url", address.AbsolutePath, DateEvidence.Url, AddressDate.Read(address) is { } day ? new DateText(day) : null);
        var lines = DateLines.Near(facts.Tree, body.Heading, body.IsNear);
        foreach (var (index, text) in lines) dates.Take("line near the headline", text, DateEvidence.Text, dates.Written(text), index);
        return dates.Best(lines);
    }

    private DateText? Read(string text) => DateReader.Read(text) ?? Written(text);

    private DateText? Written(string text) => WrittenDate.Read(text, _language) is { } day ? new DateText(day) : null;

    private void Take(string from, string text, DateEvidence kind, DateText? date, int index = -1)
    {
        if (date is not { } read || read.Day < CalendarDay.Earliest) return;
        _facts.Note("published", text, from);
        if (_latest is { } limit && read.Day > limit)
        {
            // Where it is tomorrow already at the outlet, the day of its own moment in UTC still holds.
            if (read.Instant?.InUtc().Date is not { } utc || utc > limit) return;
            read = read with { Day = utc };
        }
        _found.Add(new(read, kind, from, text, index));
    }

    private PublicationDate? Best(List<(int Index, string Text)> lines)
    {
        if (_found.Count == 0) return null;
        var best = _found[0];
        if (best.Kind == DateEvidence.Text) best = OfLines();
        return new(OutletsDay(best, lines), best.Kind, best.Text);
    }

    /// <summary>Of the lines for readers one that says little else goes first, and of two that stand together the earlier one: the other is the day of an update.</summary>
    private DateWitness OfLines()
    {
        var first = _found.FindIndex(w => w.IsDateLine) is var at and >= 0 ? _found[at] : _found[0];
        return first.IsDateLine ? _found.Where(w => w.IsDateLine && w.IsNextTo(first)).MinBy(w => w.Date.Day) : first;
    }

    /// <summary>A time in UTC leaves the outlet's own day open by one, and so may one without a zone: the address, or what stands near the headline for readers, decides.</summary>
    private LocalDate OutletsDay(DateWitness best, List<(int Index, string Text)> lines)
    {
        var day = best.Date.Day;
        var (least, most) = best.Leeway(_found.Exists(w => w.Date.Contradicts(best.Date)));
        if (least == most) return day;
        var shown = _found.Where(w => w.IsDateLine).Select(w => w.Date.Day).ToHashSet();
        foreach (var other in (ReadOnlySpan<int>)[least, most])
            if (other != 0 && day.PlusDays(other) is var near && (_found.Exists(w => w.Kind == DateEvidence.Url && w.Date.Day == near)
                || (!shown.Contains(day) && (shown.Contains(near) || lines.Exists(l => WrittenDate.Names(l.Text, near, _language)))))) return near;
        return day;
    }
}
