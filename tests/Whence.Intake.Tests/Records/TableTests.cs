using System.Text;
using NodaTime;

namespace Whence.Intake.Tests.Records;

/// <summary>Tables with a head line.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void RowsAreArticles(char mark)
    {
        var text = "Title,Text,Date,URL\n\"Train, derails\",\"Nine people died.\nThe line is closed.\",2027-03-09,https://a.example/1\n".Replace(',', mark).Replace("Train" + mark, "Train,");
        var article = Came.One(text, "x.csv").Article.ShouldNotBeNull();
        article.Text.ShouldBe("Train, derails\n\nNine people died.\nThe line is closed.");
        article.Declared!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        article.Url.ShouldBe("https://a.example/1");
    }

    [Fact]
    public void ABadRowIsRefusedWithItsLineAndTheRestGoesOn()
    {
        var came = Came.From("title,text\nA,One.\nB,Two.,x,y\nC,\nD,\"Four \"\"quoted\"\".\"\n", "x.csv");
        came.Select(a => a.From).ShouldBe(["x.csv:2", "x.csv:3", "x.csv:4", "x.csv:5"]);
        came.Select(a => a.Article?.Text).ShouldBe(["A\n\nOne.", null, null, "D\n\nFour \"quoted\"."]);
        came[1].Refusal.ShouldBe("The row has 4 fields, the head line 2.");
    }

    [Fact]
    public void ATableWithoutTextSaysWhatWasFound() => Came.One("a,b\n1,2\n", "x.csv").Refusal!.ShouldContain("found a, b; expected maintext");

    [Fact]
    public void AQuotationMarkThatIsNeverClosedIsSaid()
    {
        var came = Came.From("title,text\nA,One.\nB,\"Two.\nC,Three.\n", "x.csv");
        came[0].Article.ShouldNotBeNull();
        came[^1].Refusal!.ShouldContain("never closed");
    }

    [Fact]
    public void AnEndlessRowCostsBoundedMemory()
    {
        byte[] head = [.. Encoding.UTF8.GetBytes("title,text\nA,\"")];
        using var stream = new Joined(new MemoryStream(head), new Repeated(new byte[1 << 20].Select(_ => (byte)'a').ToArray(), 200));
        new Intake().Read(stream, "x.csv").ToList().ShouldHaveSingleItem().Refusal!.ShouldContain("cannot be read from here on");
    }

    [Fact]
    public void ATableIsKnownWithoutItsName() => Came.One("title,text,date\nA,One.,2027-03-09\n", "standard input").Article!.Title.ShouldBe("A");
}
