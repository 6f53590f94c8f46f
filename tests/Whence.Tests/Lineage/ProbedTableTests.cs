using Shouldly;
using Whence.Lineage;
using Xunit;

namespace Whence.Tests.Lineage;

public sealed class ProbedTableTests
{
    private struct Entry : IProbed
    {
        public uint Key { get; init; }
        public int Value;
        public readonly bool IsEmpty => Value == 0;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ItHoldsWhatADictionaryHoldsAndLeavesOutWhatIsNoLongerAlive(int seed)
    {
        var random = new Random(seed);
        var (oldest, expected) = (1, new Dictionary<uint, int>());
        var table = new ProbedTable<Entry>((in Entry e) => e.Value >= oldest);
        for (var i = 1; i <= 200_000; i++)
        {
            var key = (uint)random.Next(60_000) * (uint)(seed % 2 == 0 ? 1 : 65536); // evenly spread, and all with the same last bits
            ref var entry = ref table.At(key);
            var isNew = entry.IsEmpty;
            if (isNew) entry = new() { Key = key };
            entry.Value = expected[key] = i;
            if (isNew) table.Took();
            oldest = Math.Max(oldest, i - 20_000);
        }
        foreach (var (key, value) in expected)
            if (value >= oldest) table.At(key).Value.ShouldBe(value);
        table.Count.ShouldBeInRange(expected.Values.Count(v => v >= oldest), expected.Count);
        table.Sweep();
        table.Count.ShouldBe(expected.Values.Count(v => v >= oldest));
        foreach (var (key, value) in expected) table.At(key).Value.ShouldBe(value >= oldest ? value : 0);
    }

    [Fact]
    public void RoomIsMadeAtOnce()
    {
        var table = new ProbedTable<Entry>((in Entry _) => true);
        table.Reserve(100_000);
        for (var key = 0u; key < 100_000; key++)
        {
            table.At(key) = new() { Key = key, Value = 1 };
            table.Took();
        }
        for (var key = 0u; key < 100_000; key++) table.At(key).Value.ShouldBe(1);
    }
}
