using Whence.Stories;
using Whence.Tests.Support;

namespace Whence.Tests.Briefs;

/// <summary>The timeline takes the day of an event from the words next to it, and says where that is only the day of its report.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void AMessagePublishedOnADayIsAMessageAndNoPublication()
    {
        var entry = Of("The ceremony is over. In the message published on Friday, the governor thanked the rescuers of the town.", "2025-12-27").ShouldHaveSingleItem();
        entry.Type.ShouldBe("message");
        entry.Date.ShouldBe("2025-12-26");
        entry.Reported.ShouldBe("2025-12-27");
    }

    [Fact]
    public void AnEventDatedByItsReportSaysSo()
    {
        var entry = Of("The governor thanked the rescuers in a letter to the town, state television reported on Friday.").ShouldHaveSingleItem();
        entry.Type.ShouldBe("letter");
        entry.IsDatedByReport.ShouldBeTrue();
    }

    [Fact]
    public void AnEventWithADayOfItsOwnIsNotDatedByItsReport()
    {
        var entries = Of("The governor visited the town on Thursday, state television reported on Friday.");
        entries.ShouldContain(e => e.Type == "visit" && e.Date == "2025-08-14" && !e.IsDatedByReport);
        entries.ShouldNotContain(e => e.Type == "visit" && e.Date == "2025-08-15");
    }

    [Fact]
    public void KindsOfOneAccidentOnOneDayAreOneEntry() =>
        Of("The accident happened on Thursday. The derailment happened on Thursday near the town.").Count(e => e.Date == "2025-08-14").ShouldBe(1);

    private static List<TimelineEntry> Of(string text, string day = "2025-08-15") => Timeline.Of([Reader.Read(text, day)], Reader.Languages.Vocabulary);
}
