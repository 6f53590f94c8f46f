using System.Text;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Records;

/// <summary>Memory does not grow with the length of a source. Runs alone, since it looks at the memory of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Fact]
    public void LongFilesAreReadInFlatMemory()
    {
        using var lines = new Repeated(Encoding.UTF8.GetBytes($$"""{"text":"{{new string('a', 2000)}}"}""" + "\n"), 20_000); // 40 MB
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        foreach (var arrival in new Intake().Read(lines, "x.jsonl"))
            if (arrival.Article is not null && ++count % 5000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        count.ShouldBe(20_000);
        most.ShouldBeLessThan(8 * 1024 * 1024);
    }
}
