using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Whence.Store;

namespace Whence.Web.Writing;

/// <summary>Takes the grades that analysts give to sources.</summary>
internal static class GradeForms
{
    private const int MostReason = 500, MostSource = 300;

    public static void MapGradeForms(this IEndpointRouteBuilder desk) => desk.MapPost("/sources/grade", Grade);

    private static Task<IResult> Grade([FromForm] string? source, [FromForm] string? reliability, [FromForm] string? credibility, [FromForm] ActForm form, StoreWriting writing, HttpContext context, CancellationToken cancel) =>
        ActForms.Answer(context, form, async who =>
        {
            if (string.IsNullOrWhiteSpace(source) || source.Length > MostSource) throw new ArgumentException("The grade names no source.", nameof(source));
            if (reliability is not ("A" or "B" or "C" or "D" or "E" or "F")) throw new ArgumentException($"'{reliability}' is no reliability; expected a letter A to F.", nameof(reliability));
            if (credibility is not ("1" or "2" or "3" or "4" or "5" or "6")) throw new ArgumentException($"'{credibility}' is no credibility; expected a digit 1 to 6.", nameof(credibility));
            var why = form.Payload?.Trim() is { Length: > 0 } given ? " " + (given.Length > MostReason ? given[..MostReason] : given) : "";
            await writing.Do(store => store.Record(ActKind.GradeSource, source, reliability + credibility + why, who), cancel);
        });
}
