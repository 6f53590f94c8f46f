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
