using System.Globalization;
using Whence.Dates;

namespace Whence.Languages;

/// <summary>The sections on numbers and dates, and what CLDR adds to them.</summary>
internal sealed partial class PackReader
{
    internal static readonly string[] TimeUnits = ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Dayparts = ["morning", "noon", "afternoon", "evening", "night"];
    private static readonly string[] DateSlots =
        ["day", "ordinal", "month", "year", "weekday", "n", "unit", "season", "quarter", "decade", "time", "daypart", "week", "date"];
    private static readonly string[] FigureSlots = ["n", "low", "high"];
    private static readonly string[] ZeroSlots = ["counted", "gap", "group"];

    internal static readonly string[] RelativeKeys =
    [
        "today", "yesterday", "tomorrow", "day_before_yesterday", "day_after_tomorrow", "year_before_last", "same_day", "same_month", "same_year", "same_quarter", "next_day", "previous_day", "last_day", "previous_week", "previous_month", "previous_year", "year_before", "year_before_quarter", "weekend",
        .. from which in (string[])["last", "this", "next"]
           from unit in (string[])["weekend", "week", "month", "quarter", "year", "decade", "century", .. Seasons]
           select which + "_" + unit,
    ];

    private Dictionary<string, Action<YamlTree, string>> NumberSections => new()
    {
        ["words"] = (v, p) => Numbered(v, p, Lex.NumberWord),
        ["ordinals"] = (v, p) => Numbered(v, p, Lex.Ordinal),
        ["scales"] = (v, p) => Numbered(v, p, Lex.Scale),
        ["vague"] = (v, p) => Numbered(v, p, Lex.Vague),
        ["and"] = As(Lex.NumberAnd), ["half"] = As(Lex.Half), ["one_and_half"] = As(Lex.OneAndHalf), ["several"] = As(Lex.Several),
        ["designators"] = As(Lex.Designator),
        ["tallies"] = (v, p) => Words(v, p, Lex.Echo, Echo.Tally), ["restated"] = (v, p) => Words(v, p, Lex.Echo, Echo.Restated), ["compared"] = (v, p) => Words(v, p, Lex.Echo, Echo.Compared),
        ["restated_after"] = (v, p) => Words(v, p, Lex.Echo, Echo.RestatedAfter), ["topics"] = (v, p) => Words(v, p, Lex.Echo, Echo.Topic), ["amounting"] = (v, p) => Words(v, p, Lex.Echo, Echo.Amounting),
        ["each"] = (v, p) => Words(v, p, Lex.Echo, Echo.Each), ["each_after"] = (v, p) => Words(v, p, Lex.Echo, Echo.EachAfter), ["degrees"] = (v, p) => Words(v, p, Lex.Echo, Echo.Degree), ["fractions"] = (v, p) => Words(v, p, Lex.Echo, Echo.Fraction),
        ["ages"] = (v, p) => Patterns(v, p, _pack.Figures, FigureRule.Age, FigureSlots),
        ["zeros"] = (v, p) => Patterns(v, p, _pack.Figures, FigureRule.Zero, ZeroSlots),
        ["increments"] = (v, p) => Patterns(v, p, _pack.Figures, FigureRule.Increment, FigureSlots),
        ["ranges"] = (v, p) => Patterns(v, p, _pack.Figures, FigureRule.Range, FigureSlots),
        ["changes"] = (v, p) => Patterns(v, p, _pack.Figures, FigureRule.Change, FigureSlots),
        ["decimal"] = (v, p) => { if (Scalar(v, p) is [var mark, ..]) _pack.DecimalMark = mark; },
        ["group"] = (v, p) => { if (Scalar(v, p) is [var mark, ..]) _pack.GroupMark = mark; },
    };

