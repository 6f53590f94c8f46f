namespace Whence.Dates;

/// <summary>The dates that a text has named so far, as far as later ones are counted from them: "two days later", "the same quarter", "a year earlier".</summary>
internal sealed class DateContext
{
    /// <summary>A quarter is still spoken of so many sentences later.</summary>
    private const int Reach = 6;

    private int _quarterAt = int.MinValue;
    private CalendarValue? _quarter;

    /// <summary>The date named last, or null.</summary>
    public CalendarValue? Last { get; private set; }

    /// <summary>The quarter that a sentence still speaks of, or null.</summary>
    public CalendarValue? QuarterAt(int sentence) => sentence - _quarterAt <= Reach ? _quarter : null;

    /// <summary>Takes in a date of a sentence.</summary>
    /// <param name="comparison">It was itself counted from an earlier one, which stays what the text is about.</param>
    public void Add(CalendarValue value, int sentence, bool comparison)
    {
        Last = value;
        if (value.Precision != Precision.Quarter || comparison) return;
        (_quarter, _quarterAt) = (value, sentence);
    }
}
