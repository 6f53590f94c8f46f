using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Whence.Briefs;
using Whence.Ledger;
using Whence.Lineage;
using Whence.Quantities;
using Whence.Web.Reading;

namespace Whence.Web.Charts;

/// <summary>Where everything of a figure chart stands: time across, value up, a stepped line for each claimant, a band for what the words leave open, a ring for each origin.</summary>
internal sealed class FigurePlot
{
    /// <summary>Size of the drawing, in its own units; a letter of a label is about 7 wide.</summary>
    public const double Width = 720, Height = 300;

    /// <summary>Edges of the field within it.</summary>
    public const double Left = 64, Right = 700, Top = 20, Bottom = 262;

    private const double Radius = 5, RingStep = 3.5, Indent = 34, DayWidth = 92;
    private const int MostAnswers = 40, MostRings = 5;

    private FigurePlot(BriefWords words, Question question, List<(Answer Answer, LocalDate Day)> dated, FigureWords figures)
    {
        var axis = new ValueAxis([.. dated.Select(d => d.Answer)]);
        (IsLogarithmic, Low, High, First, Last) = (axis.IsLogarithmic, axis.Low, axis.High, dated.Min(d => d.Day), dated.Max(d => d.Day));
        var voices = dated.Select(d => d.Answer.Voice).OfType<string>().Distinct().ToList();
        Points = [.. dated.GroupBy(d => d.Day).OrderBy(g => g.Key).SelectMany(day => day.Select((d, i) => Point(d.Answer, XOf(day.Key) + Aside(i, day.Count()))))];
        Steps = [.. Points.Where(p => p.Answer.Voice is not null).GroupBy(p => p.Answer.Voice).Where(g => g.Count() > 1).Select(g => (g.First().Class, Path([.. g])))];
        Values = [.. axis.Ticks().Select(t => (YOf(t), figures.Number(t)))];
        Days = [.. DaysShown(dated)];
        Labels = [.. PutLabels(figures)];

        double YOf(double value) => Bottom - axis.Share(value) * (Bottom - Top);

        PlotPoint Point(Answer answer, double x)
        {
            var origins = answer.Reports.Select(r => words.Story.Origins.Of(r.Article, r.Claim.Span)).OfType<Origin>().Distinct().Count();
            var shape = answer.Voice is null ? PlotShapes.Nobody : voices.IndexOf(answer.Voice);
            var (value, band) = (ValueAxis.ValueOf(answer), answer.Interval);
            // a duration's interval is in days, whatever its unit: it has no place on an axis of hours or years
            var hasBand = band.High > band.Low && band.Low <= value && value <= band.High;
            return new(answer, question.NumberOf(answer), x, YOf(value), Math.Min(origins, MostRings), origins, words.ClassOf(question, answer), shape)
            {
                Band = hasBand ? (YOf(Math.Min(band.High, axis.High)), YOf(Math.Max(band.Low, axis.Low))) : null, IsOpen = hasBand && band.High > axis.High,
            };
        }
    }

    /// <summary>The answers that have a day, those of one day side by side.</summary>
    public IReadOnlyList<PlotPoint> Points { get; }

    /// <summary>Colour and path of each claimant's line.</summary>
    public IReadOnlyList<(string Class, string Path)> Steps { get; }

    /// <summary>Heights of the ticks, with their labels.</summary>
    public IReadOnlyList<(double Y, string Label)> Values { get; }

    /// <summary>Days on the axis.</summary>
    public IReadOnlyList<(double X, LocalDate Day)> Days { get; }

    /// <summary>Figures written beside their points, as far as there is room.</summary>
    public IReadOnlyList<(double X, double Y, string Text)> Labels { get; }

    /// <summary>Whether equal steps up are equal quotients.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Values at the ends of the axis.</summary>
    public double Low { get; }

    /// <inheritdoc cref="Low"/>
    public double High { get; }

    /// <summary>First day and last.</summary>
    public LocalDate First { get; }

    /// <inheritdoc cref="First"/>
    public LocalDate Last { get; }

    /// <summary>The chart of a question; null where fewer than two of its answers have a day.</summary>
    public static FigurePlot? Of(BriefWords words, Question question, FigureWords figures)
    {
        var dated = new Selection(false).Answers(question, MostAnswers).Where(a => a.Asserted is not null).Select(a => (a, LocalDatePattern.Iso.Parse(a.Asserted!).Value)).ToList();
        return dated.Count < 2 ? null : new(words, question, dated, figures);
    }

    /// <summary>A number as SVG has it.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private double XOf(LocalDate day)
    {
        var days = Period.DaysBetween(First, Last);
        return days == 0 ? (Left + Right) / 2 : Left + Indent + (Right - Left - 2 * Indent - 30) * Period.DaysBetween(First, day) / days;
    }

    private static double Aside(int place, int of) => (place - (of - 1) / 2.0) * Math.Min(22, 120.0 / of);

    private static string Path(List<PlotPoint> points)
    {
        var path = new StringBuilder($"M{N(points[0].X)} {N(points[0].Y)}");
        foreach (var point in points.Skip(1)) path.Append(CultureInfo.InvariantCulture, $"H{N(point.X)}V{N(point.Y)}");
        return path.ToString();
    }

    private IEnumerable<(double, LocalDate)> DaysShown(List<(Answer, LocalDate Day)> dated)
    {
        double last = -DayWidth;
        foreach (var day in dated.Select(d => d.Day).Distinct().Order())
        {
            if (XOf(day) - last < DayWidth) continue;
            last = XOf(day);
            yield return (last, day);
        }
    }

    private IEnumerable<(double, double, string)> PutLabels(FigureWords figures)
    {
        var labels = new ChartLabels(Left, Width - 4, Top - 12, Bottom);
        foreach (var point in Points) labels.Block(point.X, point.Y, Radius + RingStep);
        foreach (var line in Points.Where(p => p.Answer.Voice is not null).GroupBy(p => p.Answer.Voice))
            foreach (var (from, to) in line.Zip(line.Skip(1)))
                for (var x = from.X; x < to.X; x += 6) labels.Block(x, from.Y, 1);
        foreach (var point in Points)
            if (figures.Figure(point.Answer.Quantity) is var text && labels.Put(text, point.X, point.Y) is var (x, y)) yield return (x, y, text);
    }
}

/// <summary>An answer on a chart.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Number">Its number in the question.</param>
/// <param name="X">Its place across.</param>
/// <param name="Y">Its place down.</param>
/// <param name="Rings">Rings drawn around it.</param>
/// <param name="Origins">Known origins that report it.</param>
/// <param name="Class">Class of its claimant's colour.</param>
/// <param name="Shape">Shape of its claimant's marks, see <see cref="PlotShapes"/>.</param>
internal sealed record PlotPoint(Answer Answer, int Number, double X, double Y, int Rings, int Origins, string Class, int Shape)
{
    /// <summary>Upper and lower end of what the words leave open; null where they leave nothing open.</summary>
    public (double Top, double Bottom)? Band { get; init; }

    /// <summary>The band goes on above the drawing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Radius of a ring.</summary>
    public double RingRadius(int ring) => 5 + ring * 3.5;
}
