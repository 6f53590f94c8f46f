using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Whence.Lineage;
using Xunit;

namespace Whence.Tests.Lineage;

public sealed class FactSetTests
{
    [Fact]
    public void HasWhatItWasGivenAndNothingElse() =>
        Prop.ForAll<uint[], uint[]>((some, others) =>
        {
            var set = new FactSet(some, new uint[FactSet.MostOnStack]);
            foreach (var fact in some.Concat(others))
                if (set.Has(fact) != some.Contains(fact)) return false;
            return true;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(5000)]
    public void HoldsAnyNumber(int count)
    {
        uint[] some = [.. Enumerable.Range(0, count).Select(i => (uint)i * 3)];
        var set = new FactSet(some, new uint[FactSet.MostOnStack]);
        foreach (var fact in some) set.Has(fact).ShouldBeTrue();
        set.Has(1).ShouldBeFalse();
        set.Has((uint)count * 3).ShouldBeFalse();
    }
}
