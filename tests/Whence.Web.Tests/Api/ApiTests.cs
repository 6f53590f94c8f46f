using System.Net;
using System.Text;
using System.Text.Json;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

public sealed class ApiTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private const string Text = "Nine people were killed in Gavrona, the police said.";

    [Fact]
    public async Task ATextIsAnalysedAndNotKept()
    {
        using var answer = await Post("/api/v1/articles?published=2027-03-09&outlet=Harbour%20Ledger", Text, "text/plain");
        var analysis = await Json(answer);
        analysis.GetProperty("language").GetString().ShouldBe("en");
        analysis.GetProperty("outlet").GetString().ShouldBe("Harbour Ledger");
        analysis.GetProperty("published").GetProperty("date").GetString().ShouldBe("2027-03-09");
        analysis.GetProperty("claims")[0].GetProperty("quantity").GetProperty("value").GetDouble().ShouldBe(9);
        using var kept = await desk.Client.GetAsync(new Uri("/api/v1/articles/" + analysis.GetProperty("id").GetString(), UriKind.Relative));
        kept.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ATextIsKeptWhereAskedToAndIsThereOnce()
    {
        using var first = await Post("/api/v1/articles?store=true", "Eleven people were injured in Norring, the fire service said.", "text/plain");
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        var there = await desk.Client.GetStringAsync(first.Headers.Location!);
        there.ShouldBe(await first.Content.ReadAsStringAsync());
        using var again = await Post("/api/v1/articles?store=true", "Eleven people were injured in Norring, the fire service said.", "text/plain");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task APageIsReadWithoutItsSurroundings()
    {
        var html = $"<html><body><nav>Home Sport</nav><article><h1>Nine killed in Gavrona</h1><p>{Text} Rescue teams worked through the night, and the road to the harbour stayed closed until noon.</p><p>The mayor thanked them.</p></article></body></html>";
        using var answer = await Post("/api/v1/articles?url=https://news.example/fire", html, "text/html");
        var analysis = await Json(answer);
        analysis.GetProperty("url").GetString().ShouldBe("https://news.example/fire");
        analysis.GetProperty("text").GetString()!.ShouldNotContain("Sport");
        using var json = await Post("/api/v1/articles", JsonSerializer.Serialize(new { html, url = "https://news.example/fire" }), "application/json");
        (await Json(json)).GetProperty("id").GetString().ShouldBe(analysis.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost:7007/api/v1/stories")]
    [InlineData("http://[::1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0x7f000001/")]
    public async Task AnAddressOfAPrivateNetworkIsNotFetched(string address)
    {
        using var answer = await Post("/api/v1/articles", JsonSerializer.Serialize(new { address }), "application/json");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Json(answer)).GetProperty("detail").GetString()!.ShouldContain("--allow-host");
    }

    [Fact]
    public async Task StoriesAreFilteredAndTold()
    {
        (await Get("/api/v1/stories?disputed=true&language=lv&concept=killed&since=2027-03-09")).GetProperty("stories")[0].GetProperty("id").GetString().ShouldBe(desk.Story);
        (await Get("/api/v1/stories?language=xx")).GetProperty("stories").GetArrayLength().ShouldBe(0);
        (await Get("/api/v1/stories/" + desk.Story)).GetProperty("articles").GetInt32().ShouldBe(26);
        (await Get($"/api/v1/stories/{desk.Story}/brief")).GetProperty("stories")[0].GetProperty("questions").GetArrayLength().ShouldBeGreaterThan(5);
        (await Get($"/api/v1/stories/{desk.Story}/articles")).GetProperty("articles").GetArrayLength().ShouldBe(26);
    }

    [Fact]
    public async Task LedgersSayWhoAndWhere()
    {
        var rows = (await Get($"/api/v1/stories/{desk.Story}/ledger?concept=killed&claimant=halven&state=revised")).GetProperty("rows");
        rows.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var row in rows.EnumerateArray())
        {
            row.GetProperty("claimant").GetString()!.ShouldContain("Halven");
            var text = await desk.Client.GetStringAsync(new Uri($"/api/v1/articles/{row.GetProperty("article").GetString()}/text", UriKind.Relative));
            text[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()].ShouldBe(row.GetProperty("words").GetString());
        }
    }

    [Fact]
    public async Task ClaimsSourcesOriginsAndHitsAreFound()
    {
        (await Get("/api/v1/claims?concept=killed&limit=5")).GetProperty("claims").EnumerateArray().ShouldAllBe(c => c.GetProperty("concept").GetString() == "killed");
        var source = (await Get("/api/v1/sources?claimant=halven")).GetProperty("sources")[0];
        var rows = (await Get("/api/v1/sources/" + Uri.EscapeDataString(source.GetProperty("key").GetString()!) + "?limit=200")).GetProperty("rows");
        rows.EnumerateArray().Select(r => (r.GetProperty("story").GetString(), r.GetProperty("question").GetInt32(), r.GetProperty("answer").GetInt32())).Distinct().Count().ShouldBe(source.GetProperty("answers").GetInt32());
        (await Get("/api/v1/origins?story=" + desk.Story)).GetProperty("origins").GetArrayLength().ShouldBeGreaterThan(5);
        (await Get("/api/v1/search?q=vilciens*")).GetProperty("hits")[0].GetProperty("language").GetString().ShouldBe("lv");
    }

    [Fact]
    public async Task WhoHasTheAnswerIsToldSo()
    {
        using var first = await desk.Client.GetAsync(new Uri($"/api/v1/stories/{desk.Story}/brief", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/stories/{desk.Story}/brief");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await desk.Client.SendAsync(request);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    private async Task<JsonElement> Get(string path)
    {
        using var answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await Json(answer);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private Task<HttpResponseMessage> Post(string path, string body, string type) => desk.Client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, type));
}
