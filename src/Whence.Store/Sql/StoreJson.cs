using System.Text.Json.Serialization;
using Whence.Articles;

namespace Whence.Store.Sql;

/// <summary>Small lists that stand in a column as JSON.</summary>
[JsonSerializable(typeof(IReadOnlyList<FieldEvidence>))]
[JsonSerializable(typeof(List<KeptDiagnostic>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<KeptLink>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class StoreJson : JsonSerializerContext;

/// <summary>A diagnostic that came with an article.</summary>
internal sealed record KeptDiagnostic(string Code, int? Start, int? End, string Message)
{
    public static KeptDiagnostic Of(Diagnostic diagnostic) => new(diagnostic.Code, diagnostic.Span?.Start, diagnostic.Span?.End, diagnostic.Message);

    public Diagnostic ToDiagnostic() => new(Code, Start is { } start && End is { } end ? new(start, end) : null, Message);
}

/// <summary>A link between two articles of a story, by their numbers.</summary>
internal sealed record KeptLink(int First, int Second, Lineage.LinkKind Kind, float Share, int Count);
