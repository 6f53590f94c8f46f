using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Whence.Cli;

/// <summary>An option that takes a day.</summary>
internal static class DayOption
{
    /// <summary>An option of this name; a value that is no day (ISO 8601) ends the command with a message.</summary>
    public static Option<LocalDate?> Create(string name, string description) => new(name) { Description = description, HelpName = "DAY", CustomParser = Parse };

    private static LocalDate? Parse(ArgumentResult result)
    {
        var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.Success) return day.Value;
        result.AddError($"'{result.Tokens[0].Value}' is no day; expected YYYY-MM-DD, such as 2027-03-09.");
        return null;
    }
}
