using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Pages;
using Whence.Web.Reading;
using Whence.Web.Safety;

namespace Whence.Web.Writing;

/// <summary>Takes what analysts decide from the forms of the pages: records it, or undoes it, and goes back to where they were.</summary>
internal static class ActForms
{
    /// <summary>Characters of a name, of a reason, and of the places that an act may name.</summary>
    private const int MostName = 80, MostReason = 500, MostTarget = 20_000;

    public static void MapActForms(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/acts", Record);
        desk.MapPost("/acts/undo", Undo);
    }

    private static Task<IResult> Record([FromForm] ActForm form, StoreWriting writing, HttpContext context, CancellationToken cancel) => Answer(context, form, async who =>
    {
        var target = string.Join(' ', (form.Target ?? []).Select(IdOf));
        if (!Enum.TryParse<ActKind>(form.Kind, out var kind)) throw new ArgumentException($"'{form.Kind}' is nothing that can be decided.", nameof(form));
        if (target.Length > MostTarget) throw new ArgumentException($"Too much is marked at once: {target.Length} characters, at most {MostTarget}.", nameof(form));
        var payload = string.IsNullOrWhiteSpace(form.Payload) ? null : form.Payload.Trim();
        if (payload?.Length > MostReason) throw new ArgumentException($"The words are too long: {payload.Length} characters, at most {MostReason}.", nameof(form));
        if (kind == ActKind.MoveArticle) payload = $"{(string.IsNullOrWhiteSpace(form.To) ? "new" : IdOf(form.To))} {payload}".TrimEnd();
        await writing.Do(store => store.Record(kind, target, payload, who), cancel);
    });

    /// <summary>What a target names: people may paste the address of a page instead of an id.</summary>
    private static string IdOf(string target) => Uri.TryCreate(target.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsolutePath.Split('/')[^1] : target.Trim();

    private static Task<IResult> Undo([FromForm] long act, [FromForm] string? who, [FromForm] string? back, StoreWriting writing, HttpContext context, CancellationToken cancel) =>
        Answer(context, new() { Who = who, Back = back }, name => writing.Do(store => store.Undo(act, name), cancel));

    /// <summary>Does what an analyst asks for, remembers their name, and goes back to where they were; a page with what was wrong where it cannot be done.</summary>
    internal static async Task<IResult> Answer(HttpContext context, ActForm form, Func<string, Task> work)
    {
        try
        {
            // who has signed in decides under the name of their token, whatever the form says
            var who = context.User.FindFirstValue(ClaimTypes.Name) ?? (form.Who?.Trim() is { Length: > 0 } name ? name : throw new ArgumentException("A decision needs the name of the one who makes it.", nameof(form)));
            await work(who.Length > MostName ? who[..MostName] : who);
            Preferences.Keep(context.Response, Reader.NameCookie, who);
            return new SeeOther(Preferences.IsLocal(form.Back) ? form.Back! : "/acts");
        }
        catch (ArgumentException e)
        {
            return Problem(StatusCodes.Status400BadRequest, e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal));
        }
        catch (StoreException e)
        {
            return Problem(StatusCodes.Status503ServiceUnavailable, e.Message);
        }

        IResult Problem(int status, string message) =>
            new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<ErrorDocument>(new Dictionary<string, object?> { ["Status"] = status, ["Detail"] = message, ["Back"] = Preferences.IsLocal(form.Back) ? form.Back : "/" }) { StatusCode = status };
    }
}

/// <summary>A decision as a form sends it.</summary>
internal sealed class ActForm
{
    /// <summary>Name of an <see cref="ActKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>What it is about; several are joined.</summary>
    public string[]? Target { get; set; }

    /// <summary>How, or why; see the kinds.</summary>
    public string? Payload { get; set; }

    /// <summary>Where articles are moved to: id or address of a story; empty for one of their own.</summary>
    public string? To { get; set; }

    /// <summary>Who decides.</summary>
    public string? Who { get; set; }

    /// <summary>The page to go back to.</summary>
    public string? Back { get; set; }
}
