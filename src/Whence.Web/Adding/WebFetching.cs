using Microsoft.AspNetCore.Http;
using NodaTime;
using Whence.Intake;
using Whence.Intake.Fetching;
using Whence.Web.Api;
using Whence.Web.Safety;

namespace Whence.Web.Adding;

/// <summary>Fetches from the web for whoever asks the desk to: politely, never from private networks, and so often a minute.</summary>
internal sealed class WebFetching : IDisposable
{
    private readonly FetchLimit _limit;

    public WebFetching(DeskOptions options)
    {
        Fetcher = new(new() { AllowedHosts = options.FetchFrom, Seed = Environment.ProcessId }, clock: options.Clock);
        (_limit, Reader) = (new(options.Holding.Fetches), new(Fetcher, options.Clock));
    }

    /// <summary>Fetches.</summary>
    public Fetcher Fetcher { get; }

    private WebReader Reader { get; }

    /// <summary>The day after which nothing can have been published.</summary>
    public LocalDate Latest => Reader.Latest;

    /// <summary>Whether a client may have something fetched now; counts as many requests.</summary>
    public bool MayFetch(HttpContext http, int count = 1) => _limit.Take(http, count);

    /// <summary>The one article of an address.</summary>
    /// <exception cref="ApiProblem">It is no address, has been asked too often, or holds several articles.</exception>
    public async Task<Arrival> One(string address, HttpContext http, CancellationToken cancel)
    {
        if (!WebSources.IsAddress(address)) throw ApiQuery.Wrong("address", address, "an http or https address");
        if (!MayFetch(http)) throw new ApiProblem(StatusCodes.Status429TooManyRequests, "Too many addresses in a minute; try again later.");
        Arrival? one = null;
        await foreach (var arrival in Reader.Read(new(address), maxPages: 1, cancel: cancel))
        {
            if (one is not null) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "The address holds a list of articles; expected the page of one. `whence add` and the page /add take lists.");
            one = arrival;
        }
        return one ?? throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "The address holds no article.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Fetcher.Dispose();
        _limit.Dispose();
    }
}
