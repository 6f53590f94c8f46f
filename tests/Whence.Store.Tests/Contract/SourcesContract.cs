namespace Whence.Store.Tests.Contract;

/// <summary>What a source has asserted over time, and how often it was first, revised itself, or was copied.</summary>
public abstract class SourcesContract : StoreContract
{
    private const string First = "Nine people were killed when a night train left the rails near Tresova, the governor, Mirta Halven, said. The operator, Transostrel, said that 163 people had been aboard.";
    private const string Second = "The toll of the derailment near Tresova has risen: twelve people were killed in the night train, the governor, Mirta Halven, said. The transport union said that fourteen people were killed in the night train.";

    private const string Fire = "Three dock workers were wounded when a warehouse of Baltic Grain burned in Ostmark, Mirta Halven said. Firefighters from Lorne and Pellin fought the flames for eleven hours, and smoke drifted over the Amber Market. Insurers expect the silos to stay closed until spring.";

    [Fact]
    public void TheFiguresOfAClaimantStandInTheOrderOfTimeAcrossStories()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read(First, "2027-03-09"), Read(Second, "2027-03-11"), Read(Fire, "2027-09-01")]);
        store.Refresh();
        store.Stories().Count.ShouldBe(2);
        var record = store.Source("Mirta Halven");
        record.Figures.Select(f => (f.Asserted, f.Concept, f.Value)).ShouldBe([("2027-09-01", "wounded", 3), ("2027-03-11", "killed", 12), ("2027-03-09", "killed", 9)]);
        record.Figures[2].ReplacedBy.ShouldBe(record.Figures[1].Answer);
        (record.Asserted, record.Revised, record.Questions, record.Alone, record.First, record.Disputed).ShouldBe((3, 1, 2, 1, 1, 1));
        store.Source("Mirta Halven", skip: 1, limit: 1).Figures.ShouldBe([record.Figures[1]]);
        store.Source("Mirta Halven", skip: 1, limit: 1).Asserted.ShouldBe(3, "counts are of all");
        var union = store.Source(store.Ledger(new()).Single(r => r.Value == 14) is var row ? row.ClaimantId ?? row.Claimant! : "");
        (union.Asserted, union.Questions, union.Alone, union.First).ShouldBe((1, 1, 0, 0), "the governor was earlier");
        store.Source("nobody").ShouldSatisfyAllConditions(r => r.Figures.ShouldBeEmpty(), r => r.Asserted.ShouldBe(0), r => r.Articles.ShouldBe(0));
    }

    [Fact]
    public void AnOutletIsJudgedByWhoWasEarlierInItsOrigins()
    {
        using var store = Open(StoreAccess.Write);
        const string Long = First + " Rescue workers from five towns searched the carriages through the night with dogs and heat cameras. Trains between Gavrona and the coast stay cancelled until Friday at least, and buses run instead. The governor declared a day of mourning.";
        store.Add([Of("Courier", Long, "2027-03-09", 1), Of("Lamp", Long + " Our reporter was there.", "2027-03-10", 2), Of("Lamp", "The library of Salcim got a roof that took twelve weeks to build.", "2026-01-09", 3)]);
        store.Refresh();
        Counts("Courier").ShouldBe((1, 1, 0));
        Counts("Lamp").ShouldBe((2, 0, 1));

        (int, int, int) Counts(string outlet) => store.Source(outlet) is var r ? (r.Articles, r.Copied, r.Copies) : default;
        static Analysis Of(string outlet, string text, string day, int number) =>
            Read(text, day, $"https://{outlet}.example/{number}") is var read ? read with { Article = read.Article with { Outlet = outlet } } : null!;
    }

    [Fact]
    public void TheGradesOfASourceStandBesideWhatItSaid()
    {
        using var store = Open(StoreAccess.Write);
        store.Add([Read(First)]);
        store.Refresh();
        store.Record(ActKind.GradeSource, "Mirta Halven", "B2", "Ann");
        store.Source("Mirta Halven").Grades.ShouldHaveSingleItem().Reliability.ShouldBe('B');
        Should.Throw<ArgumentException>(() => store.Source(""));
        Should.Throw<ArgumentOutOfRangeException>(() => store.Source("a", skip: -1));
    }
}
