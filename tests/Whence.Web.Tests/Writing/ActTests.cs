using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Writing;

/// <summary>What an analyst decides is applied, logged with who and when, and undone.</summary>
public sealed class ActTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private string Decide => $"/stories/{desk.Story}/decide";

    [Fact]
    public async Task OriginsThatWereMergedAreOneUntilThatIsUndone()
    {
        using var client = desk.NewClient();
        var before = await desk.Page(Decide, client);
        var origins = OriginsOf(before);
        var (first, second) = (BoxesOf(origins[0])[0], BoxesOf(origins[1])[0]);
        using var merged = await desk.SubmitWith("fieldset", Decide, "/acts", client, ("Target", first), ("Target", second), ("Kind", "MergeOrigins"), ("Who", "Ann Analyst"), ("Payload", "same reporter"));
        merged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        merged.Headers.Location!.ToString().ShouldBe(Decide);

        var after = await desk.Page(Decide, client);
        OriginsOf(after).Count.ShouldBe(origins.Count - 1);
        OriginsOf(after).ShouldContain(o => BoxesOf(o).Contains(first) && BoxesOf(o).Contains(second) && o.TextContent.Contains("Ann Analyst") && o.TextContent.Contains("same reporter"));
        var act = after.QuerySelector(".acts tbody tr")!;
        act.TextContent.ShouldContain("Ann Analyst");

        using var undone = await desk.Submit(Decide, "/acts/undo", client, ("who", "Bea Analyst"));
        undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var again = await desk.Page(Decide, client);
        OriginsOf(again).Select(o => o.TextContent).ShouldBe(origins.Select(o => o.TextContent));
        again.QuerySelectorAll(".acts tbody tr").Length.ShouldBe(before.QuerySelectorAll(".acts tbody tr").Length + 2);
    }

    [Fact]
    public async Task AStoryIsRenamedEverywhere()
    {
        using var client = desk.NewClient();
        using var renamed = await desk.SubmitWith("input[name=Payload][size]", Decide, "/acts", client, ("Payload", "The night train"), ("Who", "Ann"));
        renamed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.Page("/", client)).QuerySelector($"a[href='/stories/{desk.Story}']")!.TextContent.ShouldBe("The night train");
        (await desk.Page("/acts", client)).QuerySelector(".acts")!.TextContent.ShouldContain("The night train");
    }

    [Fact]
    public async Task AnArticleThatWasMovedIsToldElsewhereUntilItIsMergedBackOrUndone()
    {
        using var client = desk.NewClient();
        var before = await Titles(client);
        var box = (await desk.Page(Decide, client)).QuerySelectorAll("form.stories-move input[name=Target]").Last().GetAttribute("value")!;
        using var moved = await desk.SubmitWith("input[name=To]", Decide, "/acts", client, ("Target", box), ("To", ""), ("Payload", "another matter"), ("Who", "Ann Analyst"));
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Titles(client)).Count.ShouldBe(before.Count + 1);
        var other = (await desk.Page("/articles/" + box, client)).QuerySelector("p.facts a[href^='/stories/']")!.GetAttribute("href")!;
        other.ShouldNotBe("/stories/" + desk.Story);

        using var merged = await desk.SubmitWith("input[name=Target][list]", Decide, "/acts", client, ("Target", desk.Story), ("Target", desk.Address + other), ("Who", "Ann Analyst"));
        merged.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the address of the page is as good as the id");
        (await Titles(client)).ShouldBe(before);
        using var gone = await client.GetAsync(new Uri(other, UriKind.Relative));
        gone.Headers.Location!.ToString().ShouldEndWith(desk.Story);

        for (var i = 0; i < 2; i++)
        {
            using var undone = await desk.Submit("/acts", "/acts/undo", client, ("who", "Bea Analyst"));
            undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        (await Titles(client)).ShouldBe(before);
        (await desk.Page("/articles/" + box, client)).QuerySelector("p.facts a[href^='/stories/']")!.GetAttribute("href").ShouldBe("/stories/" + desk.Story);
    }

    [Fact]
    public async Task AStoryThatIsNotThereIsNamed()
    {
        using var client = desk.NewClient();
        using var answer = await desk.SubmitWith("input[name=Target][list]", Decide, "/acts", client, ("Target", desk.Story), ("Target", "story-none"), ("Who", "Ann"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("story-none");
    }

    [Fact]
    public async Task AFigureThatWasMisreadIsGone()
    {
        using var client = desk.NewClient();
        var why = await desk.Page($"/stories/{desk.Story}/questions/1", client);
        var place = why.QuerySelector(".answer form input[name=Target]")!.GetAttribute("value")!;
        using var marked = await desk.SubmitWith($"input[value='{place}']", $"/stories/{desk.Story}/questions/1", "/acts", client, ("Target", place), ("Who", "Ann"));
        marked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        for (var number = 1; ; number++)
        {
            using var response = await client.GetAsync(new Uri($"/stories/{desk.Story}/questions/{number}", UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            text.ShouldNotContain($"value=\"{place}\"");
            if (!text.Contains("class=\"answer", StringComparison.Ordinal)) { number.ShouldBeGreaterThan(5); break; }
        }
    }

    [Fact]
    public async Task ADecisionWithoutANameIsRefused()
    {
        using var client = desk.NewClient();
        using var answer = await desk.SubmitWith("input[name=Payload][size]", Decide, "/acts", client, ("Payload", "Nameless"), ("Who", " "));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("needs the name");
    }

    [Fact]
    public async Task AFormWithoutItsTokenIsRefused()
    {
        using var client = desk.NewClient();
        using var answer = await client.PostAsync(new Uri("/acts", UriKind.Relative), new FormUrlEncodedContent([new("Kind", "RenameStory"), new("Target", desk.Story), new("Payload", "Forged"), new("Who", "Eve")]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await desk.Page("/", client)).DocumentElement.TextContent.ShouldNotContain("Forged");
    }

    private async Task<List<string>> Titles(HttpClient client) => [.. (await desk.Page("/", client)).QuerySelectorAll(".stories h2 a").Select(a => a.GetAttribute("href")!)];

    private static List<IElement> OriginsOf(IHtmlDocument page) => [.. page.QuerySelectorAll("form.origins fieldset").Where(f => !f.TextContent.Contains("unknown lineage", StringComparison.Ordinal))];

    private static List<string> BoxesOf(IElement origin) => [.. origin.QuerySelectorAll("input[name=Target]").Select(i => i.GetAttribute("value")!)];
}
