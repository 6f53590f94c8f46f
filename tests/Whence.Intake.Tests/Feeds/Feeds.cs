using System.Text;
using NodaTime;
using Whence.Intake.Feeds;

namespace Whence.Intake.Tests.Feeds;

/// <summary>Short ways to read feeds in tests.</summary>
internal static class Feeds
{
    public static readonly Uri Address = new("https://news.example.org/feeds/all.xml");

    public static Feed? TryRead(string text, string? contentType = null, LocalDate? latest = null) => FeedReader.Read(Encoding.UTF8.GetBytes(text), contentType, Address, latest);

    public static Feed Read(string text, string? contentType = null, LocalDate? latest = null) => TryRead(text, contentType, latest).ShouldNotBeNull();

    public static FeedItem Item(string text, LocalDate? latest = null) => Read(text, latest: latest).Items.ShouldHaveSingleItem();

    /// <summary>An RSS feed of one item with this inside.</summary>
    public static string Rss(string item) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Northbank Courier</title><link>https://news.example.org/</link><item>{item}</item></channel></rss>
        """;
}
