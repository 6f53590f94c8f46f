using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using Whence.Store;

namespace Whence.Web.Api;

/// <summary>Answers of the interface, each with an entity tag: who has it already is told so (304).</summary>
internal static class ApiAnswers
{
    /// <summary>Bytes as they are.</summary>
    public static IResult Bytes(byte[] bytes, string contentType = "application/json") =>
        Results.Bytes(bytes, contentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\""));

    /// <summary>An object as JSON.</summary>
    public static IResult Json<T>(T value) => Bytes(JsonSerializer.SerializeToUtf8Bytes(value, StoreShapes.Options));

    /// <summary>A page of a list, with the way to the next one in the body and in the header <c>Link</c> (RFC 8288).</summary>
    /// <param name="name">Name of the list in the answer.</param>
    /// <param name="list">Name of the list that cursors are of.</param>
    public static IResult List<T>(HttpContext http, string name, string list, Page<T> page, Func<T, object?> shape)
    {
        var next = page.Next is { } place ? ApiQuery.Cursor(list, place) : null;
        if (next is not null)
        {
            var query = new QueryBuilder(http.Request.Query.Where(q => q.Key != "cursor").Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()))) { { "cursor", next } };
            http.Response.Headers.Append("Link", $"<{http.Request.Path.ToUriComponent()}{query.ToQueryString()}>; rel=\"next\"");
        }
        return Json(new Dictionary<string, object?> { [name] = page.Items.Select(shape).ToList(), ["next"] = next });
    }

    /// <summary>A page as the store gives it; a cursor that it does not know is the caller's mistake.</summary>
    public static Page<T> Read<T>(Func<Page<T>> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new ApiProblem(StatusCodes.Status400BadRequest, e.Message);
        }
    }
}
