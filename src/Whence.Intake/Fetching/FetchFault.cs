namespace Whence.Intake.Fetching;

/// <summary>Why nothing was fetched, by kind; the text of a <see cref="FetchProblem"/> says the rest.</summary>
public enum FetchFault
{
    /// <summary>The form of the address: scheme, port, length.</summary>
    Address,
    /// <summary>The host lies in a private network.</summary>
    PrivateNetwork,
    /// <summary>robots.txt of the host asks not to.</summary>
    Robots,
    /// <summary>Too many redirects, a circle, or one that leads nowhere.</summary>
    Redirect,
    /// <summary>The host has no known IP address.</summary>
    Name,
    /// <summary>No connection, or one that broke.</summary>
    Connection,
    /// <summary>The certificate is not valid for the host, or encryption failed.</summary>
    Tls,
    /// <summary>The answer is no HTTP, or its headers are too long.</summary>
    Protocol,
    /// <summary>The body ended early or cannot be unpacked.</summary>
    Damaged,
    /// <summary>The answer took too long or came too slowly.</summary>
    TooSlow,
    /// <summary>The body is too large, or becomes so when unpacked.</summary>
    TooLarge,
    /// <summary>The body is no text: a picture, a film, a program.</summary>
    NotText,
    /// <summary>The server says that it is gone for good (410).</summary>
    Gone,
    /// <summary>The server asks to wait (429, 503, Retry-After).</summary>
    Busy,
    /// <summary>The server answers with another error.</summary>
    Status,
}

/// <summary>Why nothing was fetched.</summary>
/// <param name="Fault">Its kind.</param>
/// <param name="Message">What was found and what was expected, as a sentence without capital and full stop.</param>
public sealed record FetchProblem(FetchFault Fault, string Message)
{
    /// <summary>Whether another attempt may go better soon.</summary>
    internal bool MayPass { get; init; }
}

/// <summary>Carries a <see cref="FetchProblem"/> out of a callback of the HTTP handler.</summary>
internal sealed class FetchException(FetchProblem problem) : IOException(problem.Message)
{
    public FetchException(FetchFault fault, string message) : this(new(fault, message)) { }

    public FetchProblem Problem { get; } = problem;
}
