using System.Text;
using System.Text.RegularExpressions;
using Whence.Articles;

namespace Whence.Intake.Pages;

/// <summary>Turns the bytes of a page into text: by its byte order mark, the header of the answer, the page's own declaration, and else by the bytes.</summary>
/// <remarks>Source: the order of https://html.spec.whatwg.org/#determining-the-character-encoding; names by https://encoding.spec.whatwg.org/#names-and-labels as far as .NET knows them.</remarks>
internal static partial class PageDecoder
{
    private const int DeclarationWithin = 4096;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, and a diagnostic where the encoding had to be guessed or was declared wrongly.</summary>
    public static (string Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        var utf8 = Utf8(bytes);
        var declared = Named(contentType) ?? Named(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]));
        if (declared is not null)
        {
            if (declared.CodePage != Encoding.UTF8.CodePage)
            {
                // Bytes beyond ASCII that form valid UTF-8 throughout are hardly ever anything else, whatever is declared.
                return utf8 is not null && utf8.Length < bytes.Length ? (utf8, new("encoding", null, $"The page declares {declared.WebName}, but its bytes are UTF-8; it was read as such.")) : (declared.GetString(bytes), null);
            }
            if (utf8 is null && Mostly(bytes)) return (Encoding.UTF8.GetString(bytes), new("encoding", null, "The page is declared as UTF-8 and holds bytes that are not; they were replaced."));
        }
        if (utf8 is not null) return (utf8, null);
        var (guessed, note) = TextDecoder.Decode(bytes);
        return (guessed ?? Encoding.UTF8.GetString(bytes), note ?? new("encoding", null, "The page declares no encoding."));
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try { return StrictUtf8.GetString(bytes); }
        catch (DecoderFallbackException) { return null; }
    }

    /// <summary>Whether nearly all that is beyond ASCII is valid UTF-8.</summary>
    private static bool Mostly(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done) invalid++;
            else if (rune.Value >= 0x80) valid++;
            bytes = bytes[length..];
        }
        return invalid <= valid;
    }

    private static Encoding? Named(string? text)
    {
        if (text is null || Charset().Match(text) is not { Success: true } match) return null;
        var name = match.Groups[1].Value.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            "ks_c_5601-1987" or "euc-kr" or "ksc5601" => "ks_c_5601-1987",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "x-sjis" or "sjis" or "shift_jis" or "shift-jis" => "shift_jis",
            "utf8" or "utf-7" or "unicode" or "utf-16" or "utf-16le" or "utf-16be" => "utf-8", // a declaration that could be read as ASCII is no UTF-16
            var other => other,
        };
        try { return Encoding.GetEncoding(name); }
        catch (Exception e) when (e is ArgumentException or NotSupportedException) { return null; }
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
