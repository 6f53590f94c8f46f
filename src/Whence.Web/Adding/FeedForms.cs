using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Articles;
using Whence.Intake.Feeds;
using Whence.Store;
using Whence.Web.Reading;
using Whence.Web.Safety;
using Whence.Web.Writing;

namespace Whence.Web.Adding;

/// <summary>The forms of the page of feeds: to follow some, to leave one, to poll them now.</summary>
internal static class FeedForms
{
    private const int MostFeeds = 2000;

    public static void MapFeedForms(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/add/feeds/follow", (Delegate)Follow);
        desk.MapPost("/add/feeds/leave", (Delegate)Leave);
        desk.MapPost("/add/feeds/poll", (Delegate)Poll);
    }

    private static async Task<IResult> Follow(HttpContext http, StoreWriting writing, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var problems = new List<Diagnostic>();
        var feeds = OpmlReader.Read(System.Text.Encoding.UTF8.GetBytes(form["addresses"].ToString()), problems).ToList();
        if (form.Files.GetFile("list") is { Length: > 0 } list)
        {
            using var bytes = new MemoryStream();
            await list.CopyToAsync(bytes, cancel);
            feeds.AddRange(OpmlReader.Read(bytes.ToArray(), problems));
        }
        if (feeds.Count == 0 || problems.Count > 0) return new SeeOther(Links.Feeds + "?wrong=address");
        if (feeds.Count > MostFeeds) return new SeeOther(Links.Feeds + "?wrong=many");
        await writing.Do(store => feeds.Count(f => store.FollowFeed(f.Address.AbsoluteUri)), cancel);
        return new SeeOther(Links.Feeds);
    }

    private static async Task<IResult> Leave(HttpContext http, StoreWriting writing, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        if (AddForms.Field(form, "feed") is { } feed) await writing.Do(store => store.UnfollowFeed(feed), cancel);
        return new SeeOther(Links.Feeds);
    }

    private static async Task<IResult> Poll(HttpContext http, NewsStore store, CancellationToken cancel)
    {
        var one = AddForms.Field(await http.Request.ReadFormAsync(cancel), "feed");
        var feeds = store.FeedStates().Where(f => !f.IsGone && (one is null || f.Address == one)).Select(f => new FeedAddress(null, new(f.Address), null)).ToList();
        return feeds.Count == 0 ? new SeeOther(Links.Feeds) : AddForms.Start(http, new JobTask.Feeds(feeds));
    }
}
