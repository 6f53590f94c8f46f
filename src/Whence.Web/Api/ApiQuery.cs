using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Whence.Web.Api;

/// <summary>What stands in the query of a request.</summary>
internal static class ApiQuery
{
    private const int UsualLimit = 50, MostLimit = 200;

    /// <summary>A text; null where it is missing or empty.</summary>
    public static string? Text(this HttpRequest request, string name) => request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>How many at most.</summary>
    public static int Limit(this HttpRequest request)
    {
        if (request.Text("limit") is not { } text) return UsualLimit;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit ? limit : throw Wrong("limit", text, $"a number from 1 to {MostLimit}");
    }

    /// <summary>A day.</summary>
    public static LocalDate? Day(this HttpRequest request, string name)
    {
        if (request.Text(name) is not { } text) return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw Wrong(name, text, "a day such as 2027-03-09");
    }

    /// <summary>A day as text.</summary>
    public static string? DayText(this HttpRequest request, string name) => request.Day(name) is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>true or false; false where it is missing.</summary>
    public static bool Flag(this HttpRequest request, string name) => request.Text(name) switch { null or "false" => false, "true" => true, var text => throw Wrong(name, text, "true or false") };

    /// <summary>One of some words; null where it is missing.</summary>
    public static string? OneOf(this HttpRequest request, string name, params ReadOnlySpan<string> words) =>
        request.Text(name) is not { } text ? null : words.Contains(text) ? text : throw Wrong(name, text, string.Join(", ", words.ToArray()));

    /// <summary>The place that a cursor stands for; null where there is none.</summary>
    /// <param name="list">Name of the list that it must be from.</param>
    public static string? Cursor(this HttpRequest request, string list)
    {
        if (request.Text("cursor") is not { } text) return null;
        if (Base64Url.IsValid(text) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)) is var place && place.StartsWith(list + "\n", StringComparison.Ordinal)) return place[(list.Length + 1)..];
        throw Wrong("cursor", text, "what stood as `next` on the page before");
    }

    /// <summary>A place as a cursor.</summary>
    public static string Cursor(string list, string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(list + "\n" + place));

    /// <summary>What is wrong with a parameter.</summary>
    public static ApiProblem Wrong(string name, string found, string expected) => new(StatusCodes.Status400BadRequest, $"{name} is '{(found.Length > 80 ? found[..80] + "…" : found)}'; expected {expected}.");
}
