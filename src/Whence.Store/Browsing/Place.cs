using System.Globalization;

namespace Whence.Store;

/// <summary>A place in a long list, as text: the values by which the list is ordered. It says where to go on by value, not by count, so that what comes in between moves nothing.</summary>
internal static class Place
{
    private const char Between = '\n';

    /// <summary>Writes a place.</summary>
    public static string Of(params ReadOnlySpan<object?> values)
    {
        var parts = new List<string>();
        foreach (var value in values) parts.Add(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return string.Join(Between, parts);
    }

    /// <summary>Reads a place; null where none is given.</summary>
    /// <param name="count">Number of its values.</param>
    /// <exception cref="FormatException">It is no place of this list.</exception>
    public static string[]? Read(string? place, int count)
    {
        if (place is null) return null;
        var parts = place.Split(Between);
        return parts.Length == count ? parts : throw new FormatException("The cursor is none that this list gave.");
    }

    /// <summary>A whole number of a place.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("The cursor is none that this list gave.");

    /// <summary>A page out of one row more than it may hold: the one more says that there is another page.</summary>
    /// <param name="rows">The rows, at most one more than <paramref name="limit"/>.</param>
    /// <param name="limit">Rows of a page.</param>
    /// <param name="placeOf">Place of a row.</param>
    public static Page<T> Cut<T>(IReadOnlyList<T> rows, int limit, Func<T, string> placeOf) => rows.Count <= limit ? new(rows, null) : new([.. rows.Take(limit)], placeOf(rows[limit - 1]));
}
