using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Whence.Store;

namespace Whence.Web.Safety;

/// <summary>Lets in who brings a token (<c>Authorization: Bearer</c>, RFC 6750), who has signed in with one and, where the desk needs none, everybody. A wrong token is refused also where none is needed.</summary>
internal sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, DeskOptions desk, NewsStore store, WrongTokens wrong, TokenUse use)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    private const string Prefix = "Bearer ";

    private bool _mustWait;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is { Count: > 0 } header) return OfHeader(header.ToString());
        var session = await Context.AuthenticateAsync(Access.Session);
        if (session.Succeeded) return AuthenticateResult.Success(new(session.Principal, Access.Scheme));
        return desk.NeedsToken ? AuthenticateResult.NoResult() : AuthenticateResult.Success(new(Access.Local(), Access.Scheme));
    }

    private AuthenticateResult OfHeader(string header)
    {
        if (wrong.MustWait(Context))
        {
            _mustWait = true;
            return AuthenticateResult.Fail("Too many wrong tokens.");
        }
        if (header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && store.TokenOf(header[Prefix.Length..].Trim()) is { } token)
        {
            use.Note(token);
            return AuthenticateResult.Success(new(Access.Bearer(token, Access.Scheme), Access.Scheme));
        }
        wrong.Add(Context);
        return AuthenticateResult.Fail("No such token.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (_mustWait)
        {
            Response.Headers.RetryAfter = "60";
            await Problems.Write(Context, StatusCodes.Status429TooManyRequests, "Too many wrong tokens came from this address; try again in a minute.");
        }
        else if (Problems.IsApi(Request.Path) || !HttpMethods.IsGet(Request.Method))
        {
            var brought = Request.Headers.Authorization.Count > 0;
            Response.Headers.WWWAuthenticate = brought ? "Bearer realm=\"whence\", error=\"invalid_token\"" : "Bearer realm=\"whence\"";
            await Problems.Write(Context, StatusCodes.Status401Unauthorized, brought ? "There is no such token, or it was revoked." : null);
        }
        else Response.Redirect(Reading.Links.SignIn(Request.PathBase + Request.Path + Request.QueryString));
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Problems.Write(Context, StatusCodes.Status403Forbidden);
}
