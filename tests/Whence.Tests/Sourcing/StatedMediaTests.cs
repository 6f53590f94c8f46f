using Whence.Articles;
using Whence.Languages;

namespace Whence.Tests.Sourcing;

/// <summary>A source that the metadata of an article state is a relay of it.</summary>
public sealed class StatedMediaTests
{
    private const string English = "At least nine people were killed when a night train derailed in the north of the country on Tuesday, the governor of the region said. The line between the two towns remains closed.";

    private static Analysis Read(string text, string? source, string? outlet = null) =>
        new Analyzer(Languages.Value).Analyze(ArticleFile.FromText("date 2025-08-15\n" + text) with { StatedSource = source, Outlet = outlet });

    private static readonly Lazy<LanguageSet> Languages = new(() => LanguageSet.Open(LanguageSet.DefaultFolder));

    [Theory]
    [InlineData("Reuters", "reuters")]
    [InlineData("Agence France-Presse", "afp")]
    [InlineData("Telvanis", null)]
    public void AStatedSourceIsARelayKnownByItsIdOrItsName(string stated, string? id)
    {
        var relay = Read(English, stated).Relays.ShouldHaveSingleItem();
        relay.Id.ShouldBe(id);
        relay.Text.ShouldBe(stated);
        relay.IsNamedMedia.ShouldBeTrue();
    }

    [Fact]
    public void WhatTheTextNamesTooStandsOnce()
    {
        var relay = Read("NORTHBANK (Reuters) - " + English, "Reuters").Relays.ShouldHaveSingleItem();
        relay.Span.Length.ShouldBe("Reuters".Length);
    }

    [Fact]
    public void TheOutletIsNoRelayOfItself() => Read(English, "Reuters", "Reuters").Relays.ShouldBeEmpty();

    [Fact]
    public void AnArticleInNoKnownLanguageHasItsRelayByName() => Read("Zxq vrrt plim. Qwrp zzt mlk vbn.", "Telvanis").Relays.ShouldHaveSingleItem().Label.ShouldBe("Telvanis");

    [Fact]
    public void TwoReportsWithOneStatedSourceAndTheSameFactsAreOneOrigin()
    {
        const string First = "At least 41 people were killed and 120 wounded when a night train derailed near Kharkiv on 12 August, Governor Oleh Synegubov said. The train from Kyiv to Poltava left the rails at 3.40 am. Rescue workers from Sumy and Dnipro pulled 35 people out of the wreckage.";
        const string Second = "A train from Kyiv to Poltava jumped the tracks near Kharkiv on 12 August, at 3.40 am. Governor Oleh Synegubov put the toll at 41 or more killed and 120 hurt. Teams sent from Sumy and Dnipro have freed 35 from the carriages.";
        Origins(null).ShouldBe(0);
        Origins("Telvanis").ShouldBe(1);

        int Origins(string? source)
        {
            var newsroom = new Newsroom(Languages.Value);
            newsroom.Add(Read(First, source, "Northbank Courier"));
            newsroom.Add(Read(Second, source, "Harbour Ledger"));
            return newsroom.Stories().Sum(s => s.Origins.Count(o => o.Articles.Count == 2));
        }
    }
}
