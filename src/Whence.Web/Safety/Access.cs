using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;

namespace Whence.Web.Safety;

/// <summary>Who may do what: on loopback everybody everything; beyond it a token is needed, one that may write for all that changes something.</summary>
internal static class Access
{
    /// <summary>Names of the two ways in: the one that decides, and the cookie of those who signed in.</summary>
    public const string Scheme = "desk", Session = "session";

    /// <summary>Claims of who is let in: number of the token, and what it may do.</summary>
    public const string TokenClaim = "token", ScopeClaim = "scope";

    private const string ReadScope = "read", WriteScope = "write";

    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(12);

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(Scheme, null).AddCookie(Session, cookie =>
        {
            cookie.Cookie.Name = "whence-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = SessionLength;
            cookie.Events.OnValidatePrincipal = StillHolds;
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ScopeNeeded()).Build());
        services.AddSingleton<TokenUse>().AddHostedService(provider => provider.GetRequiredService<TokenUse>());
    }

    /// <summary>Marks an address that takes POST but changes nothing.</summary>
    public static T ChangesNothing<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Harmless());

    /// <summary>Who bears a token.</summary>
    public static ClaimsPrincipal Bearer(AccessToken token, string scheme) => Principal(scheme, token.Name, token.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), token.Scope == TokenScope.Write);

    /// <summary>Who sits at this machine.</summary>
    public static ClaimsPrincipal Local() => Principal(Scheme, null, null, true);

    /// <summary>Whether somebody may change something.</summary>
    public static bool MayWrite(this ClaimsPrincipal user) => user.HasClaim(ScopeClaim, WriteScope);

    private static ClaimsPrincipal Principal(string scheme, string? name, string? token, bool writes)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, token ?? "local")); // forms are bound to it
        identity.AddClaim(new(ScopeClaim, ReadScope));
        if (writes) identity.AddClaim(new(ScopeClaim, WriteScope));
        if (name is not null) identity.AddClaim(new(ClaimTypes.Name, name));
        if (token is not null) identity.AddClaim(new(TokenClaim, token));
        return new(identity);
    }

    /// <summary>A session ends with its token.</summary>
    private static async Task StillHolds(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (int.TryParse(context.Principal?.FindFirstValue(TokenClaim), out var id) && services.GetRequiredService<NewsStore>().Token(id) is { } token)
        {
            services.GetRequiredService<TokenUse>().Note(token);
            context.ReplacePrincipal(Bearer(token, Session)); // its scope is what it is today
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Session);
    }

    private sealed class Harmless;

    private sealed class ScopeNeeded : AuthorizationHandler<ScopeNeeded>, IAuthorizationRequirement
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeNeeded requirement)
        {
            var request = (HttpContext)context.Resource!;
            var reads = OriginGuard.IsSafe(request.Request.Method) || request.GetEndpoint()?.Metadata.GetMetadata<Harmless>() is not null;
            if (context.User.HasClaim(ScopeClaim, reads ? ReadScope : WriteScope)) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}
