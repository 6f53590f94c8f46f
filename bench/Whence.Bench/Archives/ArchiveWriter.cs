using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Whence.Bench.Archives;

/// <summary>Writes web archives as crawlers do: a request, its response, metadata; each record packed alone, or not at all.</summary>
/// <param name="stream">Where to write; left open.</param>
/// <param name="packed">Whether each record is a gzip member.</param>
public sealed class ArchiveWriter(System.IO.Stream stream, bool packed)
{
    private int _number;

    /// <summary>Writes a record.</summary>
    /// <param name="type">Its <c>WARC-Type</c>.</param>
    /// <param name="target">Its address, or null.</param>
    /// <param name="contentType">Content type of the block.</param>
    /// <param name="block">The block.</param>
    /// <param name="date">When it was fetched, as in ISO 8601.</param>
    /// <param name="length">What it says of its length; null for the truth.</param>
    public void Write(string type, string? target, string contentType, byte[] block, string date = "2027-03-10T06:00:00Z", long? length = null)
    {
        var header = new StringBuilder("WARC/1.0\r\n").Append("WARC-Type: ").Append(type).Append("\r\nWARC-Date: ").Append(date)
            .Append(CultureInfo.InvariantCulture, $"\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{++_number:D12}>");
        if (target is not null) header.Append("\r\nWARC-Target-URI: ").Append(target);
        header.Append("\r\nContent-Type: ").Append(contentType).Append(CultureInfo.InvariantCulture, $"\r\nContent-Length: {length ?? block.Length}\r\n\r\n");
        byte[] record = [.. Encoding.UTF8.GetBytes(header.ToString()), .. block, .. "\r\n\r\n"u8];
        if (!packed) { stream.Write(record); return; }
        using var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        gzip.Write(record);
    }

    /// <summary>Writes the record of a page that was fetched.</summary>
    public void WritePage(string target, byte[] body, string contentType = "text/html; charset=utf-8", string headers = "", string status = "200 OK", string date = "2027-03-10T06:00:00Z") =>
        Write("response", target, "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{headers}\r\n"), .. body], date);
}
