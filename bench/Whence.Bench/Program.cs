using BenchmarkDotNet.Running;
using Whence.Bench;
using Whence.Bench.Archives;
using Whence.Bench.Fuzz;
using Whence.Bench.Pages;
using Whence.Bench.Store;
using Whence.Bench.Stories;
using Whence.Bench.Stream;

// throughput [PATH…]: articles per second on one core; load: time to load the packs; packs: speed with all packs and with a few; identify: sentences per second whose language is told; pages: text and fields of pages; warc: reading archives; fuzz pages, feeds or warc: damaged inputs; anything else goes to BenchmarkDotNet (--filter '*').
return args switch
{
    ["throughput", .. var rest] => Throughput.Run(rest),
    ["load", .. var rest] => LoadTime.Run(rest),
    ["packs", .. var rest] => PackNumber.Run(rest),
    ["stories", .. var rest] => StoryQuality.Run(rest),
    ["stream", .. var rest] => StreamBench.Run(rest),
    ["store", .. var rest] => StoreBench.Run(rest),
    ["tell", .. var rest] => TellBench.Run(rest),
    ["copies", .. var rest] => CopyQuality.Run(rest),
    ["pages", .. var rest] => PageQuality.Run(rest),
    ["warc", .. var rest] => ArchiveSpeed.Run(rest),
    ["fuzz", "pages", ..] => PageFuzz.Run(args[1..]),
    ["fuzz", .. var rest] => FuzzVerb.Run(rest),
    ["identify", .. var rest] => Identification.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args).Any() ? 0 : 1,
};
