using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Whence.Intake;
using Whence.Intake.Fetching;
using Whence.Web.Reading;
using Whence.Web.Safety;

namespace Whence.Web.Adding;

/// <summary>The forms of the page that brings articles in. Each makes a job and leads to its page.</summary>
internal static class AddForms
{
    /// <summary>Addresses that are taken at once.</summary>
    public const int MostAddresses = 50;

    public static void AddAdding(this IServiceCollection services) =>
        services.AddSingleton<WebFetching>().AddSingleton<JobQueue>().AddSingleton<JobWork>().AddHostedService<JobRunner>();

    public static void MapAdding(this IEndpointRouteBuilder desk, DeskLimits limits)
    {
        desk.MapPost("/add/text", (Delegate)Text).TakesUpTo(limits.Article);
        desk.MapPost("/add/addresses", (Delegate)Addresses);
        desk.MapPost("/add/files", (Delegate)((HttpContext http) => Files(http, limits))).TakesUpTo(limits.Upload);
        desk.MapPost("/add/jobs/{number:int}/stop", (int number, JobQueue jobs) =>
        {
            jobs.One(number)?.Stop();
            return new SeeOther(Links.Job(number));
        });
        desk.MapJobEvents();
        desk.MapFeedForms();
    }

    private static async Task<IResult> Text(HttpContext http, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        LocalDate? published = null;
        if (Field(form, "published") is { } day)
        {
            if (LocalDatePattern.Iso.Parse(day) is not { Success: true } parsed) return Back("date");
            published = parsed.Value;
        }
        if (Field(form, "text") is not { } text) return Back("text");
        if (Field(form, "url") is { } url && !WebSources.IsAddress(url)) return Back("address");
        return Start(http, new JobTask.Text(new GivenText(text) { Title = Field(form, "title"), Published = published, Outlet = Field(form, "outlet"), Url = Field(form, "url") }));
    }

    private static async Task<IResult> Addresses(HttpContext http, WebFetching web, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var all = (Field(form, "addresses") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (all.Length == 0 || !all.All(WebSources.IsAddress)) return Back("address");
        if (all.Length > MostAddresses) return Back("many");
        if (!web.MayFetch(http, all.Length)) return new Answer(StatusCodes.Status429TooManyRequests, null);
        return Start(http, new JobTask.Addresses(all));
    }

    private static async Task<IResult> Files(HttpContext http, DeskLimits limits)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var files = form.Files.Where(f => f.Length > 0).ToList();
        if (files.Count == 0) return Back("files");
        if (files.Count > limits.Files) return new Answer(StatusCodes.Status413PayloadTooLarge, $"{files.Count} files were sent; at most {limits.Files} are taken at once.");
        var sent = await SentFiles.Keep(files, http.RequestAborted);
        var answer = Start(http, new JobTask.Files(sent));
        if (answer is Answer) sent.Dispose();
        return answer;
    }

    /// <summary>Begins a job and leads to its page.</summary>
    public static IResult Start(HttpContext http, JobTask task)
    {
        var job = http.RequestServices.GetRequiredService<JobQueue>().Add(task, http.RequestServices.GetRequiredService<Reader>().Name);
        return job is null ? new Answer(StatusCodes.Status503ServiceUnavailable, "Too many jobs are waiting; send it again when some are done.") : new SeeOther(Links.Job(job.Number));
    }

    /// <summary>What a person wrote into a field; null where it is empty.</summary>
    public static string? Field(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static SeeOther Back(string wrong) => new("/add?wrong=" + wrong);

    private sealed class Answer(int status, string? detail) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Problems.Write(httpContext, status, detail);
    }
}
