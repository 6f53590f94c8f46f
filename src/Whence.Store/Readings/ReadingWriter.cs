using NodaTime;
using Whence.Articles;
using Whence.Claims;
using Whence.Dates;
using Whence.Quantities;
using Whence.Sourcing;
using Whence.Store.Streaming;

namespace Whence.Store.Readings;

/// <summary>
/// Everything found in an article as bytes, from which <see cref="ReadingParser"/> makes it again, but for the article itself and the places of tokens. Each string, source and date stands once; words that stand in
/// the text are left there. Enumerations are written as their numbers.
/// </summary>
internal sealed class ReadingWriter
{
    /// <summary>Stands first, so that a later form can be told from this one. Also in the column <c>form</c>.</summary>
    public const byte Form = 1;

    private readonly SketchBytes _bytes = new();
    private readonly Dictionary<string, uint> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<Source, uint> _sources = [];
    private readonly Dictionary<DateMention, uint> _dates = [];
    private string _text = "";
    private int _at;

    /// <summary>An analysis as bytes.</summary>
    public byte[] Write(Analysis analysis)
    {
        (_text, _at) = (analysis.Article.Text, 0);
        _bytes.Clear();
        _strings.Clear();
        _sources.Clear();
        _dates.Clear();
        _bytes.Byte(Form);
        Word(analysis.Language);
        Word(analysis.OutletId);
        Published(analysis.Published);
        Each(analysis.Relays, Source);
        Each(analysis.Dates, Date);
        Each(analysis.Claims, Claim);
        Each(analysis.Quotes, q => { Span(q.Span); Small((int)q.Kind); Source(q.Speaker); Each(q.Via, Source); Word(q.Rule); });
        Each(analysis.Names, n => { Span(n.Span); Quoted(n.Label, n.Span); Word(n.Id); Word(n.Kind); });
        Each(analysis.Events, e => { Span(e.Span); Word(e.Type); Each(e.Participants, Word); Word(e.Place); Date(e.Date); Word(e.Rule); });
        Each([.. analysis.Occasions], o => { Word(o.Key); Small(o.Value); });
        Each(analysis.Introductions, Introduction);
        Each(analysis.Diagnostics, d => { Word(d.Code); Flag(d.Span is not null); if (d.Span is { } span) Span(span); Word(d.Message); });
        return _bytes.ToArray();
    }

    private void Published(PublicationDate? published)
    {
        Flag(published is not null);
        if (published is null) return;
        Day(published.Date);
        Small((int)published.Evidence);
        Word(published.Text);
    }

    private void Claim(Claim claim)
    {
        Span(claim.Span);
        Span(claim.Words);
        Word(claim.Rule);
        Word(claim.Concept);
        Flag(claim.Subject is not null);
        if (claim.Subject is { } subject) { Word(subject.Label); Word(subject.Text); Word(subject.Id); }
        Figure(claim.Quantity);
        Date(claim.When);
        Word(claim.Where);
        Word(claim.Occasion);
        Small((claim.IsPart ? 1 : 0) + (claim.IsMore ? 2 : 0) + (claim.IsFormer ? 4 : 0));
        Double(claim.Before);
        Small(claim.Sentence);
        var attribution = claim.Attribution;
        Source(attribution.Claimant);
        Each(attribution.Via, Source);
        Small((int)attribution.Stance);
        Flag(attribution.Cue is not null);
        if (attribution.Cue is { } cue) Span(cue);
        Word(attribution.Rule);
    }

    private void Figure(Quantity quantity)
    {
        Double(quantity.Value);
        Double(quantity.Low);
        Double(quantity.High);
        Small((int)quantity.Hedge);
        Word(quantity.Unit);
    }

    private void Introduction(Introduction introduction)
    {
        Span(introduction.Span);
        Word(introduction.Noun);
        Word(introduction.Key);
        Word(introduction.Label);
        Small((introduction.IsPerson ? 1 : 0) + (introduction.Body is not null ? 2 : 0));
        Word(introduction.BodyNoun);
        if (introduction.Body is { } body) { Word(body.Key); Word(body.Label); }
    }

    /// <summary>0 for none, 1 for a new one, else the place of one that stands before, from 2.</summary>
    private void Source(Source? source)
    {
        if (source is null) { _bytes.Number(0); return; }
        if (Known(_sources, source, out var at)) { _bytes.Number(at); return; }
        _bytes.Number(1);
        Span(source.Span);
        Quoted(source.Text, source.Span);
        Word(source.Label);
        Word(source.Id);
        Word(source.Kind);
        Small((source.IsNamedMedia ? 1 : 0) + (source.IsNamedPerson ? 2 : 0));
        Word(source.Noun);
        Word(source.NameKey);
        Word(source.BodyNoun);
    }

    /// <inheritdoc cref="Source"/>
    private void Date(DateMention? date)
    {
        if (date is null) { _bytes.Number(0); return; }
        if (Known(_dates, date, out var at)) { _bytes.Number(at); return; }
        _bytes.Number(1);
        Span(date.Span);
        Day(date.Value.First);
        Small((int)date.Value.Precision + (date.Value.Until is null ? 0 : ReadingParser.HasEnd));
        if (date.Value.Until is { } end) Day(end);
        Word(date.Rule);
    }

    private void Day(LocalDate day)
    {
        Small(day.Year);
        _bytes.Byte((byte)day.Month);
        _bytes.Byte((byte)day.Day);
    }

    /// <summary>A place in the text, by how far it lies from the one before.</summary>
    private void Span(TextSpan span)
    {
        Small(span.Start - _at);
        Small(span.Length);
        _at = span.Start;
    }

    /// <summary>Words that mostly stand in the text as they are: 0 where they do.</summary>
    private void Quoted(string words, TextSpan span)
    {
        var stands = span.Start >= 0 && span.End <= _text.Length && _text.AsSpan(span.Start, span.Length).SequenceEqual(words);
        _bytes.Byte(stands ? (byte)0 : (byte)1);
        if (!stands) Word(words);
    }

    /// <summary>A string: 0 for null, 1 for a new one, else the place of one that stands before, from 2.</summary>
    private void Word(string? word)
    {
        if (word is null) { _bytes.Number(0); return; }
        if (Known(_strings, word, out var at)) { _bytes.Number(at); return; }
        _bytes.Number(1);
        _bytes.Text(word);
    }

    /// <summary>A number: 0 for none, 1 and the number itself, or from 2 a whole number that is not large.</summary>
    private void Double(double? value)
    {
        if (value is not { } number) _bytes.Number(0);
        else if (number >= 0 && number < 1 << 30 && number == Math.Floor(number) && !double.IsNegative(number)) _bytes.Number((uint)number + 2);
        else { _bytes.Number(1); _bytes.Double(number); }
    }

    private void Small(int value) => _bytes.Signed(value);

    private void Flag(bool value) => _bytes.Byte(value ? (byte)1 : (byte)0);

    private void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _bytes.Number((uint)items.Count);
        foreach (var item in items) write(item);
    }

    private static bool Known<T>(Dictionary<T, uint> known, T item, out uint at) where T : notnull
    {
        if (known.TryGetValue(item, out at)) return true;
        known.Add(item, (uint)known.Count + 2);
        return false;
    }
}
