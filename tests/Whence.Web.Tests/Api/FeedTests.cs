using System.Net;
using System.Text;
using System.Xml.Linq;
using Whence.Articles;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

public sealed class FeedTests(FeedTests.Fixture desk) : IClassFixture<FeedTests.Fixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public sealed class Fixture : SampleDesk
    {
        internal override IEnumerable<Article> Articles => base.Articles.Append(ArticleFile.FromText("date 2027-05-03\n<script>alert(1)</script> \u0001 & Kesterby\n\nFive people were killed in Kesterby \ud83d on Monday, the mayor of Kesterby said \u0002."));
    }

    [Fact]
    public async Task AFeedIsValid()
    {
        foreach (var path in new[] { $"/api/v1/stories/{desk.Story}/feed", "/api/v1/search/feed?q=police", "/api/v1/search/feed?q=kesterby", "/api/v1/search/feed?q=nowhereatall" })
        {
            var feed = await Feed(path);
            IsValid(feed, "title", "id", "updated", "author");
            feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value.ShouldBe(desk.Address + path);
            foreach (var entry in feed.Elements(Atom + "entry")) IsValid(entry, "title", "id", "updated", "link", "content");
            var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
            ids.Distinct().Count().ShouldBe(ids.Count);
        }
        (await Feed("/api/v1/search/feed?q=kesterby")).Elements(Atom + "entry").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task ANewFigureIsANewEntryAndTheOthersKeepTheirIds()
    {
        Add("date 2027-06-01\nBlast in Ostmark harbour\n\nAt least four people were killed in a blast in the harbour of Ostmark on Tuesday, the governor of Ostmark, Tilda Renn, said.");
        var before = await Feed("/api/v1/search/feed?q=ostmark");
        Add("date 2027-06-02\nOstmark harbour blast: toll rises\n\nNine people were killed in the blast in the harbour of Ostmark on Tuesday, the governor of Ostmark, Tilda Renn, said on Wednesday.");
        var after = await Feed("/api/v1/search/feed?q=ostmark");
        var (old, all) = (Ids(before), Ids(after));
        old.ShouldNotBeEmpty();
        old.Except(all).ShouldBeEmpty();
        var fresh = after.Elements(Atom + "entry").Where(e => !old.Contains(e.Element(Atom + "id")!.Value)).ToList();
        fresh.ShouldContain(e => e.Element(Atom + "title")!.Value.Contains("killed") && e.Element(Atom + "title")!.Value.Contains(": 9"));
    }

    [Fact]
    public async Task EventsComeAsFiguresDo()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var answer = await desk.Client.GetAsync(new Uri("/api/v1/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, patience.Token);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token));
        (await lines.ReadLineAsync(patience.Token))!.ShouldStartWith(": listening");
        Add("date 2027-07-05\nFire in Tollmar\n\nSix people were killed in a fire in Tollmar on Monday, the fire service of Tollmar said.");
        string? id = null, data = null;
        while (data is null)
        {
            var line = (await lines.ReadLineAsync(patience.Token)).ShouldNotBeNull();
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            if (line.StartsWith("data: ", StringComparison.Ordinal)) data = line[6..];
        }
        data.ShouldContain("\"concept\":\"killed\"");
        // who was away goes on where it was
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        request.Headers.Add("Last-Event-ID", (long.Parse(id!, System.Globalization.CultureInfo.InvariantCulture) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var again = await desk.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        using var rest = new StreamReader(await again.Content.ReadAsStreamAsync(patience.Token));
        string? first;
        while (!(first = await rest.ReadLineAsync(patience.Token))!.StartsWith("id: ", StringComparison.Ordinal)) { }
        first.ShouldBe("id: " + id);
    }

    [Fact]
    public void AStoryThatWasReadAnewHasNoNews()
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Read, languages: Reader.Languages);
        var newest = store.NewestAnswer();
        using (var writing = NewsStore.Open(desk.StorePath, StoreAccess.Write, languages: Reader.Languages))
        {
            writing.Record(ActKind.RenameStory, desk.Story, "Renamed", "an analyst");
            writing.Refresh().ShouldBeGreaterThan(0);
        }
        store.NewestAnswer().ShouldBe(newest);
    }

    private static void IsValid(XElement element, params string[] needed)
    {
        foreach (var name in needed) element.Elements(Atom + name).ShouldNotBeEmpty(name);
        foreach (var name in new[] { "title", "id", "updated" }) element.Elements(Atom + name).Count().ShouldBe(1, name);
        Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _).ShouldBeTrue();
        NodaTime.Text.InstantPattern.General.Parse(element.Element(Atom + "updated")!.Value).Success.ShouldBeTrue();
        foreach (var link in element.Elements(Atom + "link")) Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _).ShouldBeTrue();
    }

    private static HashSet<string> Ids(XElement feed) => [.. feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value)];

    private async Task<XElement> Feed(string path)
    {
        using var answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        return XDocument.Parse(Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync())).Root!;
    }

    private void Add(string text)
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Write, languages: Reader.Languages, wait: TimeSpan.FromSeconds(10));
        store.Add([new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(text))]);
        store.Refresh();
    }
}
