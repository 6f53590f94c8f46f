namespace Whence.Bench.Fuzz;

/// <summary>Changes bytes in the ways in which files break: bits flipped, parts cut out, doubled, moved, cut off, marks put in.</summary>
public sealed class Mutator(Random random)
{
    private static readonly string[] Marks =
    [
        "<", ">", "</", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<?xml", "&", "&amp;", "&#0;", "&#xD800;", "&#99999999;", "\"", "'", "=", "\0", "\ufeff", "\uFFFF", "\r\n\r\n", "\n", ":",
        "xmlns:a=", "<item>", "</item>", "<entry", "{", "}", "[", "\\u0000", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "HTTP/1.1 200\r\n", "ffffffff\r\n", "0\r\n", "9999-99-99", "2027-03-09",
    ];

    /// <summary>A changed copy.</summary>
    public byte[] Change(byte[] original)
    {
        var bytes = original.ToList();
        for (var changes = 1 + random.Next(6); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(4) == 0 ? 2000 : 20));
            switch (random.Next(7))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
                case 4: bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Marks[random.Next(Marks.Length)])); break;
                case 5 when random.Next(4) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
                default:
                    for (var i = at; i < at + length; i++) bytes[i] = (byte)random.Next(256);
                    break;
            }
        }
        return [.. bytes];
    }
}
