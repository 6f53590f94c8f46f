using System.Text.Json;
using System.Text.RegularExpressions;
using Whence.Briefs;
using Whence.Stories;

namespace Whence.Store.Tests.Contract;

/// <summary>Stories are those that a brief of the same articles tells, however the articles came.</summary>
public abstract partial class StoriesContract : StoreContract
{
    /// <summary>The stories of the samples as <c>whence brief</c> tells them: titles, articles, origins, questions with their answers; ids left out, as a store names its stories once.</summary>
    private static readonly Lazy<string> Told = new(() =>
    {
        var newsroom = new Newsroom(Whence.Tests.Support.Reader.Languages);
        foreach (var article in Samples) newsroom.Add(article);
        return Gather(newsroom.Stories().Select(Brief));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(27)]
    public void TheSameStoriesComeOfOneBatchAndOfMany(int batches)
    {
        using var store = Open(StoreAccess.Write);
        foreach (var batch in Samples.Chunk((Samples.Count + batches - 1) / batches)) store.Add(batch);
        store.Refresh().ShouldBeGreaterThan(0);
        BriefsOf(store).ShouldBe(Told.Value);
    }

    [Fact]
    public void TheSameStoriesComeWhenEachArticleComesInARunOfItsOwn()
    {
        foreach (var article in Samples.Reverse())
        {
            using var store = Open(StoreAccess.Write);
            store.Add([article]);
            store.Refresh();
        }
        using var again = Open(StoreAccess.Read);
        BriefsOf(again).ShouldBe(Told.Value);
    }

    [Fact]
    public void ARunThatEndsBeforeItsStoriesAreToldLosesNothing()
    {
        using (var store = Open(StoreAccess.Write)) store.Add(Samples);
        using (var store = Open(StoreAccess.Write)) store.Refresh().ShouldBeGreaterThan(0);
        using (var store = Open(StoreAccess.Write)) store.Refresh().ShouldBe(0);
        using var again = Open(StoreAccess.Read);
        BriefsOf(again).ShouldBe(Told.Value);
    }

    private static string BriefsOf(NewsStore store) => Gather(store.Stories().Select(s => store.BriefOf(s)));

    private static byte[] Brief(Story story)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) BriefJson.Write(json, [story]);
        return bytes.ToArray();
    }

    /// <summary>Briefs in an order that does not depend on the ids, one a line.</summary>
    private static string Gather(IEnumerable<byte[]> briefs) =>
        string.Join('\n', briefs.Select(b => StoryId().Replace(JsonSerializer.Serialize(JsonDocument.Parse(b).RootElement), "\"\"")).Order(StringComparer.Ordinal));

    [GeneratedRegex("\"story-[^\"]*\"")]
    private static partial Regex StoryId();
}
