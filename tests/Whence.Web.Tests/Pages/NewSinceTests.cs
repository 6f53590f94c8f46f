using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Whence.Web.Reading;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class NewSinceTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task WhoComesForTheFirstTimeSeesNothingMarked() => (await Stories(null)).QuerySelectorAll(".badge.fresh").ShouldBeEmpty();

    [Fact]
    public async Task StoriesThatCameSinceTheLastVisitAreMarkedAsNew()
    {
        var hourAgo = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds();
        var page = await Stories(string.Create(CultureInfo.InvariantCulture, $"0.{hourAgo}"));
        page.QuerySelectorAll(".badge.fresh").Length.ShouldBe(2);
    }

    [Fact]
    public async Task WhereNothingCameThatIsSaid()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var page = await Stories(string.Create(CultureInfo.InvariantCulture, $"{now}.{now}"));
        page.QuerySelectorAll(".badge.fresh").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("Nothing new since your last visit");
    }

    private async Task<IHtmlDocument> Stories(string? cookie)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new(desk.Address) };
        if (cookie is not null) client.DefaultRequestHeaders.Add("Cookie", $"{LastVisit.Cookie}={cookie}");
        return new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }
}
