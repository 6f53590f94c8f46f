using System.Text;
using NodaTime;
using Whence.Articles;

namespace Whence.Intake.Tests.Records;

/// <summary>Mail, Markdown and plain text.</summary>
public sealed class MessageTests
{
    [Fact]
    public void AMessageIsReadWithItsHeader()
    {
        var article = Came.One("""
            Subject: =?utf-8?B?Vmlsy4ppZW5z?= =?utf-8?Q?nobrauc_no?=
             sliedēm
            From: "Rita Baka" <rita@example.org>
            Date: Tue, 09 Mar 2027 23:10:00 +0200
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Deviņi cilv=C4=93ki g=C4=81ja boj=C4=81 vakar =
            vakar=C4=81.

            Līnija ir slēgta.
            """.Replace("\r", ""), "a.eml").Article.ShouldNotBeNull();
        article.Title.ShouldBe("Vilˊiensnobrauc no sliedēm");
        article.Text.ShouldEndWith("\n\nDeviņi cilvēki gāja bojā vakar vakarā.\n\nLīnija ir slēgta.");
        article.Author.ShouldBe("Rita Baka");
        article.Declared.ShouldBe(new PublicationDate(new LocalDate(2027, 3, 9), DateEvidence.Metadata, "Tue, 09 Mar 2027 23:10:00 +0200"));
    }

    [Theory]
    [InlineData("text/plain", "text/html")]
    [InlineData("text/html", "text/plain")]
    public void OfSeveralPartsThePlainTextIsTaken(string first, string second)
    {
        string Part(string type) => $"--b1\r\nContent-Type: {type}; charset=utf-8\r\n\r\n{(type == "text/html" ? "<p>As HTML.</p>" : "As text.")}\r\n";
        var message = $"Subject: Train\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"b1\"\r\n\r\npreamble\r\n{Part(first)}{Part(second)}--b1--\r\n";
        Came.One(message, "mail").Article!.Text.ShouldBe("Train\n\nAs text.");
    }

    [Fact]
    public void ABodyInBase64AndAnOldCodePageIsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var body = Convert.ToBase64String(Encoding.GetEncoding(1251).GetBytes("<p>Погибли девять человек.</p>"));
        var message = $"Subject: x\nDate: Tue, 09 Mar 2027 10:00:00 +0300\nContent-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: base64\n\n{body}\n";
        Came.One(message, "mail").Article!.Text.ShouldBe("x\n\nПогибли девять человек.");
    }

    [Fact]
    public void PartsWithinPartsAreFollowedOnlySoFar()
    {
        var message = new StringBuilder("Subject: x\nDate: y\n");
        for (var i = 0; i < 10_000; i++) message.Append("Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n");
        Came.One(message + "Content-Type: text/plain\n\nDeep.", "mail").Refusal.ShouldBe("The message holds no text.");
    }

    [Fact]
    public void MarkdownIsReadWithItsFrontMatter()
    {
        var article = Came.One("---\ntitle: Train derails\ndate: 2027-03-09T10:00:00Z\nauthor: [Ana, Bo]\nurl: https://a.example/1\nsource: Telvanis\n---\n# Another heading\n\nNine *people* died\nin the [north](https://b.example).\n\n- One\n- Two\n\n![picture](x.png)\n", "a.md").Article.ShouldNotBeNull();
        article.Text.ShouldBe("Train derails\n\nAnother heading\n\nNine people died in the north.\n\nOne\n\nTwo");
        article.Declared!.Date.ShouldBe(new LocalDate(2027, 3, 9));
        (article.Author, article.Url, article.StatedSource).ShouldBe(("Ana, Bo", "https://a.example/1", "Telvanis"));
    }

    [Theory]
    [InlineData("date 2027-03-09\n\n# Train derails\n\nNine died.\n")]
    [InlineData("date 2027-03-09\nTrain derails\n\nNine died.\n")]
    [InlineData("---\ndate: [broken\n---\ndate 2027-03-09\n\n# Train derails\n\nNine died.\n")]
    public void MarkdownMayHaveTheHeaderOfPlainText(string text)
    {
        var article = Came.One(text, "a.md").Article!;
        article.Text.ShouldBe("Train derails\n\nNine died.");
        (article.Title, article.Declared!.Date).ShouldBe(("Train derails", new LocalDate(2027, 3, 9)));
    }

    [Fact]
    public void MarkdownNestedWithoutEndIsReadAsText() => Came.One(string.Concat(Enumerable.Repeat("> ", 50_000)) + "Deep words.", "a.md").Article.ShouldNotBeNull();

    [Theory]
    [InlineData("date 2027-03-09\nTrain derails in the north\n\nNine people died.")]
    [InlineData("Date: see below\nNine people died.")]
    public void PlainTextStaysAsItIs(string text)
    {
        var article = Came.One(text, "a.txt").Article!;
        article.Text.ShouldBe(text);
        article.Id.ShouldBe(ArticleFile.FromText(text).Id);
    }
}
