using System.Text;
using NodaTime;
using Whence.Intake.Dates;
using Whence.Intake.Texts;

namespace Whence.Intake.Messages;

/// <summary>Reads mail messages (<c>.eml</c>) and texts with such a header: Subject, From, Date, blank line, text.</summary>
/// <remarks>Source: RFC 5322, RFC 2045 to 2047.</remarks>
public static class MessageReader
{
    /// <summary>Parts within parts are followed so deep.</summary>
    private const int Deepest = 8;

    private static readonly string[] Usual = ["Subject", "From", "Date", "MIME-Version", "Message-ID"];

    /// <summary>Whether bytes begin as a message does: at least two of the usual header lines.</summary>
    internal static bool IsMessage(ReadOnlySpan<byte> bytes)
    {
        var block = HeaderBlock.Read(bytes);
        return Usual.Count(block.Has) >= 2;
    }

    /// <summary>Reads a message.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="path">Where it was read from.</param>
    /// <param name="latest">No date after this day is believed; null for no limit.</param>
    public static Arrival Read(ReadOnlySpan<byte> bytes, string path, LocalDate? latest)
    {
        var head = HeaderBlock.Read(bytes);
        var (text, isHtml) = Body(head, bytes[head.Length..], 0);
        if (string.IsNullOrWhiteSpace(text)) return new(path, null, "The message holds no text.") { HoldsNoText = true };
        var paragraphs = isHtml ? HtmlText.Paragraphs(text) : Paragraphs(text, head["Content-Type"]?.Contains("format=flowed", StringComparison.OrdinalIgnoreCase) == true);
        var from = head["From"];
        var article = ArticleText.Make(head["Subject"] is { } subject ? HtmlText.Line(subject) : null, paragraphs, new()
        {
            Path = path, Author = from is null ? null : NameOf(from), Outlet = head["Organization"], Published = DateReader.Published(head["Date"], latest), Language = head["Content-Language"],
            Url = Feeds.Sites.Address(head["X-URL"] ?? head["Content-Location"] ?? head["Archived-At"]?.Trim('<', '>'), null)?.AbsoluteUri, From = "header",
        });
        return article is null ? new(path, null, "The message holds no words.") { HoldsNoText = true } : new(path, article, null);
    }

    /// <summary>The text of a part: plain text before HTML where both are offered.</summary>
    private static (string? Text, bool IsHtml) Body(HeaderBlock head, ReadOnlySpan<byte> body, int depth)
    {
        var type = head.Raw("Content-Type") ?? "text/plain";
        if (type.TrimStart().StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && HeaderBlock.Parameter(type, "boundary") is { Length: > 0 } boundary)
        {
            if (depth >= Deepest) return default;
            (string? Text, bool IsHtml) best = default;
            foreach (var range in Parts(body, Encoding.UTF8.GetBytes("--" + boundary)))
            {
                var part = body[range];
                var inner = HeaderBlock.Read(part);
                if (inner.Raw("Content-Disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true) continue;
                var found = Body(inner, part[inner.Length..], depth + 1);
                if (found.Text is not null && (best.Text is null || (best.IsHtml && !found.IsHtml))) best = found;
            }
            return best;
        }
        var isHtml = type.Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (!isHtml && !type.TrimStart().StartsWith("text/", StringComparison.OrdinalIgnoreCase)) return default;
        return (Charsets.Decode(TransferEncoding.Decode(body, head.Raw("Content-Transfer-Encoding")), HeaderBlock.Parameter(type, "charset")).Text, isHtml);
    }

    private static List<Range> Parts(ReadOnlySpan<byte> body, ReadOnlySpan<byte> mark)
    {
        var (parts, start, at) = (new List<Range>(), -1, 0);
        while (at < body.Length && parts.Count < 200)
        {
            var end = body[at..].IndexOf((byte)'\n') is var i and >= 0 ? at + i + 1 : body.Length;
            if (body[at..end].StartsWith(mark))
            {
                if (start >= 0) parts.Add(start..at);
                start = end;
            }
            at = end;
        }
        if (start >= 0 && start < body.Length && parts.Count < 200) parts.Add(start..body.Length);
        return parts;
    }

    /// <summary>Lines of mail are wrapped at 72 to 78 characters: lines that follow one another are one paragraph, where they are.</summary>
    private static List<string> Paragraphs(string text, bool flowed)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var wrapped = flowed || (lines.Count(l => l.Length > 0) >= 3 && lines.TrueForAll(l => l.Length <= 80));
        var found = new List<string>();
        var open = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.Trim().Length == 0 || !wrapped) End();
            open.Append(line).Append(' ');
        }
        End();
        return found;

        void End()
        {
            if (HtmlText.Line(open.ToString()) is { Length: > 0 } paragraph) found.Add(paragraph);
            open.Clear();
        }
    }

    private static string? NameOf(string from)
    {
        var name = from.Split('<')[0].Trim(' ', '"');
        return name.Length > 0 && !name.Contains('@') ? name : null;
    }
}
