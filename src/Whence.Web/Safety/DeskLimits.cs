namespace Whence.Web.Safety;

/// <summary>How much a client may ask of a desk.</summary>
public sealed record DeskLimits
{
    /// <summary>For a desk that only this machine can reach: programs of its own user are let work.</summary>
    public static DeskLimits Local { get; } = new() { Requests = 30_000, Analyses = 3_000 };

    /// <summary>For a desk that other machines can reach.</summary>
    public static DeskLimits Open { get; } = new();

    /// <summary>Requests a minute of one client (its token, else its address).</summary>
    public int Requests { get; init; } = 1_200;

    /// <summary>Texts a minute that one client may have analysed.</summary>
    public int Analyses { get; init; } = 120;

    /// <summary>Addresses a minute that one client may have fetched.</summary>
    public int Fetches { get; init; } = 60;

    /// <summary>Wrong tokens a minute from one address; then it waits.</summary>
    public int WrongTokens { get; init; } = 10;

    /// <summary>Bytes of a request, where nothing else is said.</summary>
    public long Body { get; init; } = 1 << 20;

    /// <summary>Bytes of an article that is sent.</summary>
    public long Article { get; init; } = 8 << 20;

    /// <summary>Bytes of all files that are sent at once.</summary>
    public long Upload { get; init; } = 256L << 20;

    /// <summary>Files that are sent at once.</summary>
    public int Files { get; init; } = 500;

    /// <summary>Streams of events that are open at the same time, of all clients.</summary>
    public int Streams { get; init; } = 64;

    /// <summary>Jobs that wait at the same time.</summary>
    public int Jobs { get; init; } = 20;

    /// <summary>Longest time for an answer; streams of events have none.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time for the headers of a request.</summary>
    public TimeSpan Headers { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Bytes of all headers of a request.</summary>
    public int HeaderBytes { get; init; } = 16 << 10;
}
