using Whence.Dates;
using Whence.Languages;
using Whence.Names;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>
/// Joins quantities with the concepts that govern them and with who asserts them. Reads figure after figure: <see cref="Government"/> finds what governs
/// it, <see cref="Meanings"/> what that means here, <see cref="ClaimMaker"/> makes the claim, and <see cref="Telling"/> keeps what figures behind it rest on.
/// </summary>
internal sealed class ClaimFinder
{
    private readonly ReadText _text;
    private readonly IReadOnlyList<Figure> _figures;
    private readonly Attributions _attributions;
    private readonly Mentions _mentions;
    private readonly TriggerWords _triggers;
    private readonly Topics _topics;
    private readonly Government _government;
    private readonly Negations _negations;
    private readonly Meanings _meanings;
    private readonly ClaimMaker _maker;
    private readonly EchoWords _words;
    private readonly Wholes _wholes;
    private readonly SecondVerbs _seconds;

    /// <param name="text">The text.</param>
    /// <param name="vocabulary">What all languages share.</param>
    /// <param name="figures">The figures of the text, in its order.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="names">Its names.</param>
    /// <param name="attributions">Who says what.</param>
    /// <param name="subjects">Who or what is counted.</param>
    public ClaimFinder(
        ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures, IReadOnlyList<DateMention> dates, IReadOnlyList<NameMention> names,
        Attributions attributions, Subjects subjects)
    {
        (_text, _figures, _attributions) = (text, figures, attributions);
        var figuresBySentence = new BySentence<Figure>(text, figures, f => f.First);
        var datesBySentence = new BySentence<DateMention>(text, dates, d => d.FirstToken);
        var namesBySentence = new BySentence<NameMention>(text, names, n => n.First);
        _mentions = new(text, vocabulary, namesBySentence);
        _triggers = new(text, vocabulary, figuresBySentence);
        _topics = new(text, vocabulary);
        _government = new(text, vocabulary, figures, figuresBySentence, _mentions);
        _negations = new(text, vocabulary);
        _meanings = new(text, vocabulary);
        _maker = new(text, vocabulary, figuresBySentence, new(text, vocabulary, datesBySentence, namesBySentence), attributions, subjects);
        _words = new(text);
        _wholes = new(text, vocabulary);
        _seconds = new(text, vocabulary, figuresBySentence);
    }

    /// <summary>All claims in order of appearance; one that the article states twice is kept once, where it is attributed best.</summary>
    public List<Claim> Find()
    {
        var claims = new List<Claim>();
        var telling = new Telling();
        var next = 0;
        for (var s = 0; s < _text.Sentences.Count; s++)
        {
            var sentence = _text.Sentences[s];
            if (s > 0 && sentence.Paragraph != _text.Sentences[s - 1].Paragraph) telling.BeginParagraph();
            telling.BeginSentence(_topics.In(sentence, s));
            var from = next;
            while (next < _figures.Count && _figures[next].First < sentence.Last) next++;
            if (next == from) continue;
            var triggers = _triggers.In(sentence);
            var setting = new Setting(s, sentence, from, next, triggers, _triggers.AreOfMoney(triggers));
            for (var f = from; f < next; f++) Read(new(f, _figures[f], setting), telling, claims);
        }
        return [.. new Repetitions(_text).Distinct(claims).OrderBy(c => c.Span.Start)]; // a claim may begin at a word far before its figure
    }

    /// <summary>Reads one figure: adds its claim, where it is one, and keeps what it leaves to the figures behind it.</summary>
    private void Read(OpenFigure open, Telling telling, List<Claim> claims)
    {
        TellWhole(open, telling, claims);
        if (CountsNothing(open) || !_government.Decide(open, telling)) return;
        if (open.Governing is not { } governing) telling.LeaveUngoverned(open.Figure);
        else if (!_negations.IsNegated(governing, open.Figure, open.Setting.Sentence)) Tell(open, governing, telling, claims);
    }

    /// <summary>"19 of the 23 dead": the whole is told with its part, and what stands in its phrase is no verb of the part.</summary>
    private void TellWhole(OpenFigure open, Telling telling, List<Claim> claims)
    {
        if (open.Figure.Whole is not { } whole || _wholes.Of(whole, open.Setting.Sentence) is not { } governing) return;
        claims.Add(_maker.Make(new(open.Index, whole, open.Setting), governing, telling));
        open.Figure = open.Figure with { Last = Math.Max(open.Figure.Last, _wholes.EndOf(whole, governing)), IsPart = true };
    }

    /// <summary>"several people" names no bound at all, "the two" were counted before, and "two witnesses say" counts who says so.</summary>
    private bool CountsNothing(OpenFigure open) =>
        open.Read.Quantity is { Hedge: Hedge.Vague, Low: null } || _mentions.IsNoPair(open.Read) || (open.IsBare && _mentions.IsTheSame(open.Read))
        || _attributions.CountsSource(open.Setting.Index, open.Read);

    private void Tell(OpenFigure open, Governing governing, Telling telling, List<Claim> claims)
    {
        telling.LeaveWhole(open, governing);
        var meant = _meanings.Of(open, governing, telling);
        var claim = _maker.Make(open, meant, telling);
        claims.Add(claim with { IsFormer = _words.IsCompared(open.Figure) });
        if (open.Figure.Former is { } former) claims.Add(_maker.MakeFormer(former, claim, meant, open.Setting, telling));
        telling.Leave(claim, open, meant);
        TellSecond(open, governing, claim, telling, claims);
    }

    /// <summary>"Four were rescued and taken to hospital": what is told besides of the same people.</summary>
    private void TellSecond(OpenFigure open, Governing governing, Claim first, Telling telling, List<Claim> claims)
    {
        if (_seconds.Of(open, governing) is not { } second || _negations.IsNegated(second, open.Figure, open.Setting.Sentence)) return;
        var meant = _meanings.Of(open, second, telling);
        if (meant.Lexeme.Key != first.Concept) claims.Add(_maker.Make(open, meant, telling) with { Subject = first.Subject });
    }
}
