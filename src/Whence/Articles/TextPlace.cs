using System.Globalization;

namespace Whence.Articles;

/// <summary>A place in the text of an article. It stays right whatever is read there, as a text never changes.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Span">Where in its text.</param>
public readonly record struct TextPlace(string Article, TextSpan Span)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>The place; null where the words name none.</returns>
    public static TextPlace? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (colon, dash) = (words.IndexOf(':', StringComparison.Ordinal), words.LastIndexOf('-'));
        return colon > 0 && dash > colon && int.TryParse(words.AsSpan(colon + 1, dash - colon - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(words.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end ? new(words[..colon], new(start, end)) : null;
    }

    /// <summary>As <c>article:start-end</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Article}:{Span.Start}-{Span.End}");
}
