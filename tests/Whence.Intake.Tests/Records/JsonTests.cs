using System.IO.Compression;
using System.Text;
using NodaTime;
using Whence.Articles;
using Whence.Intake.Records;

namespace Whence.Intake.Tests.Records;

/// <summary>Records in JSON, under the names that other programs use.</summary>
public sealed class JsonTests
{
    private const string Body = "At least nine people were killed when the night train left the rails.";

    public static TheoryData<string> Shapes => new()
    {
        // news-please
        $$"""{"authors":["Ana Pell","Bo Rist"],"date_download":"2027-03-12 00:00:00","date_modify":null,"date_publish":"2027-03-09 10:00:00","filename":"x.json","language":"en","maintext":"{{Body}}","source_domain":"www.courier.example","title":"Train derails","title_page":null,"url":"https://www.courier.example/1"}""",
        // newspaper4k
        $$"""{"url":"https://www.courier.example/1","source_url":"https://www.courier.example","read_more_link":"","title":"Train derails","publish_date":"2027-03-09T10:00:00+00:00","text":"{{Body}}","authors":["Ana Pell","Bo Rist"],"meta_lang":"en","site_name":"courier.example"}""",
        // trafilatura
        $$"""{"title":"Train derails","author":"Ana Pell, Bo Rist","hostname":"courier.example","date":"2027-03-09","language":"en","text":"{{Body}}","source":"https://www.courier.example/1","source-hostname":"courier.example","excerpt":"x"}""",
        // a news service
        $$"""{"source":{"id":null,"name":"courier.example"},"author":"Ana Pell, Bo Rist","title":"Train derails","description":"short","url":"https://www.courier.example/1","publishedAt":"2027-03-09T10:00:00Z","content":"{{Body}}","lang":"en"}""",
        // plain
        $$"""{"headline":"Train derails","body":"<p>{{Body}}</p>","pubDate":"Tue, 09 Mar 2027 10:00:00 GMT","link":"https://www.courier.example/1","publisher":"courier.example","byline":"Ana Pell, Bo Rist","language":"en"}""",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TheNamesInUseAreKnown(string record)
    {
        var article = Came.One(record + "\n", "news.jsonl").Article.ShouldNotBeNull();
        article.Text.ShouldBe("Train derails\n\n" + Body);
        article.Title.ShouldBe("Train derails");
        article.Declared!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        article.Url.ShouldBe("https://www.courier.example/1");
        article.Outlet.ShouldBe("courier.example");
        article.Author.ShouldBe("Ana Pell, Bo Rist");
        article.Evidence.ShouldContain(e => e.Field == "language" && e.Value == "en");
        article.Path.ShouldBe("news.jsonl:1");
    }

    [Fact]
    public void ABadLineIsRefusedWithItsPlaceAndTheRestGoesOn()
    {
        var came = Came.From("{\"text\":\"One.\"}\n{\"text\": oops}\n\n[1]\n{\"a\":1}\n{\"text\":\"Two.\"}", "news.jsonl");
        came.Select(a => a.From).ShouldBe(["news.jsonl:1", "news.jsonl:2", "news.jsonl:4", "news.jsonl:5", "news.jsonl:6"]);
        came.Select(a => a.Article?.Text).ShouldBe(["One.", null, null, null, "Two."]);
        came[1].Refusal!.ShouldContain("no valid JSON");
        came[2].Refusal!.ShouldBe("A JSON array was found where an object was expected.");
        came[3].Refusal!.ShouldContain("found a; expected maintext");
    }

    [Theory]
    [InlineData("""[{"text":"One."},{"text":"Two."}]""")]
    [InlineData("""{"status":"ok","articles":[{"text":"One."},{"text":"Two."}]}""")]
    [InlineData("\ufeff{\"text\":\"One.\"}\r\n{\"text\":\"Two.\"}\r\n")]
    public void ArraysWrappedArraysAndLinesGiveTheSame(string text) => Came.From(text, "x.json").Select(a => a.Article!.Text).ShouldBe(["One.", "Two."]);

    [Fact]
    public void AnArrayThatBreaksOffGivesWhatStandsBefore()
    {
        var came = Came.From("""[{"text":"One."},{"text":"Two"}, {"te""", "x.json");
        came.Count(a => a.Article is not null).ShouldBe(2);
        came[^1].Refusal!.ShouldContain("no valid JSON from here on");
    }

    [Fact]
    public void FieldsMayBeNamed()
    {
        var (names, problem) = FieldNames.Parse("text=Roh Text, date=ts");
        problem.ShouldBeNull();
        var article = Came.From("""{"roh_text":"One.","text":"Two.","ts":1804586400}""", "x.json", new() { Fields = names! })[0].Article!;
        article.Text.ShouldBe("One.");
        article.Declared!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        FieldNames.Parse("txt=body").Problem.ShouldStartWith("'txt' is none of the fields of an article: text,");
        FieldNames.Parse("body").Problem.ShouldBe("'body' was found where a pair such as 'text=body' was expected.");
    }

    [Fact]
    public void ADateThatCannotBeReadIsSaid() => Came.One("""{"text":"One.","date":"05/03/2027"}""", "x.json").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("'05/03/2027'");

    [Fact]
    public void WhatAnalyzeWroteComesBackAsItWas()
    {
        const string Text = "date 2027-03-09\nTrain derails in the north\n\nNine people died.";
        var before = ArticleFile.FromText(Text, "a.txt");
        var line = System.Text.Json.JsonSerializer.Serialize(new { id = before.Id, path = "a.txt", url = (string?)null, outlet = (string?)null, language = "en", title = before.Title, text = Text, published = new { date = "2027-03-09", evidence = "declared", text = "date 2027-03-09" } });
        var after = Came.One(line, "x.jsonl").Article!;
        (after.Id, after.Text, after.Title, after.Prose, after.Declared).ShouldBe((before.Id, before.Text, before.Title, before.Prose, before.Declared));
    }

    [Fact]
    public void ALineWithoutEndIsRefusedAndNotHeld()
    {
        using var stream = new Repeated(new byte[1 << 20].Select(_ => (byte)'a').ToArray(), 100);
        Came.From("""{"text":"One."}""" + "\n", "x.jsonl").Count.ShouldBe(1);
        new Intake().Read(stream, "x.jsonl").ToList().ShouldHaveSingleItem().Refusal!.ShouldContain("more than");
    }

    [Fact]
    public void PackedLinesAreUnpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));
        Came.From(packed.ToArray(), "x.jsonl.gz").Count.ShouldBe(2);
        Came.From(packed.ToArray()[..^9], "x.jsonl.gz").ShouldNotBeEmpty(); // breaks off
    }
}
