using System.Text;
using System.Text.RegularExpressions;

namespace Whence.Intake.Texts;

/// <summary>The header lines of a message: names with values, folded lines joined, encoded words decoded.</summary>
/// <remarks>Source: RFC 5322, section 2.2; RFC 2047.</remarks>
internal sealed partial class HeaderBlock
{
    /// <summary>Lines of a header beyond this number are taken for text.</summary>
    private const int Most = 500;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private HeaderBlock(int length) => Length = length;

    /// <summary>Bytes of the block, the blank line behind it included.</summary>
    public int Length { get; private set; }

    /// <summary>The first value of a name, decoded; or null.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) && value.Length > 0 ? Words(value) : null;

    /// <summary>The value as it was written, or null.</summary>
    public string? Raw(string name) => _values.GetValueOrDefault(name);

    public bool Has(string name) => _values.ContainsKey(name);

    public int Count => _values.Count;

    /// <summary>Reads the lines up to the first blank one; a line that is no header ends the block.</summary>
    public static HeaderBlock Read(ReadOnlySpan<byte> bytes)
    {
        var block = new HeaderBlock(0);
        var (at, last) = (0, (string?)null);
        for (var lines = 0; at < bytes.Length && lines < Most; lines++)
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            var line = bytes.Slice(at, end < 0 ? bytes.Length - at : end);
            var next = end < 0 ? bytes.Length : at + end + 1;
            if (line.TrimEnd("\r \t"u8).IsEmpty) { at = next; break; }
            var text = Encoding.UTF8.GetString(line).TrimEnd('\r');
            if (text[0] is ' ' or '\t' && last is not null) block._values[last] += " " + text.Trim();
            else if (Header().Match(text) is { Success: true } header)
            {
                last = header.Groups[1].Value;
                if (!block._values.TryAdd(last, header.Groups[2].Value.Trim())) last = null; // the first of a name counts
            }
            else break;
            at = next;
        }
        block.Length = at;
        return block;
    }

    /// <summary>A parameter of a value: <c>boundary="x"</c>; or null.</summary>
    public static string? Parameter(string? value, string name)
    {
        if (value is null) return null;
        var match = Regex.Match(value, @"(?:^|;)\s*" + Regex.Escape(name) + @"\s*=\s*(?:""([^""]*)""|([^;\s]+))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value : null;
    }

    private static string Words(string value) => EncodedWord().Replace(BetweenWords().Replace(value, "$1"), word =>
    {
        var encoding = Charsets.Find(word.Groups[1].Value.Split('*')[0]) ?? Encoding.UTF8;
        var text = word.Groups[3].Value;
        return encoding.GetString(word.Groups[2].Value is "B" or "b" ? TransferEncoding.Base64(Encoding.ASCII.GetBytes(text)) : TransferEncoding.QuotedPrintable(Encoding.ASCII.GetBytes(text.Replace('_', ' '))));
    });

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex(@"=\?([\w.*-]+)\?([BbQq])\?([^?\s]*)\?=", RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(\?=)\s+(?==\?)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenWords();
}
