using System.Text.Json;
using Whence.Articles;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

/// <summary>A desk whose store gets articles while its lists are read.</summary>
public sealed class PagingTests(PagingTests.Fixture desk) : IClassFixture<PagingTests.Fixture>
{
    public sealed class Fixture : SampleDesk
    {
        internal override IEnumerable<Article> Articles => base.Articles.Concat(Enumerable.Range(0, 12).Select(i => ArticleFile.FromText(
            $"date 2027-01-{10 + i}\nFire {(char)('A' + i)}{(char)('a' + i)}ville\n\n{i + 3} people were killed in {(char)('A' + i)}{(char)('k' + i)}{(char)('a' + i)}ville on Monday, the mayor of {(char)('A' + i)}{(char)('k' + i)}{(char)('a' + i)}ville said.")));
    }

    [Theory]
    [InlineData("/api/v1/stories", "stories", 2)]
    [InlineData("/api/v1/articles", "articles", 7)]
    [InlineData("/api/v1/ledger", "rows", 40)]
    [InlineData("/api/v1/sources", "sources", 9)]
    [InlineData("/api/v1/origins", "origins", 3)]
    [InlineData("/api/v1/search?q=police", "hits", 3)]
    public async Task PagesMakeTheWholeWhateverComesInBetween(string path, string list, int limit)
    {
        var whole = await All(path, list, 200, between: null);
        var pages = await All(path, list, limit, between: n => Add($"date 2027-12-{10 + n}\nFlood {list} {n}\n\nFour people were killed in Harnfeld-{list}-{n} on Sunday, the police of Harnfeld-{list}-{n} said. A train stood still."));
        pages.Distinct().Count().ShouldBe(pages.Count);
        whole.Except(pages).ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(limit);
    }

    [Theory]
    [InlineData("/api/v1/stories?until=2027-01-12", 1)]
    [InlineData("/api/v1/stories?since=2027-01-20&until=2027-01-21", 1)]
    [InlineData("/api/v1/stories?until=2026-01-01", 0)]
    [InlineData("/api/v1/stories?country=ZZ", 0)]
    [InlineData("/api/v1/search?q=mayor+Monday&until=2027-01-12", 3)]
    [InlineData("/api/v1/search?q=mayor&language=lv&until=2027-01-31", 0)]
    public async Task DaysPlaceAndLanguageNarrowAList(string path, int count)
    {
        using var json = JsonDocument.Parse(await desk.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        json.RootElement.GetProperty(path.Contains("search", StringComparison.Ordinal) ? "hits" : "stories").GetArrayLength().ShouldBe(count);
    }

    [Theory]
    [InlineData("/api/v1/stories", "bm9uZQ")]
    [InlineData("/api/v1/stories", "!!!")]
    [InlineData("/api/v1/articles", "YXJ0aWNsZXMKeA")] // articles\nx
    [InlineData("/api/v1/ledger", "YXJ0aWNsZXMKMQ")] // of another list
    [InlineData("/api/v1/stories", "c3RvcmllcwphCmIKYw")] // stories\na\nb\nc
    public async Task ACursorThatNoListGaveIsRefused(string path, string cursor)
    {
        using var answer = await desk.Client.GetAsync(new Uri($"{path}?cursor={Uri.EscapeDataString(cursor)}", UriKind.Relative));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("cursor");
    }

    private async Task<List<string>> All(string path, string list, int limit, Action<int>? between)
    {
        var items = new List<string>();
        string? next = path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=" + limit;
        for (var page = 0; next is not null && page < 100; page++)
        {
            using var answer = await desk.Client.GetAsync(new Uri(next, UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();
            answer.IsSuccessStatusCode.ShouldBeTrue(body);
            using var json = JsonDocument.Parse(body);
            items.AddRange(json.RootElement.GetProperty(list).EnumerateArray().Select(Key));
            next = answer.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
            (next is null).ShouldBe(json.RootElement.GetProperty("next").ValueKind == JsonValueKind.Null);
            if (page < 3) between?.Invoke(page);
        }
        return items;
    }

    private static string Key(JsonElement item) => item.TryGetProperty("words", out _) ? string.Join('|', item.GetProperty("story"), item.GetProperty("article"), item.GetProperty("question"), item.GetProperty("answer"), item.GetProperty("start"))
        : item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : item.TryGetProperty("key", out var key) ? key.GetString()! : item.GetRawText();

    private void Add(string text)
    {
        using var store = NewsStore.Open(desk.StorePath, StoreAccess.Write, languages: Reader.Languages);
        store.Add([new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(text))]);
        store.Refresh();
    }
}
