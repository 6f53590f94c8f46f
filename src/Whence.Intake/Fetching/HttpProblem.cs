using System.Security.Authentication;

namespace Whence.Intake.Fetching;

/// <summary>Says in plain words what went wrong between us and a server.</summary>
internal static class HttpProblem
{
    public static FetchProblem Of(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
            if (inner is FetchException ours) return ours.Problem;
        for (var inner = e; inner is not null; inner = inner.InnerException)
            if (inner is AuthenticationException) return new(FetchFault.Tls, "no encrypted connection: the certificate is not valid for this host, or encryption failed");
        return ((e as HttpRequestException)?.HttpRequestError ?? (e as HttpIOException)?.HttpRequestError) switch
        {
            HttpRequestError.SecureConnectionError => new FetchProblem(FetchFault.Tls, "no encrypted connection could be made"),
            HttpRequestError.ResponseEnded => new FetchProblem(FetchFault.Damaged, "the connection ended before the whole answer was here") { MayPass = true },
            HttpRequestError.ConfigurationLimitExceeded => new FetchProblem(FetchFault.Protocol, "the headers are longer than 64 KiB"),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => new FetchProblem(FetchFault.Protocol, "the answer is no HTTP that could be read"),
            _ => new FetchProblem(FetchFault.Connection, $"the connection broke: {e.Message}") { MayPass = true },
        };
    }
}
