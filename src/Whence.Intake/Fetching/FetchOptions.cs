namespace Whence.Intake.Fetching;

/// <summary>What a <see cref="Fetcher"/> may cost and how politely it goes about it. Every value has a default that suits news sites.</summary>
public sealed record FetchOptions
{
    /// <summary>Name under which robots.txt files address us.</summary>
    public const string Product = "Whence";

    /// <summary>Address or page at which the person who runs this can be reached; part of the user agent. Null: none is given.</summary>
    public string? Contact { get; init; }

    /// <summary>Hosts that may lie in a private network or be asked on an unusual port.</summary>
    public IReadOnlyList<AllowedHost> AllowedHosts { get; init; } = [];

    /// <summary>Most bytes of a body, as sent and as unpacked. 16 MiB.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>Read as far as <see cref="MaxBytes"/> and leave the rest, rather than refuse the whole.</summary>
    internal bool CutAtLimit { get; init; }

    /// <summary>How many times larger than its packed form a body may become, once it is above 1 MiB. News pages reach 20, sitemaps 50.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Most redirects that are followed.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Longest time until all headers of an answer are here, the connection included.</summary>
    public TimeSpan HeadersWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest time for one request and its whole answer. A redirect begins a new one.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Least bytes a second, on average, from <see cref="SlowStart"/> on.</summary>
    public int LeastBytesPerSecond { get; init; } = 512;

    /// <summary>How long a body may be slower than <see cref="LeastBytesPerSecond"/> at its beginning.</summary>
    public TimeSpan SlowStart { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a request is made in all where it fails in a way that may pass (no connection, 429, 5xx).</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Wait before the second attempt; doubled for each further one, and drawn at random between half of that and all of it.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait within one fetch. A server that asks for more (Retry-After) is left alone until then.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Least time between two requests to one host, from the end of one to the start of the next.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest <c>Crawl-delay</c> of a robots.txt that is honoured in full; a longer one counts as this.</summary>
    public TimeSpan MaxCrawlDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Seed of the jitter, so that a run can be repeated.</summary>
    public int Seed { get; init; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    public string UserAgent
    {
        get
        {
            var version = typeof(FetchOptions).Assembly.GetName().Version!.ToString(3);
            return Contact is null ? $"{Product}/{version}" : $"{Product}/{version} (+{Contact})";
        }
    }
}
