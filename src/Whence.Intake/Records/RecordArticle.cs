using NodaTime;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Intake.Dates;
using Whence.Intake.Texts;

namespace Whence.Intake.Records;

/// <summary>Makes an article of a record: named fields from JSON or a table.</summary>
/// <param name="names">Which field holds what.</param>
/// <param name="latest">No record is dated after this day; null for no limit.</param>
internal sealed class RecordArticle(FieldNames names, LocalDate? latest)
{
    /// <summary>The article of a record.</summary>
    /// <param name="fields">Its fields by plain name (<see cref="FieldNames.Plain"/>).</param>
    /// <param name="from">Where the record stands.</param>
    public Arrival Make(IReadOnlyDictionary<string, string> fields, string from)
    {
        if ((Get(fields, "text") ?? Get(fields, "summary")) is not { } body)
        {
            var found = fields.Count == 0 ? "no fields" : string.Join(", ", fields.Keys.Order(StringComparer.Ordinal).Take(12));
            return new(from, null, $"The record has no text: found {found}; expected {string.Join(", ", names.For("text").Take(6))} or the like (see --fields).");
        }
        var url = names.For("url").Select(n => Sites.Address(fields.GetValueOrDefault(n), null)).FirstOrDefault(a => a is not null) ?? Sites.Address(fields.GetValueOrDefault("source"), null);
        var written = Get(fields, "date");
        var published = DateReader.Published(written, latest, Get(fields, "language"));
        var outlet = names.For("outlet").Select(n => fields.GetValueOrDefault(n)).FirstOrDefault(o => !string.IsNullOrWhiteSpace(o) && Sites.Address(o, null)?.AbsoluteUri != url?.AbsoluteUri);
        if (outlet is not null && Sites.Address(outlet, null) is { } site) outlet = site.Host;
        if (outlet?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true) outlet = outlet[4..];
        var facts = new ArticleText.Facts
        {
            Path = from, Url = url?.AbsoluteUri, Outlet = outlet is null ? null : HtmlText.OneLine(outlet), Author = Get(fields, "author") is { } author ? HtmlText.OneLine(author) : null,
            Source = Get(fields, "source") is { } source ? HtmlText.OneLine(source) : null, Published = published, Language = Get(fields, "language"), From = "record",
        };
        var title = Get(fields, "title") is { } t && HtmlText.OneLine(t) is { Length: > 0 } line ? line : null;
        var article = ArticleText.Whole(title, IsHtml(body) ? string.Join("\n\n", HtmlText.Paragraphs(body)) : body, facts);
        if (article is null) return new(from, null, "The record's text holds no words.") { HoldsNoText = true };
        var odd = written is not null && published is null && article.Declared is null;
        return new(from, article, null) { Diagnostics = odd ? [new("date", null, $"'{HtmlText.Line(written!)}' is no date that can be read in one way only; the record is taken as undated.")] : [] };
    }

    private string? Get(IReadOnlyDictionary<string, string> fields, string meaning)
    {
        foreach (var name in names.For(meaning))
            if (fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value)) return value;
        return null;
    }

    private static bool IsHtml(string text) => text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) || text.Contains("</div>", StringComparison.OrdinalIgnoreCase);
}
