using System.Diagnostics;
using System.Globalization;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>load [--languages DIR] [--repeat N] [--open yes]</c>: how long loading all packs takes, first (cold) and then again; with
/// <c>--open</c>, as the command line opens the packs built in, each to be compiled when its first text comes.
/// </summary>
internal static class LoadTime
{
    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--languages", "--repeat", "--open");
        for (var round = 0; round <= arguments.Number("--repeat", 4); round++)
        {
            var allocated = GC.GetTotalAllocatedBytes();
            var processor = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            var languages = arguments["--open"] is null ? LanguageSet.Load(arguments["--languages"]) : LanguageSet.Open(arguments["--languages"] ?? LanguageSet.DefaultFolder);
            watch.Stop();
            processor = Environment.CpuUsage.TotalTime - processor;
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            var held = GC.GetTotalMemory(forceFullCollection: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(round == 0 ? "first" : "again")}: {watch.Elapsed.TotalMilliseconds,6:0} ms, {processor.TotalMilliseconds,6:0} ms of processor time, allocated {allocated / 1e6:0.0} MB, held {held / 1e6:0.0} MB, packs {string.Join(' ', languages.Codes)}, {languages.KnownNames} known names"));
            GC.KeepAlive(languages);
        }
        return 0;
    }
}
