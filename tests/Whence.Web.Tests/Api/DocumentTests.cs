using System.Net;
using System.Text;
using System.Text.Json;
using Whence.Web.Api;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Api;

/// <summary>What is said of the interface is so.</summary>
public sealed class DocumentTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private IEnumerable<(string Path, ApiRoute Route)> Routes => desk.Endpoints.Where(e => e.Metadata.GetMetadata<ApiRoute>() is not null).Select(e => ("/" + e.RoutePattern.RawText!.TrimStart('/'), e.Metadata.GetMetadata<ApiRoute>()!));

    [Fact]
    public async Task TheDocumentNamesEveryAddressWithItsQueryAndAnExample()
    {
        using var document = JsonDocument.Parse(await desk.Client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        document.RootElement.GetProperty("openapi").GetString()!.ShouldStartWith("3.");
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => (Path: p.Name, Operation: o.Value))).ToList();
        operations.Select(o => o.Operation.GetProperty("operationId").GetString()).Order().ShouldBe(Routes.Select(r => r.Route.Name).Order());
        foreach (var (path, route) in Routes)
        {
            var operation = operations.Single(o => o.Operation.GetProperty("operationId").GetString() == route.Name).Operation;
            var parameters = operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Select(p => p.GetProperty("name").GetString()!).ToList() : [];
            foreach (var parameter in route.Parameters) parameters.ShouldContain(parameter.Name, path);
            operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single().Value.TryGetProperty("example", out _).ShouldBeTrue(path);
            operation.GetProperty("responses").GetProperty("default").GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void EveryAddressHasAnExampleAndNoExampleIsLeftOver() => ApiExamples.Names.Order().ShouldBe(Routes.Select(r => r.Route.Name).Order());

    [Fact]
    public async Task EveryBodyIsTaken()
    {
        foreach (var (type, example) in Routes.Single(r => r.Route.Name == "analyse").Route.Bodies)
        {
            using var answer = await desk.Client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), new StringContent(example, Encoding.UTF8, type));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, type);
            IsLike(JsonDocument.Parse(ApiExamples.Of("analyse")!).RootElement, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, type);
        }
    }

    [Fact]
    public async Task AnswersHaveTheShapeOfTheirExamples()
    {
        var article = JsonDocument.Parse(await desk.Client.GetStringAsync(new Uri($"/api/v1/stories/{desk.Story}/articles", UriKind.Relative))).RootElement.GetProperty("articles")[0].GetProperty("id").GetString();
        var looked = 0;
        foreach (var (path, route) in Routes.Where(r => r.Route.Answer.Contains("json", StringComparison.Ordinal) && r.Route.Bodies.Count == 0))
        {
            var address = path.Replace("/articles/{id}", "/articles/" + article, StringComparison.Ordinal).Replace("{id}", desk.Story, StringComparison.Ordinal).Replace("{key}", "Mirta%20Halven", StringComparison.Ordinal) + (route.Name == "search" ? "?q=train" : "");
            using var answer = JsonDocument.Parse(await desk.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
            IsLike(JsonDocument.Parse(ApiExamples.Of(route.Name)!).RootElement, answer.RootElement, route.Name);
            looked++;
        }
        looked.ShouldBeGreaterThan(12);
    }

    [Fact]
    public async Task ThePageForPeopleNamesEveryAddress()
    {
        var page = await desk.Page("/api");
        foreach (var (path, _) in Routes) page.QuerySelectorAll("h2 code").Select(c => c.TextContent.Split(' ')[1]).ShouldContain(path);
        page.QuerySelectorAll("script[src^=http], link[href^=http]").ShouldBeEmpty();
    }

    /// <summary>The same members in the same order, as deep as both go; null stands for anything.</summary>
    private static void IsLike(JsonElement example, JsonElement answer, string where)
    {
        if (example.ValueKind == JsonValueKind.Object && answer.ValueKind == JsonValueKind.Object)
        {
            answer.EnumerateObject().Select(m => m.Name).ShouldBe(example.EnumerateObject().Select(m => m.Name), customMessage: where);
            foreach (var member in example.EnumerateObject()) IsLike(member.Value, answer.GetProperty(member.Name), where + "." + member.Name);
        }
        else if (example.ValueKind == JsonValueKind.Array && answer.ValueKind == JsonValueKind.Array && example.GetArrayLength() > 0 && answer.GetArrayLength() > 0) IsLike(example[0], answer[0], where + "[0]");
        else if (example.ValueKind is JsonValueKind.Number or JsonValueKind.String && answer.ValueKind != JsonValueKind.Null) answer.ValueKind.ShouldBe(example.ValueKind, where);
    }
}
