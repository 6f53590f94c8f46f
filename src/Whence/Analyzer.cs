using Whence.Articles;
using Whence.Claims;
using Whence.Dates;
using Whence.Events;
using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence;

/// <summary>
/// Reads one article: the whole way from text to <see cref="Analysis"/>, a stage a line. Pure and safe to use from several threads:
/// the result depends on the article and the packs alone, never on the clock, the machine's culture or other articles.
/// </summary>
/// <param name="languages">The packs to read with.</param>
public sealed class Analyzer(LanguageSet languages)
{
    /// <summary>The packs it reads with.</summary>
    public LanguageSet Languages => languages;

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article; its text may be anything.</param>
    /// <param name="intake">What was noticed when the article was read in; handed on.</param>
    /// <param name="language">Code of the pack to read with; null to identify the language.</param>
    /// <exception cref="KeyNotFoundException">There is no pack of that code.</exception>
    public Analysis Analyze(Article article, IReadOnlyList<Diagnostic>? intake = null, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var diagnostics = new List<Diagnostic>(intake ?? []);

        // 1 identify the language, and passages in others
        var given = language is not null;
        language ??= languages.Identifier.Identify(article.Text, article.Prose);
        if (language is null)
        {
            var bare = languages.BarePackOf(article);
            diagnostics.Add(new("unknown-language", null, $"The text is in none of the languages read here ({string.Join(", ", languages.Codes.Order(StringComparer.Ordinal))})."
                + (bare is null ? "" : $" {(bare.Code == BarePacks.Undetermined ? "D" : $"It seems to be in {bare.Name}: d")}ates, names and quotations were looked for, figures were not.")));
            if (bare is not null) return OutlineReader.Read(article, bare, languages.Vocabulary, languages.People, diagnostics);
            return new(article, null) { Published = article.Declared, Relays = StatedMedia.With([], article, null), Diagnostics = diagnostics };
        }
        var pack = languages.PackOf(language);
        var others = given ? [] : OtherPassages.Find(article, pack, languages.Identifier);
        if (others.Count == 0) return Read(article, pack, diagnostics);

        var whole = Read(OtherPassages.Without(article, others), pack, diagnostics) with { Article = article };
        diagnostics.AddRange(others.Where(o => o.Language is null).Select(MixedAnalysis.Unread));
        return others.Where(o => o.Language is not null).GroupBy(o => o.Language!)
            .Aggregate(whole, (all, some) => MixedAnalysis.Join(all, Read(OtherPassages.Only(article, some, all.Published), languages.PackOf(some.Key), [])));
    }

    private Analysis Read(Article article, Pack pack, List<Diagnostic> diagnostics)
    {
        // 2 tokens, sentences, lexemes
        var text = new ReadText(article, pack);

        // 3 dates, and from them the day of publication where none is declared
        var expressions = DateFinder.Find(text);
        var published = article.Declared ?? PublicationDating.WorkOut(text, expressions);
        if (published is null) diagnostics.Add(new("no-date", null, "No day of publication is declared and none follows from the text: weekdays and the like stay open."));
        var dates = DateMentions.Resolve(text, expressions, published?.Date);
        var dated = DateMentions.Cover(text, expressions);

        // 4 names
        var names = NameFinder.Find(text, dated, languages.Vocabulary, languages.People);

        // 5 quantities
        var figures = FigureFinder.Find(text, names, dated, languages.Vocabulary);

        // 6 sources and quotes
        var phrases = new NounPhraseReader(text, names) { Vocabulary = languages.Vocabulary };
        var labels = new SourceLabels(text, languages.Vocabulary, names, languages.NamesById);
        Acronyms.Link(text, names, phrases, labels);
        var cues = CueFinder.Find(text, phrases, labels, dated);
        var quotes = new QuoteFinder(text, cues, names, phrases, labels, new(text, phrases, labels, dated)).Find();
        var relays = StatedMedia.With(RelayFinder.Find(text, cues, names, languages.Vocabulary), article, pack);

        // 7 claims
        var attributions = new Attributions(text, cues, quotes, names);
        var found = new ClaimFinder(text, languages.Vocabulary, figures, dates, names, attributions, new(text, languages.Vocabulary, labels, phrases, dated)).Find();
        var claims = new Breakdowns(text, attributions).Of(found);

        // 8 events
        var events = EventFinder.Find(text, dates, names);

        return new(article, pack.Code)
        {
            Published = published, Relays = relays, Dates = dates, Claims = claims, Quotes = quotes, Events = events, Occasions = EventFinder.Occasions(text, languages.Vocabulary), Diagnostics = diagnostics, OutletId = StatedMedia.OutletId(article, pack),
            Introductions = IntroductionFinder.Find(text, phrases, names, languages.Vocabulary),
            Names = [.. names.Select(n => new Name(text.Span(n.First, n.Last), n.Referent.Label, n.Referent.Id, n.Referent.Kind))],
        };
    }
}
