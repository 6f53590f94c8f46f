namespace Whence.Tests.Support;

internal static class OrderAssertions
{
    /// <summary>Fails unless no position lies before the one in front of it.</summary>
    public static void ShouldBeInOrder(this IEnumerable<int> positions)
    {
        var all = positions.ToList();
        all.ShouldBe(all.Order());
    }
}
