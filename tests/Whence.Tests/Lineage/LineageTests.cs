using Whence.Lineage;
using Whence.Tests.Support;

namespace Whence.Tests.Lineage;

/// <summary>Who has it from whom.</summary>
public sealed class LineageTests
{
    private const string Dispatch = "Landslide buries road at Korvel\n\nA landslide buried the road between Korvel and Stavna on Tuesday night, and rescuers pulled 17 people from their cars, the fire service said.\n\n"
        + "The slope had been moving since the heavy rain of last week, geologist Mira Tandel said at a briefing beside the closed road.\n\nTwo villages with 430 inhabitants can be reached only on foot until a temporary bridge is in place, which will take until the end of the month.";

    private const string Own = "\n\nOur reporter counted 23 cars under the rubble at noon, six more than the fire service had named in the morning.";

    [Fact]
    public void ACopyWithAFigureOfItsOwnHasTwoOrigins()
    {
        var (agency, copy) = (Newsrooms.Article(Dispatch, "2025-08-12", "agency.txt"), Newsrooms.Article(Dispatch + Own, "2025-08-13", "paper.txt"));
        var origins = Newsrooms.Tell([copy, agency]).ShouldHaveSingleItem().Origins;
        var origin = origins.ShouldHaveSingleItem();
        var link = origin.Links.ShouldHaveSingleItem();
        (link.Kind, link.First, link.Second).ShouldBe((LinkKind.Copied, agency, copy));
        var text = copy.Article.Text;
        origins.Of(copy, new(text.IndexOf("17 people", StringComparison.Ordinal), text.IndexOf("17 people", StringComparison.Ordinal) + 9)).ShouldBe(origin);
        origins.Of(copy, new(text.IndexOf("23 cars", StringComparison.Ordinal), text.IndexOf("23 cars", StringComparison.Ordinal) + 7))!.IsAddition.ShouldBeTrue();
        origins.Of(agency, new(20, 40)).ShouldBe(origin);
        foreach (var passage in link.Passages) passage.First.Of(agency.Article.Text).Split().ShouldBe(passage.Second.Of(text).Split());
    }

    [Fact]
    public void AnEditedArticleIsALaterVersionOfTheSame()
    {
        var (first, second) = (Newsrooms.Article(Dispatch, "2025-08-12", "news/landslide.txt"), Newsrooms.Article(Dispatch.Replace("17", "19", StringComparison.Ordinal), "2025-08-13", "news/landslide.txt"));
        var link = Newsrooms.Tell([first, second])[0].Origins[0].Links.ShouldHaveSingleItem();
        (link.Kind, link.First, link.Second).ShouldBe((LinkKind.Version, first, second));
        Newsrooms.Tell([Newsrooms.Article(Dispatch, "2025-08-12", outlet: "Stavna Mail"), Newsrooms.Article(Dispatch + Own, "2025-08-13", outlet: "Stavna Mail")])[0].Origins[0].Links[0].Kind.ShouldBe(LinkKind.Version);
    }

    [Fact]
    public void OfOneDayTheFullerTextWasFirst()
    {
        var (cut, full) = (Newsrooms.Article(Dispatch[..Dispatch.LastIndexOf('\n')], path: "a.txt"), Newsrooms.Article(Dispatch, path: "b.txt"));
        Newsrooms.Tell([cut, full])[0].Origins[0].Links[0].First.ShouldBe(full);
    }

    [Fact]
    public void WordsThatTwoReportersQuoteMakeNoCopy()
    {
        const string Quote = "“We have never seen a slope of this size move so far in a single night, and we do not know yet whether it has come to rest or will move again with the next rain”";
        var (one, two) = (Newsrooms.Article($"Mayor Ilka Brenn spoke to reporters in Korvel after the landslide. {Quote}, she said. The road to Stavna stays closed."), Newsrooms.Article($"Korvel waits. {Quote}, Ilka Brenn told the council, which met in the school above the landslide near Stavna."));
        Newsrooms.Tell([one, two]).SelectMany(s => s.Origins).SelectMany(o => o.Links).ShouldBeEmpty();
    }

    [Fact]
    public void AnArticleOfUnknownLineageIsInNoOrigin()
    {
        var story = Newsrooms.Tell([Newsrooms.Article(Dispatch)]).ShouldHaveSingleItem();
        story.Origins.ShouldBeEmpty();
        story.UnknownLineage.Count().ShouldBe(1);
        story.Origins.Of(story.Articles[0], new(0, 10)).ShouldBeNull();
    }
}
