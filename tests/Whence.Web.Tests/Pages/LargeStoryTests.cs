using System.Diagnostics;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Web.Tests.Pages;

[Collection(nameof(Alone))]
public sealed class LargeStoryTests(LargeDesk desk, ITestOutputHelper output) : IClassFixture<LargeDesk>
{
    [Fact]
    public async Task AStoryOf300ArticlesIsShownInLessThan150Milliseconds()
    {
        var first = Stopwatch.StartNew();
        (await desk.Page("/stories/" + desk.Story)).QuerySelectorAll("#articles li").Length.ShouldBe(50);
        output.WriteLine($"the first time, with all that a program does once: {first.Elapsed.TotalMilliseconds:0} ms");
        var times = new List<double>();
        for (var i = 0; i < 25; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await desk.Client.GetAsync(new Uri("/stories/" + desk.Story, UriKind.Relative));
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(20_000);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        using (var store = NewsStore.Open(desk.StorePath, StoreAccess.Read, languages: Reader.Languages))
        {
            var watch = Stopwatch.StartNew();
            store.Tell(store.Story(desk.Story)!);
            output.WriteLine($"told from the store in {watch.Elapsed.TotalMilliseconds:0} ms");
        }
        output.WriteLine($"best {times.Min():0} ms, median {times.Order().ElementAt(times.Count / 2):0} ms");
        times.Min().ShouldBeLessThan(150); // the best of them: other programs run on the machine too
    }

    [Fact]
    public void TheFixtureIsOneStoryOfNearly300Articles()
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read, languages: Reader.Languages);
        store.Story(desk.Story)!.Articles.ShouldBeGreaterThan(LargeDesk.Least);
    }

    [Fact]
    public async Task MostOfItIsPaged()
    {
        var page = await desk.Page("/stories/" + desk.Story + "?articles=6");
        page.QuerySelectorAll("#articles ol.articles li").Length.ShouldBeInRange(1, 50);
        page.QuerySelector("#articles .pages [aria-current]")!.TextContent.ShouldBe("6");
        page.QuerySelectorAll("#figures .question").Length.ShouldBeLessThanOrEqualTo(Web.Pages.StoryPage.MostFigures);
    }
}
