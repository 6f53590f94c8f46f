using NodaTime;
using NodaTime.Text;
using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Tests.Scoring;

/// <summary>Scores expressions of time against the day of publication of their document: each alone, or all of a document in their order, a paragraph each.</summary>
/// <param name="Right">How many were read as the gold says.</param>
/// <param name="All">How many name a stretch of the calendar; "now" or "in recent years" do not and are left out.</param>
/// <param name="Wrong">The others, for the message.</param>
internal sealed record DateScore(int Right, int All, IReadOnlyList<string> Wrong)
{
    public double Accuracy => (double)Right / All;

    /// <summary>Scores the same file with the expressions of each document in one text, so that later ones can lean on earlier ones ("a year earlier").</summary>
    public static DateScore InOrder(string path, Pack pack, string before)
    {
        var (right, all) = (0, 0);
        var wrong = new List<string>();
        foreach (var document in Documents(path))
        {
            var text = new System.Text.StringBuilder();
            var starts = new List<int>();
            foreach (var (words, _, _) in document.Lines)
            {
                if (words.All(char.IsAsciiDigit)) text.Append(before).Append(' ');
                starts.Add(text.Length);
                text.Append(words).Append("\n\n");
            }
            var read = new ReadText(ArticleFile.FromText(text.ToString()), pack);
            var dates = DateMentions.Resolve(read, DateFinder.Find(read), document.Published);
            foreach (var ((words, type, value), start) in document.Lines.Zip(starts))
            {
                if (type != "DATE" || Edtf(value) is not { } expected) continue;
                all++;
                var found = dates.Where(d => d.Span.Start < start + words.Length && d.Span.End > start).SelectMany(Values).ToList();
                if (found.Contains(expected)) right++;
                else wrong.Add($"{words} ({document.Published}): {expected}, got {string.Join(", ", found)}");
            }
        }
        return new(right, all, wrong);
    }

    private sealed record Document(LocalDate? Published, List<(string Words, string Type, string Value)> Lines);

    private static List<Document> Documents(string path)
    {
        var documents = new List<Document> { new(null, []) };
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is not [var words, var type, var value]) continue;
            if (words == value && value.Length >= 10 && LocalDatePattern.Iso.Parse(value[..10]) is { Success: true } day) documents.Add(new(day.Value, []));
            else documents[^1].Lines.Add((words, type, value));
        }
        return documents;
    }

    /// <summary>Scores a file of lines "expression, type, TIMEX3 value"; a date or time that is its own value opens a document published that day.</summary>
    /// <param name="before">The preposition that a bare year needs and the extract left out.</param>
    public static DateScore Of(string path, Pack pack, string before)
    {
        var (right, all) = (0, 0);
        var wrong = new List<string>();
        foreach (var document in Documents(path))
            foreach (var (words, type, value) in document.Lines)
            {
                if (type != "DATE" || Edtf(value) is not { } expected) continue;
                all++;
                var found = Read(words, pack, document.Published, before);
                if (found.Contains(expected)) right++;
                else wrong.Add($"{words} ({document.Published}): {expected}, got {string.Join(", ", found)}");
            }
        return new(right, all, wrong);
    }

    private static List<string> Read(string words, Pack pack, LocalDate? published, string before)
    {
        var text = new ReadText(ArticleFile.FromText(words.All(char.IsAsciiDigit) ? before + " " + words : words), pack);
        return [.. DateMentions.Resolve(text, DateFinder.Find(text), published).SelectMany(Values)];
    }

    /// <summary>The value of a date; of a span its ends, which TIMEX3 annotates each by itself.</summary>
    private static IEnumerable<string> Values(DateMention date) =>
        date.Value.Until is { } until ? [(date.Value with { Until = null }).ToEdtf(), new CalendarValue(until, date.Value.Precision).ToEdtf()] : [date.Value.ToEdtf()];

    /// <summary>The TIMEX3 value in EDTF, or null where it names no stretch of the calendar.</summary>
    private static string? Edtf(string value)
    {
        var year = value.Length >= 4 ? value[..4] : "";
        if (!year.All(char.IsAsciiDigit) || year.Length == 0) return value.All(char.IsAsciiDigit) ? value.PadRight(4, 'X') : null;
        return value[4..] switch
        {
            "" => value,
            ['-', 'Q', >= '1' and <= '4' and var q] => ExampleNotation.InEdtf($"{year}-{q - '1' + 33}"),
            "-SP" => year + "-21",
            "-SU" => year + "-22",
            "-FA" => year + "-23",
            "-WI" => year + "-24",
            ['-', 'W', >= '0' and <= '9', >= '0' and <= '9'] => ExampleNotation.InEdtf(value),
            ['-', >= '0' and <= '9', >= '0' and <= '9'] => value,
            ['-', >= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9'] => value,
            _ => null,
        };
    }
}
