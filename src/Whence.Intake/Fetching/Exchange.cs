using System.Net;
using System.Text;

namespace Whence.Intake.Fetching;

/// <summary>One request and its answer: no redirect followed, nothing repeated.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpClient _client;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;

    public Exchange(FetchOptions options, HostLookup lookup, Dial dial, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = new GuardedConnection(lookup, dial, options.AllowedHosts).Connect,
            ConnectTimeout = options.HeadersWithin,
            MaxConnectionsPerServer = 2,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 64, // KiB
            ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8, // a Location may hold any letters
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            UseCookies = false,
            // A proxy looks hosts up itself, so that the check of addresses would not hold.
            UseProxy = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
        };
    }

    /// <summary>Sends one request.</summary>
    /// <param name="address">A checked address.</param>
    /// <param name="validators">Validators of the version that is known.</param>
    /// <param name="limit">The limits for the body.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>; no other exception comes out.</param>
    public async Task<Answer> Send(Uri address, Validators validators, FetchOptions limit, CancellationToken cancel)
    {
        using var total = new CancellationTokenSource(_options.Within, _clock);
        using var headers = new CancellationTokenSource(_options.HeadersWithin, _clock);
        using var body = CancellationTokenSource.CreateLinkedTokenSource(total.Token, cancel);
        using var start = CancellationTokenSource.CreateLinkedTokenSource(body.Token, headers.Token);
        try
        {
            using var request = Request(address, validators);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, start.Token).ConfigureAwait(false);
            return await Read(response, limit, body.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            var (what, time) = total.IsCancellationRequested ? ("the answer was not here", _options.Within) : ("no answer came", _options.HeadersWithin);
            return new(0) { Problem = new(FetchFault.TooSlow, $"{what} within {time.TotalSeconds:0.#} s") { MayPass = true } };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new(0) { Problem = HttpProblem.Of(e) };
        }
    }

    private HttpRequestMessage Request(Uri address, Validators validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (validators.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (validators.LastModified is { } day) request.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        return request;
    }

    private async Task<Answer> Read(HttpResponseMessage response, FetchOptions limit, CancellationToken cancel)
    {
        var answer = Answer.Of(response, _clock.GetUtcNow());
        if (!response.IsSuccessStatusCode) return answer;
        var type = answer.ContentType;
        if (!ContentTypes.MayBeText(type)) return answer with { Problem = new(FetchFault.NotText, $"it is {type}; expected a page or a feed") };
        if (response.Content.Headers.ContentLength > limit.MaxBytes && !limit.CutAtLimit)
            return answer with { Problem = new(FetchFault.TooLarge, $"the server announces {response.Content.Headers.ContentLength:N0} bytes; at most {limit.MaxBytes:N0} are taken") };
        var network = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (network.ConfigureAwait(false))
        {
            var encoding = string.Join(", ", response.Content.Headers.ContentEncoding);
            var bytes = await BodyReader.Read(new WireStream(network, limit, _clock), encoding, ContentTypes.IsGzip(type), limit, cancel).ConfigureAwait(false);
            return answer with { Body = bytes };
        }
    }

    public void Dispose() => _client.Dispose();
}
