using NodaTime;
using Whence.Articles;
using Whence.Claims;
using Whence.Dates;
using Whence.Events;
using Whence.Quantities;
using Whence.Sourcing;
using Whence.Store.Streaming;

namespace Whence.Store.Readings;

/// <summary>Makes an analysis of what <see cref="ReadingWriter"/> wrote.</summary>
internal ref struct ReadingParser
{
    private readonly Article _article;
    private readonly List<string> _strings = new(64);
    private readonly List<Source> _sources = [];
    private readonly List<DateMention> _dates = [];
    private SketchReader _bytes;
    private int _at;

    private ReadingParser(Article article, ReadOnlySpan<byte> bytes)
    {
        _article = article;
        _bytes = new(bytes);
    }

    private delegate T Item<T>(ref ReadingParser from);

    /// <summary>The analysis of an article.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another form.</exception>
    public static Analysis Read(Article article, ReadOnlySpan<byte> bytes)
    {
        var from = new ReadingParser(article, bytes);
        if (from._bytes.Byte() is var form && form != ReadingWriter.Form) throw new InvalidDataException($"An analysis has the form {form}; this program knows {ReadingWriter.Form}.");
        var (language, outlet) = (from.Word(), from.Word());
        return new(article, language)
        {
            OutletId = outlet,
            Published = from.Published(),
            Relays = from.Each((ref ReadingParser p) => p.Source()!),
            Dates = from.Each((ref ReadingParser p) => p.Date()!),
            Claims = from.Each((ref ReadingParser p) => p.Claim()),
            Quotes = from.Each((ref ReadingParser p) => new Quote(p.Span(), (QuoteKind)p.Small(), p.Source(), p.Sources(), p.Word()!)),
            Names = from.Each((ref ReadingParser p) => p.Span() is var span ? new Name(span, p.Quoted(span), p.Word(), p.Word()!) : null!),
            Events = from.Each((ref ReadingParser p) => new Event(p.Span(), p.Word()!, p.Each((ref ReadingParser e) => e.Word()!), p.Word(), p.Date(), p.Word()!)),
            Occasions = from.Each((ref ReadingParser p) => KeyValuePair.Create(p.Word()!, p.Small())).ToDictionary(),
            Introductions = from.Each((ref ReadingParser p) => p.Introduction()),
            Diagnostics = from.Each((ref ReadingParser p) => new Diagnostic(p.Word()!, p.Flag() ? p.Span() : null, p.Word()!)),
        };
    }

    private PublicationDate? Published() => Flag() ? new(Day(), (DateEvidence)Small(), Word()!) : null;

    private Claim Claim()
    {
        var (span, words, rule, concept) = (Span(), Span(), Word()!, Word()!);
        var subject = Flag() ? new Subject(Word()!, Word()!, Word()) : null;
        var quantity = new Quantity(Double(), Double(), Double(), (Hedge)Small(), Word());
        var (when, where, occasion, flags, before, sentence) = (Date(), Word(), Word(), Small(), Double(), Small());
        var attribution = new Attribution(Source(), Sources(), (Stance)Small(), Flag() ? Span() : null, Word()!);
        return new(span, rule, concept, subject, quantity, when, where, attribution) { Words = words, Occasion = occasion, IsPart = (flags & 1) != 0, IsMore = (flags & 2) != 0, IsFormer = (flags & 4) != 0, Before = before, Sentence = sentence };
    }

    private Introduction Introduction()
    {
        var (span, noun, key, label, flags, bodyNoun) = (Span(), Word()!, Word()!, Word()!, Small(), Word());
        return new(span, noun, key, label, (flags & 1) != 0) { BodyNoun = bodyNoun, Body = (flags & 2) != 0 ? (Word()!, Word()!) : null };
    }

    private Source? Source()
    {
        var at = _bytes.Number();
        if (at != 1) return at == 0 ? null : _sources[(int)at - 2];
        var place = _sources.Count;
        _sources.Add(null!);
        var span = Span();
        var (text, label, id, kind, flags) = (Quoted(span), Word()!, Word(), Word()!, Small());
        return _sources[place] = new(label, text, id, kind, span) { IsNamedMedia = (flags & 1) != 0, IsNamedPerson = (flags & 2) != 0, Noun = Word(), NameKey = Word(), BodyNoun = Word() };
    }

    private IReadOnlyList<Source> Sources() => Each((ref ReadingParser p) => p.Source()!);

    /// <summary>Added to the precision of a span, whose end follows.</summary>
    public const int HasEnd = 16;

    private DateMention? Date()
    {
        var at = _bytes.Number();
        if (at != 1) return at == 0 ? null : _dates[(int)at - 2];
        var (span, first, precision) = (Span(), Day(), Small());
        LocalDate? end = precision >= HasEnd ? Day() : null;
        var date = new DateMention(span, new(first, (Precision)(precision % HasEnd)) { Until = end }, Word()!);
        _dates.Add(date);
        return date;
    }

    private LocalDate Day() => new(Small(), _bytes.Byte(), _bytes.Byte());

    private TextSpan Span()
    {
        _at += Small();
        return new(_at, _at + Small());
    }

    private string Quoted(TextSpan span) => _bytes.Byte() == 0 ? span.Of(_article.Text) : Word()!;

    private string? Word()
    {
        var at = _bytes.Number();
        if (at != 1) return at == 0 ? null : _strings[(int)at - 2];
        var word = _bytes.Text();
        _strings.Add(word);
        return word;
    }

    private double? Double() => _bytes.Number() switch { 0 => null, 1 => _bytes.Double(), var number => number - 2 };

    private int Small() => _bytes.Signed();

    private bool Flag() => _bytes.Byte() != 0;

    private T[] Each<T>(Item<T> read)
    {
        var count = (int)_bytes.Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(ref this);
        return items;
    }
}
