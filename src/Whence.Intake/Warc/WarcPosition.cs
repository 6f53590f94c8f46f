using System.Globalization;

namespace Whence.Intake.Warc;

/// <summary>A place in an archive at which reading can begin.</summary>
/// <param name="Offset">Byte of the file: where a record begins or, in a packed archive, the gzip member that holds it.</param>
/// <param name="Within">Unpacked bytes of that member before the record; 0 in archives made for random access, which pack each record alone.</param>
public readonly record struct WarcPosition(long Offset, long Within = 0)
{
    /// <summary>As <see cref="Parse"/> reads it: <c>104857</c> or <c>0+104857</c>.</summary>
    public override string ToString() => Offset.ToString(CultureInfo.InvariantCulture) + (Within == 0 ? "" : "+" + Within.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a position; null where it is none.</summary>
    public static WarcPosition? Parse(string? text)
    {
        var parts = (text ?? "").Split('+');
        if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)) return null;
        if (parts.Length == 1) return new(offset);
        return parts.Length == 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var within) ? new(offset, within) : null;
    }
}
