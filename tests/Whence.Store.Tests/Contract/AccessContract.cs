namespace Whence.Store.Tests.Contract;

/// <summary>Tokens, feeds and news that any engine must keep.</summary>
public abstract class AccessContract
{
    internal abstract NewsStore Open(StoreAccess access);

    [Fact]
    public void ATokenIsFoundByItsSecretUntilItIsTakenBack()
    {
        using var store = Open(StoreAccess.Write);
        var (token, secret) = store.CreateToken(" Ana ", TokenScope.Write);
        token.Name.ShouldBe("Ana");
        store.TokenOf(secret).ShouldBe(token);
        store.TokenOf(secret + "x").ShouldBeNull();
        store.TokenOf(secret.ToUpperInvariant()).ShouldBeNull();
        store.UsedTokens([token.Id]);
        store.Tokens().Single().Used.ShouldNotBeNull();
        store.RevokeToken(token.Id).ShouldBeTrue();
        store.RevokeToken(token.Id).ShouldBeFalse();
        store.TokenOf(secret).ShouldBeNull();
        store.Token(token.Id).ShouldBeNull();
        store.Tokens().Single().Revoked.ShouldNotBeNull();
    }

    [Fact]
    public void SecretsAreLongAndNoneComesTwice()
    {
        using var store = Open(StoreAccess.Write);
        var secrets = Enumerable.Range(0, 50).Select(i => store.CreateToken("A" + i, TokenScope.Read).Secret).ToHashSet();
        secrets.Count.ShouldBe(50);
        secrets.ShouldAllBe(s => s.Length >= 43 + "whence_".Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    public void ANameThatIsNoneIsRefused(string name)
    {
        using var store = Open(StoreAccess.Write);
        Should.Throw<ArgumentException>(() => store.CreateToken(name, TokenScope.Read));
    }

    [Fact]
    public void AReaderMakesNoToken()
    {
        Open(StoreAccess.Write).Dispose();
        using var store = Open(StoreAccess.Read);
        Should.Throw<InvalidOperationException>(() => store.CreateToken("A", TokenScope.Read));
        Should.Throw<InvalidOperationException>(() => store.FollowFeed("https://news.example/feed"));
    }

    [Fact]
    public void AFeedIsFollowedOnceAndLeft()
    {
        using var store = Open(StoreAccess.Write);
        store.FollowFeed("https://news.example/feed").ShouldBeTrue();
        store.FollowFeed("https://news.example/feed").ShouldBeFalse();
        store.FeedStates().Single().Polled.ShouldBeNull();
        store.UnfollowFeed("https://news.example/feed").ShouldBeTrue();
        store.UnfollowFeed("https://news.example/feed").ShouldBeFalse();
        store.FeedStates().ShouldBeEmpty();
    }

    [Fact]
    public void EachAnswerIsNewsOnce()
    {
        using var store = Open(StoreAccess.Write);
        store.Add(StoreContract.Samples);
        store.Refresh();
        var news = store.News(new(Limit: 10_000));
        news.Count.ShouldBeGreaterThan(10);
        news.Select(n => (n.Story, n.Key)).Distinct().Count().ShouldBe(news.Count);
        news.Select(n => n.Id).ShouldBeInOrder(SortDirection.Descending);
        foreach (var story in store.Stories()) store.Record(ActKind.RenameStory, story.Id, "Another name", "an analyst");
        store.Refresh().ShouldBeGreaterThan(0);
        store.NewestAnswer().ShouldBe(news[0].Id);
        store.News(new(After: news[0].Id)).ShouldBeEmpty();
        store.News(new(After: news[2].Id)).Select(n => n.Id).ShouldBe([news[1].Id, news[0].Id]);
        store.Check().Faults.ShouldBeEmpty();
    }
}
