using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Whence.Briefs;
using Whence.Lineage;
using Whence.Stories;
using Whence.Tests.Scoring;
using Whence.Tests.Support;

namespace Whence.Tests.Briefs;

/// <summary>The page of the sample story: one file, sound, and everything on it opens its words.</summary>
public sealed partial class BriefHtmlTests
{
    private static readonly string Page = Write();

    [Fact]
    public void ItNeedsNoNetworkAndNoScript()
    {
        Page.ShouldNotContain("<script");
        Page.ShouldNotContain("http:");
        Page.ShouldNotContain("https:");
        Page.ShouldNotContain("url(");
        Page.ShouldNotContain(" src=");
        Page.ShouldNotContain("@import");
    }

    [Fact]
    public void ItsElementsAreClosedAndItsIdsAreItsOwn()
    {
        var body = Parsed();
        var ids = body.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        ids.ShouldBe(ids.Distinct());
        foreach (var link in body.Descendants("a")) ids.ShouldContain(link.Attribute("href")!.Value[1..]);
    }

    [Fact]
    public void EveryAnswerOpensItsExactWords()
    {
        var answers = Parsed().Descendants("details").Where(d => d.Attribute("class")?.Value == "answer").ToList();
        answers.Count.ShouldBeGreaterThan(30);
        answers.ShouldAllBe(a => a.Descendants("mark").Any(m => m.Value.Length > 0));
    }

    [Fact]
    public void WordsOfArticlesAreEscaped()
    {
        var newsroom = new Newsroom(Reader.Languages);
        newsroom.Add(Reader.Read("<b>Storm & flood</b> hits the town\n\nThe police said that 12 people were killed in the <script>alert(1)</script> storm on Friday."));
        var page = new BriefHtml(Reader.Languages.Vocabulary).Write(newsroom.Stories());
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;b&gt;Storm &amp; flood");
    }

    [Fact]
    public void LabelsOfAChartDoNotOverlap()
    {
        var charts = Parsed().Descendants().Where(e => e.Name.LocalName == "svg").ToList();
        charts.ShouldNotBeEmpty();
        foreach (var chart in charts)
        {
            var boxes = chart.Descendants().Where(e => e.Attribute("class")?.Value == "label").Select(e => (X: Number(e, "x"), Y: Number(e, "y"), Width: e.Value.Length * 6.0)).ToList();
            for (var i = 0; i < boxes.Count; i++)
                for (var k = i + 1; k < boxes.Count; k++)
                    (boxes[i].X < boxes[k].X + boxes[k].Width && boxes[k].X < boxes[i].X + boxes[i].Width && Math.Abs(boxes[i].Y - boxes[k].Y) < 11).ShouldBeFalse(chart.Attribute("aria-label")!.Value);
        }
    }

    [Fact]
    public void EveryOriginOfAReportIsARing()
    {
        var drawn = Parsed().Descendants().First(e => e.Name.LocalName == "svg").Descendants().Count(e => e.Attribute("class")?.Value == "ring");
        var story = Tell()[0];
        var question = story.Questions.First(q => q.Answers.Count(a => a.Asserted is not null) > 1);
        var origins = question.Answers.Select(a => a.Reports.Select(r => story.Origins.Of(r.Article, r.Claim.Span)).OfType<Origin>().Distinct<Origin>(ReferenceEqualityComparer.Instance).Count()).ToList();
        origins.Max().ShouldBeGreaterThan(1, "else nothing is tried");
        drawn.ShouldBe(origins.Sum());
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XElement Parsed() => XElement.Parse("<body>" + Void().Replace(Page[(Page.IndexOf("<main>", StringComparison.Ordinal))..Page.IndexOf("</body>", StringComparison.Ordinal)], "<$1/>") + "</body>");

    private static string Write() => new BriefHtml(Reader.Languages.Vocabulary).Write(Tell());

    private static IReadOnlyList<Story> Tell() => Newsrooms.Tell(Floors.Analyze(Repository.PathOf("samples")));

    [GeneratedRegex("<(br)>")]
    private static partial Regex Void();
}
