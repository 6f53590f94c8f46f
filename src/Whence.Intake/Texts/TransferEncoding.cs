using System.Globalization;
using System.Text;

namespace Whence.Intake.Texts;

/// <summary>The two ways in which messages carry bytes as letters; what is wrongly written is left as it is or passed over.</summary>
/// <remarks>Source: RFC 2045, sections 6.7 and 6.8.</remarks>
internal static class TransferEncoding
{
    /// <summary>Decodes by the name of the encoding; bytes in others (7bit, 8bit, binary) are themselves.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> bytes, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(bytes),
        "quoted-printable" => QuotedPrintable(bytes),
        _ => bytes.ToArray(),
    };

    public static byte[] Base64(ReadOnlySpan<byte> bytes)
    {
        var letters = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') letters.Append((char)b);
        if (letters.Length % 4 == 1) letters.Length--;
        letters.Append('=', (4 - letters.Length % 4) % 4);
        return Convert.FromBase64String(letters.ToString());
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> bytes)
    {
        var decoded = new MemoryStream(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '=') { decoded.WriteByte(bytes[i]); continue; }
            var rest = bytes[(i + 1)..];
            if (rest.StartsWith("\r\n"u8)) i += 2;
            else if (rest.StartsWith("\n"u8)) i++;
            else if (rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) { decoded.WriteByte(value); i += 2; }
            else decoded.WriteByte((byte)'=');
        }
        return decoded.ToArray();
    }
}
