using System.Globalization;
using Whence.Tests.Support;

namespace Whence.Tests.Properties;

/// <summary>The result does not depend on the machine: not on its culture, its time zone, its clock or the number of its cores.</summary>
public sealed class MachineTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal)];

    [Fact]
    public void TheCultureChangesNothing()
    {
        var expected = Samples.Select(Analyze).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Strange();
            Samples.Select(Analyze).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void ManyThreadsChangeNothing()
    {
        var expected = Samples.Select(Analyze).ToList();
        Enumerable.Range(0, 4).SelectMany(_ => Samples).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Analyze).ToList()
            .ShouldBe(Enumerable.Repeat(expected, 4).SelectMany(e => e));
    }

    [Fact]
    public void TheTimeZoneChangesNothing()
    {
        string[] arguments = ["analyze", Repository.PathOf("samples"), "--format", "jsonl"];
        var here = Support.CommandLine.RunWhence(arguments, new() { ["TZ"] = "UTC" });
        var there = Support.CommandLine.RunWhence(arguments, new() { ["TZ"] = "Pacific/Kiritimati", ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "de_DE.UTF-8" });
        here.ExitCode.ShouldBe(0);
        here.Lines.Length.ShouldBe(Samples.Length);
        there.Output.ShouldBe(here.Output);
    }

    /// <summary>A culture that writes numbers and dates as no other: the runtime loads none but the invariant one.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.TimeSeparator = "h";
        culture.DateTimeFormat.ShortDatePattern = "yy~dd~MM";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Wednesday;
        return culture;
    }

    private static string Analyze(string path) => Reader.Json(new Analyzer(Reader.Languages).Analyze(Whence.Articles.ArticleFile.Read(path).Article!));
}
