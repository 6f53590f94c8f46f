using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Reading;

namespace Whence.Web.Safety;

/// <summary>People sign in with their token once; their browser then keeps a cookie that no script can read and no other site can send.</summary>
internal static class Sessions
{
    public static void MapSessions(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/session", SignIn).AllowAnonymous();
        desk.MapPost("/session/end", (Delegate)SignOut).ChangesNothing();
    }

    private static async Task<IResult> SignIn([FromForm] string? token, [FromForm] string? back, HttpContext context, NewsStore store, WrongTokens wrong)
    {
        if (wrong.MustWait(context))
        {
            context.Response.Headers.RetryAfter = "60";
            await Problems.Write(context, StatusCodes.Status429TooManyRequests);
            return Results.Empty;
        }
        var to = Preferences.IsLocal(back) ? back! : "/";
        if (store.TokenOf(token?.Trim() ?? "") is not { } known)
        {
            wrong.Add(context);
            return See(Links.SignIn(to) + "&wrong=1");
        }
        await context.SignInAsync(Access.Session, Access.Bearer(known, Access.Session));
        return See(to);
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        await context.SignOutAsync(Access.Session);
        return See("/sign-in");
    }

    private static IResult See(string path) => new SeeOther(path);
}
