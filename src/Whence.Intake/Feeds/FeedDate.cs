using Whence.Articles;
using Whence.Intake.Dates;
using Whence.Intake.Texts;

namespace Whence.Intake.Feeds;

/// <summary>The day of an item.</summary>
internal static class FeedDate
{
    /// <summary>The first of these that can be read, is there, and is not after the latest day believed; null where none is.</summary>
    public static PublicationDate? First(FeedContext context, params ReadOnlySpan<string?> written)
    {
        foreach (var text in written)
            if (DateReader.Published(text, context.Latest) is { } date) return date;
        return null;
    }
}
