using System.Text;
using Whence.Intake.Pages;
using Whence.Intake.Tests.Support;

namespace Whence.Intake.Tests.Pages;

/// <summary>A page made to hurt costs seconds at most, and what is readable of it is read. Runs alone, since it measures the processor time of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class HostilePageTests
{
    private const string Sentence = "The council said on Wednesday that repairs would begin within the week, weather permitting.";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30); // of all threads, those that collect garbage too; most take less than two

    public static TheoryData<string> Names() => [.. Built.Keys];

    private static readonly Dictionary<string, Func<string>> Built = new()
    {
        ["50,000 nested elements"] = () => Repeat(50_000, "<div>") + Article,
        ["50,000 nested inline elements"] = () => Repeat(50_000, "<b>") + Article,
        ["20,000 open formatting elements"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<i id={i}>")) + Repeat(500, "<p>x") + Article,
        ["50,000 nested lists without end tags"] = () => Repeat(50_000, "<ul><li>") + Article,
        ["50,000 nested tables"] = () => Repeat(50_000, "<table><tr><td>") + Article,
        ["50,000 nested forms and buttons"] = () => Repeat(50_000, "<form><button>") + Article,
        ["an attribute of 12 MB"] = () => $"<div class=\"{new string('x', 12_000_000)}\">{Article}",
        ["a million attributes"] = () => $"<div {string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i} "))}>{Article}",
        ["100,000 kept attributes"] = () => $"<div {Repeat(100_000, "class=x id=y ")}>{Article}",
        ["a script of 12 MB"] = () => $"<script>{Repeat(1_000_000, "var a = '<p>';")[..12_000_000]}</script>{Article}",
        ["broken linked data of 3 MB"] = () => $"<script type=\"application/ld+json\">{Repeat(300_000, "{\"a\":[1,")}</script>{Article}",
        ["a flood of entities"] = () => Repeat(300_000, "&amp;&lt;&notit;&#x41;") + Article,
        ["zero bytes"] = () => Repeat(100_000, "\0<p>\0") + Article,
        ["a million line breaks"] = () => Repeat(1_000_000, "a<br>") + Article,
        ["200,000 links"] = () => Repeat(200_000, "<a href=x>y") + Article,
        ["200,000 paragraphs"] = () => Repeat(200_000, "<p>One, and two.") + Article,
        ["a comment that never ends"] = () => Article + "<!--" + new string('-', 1_000_000),
    };

    private static string Article => $"<article><h1>Repairs</h1><p>{Sentence}</p><p>{Sentence}</p></article>";

    [Theory, MemberData(nameof(Names))]
    public void AHostilePageCostsBoundedTime(string name)
    {
        var html = Built[name]();
        Alone.CostOf(() => PageReader.Read(html, null, null).ShouldNotBeNull()).ShouldBeLessThan(Longest, name);
    }

    [Fact]
    public void TextWithinTooManyElementsIsStillRead()
    {
        var page = PageReader.Read(Built["50,000 nested elements"](), null, null);
        page.Paragraphs.ShouldContain(Sentence);
        page.Diagnostics.ShouldContain(d => d.Code == "nested-too-deep");
    }

    [Fact]
    public void AnAttributeOfAHundredMegabytesIsCutWithADiagnostic()
    {
        var html = Encoding.UTF8.GetBytes($"<p>{Sentence}</p><div class=\"{new string('x', 100_000_000)}");
        var page = PageReader.Read(html, null, null, null);
        page.Diagnostics.ShouldContain(d => d.Code == "too-long");
        page.Paragraphs.ShouldBe([Sentence]);
    }

    [Fact]
    public void InvalidUtf8IsReplaced()
    {
        byte[] html = [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>Ţara – {Sentence} "), 0xFF, 0xC3, .. Encoding.UTF8.GetBytes("</p>")];
        var page = PageReader.Read(html, null, null, null);
        page.Paragraphs.ShouldHaveSingleItem().ShouldStartWith($"Ţara – {Sentence}");
        page.Diagnostics.ShouldContain(d => d.Code == "encoding");
    }

    [Fact]
    public void ADeadlineEndsTheReading()
    {
        using var passed = new CancellationTokenSource();
        passed.Cancel();
        Should.Throw<OperationCanceledException>(() => PageReader.Read(Repeat(10_000, "<p>x"), null, null, passed.Token));
    }

    private static string Repeat(int count, string text) => new StringBuilder(count * text.Length).Insert(0, text, count).ToString();
}
