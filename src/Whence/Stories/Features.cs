using System.Globalization;
using Whence.Names;

namespace Whence.Stories;

/// <summary>What an article is about, as sparse weighted features that are the same in every language: names, places, concepts, figures, occasions.</summary>
internal static class Features
{
    public static Dictionary<string, double> Of(Analysis analysis)
    {
        var features = new Dictionary<string, double>();
        foreach (var name in analysis.Names)
        {
            var weight = name.Kind switch { "country" => 1.0, "place" => 2.0, "person" => 2.0, "agency" or "outlet" => 0.0, "unknown" => 1.2, _ => 1.5 };
            if (weight > 0) Add(features, name.Id is { } id ? "name:" + id : "name~" + NameStems.KeyOf(name.Label), weight);
        }
        foreach (var claim in analysis.Claims)
        {
            Add(features, "concept:" + claim.Concept, 0.6);
            if (claim.Quantity.Value is { } value && value > 12) Add(features, string.Create(CultureInfo.InvariantCulture, $"figure:{claim.Concept}:{value}"), 1.5);
            if (claim.Subject?.Id is { } subject) Add(features, "subject:" + subject, 0.8);
        }
        foreach (var (occasion, count) in analysis.Occasions) Add(features, "occasion:" + occasion, Math.Min(count, 3) * 0.7);
        foreach (var happening in analysis.Events) Add(features, $"event:{happening.Type}", 0.3);
        foreach (var key in features.Keys.ToList()) features[key] = 1 + Math.Log(Math.Max(features[key], 0.2)) is var damped and > 0.1 ? damped : 0.1;
        return features;
    }

    private static void Add(Dictionary<string, double> features, string key, double weight) => features[key] = features.GetValueOrDefault(key) + weight;
}
