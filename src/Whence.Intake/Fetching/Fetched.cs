namespace Whence.Intake.Fetching;

/// <summary>What came of fetching one address. Trouble is a value, never an exception.</summary>
/// <param name="Asked">The address asked for.</param>
/// <param name="Address">The address that answered, after redirects.</param>
public sealed record Fetched(Uri Asked, Uri Address)
{
    /// <summary>Why there is no content; null where there is, or where nothing has changed.</summary>
    public FetchProblem? Problem { get; init; }

    /// <summary>Status of the last answer; 0 where none came.</summary>
    public int Status { get; init; }

    /// <summary>The body, unpacked; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The header <c>Content-Type</c>, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The content is what it was when the <see cref="Validators"/> sent were received (304).</summary>
    public bool NotModified => Status == 304 && Problem is null;

    /// <summary>What to send next time.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>Where the address has moved for good (301, 308), or null. Never from https to http.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the server asks to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the server calls its answer fresh (<c>Cache-Control: max-age</c>), or null.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>What a person should know about the way it came: an encrypted address that led to one that is not.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>What a server gave to recognise a version of its answer (RFC 9110, section 8.8).</summary>
/// <param name="ETag">The header <c>ETag</c> as sent, quotation marks included, or null.</param>
/// <param name="LastModified">The header <c>Last-Modified</c> as sent, or null.</param>
public sealed record Validators(string? ETag, string? LastModified)
{
    /// <summary>Nothing to recognise it by.</summary>
    public static Validators None { get; } = new(null, null);
}
