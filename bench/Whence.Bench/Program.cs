using BenchmarkDotNet.Running;
using Whence.Bench;
using Whence.Bench.Stories;
using Whence.Bench.Stream;

// throughput [PATH…]: articles per second on one core; load: time to load the packs; packs: speed with all packs and with a few; identify: sentences per second whose language is told; anything else goes to BenchmarkDotNet (--filter '*').
return args switch
{
    ["throughput", .. var rest] => Throughput.Run(rest),
    ["load", .. var rest] => LoadTime.Run(rest),
    ["packs", .. var rest] => PackNumber.Run(rest),
    ["stories", .. var rest] => StoryQuality.Run(rest),
    ["stream", .. var rest] => StreamBench.Run(rest),
    ["copies", .. var rest] => CopyQuality.Run(rest),
    ["identify", .. var rest] => Identification.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args).Any() ? 0 : 1,
};
