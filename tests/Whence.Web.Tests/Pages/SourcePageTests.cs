using System.Net;
using AngleSharp.Dom;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class SourcePageTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task WhatSomebodyAssertedStandsThereTheLatestFirst()
    {
        var page = await desk.Page("/sources/Mirta%20Halven");
        var rows = page.QuerySelectorAll("table.ledger tbody tr");
        rows.Length.ShouldBeGreaterThan(20);
        rows.ShouldAllBe(r => r.Children[3].TextContent.Contains("Halven", StringComparison.Ordinal));
        rows.First().TextContent.ShouldNotContain("9 Mar 2027");
    }

    [Fact]
    public async Task HowOftenItWasFirstAndCorrectedItselfIsSaid()
    {
        using var store = Store.NewsStore.Open(desk.StorePath, Store.StoreAccess.Read);
        var record = store.Source("Mirta Halven");
        var said = (await desk.Page("/sources/Mirta%20Halven")).QuerySelector("main")!.TextContent;
        said.ShouldContain($"It asserted {record.Asserted} figures.");
        said.ShouldContain($"It replaced {record.Revised} of them");
        said.ShouldContain($"Of {record.Questions - record.Alone} questions that others answer too it was the first, or as early as the first, in {record.First}.");
    }

    [Fact]
    public async Task WhatAnAgencyPassedOnStandsThere() => (await desk.Page("/sources/Telvanis")).QuerySelectorAll("table.ledger tbody tr").ShouldAllBe(r => r.TextContent.Contains("through", StringComparison.Ordinal) && r.TextContent.Contains("Telvanis", StringComparison.Ordinal));

    [Fact]
    public async Task NobodyIsGradedUntilAnAnalystDoesSo() => (await desk.Page("/sources/Nadira%20Osk")).QuerySelectorAll(".grade").ShouldBeEmpty();

    [Fact]
    public async Task AGradeStandsWithNameAndDayAndCanBeUndone()
    {
        const string Source = "/sources/Transostrel";
        using var answer = await desk.Submit(Source, "/sources/grade", null, ("Reliability", "C"), ("Credibility", "4"), ("Payload", "It is a party to the case."), ("Who", "Anna Ozola"));
        answer.Headers.Location!.ToString().ShouldBe(Source);
        var grade = (await desk.Page(Source)).QuerySelector(".grades li")!;
        grade.QuerySelector(".grade")!.TextContent.ShouldBe("C4");
        grade.TextContent.ShouldContain("Anna Ozola");
        grade.QuerySelector("q")!.TextContent.ShouldBe("It is a party to the case.");
        using var undone = await desk.Submit("/acts", "/acts/undo", null, ("who", "Anna Ozola"));
        (await desk.Page(Source)).QuerySelectorAll(".grades li").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("G", "1")]
    [InlineData("A", "7")]
    [InlineData("", "")]
    [InlineData("A1 ", "1")]
    public async Task WhatIsNoGradeIsRefused(string reliability, string credibility)
    {
        using var answer = await desk.Submit("/sources/police", "/sources/grade", null, ("Reliability", reliability), ("Credibility", credibility), ("Who", "A"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AGradeWithoutTheTokenOfItsFormIsRefused()
    {
        using var form = new FormUrlEncodedContent([new("Source", "police"), new("Reliability", "A"), new("Credibility", "1"), new("Who", "A")]);
        using var answer = await desk.Client.PostAsync(new Uri("/sources/grade", UriKind.Relative), form);
        ((int)answer.StatusCode).ShouldBeInRange(400, 403);
    }

    [Fact]
    public async Task ASourceThatNobodyNamesIsNotFound()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/sources/Nobody%20At%20All", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
