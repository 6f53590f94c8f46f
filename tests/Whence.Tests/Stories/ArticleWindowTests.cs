using Shouldly;
using Whence.Stories;
using Xunit;

namespace Whence.Tests.Stories;

public sealed class ArticleWindowTests
{
    [Fact]
    public void TheOldestGoesFirstAndTheNumbersStay()
    {
        var window = new ArticleWindow();
        window.StartAt(1000);
        for (var number = 1000; number < 2000; number++)
        {
            window.Next.ShouldBe(number);
            window.Add(Article(number));
            if (window.Count > 100) window.RemoveFirst().Day.ShouldBe(number - 100);
        }
        window.Count.ShouldBe(100);
        window.Select(a => (a.Key, a.Value.Day)).ShouldBe(Enumerable.Range(1900, 100).Select(n => (n, n)));
        window.Has(1899).ShouldBeFalse();
        window.Has(2000).ShouldBeFalse();
        window.Of(-1).ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => window[1899]);
        Should.Throw<InvalidOperationException>(() => window.StartAt(0));
    }

    private static KeptArticle Article(int day) => new(day, new([], [], 0), day, day, -1, null);
}
