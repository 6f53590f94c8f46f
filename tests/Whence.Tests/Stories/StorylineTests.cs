using Whence.Stories;

namespace Whence.Tests.Stories;

/// <summary>Stories grow, merge and split as articles come; here articles are made of features.</summary>
public sealed class StorylineTests
{
    private const int Day = 740_000;

    [Fact]
    public void TwoStoriesThatTurnOutToBeOneAreMerged()
    {
        var line = new Storyline();
        line.Add(Facts("a b c d e f"), Day);
        line.Add(Facts("p q r s t u"), Day);
        Fill(line);
        for (var i = 0; i < 4; i++) line.Add(Facts($"a b c d p q r s own{i}"), Day + 1);
        line.Settle();
        var story = line.Stories().First();
        story.Articles.ShouldBe([0, 1, 42, 43, 44, 45], ignoreOrder: true);
        story.History.Select(h => h.Kind).ShouldBe([StoryChangeKind.Opened, StoryChangeKind.Merged]);
    }

    [Fact]
    public void AStoryThatDriftedApartIsSplit()
    {
        var line = new Storyline();
        for (var i = 0; i < 2; i++) line.Add(Facts($"a b c d e f g h own{i}"), Day);
        for (var i = 0; i < 6; i++)
        {
            line.Add(Facts($"a b c d i j k l one{i}"), Day + 1 + i);
            line.Add(Facts($"e f g h m n o p other{i}"), Day + 1 + i);
        }
        Fill(line);
        line.Settle();
        var stories = line.Stories().Where(s => s.Articles.Count > 2).ToList();
        stories.Count.ShouldBe(2);
        stories.ShouldAllBe(s => s.Articles.Where(a => a > 1 && a < 14).Select(a => a % 2).Distinct().Count() == 1);
        stories.SelectMany(s => s.History).ShouldContain(h => h.Kind == StoryChangeKind.Split);
    }

    [Fact]
    public void ForgottenStoriesAreHandedOver()
    {
        var (forgotten, closed) = (0, 0);
        var line = new Storyline(_ => forgotten++, story => closed += story.Articles.Count);
        var count = Storyline.AlwaysKept + 500;
        for (var i = 0; i < count; i++) line.Add(Facts($"one{i / 2} two{i / 2} three{i / 2} own{i}"), Day + i / 100);
        line.Kept.ShouldBeLessThan(count);
        forgotten.ShouldBe(count - line.Kept);
        closed.ShouldBeGreaterThan(0);
        (closed + line.Stories().Sum(s => s.Articles.Count)).ShouldBe(count);
    }

    [Fact]
    public void WhatIsLetGoAndReadAgainMakesTheSameStories()
    {
        var random = new Random(5);
        var articles = Enumerable.Range(0, 1500).Select(i => random.Next(60) is var story && i % 3 == 0
            ? Facts($"a{story} b{story} c{story} d{story} own{i} more{i}") : Facts($"a{story} b{story} e{story} f{story + 1} b{story + 1} own{i}")).ToList();
        var read = 0;
        var (held, released) = (new Storyline(), new Storyline(read: number => { read++; return articles[number]; }));
        for (var i = 0; i < articles.Count; i++)
        {
            held.Add(articles[i], Day + i / 50);
            released.Add(articles[i], Day + i / 50);
            if (i % 7 == 0) released.Release(hold: 10);
        }
        read.ShouldBeGreaterThan(100);
        released.Stories().Select(s => string.Join(' ', s.Articles)).ShouldBe(held.Stories().Select(s => string.Join(' ', s.Articles)));
        held.Settle();
        released.Settle();
        released.Stories().Select(s => string.Join(' ', s.Articles)).ShouldBe(held.Stories().Select(s => string.Join(' ', s.Articles)));
    }

    [Fact]
    public void AStoryThatWasTakenUpAgainIsFoundAndGoesOn()
    {
        var first = Enumerable.Range(0, 40).Select(i => Facts($"other{i} matter{i} thing{i} place{i}")).Append(Facts("a b c d e f")).ToList();
        var line = new Storyline(read: number => first[number]);
        line.StartAt(0, 41);
        for (var i = 0; i < first.Count; i++) line.Restore(first[i], Day, -1, i);
        line.Add(Facts("a b c d e g"), Day + 1).ShouldBe(40);
        line.Add(Facts("other7 matter7 thing7 place8"), Day + 1).ShouldBe(7);
        line.Stories().Single(s => s.Id == 40).Articles.ShouldBe([40, 41]);
    }

    /// <summary>Forty articles on other matters, so that what is rare and what is common can be told.</summary>
    private static void Fill(Storyline line)
    {
        for (var i = 0; i < 40; i++) line.Add(Facts($"other{i} matter{i} thing{i} place{i}"), Day);
    }

    private static Features Facts(string facts)
    {
        var keys = facts.Split(' ').Select(f => Features.Key(Features.Fact, (ulong)f.Aggregate(17L, (hash, c) => hash * 31 + c))).Distinct().ToArray();
        return Features.Of(keys, [.. keys.Select(_ => 1f)], 0);
    }
}
