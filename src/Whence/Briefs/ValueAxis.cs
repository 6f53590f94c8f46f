using Whence.Ledger;
using Whence.Quantities;

namespace Whence.Briefs;

/// <summary>The axis that the figures of a chart stand on, from least to greatest with some room; logarithmic where they span much. Vague figures stand at their lower bound: no middle is made up.</summary>
public sealed class ValueAxis
{
    /// <summary>From this quotient of greatest and least value on the scale is logarithmic.</summary>
    private const double LogFrom = 20;

    private readonly bool _whole;

    /// <param name="answers">The answers to be drawn; one at least.</param>
    public ValueAxis(IReadOnlyList<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var values = answers.SelectMany(Ends).ToList();
        (Low, High) = (values.Min(), values.Max());
        IsLogarithmic = Low > 0 && High / Low >= LogFrom;
        if (IsLogarithmic) (Low, High) = (Low / 1.5, High * 1.5);
        else (Low, High) = (Low >= 0 && Low < 0.6 * High ? 0 : Low - 0.15 * (High - Low) - (High == Low ? 1 : 0), High + 0.15 * (High - Low) + (High == Low ? 1 : 0));
        if (Low < 0) Low = 0;
        _whole = answers.All(a => ValueOf(a) == Math.Floor(ValueOf(a)));
    }

    /// <summary>Value at the lower end.</summary>
    public double Low { get; }

    /// <summary>Value at the upper end.</summary>
    public double High { get; }

    /// <summary>Whether equal steps are equal quotients.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Where an answer stands: the number named, else its lower bound, else its upper one.</summary>
    public static double ValueOf(Answer answer) => answer.Quantity.Value ?? answer.Quantity.Low ?? answer.Quantity.High ?? 0;

    /// <summary>Place of a value, 0 at the lower end and 1 at the upper.</summary>
    public double Share(double value)
    {
        var share = IsLogarithmic ? (Math.Log(Math.Max(value, Low)) - Math.Log(Low)) / (Math.Log(High) - Math.Log(Low)) : (value - Low) / (High - Low);
        return Math.Clamp(share, 0, 1);
    }

    /// <summary>Round values along the axis: powers of ten with their 2 and 5 on a logarithmic scale, else about four steps.</summary>
    public IEnumerable<double> Ticks()
    {
        if (IsLogarithmic)
        {
            for (var power = Math.Pow(10, Math.Floor(Math.Log10(Low))); power <= High; power *= 10)
                foreach (var factor in new[] { 1.0, 2, 5 })
                    if (power * factor >= Low && power * factor <= High && (factor == 1 || High / Low < 2000)) yield return power * factor;
            yield break;
        }
        var raw = (High - Low) / 4;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = unit * (raw / unit) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        if (_whole) step = Math.Max(1, step);
        for (var tick = Math.Ceiling(Low / step) * step; tick <= High; tick += step) yield return Math.Round(tick, 6);
    }

    private static IEnumerable<double> Ends(Answer answer)
    {
        var value = ValueOf(answer);
        yield return value;
        if (answer.Quantity.Hedge is Hedge.About or Hedge.Nearly or Hedge.Between) yield return answer.Interval.Low;
        if (double.IsFinite(answer.Interval.High) && answer.Quantity.Hedge != Hedge.Vague) yield return answer.Interval.High;
    }
}
