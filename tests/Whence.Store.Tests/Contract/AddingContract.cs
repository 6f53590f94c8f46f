using NodaTime;

namespace Whence.Store.Tests.Contract;

/// <summary>Articles come in, once each, with what belongs to them.</summary>
public abstract class AddingContract : StoreContract
{
    [Fact]
    public void AnArticleComesInOnce()
    {
        using var store = Open(StoreAccess.Write);
        var article = Read("Nine people were killed, the mayor said.");
        store.Add([article, article]).ShouldBe(new(1, 1, 0));
        store.Add([article]).ShouldBe(new(0, 1, 0));
        store.Has(article.Article.Id).ShouldBeTrue();
    }

    [Fact]
    public void AnotherTextAtTheSameAddressIsANewVersion()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read("Nine people were killed, the mayor said.", url: "https://news.example/1")]).ShouldBe(new(1, 0, 0));
        store.Add([Read("Ten people were killed, the mayor said.", url: "https://news.example/1")]).ShouldBe(new(1, 0, 1));
        store.HasAddress("https://news.example/1").ShouldBeTrue();
        store.HasAddress("https://news.example/2").ShouldBeFalse();
    }

    [Fact]
    public void AMarkIsWrittenWithItsArticles()
    {
        using (var store = Open(StoreAccess.Write))
        {
            store.MarkOf("a.warc.gz").ShouldBeNull();
            store.Add([Read("Nine people were killed.")], new("a.warc.gz", "1024"));
            store.Add([], new("a.warc.gz", "2048"));
        }
        using var again = Open(StoreAccess.Read);
        again.MarkOf("a.warc.gz").ShouldBe(new("a.warc.gz", "2048"));
    }

    [Fact]
    public void AFeedIsRememberedWithWhatWasSeenOfIt()
    {
        var feed = new FeedState("https://news.example/feed")
        {
            ETag = "\"1\"", LastModified = "Tue, 09 Mar 2027 12:00:00 GMT", Polled = Instant.FromUtc(2027, 3, 9, 12, 0), NextPoll = Instant.FromUtc(2027, 3, 9, 13, 0), Failures = 2,
            MovedTo = "https://news.example/other", IsGone = true, Details = "{}",
        };
        using (var store = Open(StoreAccess.Write))
        {
            store.Add([], feed: feed with { Failures = 0, Seen = ["a", "b"] });
            store.Add([], feed: feed with { Seen = ["b", "c"] });
        }
        using var again = Open(StoreAccess.Read);
        again.FeedStateOf(feed.Address).ShouldBe(feed);
        again.FeedStates().ShouldBe([feed]);
        again.FeedStateOf("https://news.example/other").ShouldBeNull();
        (again.HasSeen(feed.Address, "a"), again.HasSeen(feed.Address, "c"), again.HasSeen(feed.Address, "d")).ShouldBe((true, true, false));
    }

    [Fact]
    public void AFeedThatIsLeftWhileItIsPolledStaysLeft()
    {
        var polled = new FeedState("https://news.example/feed") { Seen = ["a"], OnlyIfFollowed = true };
        using var store = Open(StoreAccess.Write);
        store.FollowFeed(polled.Address);
        store.Add([], feed: polled);
        store.HasSeen(polled.Address, "a").ShouldBeTrue();
        store.UnfollowFeed(polled.Address);
        store.Add([], feed: polled);
        store.FeedStateOf(polled.Address).ShouldBeNull();
        store.HasSeen(polled.Address, "a").ShouldBeFalse();
        store.Add([], feed: polled with { OnlyIfFollowed = false });
        store.FeedStateOf(polled.Address).ShouldNotBeNull();
    }
}
