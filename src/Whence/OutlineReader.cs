using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence;

/// <summary>Reads what can be read of an article whose language has no pack: dates, known names, agencies and outlets, words in quotation marks and who stands beside them. Never a claim (docs/decisions/0077).</summary>
internal static class OutlineReader
{
    /// <summary>The findings; their language stays null.</summary>
    /// <param name="pack">The bare pack of the language.</param>
    /// <param name="people">Finds known people in spellings that nobody listed.</param>
    public static Analysis Read(Article article, Pack pack, Vocabulary vocabulary, PeopleBySound people, IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new ReadText(article, pack);
        var expressions = DateFinder.Find(text);
        var published = article.Declared ?? PublicationDating.WorkOut(text, expressions);
        var dated = DateMentions.Cover(text, expressions);
        var names = NameFinder.Find(text, dated, vocabulary, people);
        return new(article, null)
        {
            Published = published, Dates = DateMentions.Resolve(text, expressions, published?.Date), Diagnostics = diagnostics, OutletId = StatedMedia.OutletId(article, pack),
            Relays = StatedMedia.With(BareRelays.Find(text, names), article, pack), Quotes = BareQuotes.Find(text, names),
            Names = [.. names.Select(n => new Name(text.Span(n.First, n.Last), n.Referent.Label, n.Referent.Id, n.Referent.Kind))],
        };
    }
}
