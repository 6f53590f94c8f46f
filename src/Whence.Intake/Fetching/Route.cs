namespace Whence.Intake.Fetching;

/// <summary>The way from the address asked for to the one that answers, over its redirects.</summary>
internal sealed class Route
{
    private readonly Uri _asked;
    private readonly FetchOptions _options;
    private readonly HashSet<Uri> _seen;
    private readonly List<string> _notes = [];
    private bool _permanent = true;
    private Uri? _movedTo;

    public Route(Uri asked, FetchOptions options)
    {
        (_asked, _options) = (asked, options);
        Address = asked.IsAbsoluteUri ? AddressRules.Clean(asked) : asked;
        _seen = [Address];
    }

    /// <summary>Where it stands now.</summary>
    public Uri Address { get; private set; }

    /// <summary>Goes on to where an answer redirects.</summary>
    /// <returns>Why that is no way, or null.</returns>
    public FetchProblem? Redirect(Answer answer)
    {
        if (answer.Location is null) return new(FetchFault.Redirect, $"a redirect ({answer.Status}) that names no address");
        if (!Uri.TryCreate(Address, answer.Location, out var next)) return new(FetchFault.Redirect, "a redirect to something that is no address");
        next = AddressRules.Clean(next);
        if (_seen.Count > _options.MaxRedirects) return new(FetchFault.Redirect, $"more than {_options.MaxRedirects} redirects");
        if (!_seen.Add(next)) return new(FetchFault.Redirect, $"the redirects go in a circle, over {Shorten(next)}");
        if (Address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp)
        {
            _notes.Add($"redirected from https to http, which is not encrypted: {Shorten(next)}");
            _permanent = false;
        }
        _permanent &= answer.Status is 301 or 308;
        if (_permanent) _movedTo = next;
        Address = next;
        return null;
    }

    /// <summary>It ends with an answer.</summary>
    public Fetched End(Answer answer) => new(_asked, Address)
    {
        Problem = answer.Problem is { } problem ? Placed(problem) : null,
        Status = answer.Status,
        Body = answer.Body,
        ContentType = answer.ContentType,
        Validators = answer.Validators,
        MovedTo = answer.Problem is null ? _movedTo : null,
        RetryAfter = answer.RetryAfter,
        FreshFor = answer.FreshFor,
        Notes = _notes,
    };

    /// <summary>It ends before an answer.</summary>
    public Fetched Fail(FetchProblem problem) => new(_asked, Address) { Problem = Placed(problem), Notes = _notes };

    private FetchProblem Placed(FetchProblem problem) => _seen.Count == 1 || problem.Fault == FetchFault.Redirect ? problem : problem with { Message = $"redirected to {Shorten(Address)}: {problem.Message}" };

    private static string Shorten(Uri address) => address.AbsoluteUri is { Length: > 100 } text ? text[..100] + "…" : address.AbsoluteUri;
}
