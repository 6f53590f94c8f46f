using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Whence.Intake.Dates;

/// <summary>What months are called, in all languages that <c>languages/cldr/months.tsv</c> knows: the words are data, nothing here knows one.</summary>
internal sealed class MonthNames
{
    /// <summary>Most words that the name of a month has.</summary>
    public const int MostWords = 4;

    private const int Cells = 14, ShortestStem = 4, LongestEnding = 2;

    private readonly Dictionary<string, List<Month>> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Month>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _orders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _persian = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    /// <summary>What a name stands for in one language.</summary>
    /// <param name="Number">From 1 to 12.</param>
    /// <param name="IsPersian">Whether it is of the Persian calendar.</param>
    public readonly record struct Month(string Language, int Number, bool IsPersian);

    /// <summary>The table that comes with Whence, read when it is first asked for.</summary>
    public static MonthNames All { get; } = Read();

    /// <summary>What stands before the number of a year in some calendars, and how many years to add.</summary>
    public List<(string Name, int Before)> Eras { get; } = [];

    /// <summary>The month that a name stands for; where languages differ, as the given one has it; null where that is open or it is no month.</summary>
    /// <param name="name">Words in small letters, joined by single spaces.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    public Month? Find(string name, string? language)
    {
        if (!_months.TryGetValue(name, out var months) && !OfStem(name, out months)) return null;
        if (months.TrueForAll(m => (m.Number, m.IsPersian) == (months[0].Number, months[0].IsPersian))) return months[0];
        var own = Main(language);
        return months.FindIndex(m => m.Language == own) is var at and >= 0 ? months[at] : null;
    }

    /// <summary>A name in a case that the table does not have: all but its ending, which may be one or two letters longer.</summary>
    private bool OfStem(string name, [NotNullWhen(true)] out List<Month>? months)
    {
        for (var length = name.Length; length >= Math.Max(ShortestStem, name.Length - LongestEnding); length--)
            if (_stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.AsSpan(0, length), out months)) return true;
        months = null;
        return false;
    }

    /// <summary>Whether a word may stand between the parts of a date.</summary>
    public bool Links(string word) => _links.Contains(word);

    /// <summary>Whether dates in figures have the day before the month in a language, wherever it is written. False where they have not, or that depends on the country.</summary>
    public bool IsDayFirst(string? language) => language is not null && (_orders.GetValueOrDefault(language) ?? _orders.GetValueOrDefault(Main(language))) == "dmy";

    /// <summary>Whether a language counts in the Persian calendar.</summary>
    public bool IsPersian(string? language) => _persian.Contains(Main(language));

    private static string Main(string? language) => language is null ? "" : language.Split('-')[0].ToLowerInvariant();

    private static MonthNames Read()
    {
        using var stream = typeof(MonthNames).Assembly.GetManifestResourceStream("Whence.Intake.months.tsv")!;
        using var reader = new StreamReader(stream);
        var names = new MonthNames();
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) names.Add(line.Split('\t'));
        return names;
    }

    private void Add(string[] row)
    {
        switch (row)
        {
            case [var era, "era", var before]:
                Eras.Add((era, int.Parse(before, CultureInfo.InvariantCulture)));
                return;
            case [_, "words", var words]:
                _links.UnionWith(words.Split('|'));
                return;
        }
        var isPersian = row[1] == "persian";
        if (isPersian) _persian.Add(row[0]);
        else _orders[row[0]] = row[1];
        if (row.Length < Cells) return;
        for (var month = 1; month <= 12; month++)
            foreach (var name in row[month + 1].Split('|')) Add(string.Join(' ', DateWords.Of(name)), new(row[0], month, isPersian));
    }

    private void Add(string name, Month month)
    {
        Add(_months, name, month);
        if (name.Length > ShortestStem && !char.IsAsciiDigit(name[0])) Add(_stems, name[..^1], month);
    }

    private static void Add(Dictionary<string, List<Month>> names, string name, Month month)
    {
        if (!names.TryGetValue(name, out var months)) names[name] = months = [];
        if (!months.Contains(month)) months.Add(month);
    }
}
