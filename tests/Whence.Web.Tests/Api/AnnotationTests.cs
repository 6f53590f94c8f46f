using System.Text;
using System.Text.Json;
using Whence.Web.Api;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

public sealed class AnnotationTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task PositionsCountCodePointsAndQuotesAreTheWords()
    {
        using var stored = await desk.Client.PostAsync(new Uri("/api/v1/articles?store=true", UriKind.Relative), new StringContent("🔥🔥 Fire in Norring 👩‍🚒\n\nSeven people were killed 😢, the police said on Monday.", Encoding.UTF8, "text/plain"));
        var article = stored.Headers.Location!.ToString();
        var text = (await desk.Client.GetStringAsync(new Uri(article + "/text", UriKind.Relative))).EnumerateRunes().ToArray();
        using var answer = await desk.Client.GetAsync(new Uri(article + "/annotations", UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/ld+json");
        using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var items = page.RootElement.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBeGreaterThan(0);
        foreach (var item in items)
        {
            var selectors = item.GetProperty("target").GetProperty("selector");
            var (position, quote) = (selectors[0], selectors[1]);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            string.Concat(text[start..end]).ShouldBe(quote.GetProperty("exact").GetString());
            string.Concat(text[..start]).ShouldEndWith(quote.GetProperty("prefix").GetString()!);
            string.Concat(text[end..]).ShouldStartWith(quote.GetProperty("suffix").GetString()!);
        }
        items.ShouldContain(i => i.GetProperty("body")[0].GetProperty("value").GetString() == "claim");
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("a😀b", 3)]
    [InlineData("", 0)]
    public void CodePointsAreCounted(string text, int expected)
    {
        CodePoints.Of(text)[^1].ShouldBe(expected);
        CodePoints.Of(text).Length.ShouldBe(text.Length + 1);
    }

    [Fact]
    public void ALoneHalfOfAPairCountsAsOne()
    {
        CodePoints.Of("\ud83d")[^1].ShouldBe(1);
        CodePoints.Of("\ude00\ud83d")[^1].ShouldBe(2);
    }
}
