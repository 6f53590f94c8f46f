using System.Text;
using Whence.Articles;
using Whence.Intake.Feeds;

namespace Whence.Intake.Tests.Feeds;

/// <summary>Lists of feeds.</summary>
public sealed class OpmlTests
{
    private static (IReadOnlyList<FeedAddress> Found, List<Diagnostic> Problems) Read(string text)
    {
        var problems = new List<Diagnostic>();
        return (OpmlReader.Read(Encoding.UTF8.GetBytes(text), problems), problems);
    }

    [Fact]
    public void OutlinesGiveTitleAddressAndFolder()
    {
        var (found, problems) = Read("""
            <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
            <outline text="Baltic"><outline text="Latvia"><outline type="rss" text="R&amp;B" xmlUrl="https://rita.example/rss" htmlUrl="https://rita.example/"/></outline></outline>
            <outline title="Courier" XMLURL="feed://news.example.org/rss"><outline text="again" xmlUrl="https://rita.example/rss"/></outline>
            <outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>
            """);
        found.ShouldBe([new("R&B", new("https://rita.example/rss"), "Baltic/Latvia"), new("Courier", new("http://news.example.org/rss"), null)]);
        problems.ShouldHaveSingleItem().Message.ShouldBe("'file:///etc/passwd' (Bad) is no http or https address.");
    }

    [Fact]
    public void APlainListHasAnAddressALine()
    {
        var (found, problems) = Read("# feeds\nhttps://rita.example/rss  Rita\n\nhttps://news.example.org/rss # main\nftp://x.example/\n");
        found.ShouldBe([new("Rita", new("https://rita.example/rss"), null), new(null, new("https://news.example.org/rss"), null)]);
        problems.ShouldHaveSingleItem().Message.ShouldBe("Line 5: 'ftp://x.example/' is no http or https address.");
    }
}
