using System.Globalization;
using System.Text.Json;

namespace Whence.Bench.Stream;

/// <summary>
/// What a run over a stream must keep of its speed and may take of memory, in <c>bench/floors.json</c>. Tests hold a short stream against the floors of its quality; speed and memory want a million articles and a machine that is left alone, so the verb <c>stream</c> holds them itself.
/// </summary>
internal static class StreamFloors
{
    /// <summary>What falls short, a sentence each; empty where nothing does.</summary>
    public static IEnumerable<string> Missed(StreamResult result)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")));
        var stream = json.RootElement.GetProperty("stream");
        var (speed, memory) = (stream.GetProperty("end-to-beginning").GetDouble(), stream.GetProperty("working-set-gib").GetDouble());
        if (result.EndToBeginning < speed) yield return string.Create(CultureInfo.InvariantCulture, $"speed at the end is {result.EndToBeginning:0 %} of that at the beginning, the floor {speed:0 %}");
        if (result.LargestWorkingSet > memory) yield return string.Create(CultureInfo.InvariantCulture, $"the largest working set is {result.LargestWorkingSet:0.00} GiB, the limit {memory:0.00} GiB");
    }
}
