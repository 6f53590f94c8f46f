using Whence.Articles;
using Whence.Intake.Watching;

namespace Whence.Intake.Tests.Support;

/// <summary>Remembers what a watcher learns for as long as a test runs.</summary>
internal sealed class MemoryInMemory
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Uri, PollState> _states = [];
    private readonly HashSet<(Uri, string)> _seen = [];

    public MemoryInMemory() => Memory = new(address => Locked(() => _states.GetValueOrDefault(address)), (feed, item) => Locked(() => _seen.Contains((feed, item))), address => Locked(() => Articles.Any(a => a.Url == address.AbsoluteUri)), Keep);

    public Memory Memory { get; }

    public List<Article> Articles { get; } = [];

    public List<Delivery> Deliveries { get; } = [];

    public PollState State(Uri address) => _states[address];

    private Kept Keep(Delivery delivery) => Locked(() =>
    {
        Deliveries.Add(delivery);
        _states[delivery.State.Address] = delivery.State;
        foreach (var item in delivery.Seen) _seen.Add((delivery.State.Address, item));
        var fresh = delivery.Articles.Select(a => a.Article!).Where(a => Articles.All(b => b.Id != a.Id)).ToList();
        Articles.AddRange(fresh);
        return new Kept(fresh.Count, delivery.Articles.Count - fresh.Count);
    });

    private T Locked<T>(Func<T> work)
    {
        lock (_gate) return work();
    }
}
