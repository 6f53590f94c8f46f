using System.Net;
using System.Net.Http.Headers;

namespace Whence.Intake.Fetching;

/// <summary>The answer to one request. Headers are read leniently: what is malformed is as if it were not there.</summary>
internal sealed record Answer(int Status)
{
    /// <summary>Longest value of a header that is kept and sent again.</summary>
    private const int LongestValidator = 512;

    public FetchProblem? Problem { get; init; }
    public byte[] Body { get; init; } = [];
    public string? ContentType { get; init; }
    public string? Location { get; init; }
    public Validators Validators { get; init; } = Validators.None;
    public TimeSpan? RetryAfter { get; init; }
    public TimeSpan? FreshFor { get; init; }

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Reads the headers of a response, and what its status means.</summary>
    public static Answer Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var status = (int)response.StatusCode;
        var retryAfter = Positive(response.Headers.RetryAfter is { } retry ? retry.Delta ?? retry.Date - now : null);
        return new(status)
        {
            Problem = ProblemOf(response, status, retryAfter),
            ContentType = Raw(response.Content.Headers, "Content-Type"),
            Location = Raw(response.Headers, "Location"),
            Validators = new(Raw(response.Headers, "ETag"), Raw(response.Content.Headers, "Last-Modified")),
            RetryAfter = retryAfter,
            FreshFor = response.Headers.CacheControl is { NoStore: false, NoCache: false, MaxAge: { } age } ? Positive(age) : null,
        };
    }

    private static FetchProblem? ProblemOf(HttpResponseMessage response, int status, TimeSpan? retryAfter) => status switch
    {
        >= 200 and < 300 or 304 or 301 or 302 or 303 or 307 or 308 => null,
        410 => new(FetchFault.Gone, "the server says that it is gone for good (410)"),
        429 or 503 => new(FetchFault.Busy, $"the server asks to come back later ({status}{(retryAfter is { } wait ? $", in {wait.TotalSeconds:0} s" : "")})") { MayPass = true },
        _ => new(FetchFault.Status, $"the server answers {status}{Phrase((HttpStatusCode)status)}") { MayPass = status is 408 or 425 or >= 500 },
    };

    // the standard's own phrase, not the server's, which may say anything
    private static string Phrase(HttpStatusCode status)
    {
        using var standard = new HttpResponseMessage(status);
        return string.IsNullOrEmpty(standard.ReasonPhrase) ? "" : $" ({standard.ReasonPhrase})";
    }

    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count == 1 && values.ToString() is { Length: > 0 } value && (value.Length <= LongestValidator || name == "Location") ? value : null;

    private static TimeSpan? Positive(TimeSpan? time) => time > TimeSpan.Zero ? time : null;
}
