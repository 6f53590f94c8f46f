using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Safety;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Safety;

public sealed class TokenTests(OpenDesk desk) : IClassFixture<OpenDesk>
{
    private static readonly string[] OpenToAll = ["/sign-in", "/session", "/preferences", "/assets/{hash}/{name}"];

    [Fact]
    public void ADeskThatOthersCanReachDoesNotOpenWithoutAToken()
    {
        using var folder = new TempFolder();
        var options = new DeskOptions(Path.Combine(folder.Path, "whence.db"), Reader.Languages) { Port = 0, Address = IPAddress.Any };
        Should.Throw<UnsafeDeskException>(() => Desk.Build(options)).Message.ShouldContain("whence token create");
        using (var store = NewsStore.Open(options.Store, StoreAccess.Write))
        {
            store.CreateToken("A", TokenScope.Read);
            store.RevokeToken(1);
        }
        Should.Throw<UnsafeDeskException>(() => Desk.Build(options));
    }

    [Fact]
    public async Task NothingIsOpenWithoutAToken()
    {
        var paths = desk.Endpoints.Select(e => e.RoutePattern.RawText!).Select(p => p.StartsWith('/') ? p : "/" + p).Where(p => !OpenToAll.Contains(p)).Distinct().ToList();
        paths.Count.ShouldBeGreaterThan(15);
        using var client = desk.NewClient();
        foreach (var path in paths.Append("/no/such/page").Append("/api/v1/none"))
        {
            using var answer = await client.GetAsync(new Uri(Filled(path), UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.Redirect) answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?back=", customMessage: path);
            else answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain(desk.Story);
        }
    }

    [Fact]
    public void OnlyWhatIsNamedHereIsOpenToAll() =>
        desk.Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order().ShouldBe(OpenToAll.Order());

    [Fact]
    public async Task NothingIsChangedWithATokenThatReads()
    {
        using var client = desk.With(desk.Read);
        foreach (var endpoint in desk.Endpoints.Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true && e.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            using var answer = await client.PostAsync(new Uri(Filled(endpoint.RoutePattern.RawText!), UriKind.Relative), new StringContent("Nine people were killed, the police said.", Encoding.UTF8, "text/plain"));
            var harmless = endpoint.RoutePattern.RawText is "/api/v1/articles" or "/session/end";
            if (!harmless) answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, endpoint.RoutePattern.RawText);
        }
        using var stored = await client.PostAsync(new Uri("/api/v1/articles?store=true", UriKind.Relative), new StringContent("Nine people were killed, the police said.", Encoding.UTF8, "text/plain"));
        stored.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ATokenOpensWhatItIsFor()
    {
        using var reader = desk.With(desk.Read);
        (await reader.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative))).ShouldContain(desk.Story);
        using var writer = desk.With(desk.Write);
        using var stored = await writer.PostAsync(new Uri("/api/v1/articles?store=true", UriKind.Relative), new StringContent("Seven people were killed in Norring, the coast guard said.", Encoding.UTF8, "text/plain"));
        stored.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("Bearer", "whence_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer", "")]
    [InlineData("Bearer", "' OR '1'='1")]
    [InlineData("Basic", "V2FsdDpXcml0ZXI=")]
    public async Task AWrongTokenOpensNothing(string scheme, string token)
    {
        using var client = desk.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        using var answer = await client.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldContain("Bearer");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task ATokenThatWasTakenBackOpensNothing()
    {
        using var revoked = desk.With(desk.Revoked);
        using var answer = await revoked.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenInTheAddressOpensNothing()
    {
        using var client = desk.NewClient();
        using var answer = await client.GetAsync(new Uri($"/api/v1/stories?token={desk.Write}&access_token={desk.Write}", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task TheStoreHoldsNoSecret()
    {
        var bytes = new List<byte>();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(desk.StorePath)!, "whence.db*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            bytes.AddRange(copy.ToArray());
        }
        var whole = Encoding.Latin1.GetString([.. bytes]);
        whole.ShouldContain("Walt Writer");
        whole.Contains(desk.Write, StringComparison.Ordinal).ShouldBeFalse();
        whole.Contains(desk.Write["whence_".Length..], StringComparison.Ordinal).ShouldBeFalse();
    }

    private static string Filled(string pattern) => System.Text.RegularExpressions.Regex.Replace("/" + pattern.TrimStart('/'), @"\{[^}]*\}", "1");
}