    private Dictionary<string, Action<YamlTree, string>> DateSections => new()
    {
        ["months"] = (v, p) => { _pack.SmallMonths = HasSmall(v); Numbered(v, p, Lex.Month); },
        ["weekdays"] = (v, p) => Numbered(v, p, Lex.Weekday),
        ["units"] = (v, p) => Keyed(v, p, TimeUnits, (key, value, path) => Words(value, path, Lex.TimeUnit, key)),
        ["seasons"] = (v, p) => Keyed(v, p, Seasons, (key, value, path) => Words(value, path, Lex.Season, key)),
        ["dayparts"] = (v, p) => Keyed(v, p, Dayparts, (key, value, path) => Words(value, path, Lex.Daypart, key)),
        ["relative"] = (v, p) => Keyed(v, p, RelativeKeys, (key, value, path) => Words(value, path, Lex.Relative, key)),
        ["decade_names"] = (v, p) => Numbered(v, p, Lex.DecadeName),
        ["holidays"] = (v, p) => Numbered(v, p, Lex.Holiday),
        ["easter"] = (v, p) => Numbered(v, p, Lex.Holiday, shift: Easter.Western), ["eastern_easter"] = (v, p) => Numbered(v, p, Lex.Holiday, shift: Easter.Eastern),
        ["absolute"] = AsDates(DateRule.Absolute), ["last"] = AsDates(DateRule.Last), ["this"] = AsDates(DateRule.This), ["next"] = AsDates(DateRule.Next), ["until"] = AsDates(DateRule.Until), ["told"] = AsDates(DateRule.Told),
        ["ago"] = AsDates(DateRule.Ago), ["ahead"] = AsDates(DateRule.Ahead), ["earlier"] = AsDates(DateRule.Earlier), ["later"] = AsDates(DateRule.Later),
        ["modifiers"] = AsDates(DateRule.Modifier), ["years"] = AsDates(DateRule.Year), ["decades"] = AsDates(DateRule.Decade),
        ["quarters"] = AsDates(DateRule.Quarter), ["final_quarters"] = AsDates(DateRule.FinalQuarter), ["openings"] = AsDates(DateRule.Opening), ["halves"] = AsDates(DateRule.Half), ["weeks"] = AsDates(DateRule.Week), ["clock"] = AsDates(DateRule.Clock),
        ["numeric"] = (v, p) => _pack.NumericOrder = OneOf(v, p, "DMY", "MDY", "YMD"),
    };

    /// <summary>Short month and weekday names that CLDR gives; many are ordinary words ("mar", "vin"), so the pack lists those it wants.</summary>
    private HashSet<string> _cldrAbbreviations = [];

    private static HashSet<string> AbbreviationsIn(YamlTree cldr)
    {
        var dates = cldr.Entries?.Find(e => e.Key.Scalar == "dates").Value;
        var found = new HashSet<string>();
        if (dates?.Entries?.Find(e => e.Key.Scalar == "abbreviations").Value is { } abbreviations) Gather(abbreviations, found);
        return found;

        static void Gather(YamlTree tree, HashSet<string> into)
        {
            if (tree.Scalar is { } scalar) into.Add(scalar);
            tree.Items?.ForEach(i => Gather(i, into));
            tree.Entries?.ForEach(e => Gather(e.Value, into));
        }
    }

    /// <summary>The generated file: the same sections as far as they go; names of countries are read by the name book.</summary>
    private Dictionary<string, Action<YamlTree, string>> CldrSections => new()
    {
        ["code"] = (_, _) => { }, ["name"] = (_, _) => { }, ["native"] = (_, _) => { }, ["script"] = (_, _) => { }, ["letters"] = (_, _) => { },
        ["territories"] = (_, _) => { },
        ["subdivisions"] = (_, _) => { },
        ["quotation"] = (_, _) => { },
        ["numbers"] = (v, p) => Map(v, p, NumberSections),
        ["dates"] = (v, p) => Map(v, p, new(DateSections.Where(s => s.Key is not ("numeric" or "months" or "weekdays" or "ago" or "ahead")))
        {
            ["numeric"] = (_, _) => { },
            ["abbreviations"] = (_, _) => { }, ["ago"] = (_, _) => { }, ["ahead"] = (_, _) => { }, ["quarter_names"] = (_, _) => { },
            ["months"] = (v, p) => Numbered(v, p, Lex.Month, _cldrAbbreviations), ["weekdays"] = (v, p) => Numbered(v, p, Lex.Weekday, _cldrAbbreviations),
            ["last_weekdays"] = (_, _) => { }, ["this_weekdays"] = (_, _) => { }, ["next_weekdays"] = (_, _) => { },
        }),
    };

    private Action<YamlTree, string> AsDates(DateRule rule) => (v, p) => Patterns(v, p, e => e[0].Slot == "date" || rule is DateRule.Modifier or DateRule.Until ? _pack.DateModifiers : _pack.Dates, rule, DateSlots);

    /// <summary>Whether the first word of a list in a map begins with a small letter.</summary>
    private static bool HasSmall(YamlTree map) => map.Entries?.Exists(e => (e.Value.Items?.FirstOrDefault()?.Scalar ?? e.Value.Scalar) is [var first, ..] && char.IsLower(first)) ?? false;

    /// <summary>A map from numbers to lists of entries.</summary>
    /// <param name="except">Entries to leave out.</param>
    /// <param name="shift">What is added to each number.</param>
    private void Numbered(YamlTree map, string path, Lex kind, IReadOnlySet<string>? except = null, int shift = 0)
    {
        Keyed(map, path, null, (key, value, inner) =>
        {
            if (except is not null) value = new() { Line = value.Line, Items = value.Items?.FindAll(i => !except.Contains(i.Scalar ?? "")) };
            if (double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) Words(value, inner, kind, "", number + shift);
            else _problems.Add(_file, value.Line, $"'{inner}': the key '{key}' is no number.");
        });
    }
}
