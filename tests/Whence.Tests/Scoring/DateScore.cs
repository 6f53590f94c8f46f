using NodaTime;
using NodaTime.Text;
using Whence.Articles;
using Whence.Dates;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Tests.Scoring;

/// <summary>Scores single expressions of time, each against the day of publication of its document.</summary>
/// <param name="Right">How many were read as the gold says.</param>
/// <param name="All">How many name a stretch of the calendar; "now" or "in recent years" do not and are left out.</param>
/// <param name="Wrong">The others, for the message.</param>
internal sealed record DateScore(int Right, int All, IReadOnlyList<string> Wrong)
{
    public double Accuracy => (double)Right / All;

    /// <summary>Scores a file of lines "expression, type, TIMEX3 value"; a date or time that is its own value opens a document published that day.</summary>
    public static DateScore Of(string path, Pack pack)
    {
        LocalDate? published = null;
        var (right, all) = (0, 0);
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is not [var words, var type, var value]) continue;
            if (words == value && value.Length >= 10 && LocalDatePattern.Iso.Parse(value[..10]) is { Success: true } day) { published = day.Value; continue; }
            if (type != "DATE" || Edtf(value) is not { } expected) continue;
            all++;
            var found = Read(words, pack, published);
            if (found.Contains(expected)) right++;
            else wrong.Add($"{words} ({published}): {expected}, got {string.Join(", ", found)}");
        }
        return new(right, all, wrong);
    }

    private static List<string> Read(string words, Pack pack, LocalDate? published)
    {
        // A bare number needs the preposition that the extract left out.
        var text = new ReadText(ArticleFile.FromText(words.All(char.IsAsciiDigit) ? "in " + words : words), pack);
        return [.. DateMentions.Resolve(text, DateFinder.Find(text), published).Select(d => d.Value.ToEdtf())];
    }

    /// <summary>The TIMEX3 value in EDTF, or null where it names no stretch of the calendar.</summary>
    private static string? Edtf(string value)
    {
        var year = value.Length >= 4 ? value[..4] : "";
        if (!year.All(char.IsAsciiDigit) || year.Length == 0) return value.All(char.IsAsciiDigit) ? value.PadRight(4, 'X') : null;
        return value[4..] switch
        {
            "" => value,
            ['-', 'Q', >= '1' and <= '4' and var q] => $"{year}-{q - '1' + 33}",
            "-SP" => year + "-21",
            "-SU" => year + "-22",
            "-FA" => year + "-23",
            "-WI" => year + "-24",
            ['-', 'W', >= '0' and <= '9', >= '0' and <= '9'] => value,
            ['-', >= '0' and <= '9', >= '0' and <= '9'] => value,
            ['-', >= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9'] => value,
            _ => null,
        };
    }
}
