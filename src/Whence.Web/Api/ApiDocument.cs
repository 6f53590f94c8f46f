using System.Net.Http;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Whence.Web.Safety;

namespace Whence.Web.Api;

/// <summary>The OpenAPI document: what <see cref="ApiRoute"/> says of each address, with examples.</summary>
internal static class ApiDocument
{
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Any();
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Single());
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Whence", Version = "1", Description = "Who says so, on whose authority it came, how many independent origins stand behind it, and how it changed. Errors are problems (RFC 9457); answers have entity tags." };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Needed where other machines can reach the desk; `whence token create NAME` makes one." } };
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiOperation operation, ApiRoute route)
    {
        operation.OperationId = route.Name;
        operation.Parameters ??= [];
        foreach (var parameter in route.Parameters)
            operation.Parameters.Add(new OpenApiParameter { Name = parameter.Name, In = ParameterLocation.Query, Description = parameter.Meaning, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = parameter.Example });
        if (route.Bodies.Count > 0)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = route.Bodies.ToDictionary(b => b.ContentType, b => Media(b.ContentType, b.Example)) };
        operation.Responses = new()
        {
            ["200"] = new OpenApiResponse { Description = route.Summary, Content = new Dictionary<string, OpenApiMediaType> { [route.Answer] = Media(route.Answer, ApiExamples.Of(route.Name)) } },
            ["default"] = new OpenApiResponse
            {
                Description = "A problem (RFC 9457).",
                Content = new Dictionary<string, OpenApiMediaType> { [Problems.ContentType] = Media("application/json", """{"type": "about:blank", "title": "Not Found", "status": 404, "detail": "There is no story 'x'.", "instance": "/api/v1/stories/x"}""") },
            },
        };
        operation.Security = [];
    }

    private static OpenApiMediaType Media(string type, string? example) => new()
    {
        Schema = new OpenApiSchema { Type = type.Contains("json", StringComparison.Ordinal) ? JsonSchemaType.Object : JsonSchemaType.String },
        Example = example is null ? null : type.Contains("json", StringComparison.Ordinal) ? JsonNode.Parse(example) : JsonValue.Create(example),
    };
}
