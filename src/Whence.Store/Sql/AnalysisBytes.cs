using System.Buffers;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;

namespace Whence.Store.Sql;

/// <summary>JSON as it is kept: compressed.</summary>
internal static class AnalysisBytes
{
    private const int Quality = 1, Window = 18;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An analysis in the JSON contract, without the text of the article.</summary>
    public static byte[] Of(Analysis analysis) => Of(json => AnalysisJson.Write(json, analysis, withText: false));

    /// <summary>What is written, compressed.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var bytes = Json(write);
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)) throw new InvalidOperationException("The room for compressed bytes was too small.");
            return packed[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>What is written, as UTF-8.</summary>
    public static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(16384);
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The JSON that was compressed.</summary>
    public static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
