using System.Text.Encodings.Web;
using System.Text.Json;

namespace Whence.Cli;

/// <summary>Writes a summary of watching as one JSON object.</summary>
internal static class WatchSummaryJson
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(WatchSummary summary)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("added", summary.Added);
            json.WriteNumber("failed", summary.Failed);
            json.WriteStartArray("feeds");
            foreach (var feed in summary.Feeds) WriteFeed(json, feed);
            json.WriteEndArray();
            json.WriteStartArray("refused");
            foreach (var reason in summary.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("reason", reason.Kind);
                json.WriteNumber("count", reason.Count);
                json.WriteStartArray("examples");
                foreach (var example in reason.Examples)
                {
                    json.WriteStartObject();
                    json.WriteString("address", example.Address.AbsoluteUri);
                    json.WriteString("message", example.Problem.Message);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteFeed(Utf8JsonWriter json, WatchSummary.FeedLine feed)
    {
        json.WriteStartObject();
        json.WriteString("address", feed.Address.AbsoluteUri);
        json.WriteString("title", feed.Title);
        json.WriteNumber("polls", feed.Polls);
        json.WriteNumber("added", feed.Added);
        json.WriteNumber("known", feed.Known);
        json.WriteNumber("older", feed.TooOld);
        json.WriteNumber("waiting", feed.Waiting);
        json.WriteNumber("refused", feed.Refused);
        json.WriteString("problem", feed.Problem?.Message);
        json.WriteEndObject();
    }
}
