using System.Globalization;

namespace Whence.Bench.Stream;

/// <summary>
/// The verb <c>stream [--articles N] [--a-day N] [--languages N] [--seed N]</c>: a generated stream through stories and lineage on one core: articles a second over the length of the
/// stream, memory, and how well the known stories and origins were found again.
/// </summary>
internal static class StreamBench
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--articles", "--a-day", "--languages", "--seed");
        var (count, seed) = (arguments.Number("--articles", 1_000_000), arguments.Number("--seed", 1));
        var plan = new StreamPlan(arguments.Number("--a-day", 10_000), arguments.Number("--languages", 6), seed);
        var result = StreamRun.Of(plan.Articles(), count, new FastArticles(seed).Make, Console.WriteLine);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed of the last tenth {result.EndToBeginning:0 %} of that of the second"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stories: B-cubed precision {result.Stories.Precision:0.000} recall {result.Stories.Recall:0.000} F1 {result.Stories.F1:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"links: {result.Right:N0} right, {result.Wrong:N0} wrong; {result.Linked:N0} of {result.Derived:N0} copies and translations linked to their origin ({(double)result.Linked / result.Derived:0.0 %})"));
        return 0;
    }
}
