using System.Text;
using System.Text.RegularExpressions;
using Whence.Articles;

namespace Whence.Intake.Texts;

/// <summary>Turns bytes into text where something beside them may name their encoding, rightly or wrongly.</summary>
internal static partial class Charsets
{
    /// <summary>Of a thousand characters so many may be broken before UTF-8 is no longer believed.</summary>
    private const int BrokenInThousand = 2;

    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Decodes: by a byte order mark; else as UTF-8 where the bytes are valid UTF-8, which text in another encoding hardly ever is; else by the first
    /// of the named encodings that fits; else as UTF-8 with a few broken characters; else by <see cref="TextDecoder"/>.
    /// </summary>
    /// <param name="names">Names of encodings that the surroundings give, the most trusted first; null, empty and unknown ones are passed over.</param>
    /// <returns>The text, or null where the bytes are no text; and what was unusual.</returns>
    public static (string? Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> names)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        if (bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)0)) return TextDecoder.Decode(bytes);
        var shifts = bytes.IndexOf((byte)0x1B) >= 0; // ISO-2022 writes all scripts in seven bits
        if (!shifts && System.Text.Unicode.Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), null);
        foreach (var name in names)
        {
            if (Find(name) is not { } encoding || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage is 1200 or 1201) continue;
            return (encoding.GetString(bytes), null);
        }
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.AsSpan().Count('\uFFFD');
        if ((long)broken * 1000 <= (long)text.Length * BrokenInThousand) return (text, new("encoding", null, $"{broken} characters are not valid UTF-8; the rest was read as such."));
        return TextDecoder.Decode(bytes);
    }

    /// <summary>The encoding of a name as the web uses it (<c>latin1</c> is Windows-1252 there), or null where it is unknown.</summary>
    /// <remarks>Source: WHATWG Encoding Standard, section 4.2.</remarks>
    public static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        name = name.Trim(' ', '"', '\'', '\t').ToLowerInvariant();
        name = name switch { "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252", "iso-8859-9" => "windows-1254", "utf8" => "utf-8", "x-sjis" => "shift_jis", "gbk" or "gb2312" => "gb18030", _ => name };
        try { return Encoding.GetEncoding(name); }
        catch (ArgumentException) { return null; }
    }

    /// <summary>The <c>charset</c> of a content type, or null.</summary>
    public static string? OfContentType(string? contentType) => contentType is not null && Charset().Match(contentType) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The encoding that an XML declaration names, or null.</summary>
    public static string? OfXmlDeclaration(ReadOnlySpan<byte> bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)])) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"charset\s*=\s*[""']?([\w.:-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"<\?xml\s[^>]*?encoding\s*=\s*[""']([\w.:-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
