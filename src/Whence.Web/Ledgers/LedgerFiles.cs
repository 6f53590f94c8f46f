using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;

namespace Whence.Web.Ledgers;

/// <summary>The rows of a ledger as a file to take along.</summary>
internal static class LedgerFiles
{
    /// <summary>Rows of a file at most.</summary>
    public const int Most = 100_000;

    public static void MapLedgerFiles(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/ledger.csv", (HttpContext context, NewsStore store) => Answer(store, LedgerQuery.Parse(context.Request.Query, null)));
        desk.MapGet("/stories/{id}/ledger.csv", (string id, HttpContext context, NewsStore store) => store.Story(id) is { } story ? Answer(store, LedgerQuery.Parse(context.Request.Query, story.Id)) : Results.NotFound());
    }

    private static IResult Answer(NewsStore store, LedgerQuery query)
    {
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)) LedgerCsv.Write(writer, store.Ledger(query.All with { Limit = Most }), guarded: true);
        return Results.File(bytes.ToArray(), "text/csv; charset=utf-8", query.Story is { } story ? $"ledger-{story}.csv" : "ledger.csv");
    }
}
