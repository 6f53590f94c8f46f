using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Quantities;
using Interval = Whence.Ledger.Interval;

namespace Whence.Briefs;

/// <summary>
/// Draws the answers to a question as SVG: time across, value up, a band for what the words leave open, a mark for each answer in the colour and shape of its claimant,
/// and a ring around it for each origin that reports it. The scale is logarithmic where the values span much.
/// </summary>
internal sealed class FigureChart
{
    private const double Width = 560, Height = 260, Left = 60, Right = 24, Top = 18, Bottom = 34, Radius = 5, RingStep = 3.5;

    private const int MostAnswers = 40, MostRings = 5;

    private readonly BriefWords _words;
    private readonly Question _question;
    private readonly List<(Answer Answer, LocalDate Day, Interval Band, double Value)> _points;
    private readonly List<string> _voices;
    private readonly LocalDate _first, _last;
    private readonly ValueAxis? _axis;
    private readonly StringBuilder _svg = new();

    private FigureChart(BriefWords words, Question question)
    {
        (_words, _question) = (words, question);
        _points = [.. new Selection(false).Answers(question, MostAnswers).Where(a => a.Asserted is not null).Select(a => (a, LocalDatePattern.Iso.Parse(a.Asserted!).Value, a.Interval, ValueAxis.ValueOf(a)))];
        _voices = [.. _points.Select(p => p.Answer.Voice).OfType<string>().Distinct()];
        if (_points.Count == 0) return;
        (_first, _last) = (_points.Min(p => p.Day), _points.Max(p => p.Day));
        _axis = new([.. _points.Select(p => p.Answer)]);
    }

    /// <summary>The drawing, or null where fewer than two answers have a day.</summary>
    public static string? Draw(BriefWords words, Question question)
    {
        var chart = new FigureChart(words, question);
        return chart._points.Count < 2 ? null : chart.Draw();
    }

    private string Draw()
    {
        var title = $"{_words.Title(_question)}: {_points.Count} answers from {_points[0].Answer.Asserted} to {_points[^1].Answer.Asserted}";
        _svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\">");
        Axes();
        var places = _points.Select(Place).ToList();
        foreach (var revision in _question.Comparisons.Where(c => c.Kind == ComparisonKind.Revision)) Thread(revision, places);
        for (var i = 0; i < _points.Count; i++) Mark(i, places[i]);
        var labels = new ChartLabels(Left, Width - 4, Top - 12, Height - Bottom);
        foreach (var (x, y) in places) labels.Block(x, y, Radius + RingStep);
        for (var i = 0; i < _points.Count; i++)
        {
            var text = _points[i].Answer.Quantity.ToString();
            if (labels.Put(text, places[i].X, places[i].Y) is var (x, y)) _svg.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{x:0.#}\" y=\"{y:0.#}\">{Markup.Escape(text)}</text>");
        }
        return _svg.Append("</svg>").ToString();
    }

    private double Y(double value) => Height - Bottom - _axis!.Share(value) * (Height - Bottom - Top);

    private double X(LocalDate day)
    {
        var days = Period.DaysBetween(_first, _last);
        return days == 0 ? (Left + Width - Right) / 2 : Left + 30 + (Width - Right - Left - 90) * Period.DaysBetween(_first, day) / days;
    }

    /// <summary>Answers of one day stand side by side.</summary>
    private (double X, double Y) Place((Answer Answer, LocalDate Day, Interval Band, double Value) point)
    {
        var same = _points.Where(p => p.Day == point.Day).ToList();
        var offset = same.FindIndex(p => ReferenceEquals(p.Answer, point.Answer)) - (same.Count - 1) / 2.0;
        return (X(point.Day) + offset * Math.Min(22, 120.0 / same.Count), Y(point.Value));
    }

    private void Axes()
    {
        foreach (var tick in _axis!.Ticks())
            _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(tick):0.#}\" y2=\"{Y(tick):0.#}\"/><text class=\"tick\" text-anchor=\"end\" x=\"{Left - 8}\" y=\"{Y(tick) + 4:0.#}\">{Markup.Escape(Quantity.Of(tick, Hedge.Exact).ToString())}</text>");
        double last = -100;
        foreach (var day in _points.Select(p => p.Day).Distinct().Order())
        {
            var x = X(day);
            if (x - last < 78) continue;
            _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{Height - Bottom + 5}\"/><text class=\"tick\" text-anchor=\"middle\" x=\"{x:0.#}\" y=\"{Height - 12}\">{LocalDatePattern.Iso.Format(day)}</text>");
            last = x;
        }
    }

    /// <summary>A line from a figure to the one by which its claimant replaced it.</summary>
    private void Thread(Comparison revision, List<(double X, double Y)> places)
    {
        var (from, to) = (_points.FindIndex(p => ReferenceEquals(p.Answer, revision.First)), _points.FindIndex(p => ReferenceEquals(p.Answer, revision.Second)));
        if (from < 0 || to < 0) return;
        _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"thread {_words.ClassOf(_question, revision.Second)}\" x1=\"{Number(places[from].X)}\" y1=\"{Number(places[from].Y)}\" x2=\"{Number(places[to].X)}\" y2=\"{Number(places[to].Y)}\"/>");
    }

    private void Mark(int i, (double X, double Y) at)
    {
        var (answer, _, band, value) = _points[i];
        var style = _words.ClassOf(_question, answer);
        var origins = answer.Reports.Select(r => _words.Story.Origins.Of(r.Article, r.Claim.Span)).OfType<Origin>().Distinct().Count();
        _svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{style}\"><title>{Markup.Escape($"{_words.Reference(_question, answer)}: {_words.Figure(answer.Quantity)}, {answer.Name}, {answer.Asserted}; {BriefWords.Count(answer.Reports.Count, "report")}, {BriefWords.Count(origins, "known origin")}")}</title>");
        if (band.High > band.Low)
        {
            var (top, bottom) = (Y(Math.Min(band.High, _axis!.High)), Y(Math.Max(band.Low, _axis.Low)));
            _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"band{(band.High > _axis.High ? " open" : "")}\" x=\"{at.X - 7:0.#}\" width=\"14\" y=\"{top:0.#}\" height=\"{Math.Max(1, bottom - top):0.#}\" rx=\"3\"/>");
        }
        for (var ring = 1; ring <= Math.Min(origins, MostRings); ring++) _svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"ring\" cx=\"{at.X:0.#}\" cy=\"{at.Y:0.#}\" r=\"{Radius + ring * RingStep:0.#}\"/>");
        _svg.Append(Shape(answer, at)).Append("</g>");
    }

    /// <summary>Claimants differ in shape too, for print and for eyes that tell few colours apart.</summary>
    private string Shape(Answer answer, (double X, double Y) at)
    {
        var shape = answer.Voice is null ? -1 : _voices.IndexOf(answer.Voice) % 4;
        var (x, y) = (Number(at.X), Number(at.Y));
        return shape switch
        {
            1 => $"<rect class=\"mark\" x=\"{Number(at.X - 4.5)}\" y=\"{Number(at.Y - 4.5)}\" width=\"9\" height=\"9\"/>",
            2 => $"<path class=\"mark\" d=\"M{x} {Number(at.Y - 6)}l6 10.5h-12z\"/>",
            3 => $"<path class=\"mark\" d=\"M{x} {Number(at.Y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z\"/>",
            -1 => $"<circle class=\"mark hollow\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>",
            _ => $"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>",
        };
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
