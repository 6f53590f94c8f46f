using NodaTime;
using Whence.Languages;

namespace Whence.Dates;

/// <summary>The dates that a text has named so far, as far as later ones are counted from them: "two days later", "the same quarter", "a year earlier".</summary>
internal sealed class DateContext
{
    /// <summary>A quarter is still spoken of so many sentences later.</summary>
    private const int Reach = 6;

    /// <summary>A day and month that lies so many days off at most is of these weeks, whatever was named before.</summary>
    private const int Recent = 60;

    /// <summary>The year of a month, or the day that "the previous day" counts from, is still meant so many sentences later.</summary>
    private const int Near = 2;

    /// <summary>Where nothing was named yet: far from any sentence.</summary>
    private const int Nowhere = -1000;

    private int _quarterAt = Nowhere, _monthAt = Nowhere, _lastAt = Nowhere, _namedAt = Nowhere;
    private CalendarValue? _quarter, _month, _week, _topic, _named;

    /// <summary>The date named last, or null.</summary>
    public CalendarValue? Last { get; private set; }

    /// <summary>The quarter that a sentence still speaks of, or null.</summary>
    public CalendarValue? QuarterAt(int sentence) => sentence - _quarterAt <= Reach ? _quarter : null;

    /// <summary>The date that an expression counts from: the week for "the previous week", the month for "the previous month", a day named close by for "the previous day", else the date named last.</summary>
    public CalendarValue? For(TimeExpression e, int sentence) => e.Relative switch
    {
        "previous_week" => _week,
        "previous_month" => sentence - _monthAt <= Reach ? _month : null,
        "previous_day" => sentence - _lastAt <= Near ? Last : null,
        "year_before" => _topic ?? Last,
        _ => Last,
    };

    /// <summary>A day and month without a year close behind that month of a named year ("in August 2023 … on 15 August"), where it would not be of these weeks.</summary>
    public TimeExpression WithYear(TimeExpression e, int sentence, LocalDate? published)
    {
        if (e is not { Day: not null, Month: { } month, Year: null, Within: null, Future: false, Rule: DateRule.Absolute } || _named is not { } named || named.First.Month != month || sentence - _namedAt > Near) return e;
        return published is { } today && DateResolver.Resolve(e, today, null) is { } near && Math.Abs(Period.DaysBetween(near.First, today)) <= Recent ? e : e with { Year = named.First.Year };
    }

    /// <summary>Takes in a date of a sentence.</summary>
    /// <param name="comparison">It was itself counted from an earlier one, which stays what the text is about.</param>
    /// <param name="year">Its words name its year.</param>
    public void Add(CalendarValue value, int sentence, bool comparison, bool year)
    {
        (Last, _lastAt) = (value, sentence);
        if (!comparison)
        {
            _topic = value;
            if (value.Precision == Precision.Week) _week = value;
            if (value.Precision == Precision.Month) (_month, _monthAt) = (value, sentence);
        }
        if (year && value.Precision is Precision.Day or Precision.Month) (_named, _namedAt) = (value, sentence);
        if (value.Precision != Precision.Quarter || comparison) return;
        (_quarter, _quarterAt) = (value, sentence);
    }
}
