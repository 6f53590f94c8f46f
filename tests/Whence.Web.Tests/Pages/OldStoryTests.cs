using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using Whence.Store;
using Whence.Web.Tests.Support;

namespace Whence.Web.Tests.Pages;

public sealed class OldStoryTests(OldStoryTests.MergedDesk desk) : IClassFixture<OldStoryTests.MergedDesk>
{
    /// <summary>A desk whose story has taken in one with the id <c>story-old</c>.</summary>
    public sealed class MergedDesk : SampleDesk
    {
        internal override void Arrange(NewsStore store)
        {
            using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=false");
            connection.Open();
            connection.Execute("INSERT INTO story_redirect (old_id, story) SELECT 'story-old', number FROM story ORDER BY articles DESC LIMIT 1");
        }
    }

    [Theory]
    [InlineData("/stories/story-old", ""), InlineData("/stories/story-old?figure=2", "?figure=2"), InlineData("/stories/story-old/ledger?format=csv", "/ledger?format=csv")]
    public async Task TheIdOfAStoryThatWasTakenInLeadsToTheOtherForGood(string address, string rest)
    {
        using var answer = await desk.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().ShouldBe($"/stories/{desk.Story}{rest}");
    }

    [Fact]
    public async Task ALineBreakInTheAddressMakesNoHeader()
    {
        using var answer = await desk.Client.GetAsync(new Uri("/stories/story-old/a%0d%0aX-Evil:%201", UriKind.Relative));
        answer.Headers.Contains("X-Evil").ShouldBeFalse();
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
    }
}
