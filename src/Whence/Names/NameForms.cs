using Whence.Reading;

namespace Whence.Names;

/// <summary>Tells the cases of names.</summary>
internal static class NameForms
{
    /// <summary>Whether a known name that does not stand as it is listed stands in a case of no subject: in any, where the endings of nouns do not tell which.</summary>
    public static bool IsOblique(ReadText text, int first, int last)
    {
        if (text.Pack is { BareSingular: true, LocativeEndings.Length: 0 }) return true;
        for (var i = first; i < last; i++)
            if (text.IsOblique(i) || text.IsLocative(i)) return true;
        return false;
    }
}
