using NodaTime;
using Whence.Articles;
using Whence.Intake.Pages;

namespace Whence.Intake.Tests.Pages;

/// <summary>Pages that are built in unusual ways, or in scripts with other habits: the text is found all the same, and nothing beside it.</summary>
public sealed class OddPageTests
{
    private const string One = "The only bridge over the river was closed on Tuesday night, the governor said, and about 340 people were taken to schools.";
    private const string Two = "Eleven houses were lost, according to the fire service, which expects the water to fall by Thursday morning.";
    private const string Three = "Repairs would begin within the week, weather permitting, a spokeswoman for the railway told reporters.";

    private const string Menu = "<nav><ul><li><a href='/1'>Home</a><li><a href='/2'>Sport</a><li><a href='/3'>Weather today</a></ul></nav>";
    private const string Foot = "<footer><p>All rights reserved, Northbank Courier, no part of this page may be copied.</p></footer>";

    [Fact]
    public void TextThatOnlyTheLinkedDataGiveIsTaken()
    {
        var page = Read($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"articleBody\":\"{One}\\n\\n{Two}\\n{Three}\"}}</script>", "<h1>Bridge closed</h1><div class='paywall'><p>Subscribe to read on, from one crown a week.</p></div>");
        page.Paragraphs.ShouldBe([One, Two, Three]);
        page.Diagnostics.ShouldContain(d => d.Code == "linked-data");
    }

    [Fact]
    public void LinkedDataThatShortenTheTextDoNotReplaceIt()
    {
        var page = Read($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"articleBody\":\"{One} {Two} {Three}\"}}</script>", $"<article><h1>Bridge closed</h1><p>{One}</p><p>{Two}</p><p>{Three}</p></article>");
        page.Paragraphs.ShouldBe([One, Two, Three]);
        page.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void ElementsOfThePagesOwnMakingDoNotBreakTheLine() =>
        Read("", $"<article><h1>Bridge</h1><p>The only bridge over the <x-term>river</x-term> was closed on <x-link href='/t'><b>Tuesday</b></x-link> night, the governor said, and about 340 people were taken to schools.</p><p>{Two}</p></article>").Paragraphs.ShouldBe([One, Two]);

    [Fact]
    public void AllEntriesOfALiveBlogAreRead()
    {
        var entries = string.Concat(new[] { One, Two, Three }.Select((text, i) => $"<div class='post entry-{i}'><time datetime='2027-03-09T1{i}:00:00+02:00'>1{i}:00</time><h3>Entry {i}</h3><p>{text}</p></div>"));
        var page = Read("", $"<h1>Flood, as it happened</h1><div class='liveblog'>{entries}</div>");
        new[] { One, Two, Three }.ShouldAllBe(text => page.Paragraphs.Contains(text));
        page.Published?.Date.ShouldBe(new LocalDate(2027, 3, 9));
    }

    [Fact]
    public void APageForTelephonesIsReadAsAnyOther() =>
        Read("", $"<amp-sidebar><p>{Three}</p></amp-sidebar><main><h1>Bridge</h1><amp-img src='a.jpg'></amp-img><p>{One}</p><amp-ad><p>{Three}</p></amp-ad><p>{Two}</p></main>").Paragraphs.ShouldBe([One, Two]);

    [Fact]
    public void TextInATableOfTheLayoutIsRead() =>
        Read("<title>Bridge</title>", $"<table><tr><td width=150><a href='/a'>Home</a><br><a href='/b'>Sport</a></td><td><h2>Bridge</h2>{One}<br><br>{Two}<br><br>{Three}</td></tr></table>").Paragraphs.ShouldBe([One, Two, Three]);

    [Fact]
    public void ATableOfFiguresWithinTheTextStays()
    {
        var page = Read("", $"<article><h1>Bridge</h1><p>{One}</p><table><tr><th>Place<th>Houses<tr><td>Lindau<td>11<tr><td>Kesten<td>4</table><p>{Two}</p></article>");
        page.Paragraphs.ShouldBe([One, "Place Houses", "Lindau 11", "Kesten 4", Two]);
    }

    [Fact]
    public void TextWithoutMarksBetweenItsSentencesIsProse()
    {
        const string first = "เมื่อคืนวันอังคาร สะพานแห่งเดียวข้ามแม่น้ำถูกปิด ผู้ว่าราชการกล่าว", second = "บ้านสิบเอ็ดหลังเสียหาย ตามรายงานของหน่วยดับเพลิง";
        var page = Read("", $"<div class='a'><h1>สะพานปิด</h1><div>15 มีนาคม 2570</div><p>{first}</p><p>{second}</p></div>", "th");
        page.Paragraphs.ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("uk", "Міст закрито", "Єдиний міст через річку закрили у вівторок увечері, повідомив губернатор, а близько 340 людей перевезли до шкіл.", "5 березня 2027, 14:05")]
    [InlineData("ar", "إغلاق الجسر", "أُغلق الجسر الوحيد فوق النهر مساء الثلاثاء، بحسب ما قاله المحافظ، ونُقل نحو ٣٤٠ شخصا إلى المدارس.", "٥ مارس ٢٠٢٧")]
    [InlineData("fa", "پل بسته شد", "تنها پل روی رودخانه سه‌شنبه شب بسته شد، استاندار گفت، و حدود ۳۴۰ نفر به مدرسه‌ها منتقل شدند.", "۱۴ اسفند ۱۴۰۵")]
    [InlineData("ja", "橋が閉鎖", "川にかかる唯一の橋が火曜日の夜に閉鎖され、約340人が学校に避難したと知事が述べた。", "2027年3月5日 14時05分")]
    [InlineData("hi", "पुल बंद", "नदी पर बना एकमात्र पुल मंगलवार की रात बंद कर दिया गया, राज्यपाल ने कहा, और लगभग 340 लोगों को स्कूलों में ले जाया गया।", "५ मार्च २०२७")]
    [InlineData("lv", "Tilts slēgts", "Vienīgo tiltu pār upi otrdienas vakarā slēdza, sacīja gubernators, un ap 340 cilvēku nogādāja skolās.", "2027. gada 5. martā")]
    public void TheLineNearTheHeadlineTellsTheDayInAnyLanguage(string language, string title, string text, string line)
    {
        var page = Read("", $"<div class='x1'><h1>{title}</h1><div class='byline'><span>{line}</span></div><div class='x2'><p>{text}</p><p>{text}</p></div></div>", language);
        page.Paragraphs.ShouldContain(text);
        page.Published.ShouldBe(new PublicationDate(new(2027, 3, 5), DateEvidence.Text, line));
    }

    private static Page Read(string head, string body, string language = "en") =>
        PageReader.Read($"<!doctype html><html lang='{language}'><head>{head}</head><body>{Menu}{body}{Foot}</body></html>", null, new LocalDate(2027, 3, 10));
}
