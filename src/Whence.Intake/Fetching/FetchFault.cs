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
    /// <summary>It is text, but neither a feed nor a page with an article on it.</summary>
    NoArticle,
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
    /// <summary>What many problems of one kind have in common, in a few words, to count them under.</summary>
    public string Kind => Fault switch
    {
        FetchFault.Address => "no address that may be fetched",
        FetchFault.PrivateNetwork => "in a private network",
        FetchFault.Robots => "robots.txt asks not to read it",
        FetchFault.Redirect => "redirected without end",
        FetchFault.Name => "unknown host",
        FetchFault.Connection => "no connection",
        FetchFault.Tls => "encryption failed",
        FetchFault.Protocol => "no HTTP",
        FetchFault.Damaged => "damaged on the way",
        FetchFault.TooSlow => "too slow",
        FetchFault.TooLarge => "too large",
        FetchFault.NotText => "no text",
        FetchFault.NoArticle => "no article in it",
        FetchFault.Gone => "gone (410)",
        FetchFault.Busy => "asked to come back later",
        _ => Message.Contains(':', StringComparison.Ordinal) ? "the server answers with an error" : Message,
    };

    /// <summary>The message as a sentence of its own.</summary>
    public string Sentence => char.ToUpperInvariant(Message[0]) + Message[1..] + ".";

    /// <summary>Whether another attempt may go better soon.</summary>
    internal bool MayPass { get; init; }
}

/// <summary>Carries a <see cref="FetchProblem"/> out of a callback of the HTTP handler.</summary>
internal sealed class FetchException(FetchProblem problem) : IOException(problem.Message)
{
    public FetchException(FetchFault fault, string message) : this(new(fault, message)) { }

    public FetchProblem Problem { get; } = problem;
}
