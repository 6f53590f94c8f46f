using Microsoft.AspNetCore.Http;

namespace Whence.Web.Safety;

/// <summary>Answers a form with the page to look at next (303): to load that page anew sends nothing twice.</summary>
/// <param name="path">A path of this desk.</param>
internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // through an address, so that letters beyond ASCII are escaped
        var address = Uri.TryCreate("http://desk" + path, UriKind.Absolute, out var parsed) ? parsed : new("http://desk/");
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address.PathAndQuery + address.Fragment;
        return Task.CompletedTask;
    }
}
