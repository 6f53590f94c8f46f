using System.Text;
using Whence.Intake.Pages;

namespace Whence.Intake.Tests.Pages;

/// <summary>Pages are decoded by the header, by their own declaration, and else by their bytes.</summary>
public sealed class PageEncodingTests
{
    static PageEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string Russian = "Единственный мост через реку закрыли в ночь на среду, сообщила губернатор области.";

    [Theory]
    [InlineData("windows-1251", "windows-1251", Russian)]
    [InlineData("koi8-r", "koi8-r", Russian)]
    [InlineData("windows-1250", "windows-1250", "Jedyny most na rzece zamknięto w nocy z wtorku na środę, ogłosiła gubernator.")]
    [InlineData("windows-1257", "windows-1257", "Vienīgais tilts slēgts otrdienas naktī, paziņoja apgabala gubernatore šodien.")]
    [InlineData("Shift_JIS", "shift_jis", "知事によると、川に架かる唯一の橋は火曜日の夜に閉鎖された。")]
    [InlineData("gb2312", "gb18030", "行政长官表示，河上唯一的桥梁周二夜间关闭，此前水位上涨超过两米。")]
    [InlineData("EUC-KR", "ks_c_5601-1987", "주지사는 강의 유일한 다리를 화요일 밤 폐쇄했다고 밝혔다.")]
    [InlineData("iso-8859-1", "windows-1252", "Le seul pont a été fermé mardi soir, a déclaré la préfète à la télévision.")]
    public void ADeclaredEncodingIsUsed(string declared, string encoding, string text)
    {
        var bytes = Encoding.GetEncoding(encoding);
        Paragraph(bytes.GetBytes($"<html><head><meta charset={declared}></head><body><p>{text}</p></body></html>"), null).ShouldBe(text);
        Paragraph(bytes.GetBytes($"<html><head><meta http-equiv='Content-Type' content='text/html; charset={declared}'></head><body><p>{text}</p></body></html>"), null).ShouldBe(text);
        Paragraph(bytes.GetBytes($"<p>{text}</p>"), $"text/html; charset=\"{declared}\"").ShouldBe(text);
    }

    [Fact]
    public void TheHeaderGoesBeforeTheDeclaration() => Paragraph(Encoding.GetEncoding(1251).GetBytes($"<meta charset=windows-1252><p>{Russian}</p>"), "text/html;charset=windows-1251").ShouldBe(Russian);

    [Fact]
    public void AByteOrderMarkGoesBeforeAll() => Paragraph([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"<meta charset=windows-1251><p>{Russian}</p>")], "text/html; charset=windows-1251").ShouldBe(Russian);

    [Fact]
    public void Utf8ThatIsDeclaredAsSomethingElseIsReadAsUtf8()
    {
        var page = PageReader.Read(Encoding.UTF8.GetBytes($"<meta charset=iso-8859-1><p>{Russian}</p>"), null, null, null);
        page.Paragraphs.ShouldBe([Russian]);
        page.Diagnostics.ShouldContain(d => d.Code == "encoding");
    }

    [Fact]
    public void WithoutADeclarationTheBytesTell() => Paragraph(Encoding.GetEncoding(1251).GetBytes($"<p>{Russian}</p>"), null).ShouldBe(Russian);

    private static string Paragraph(byte[] html, string? contentType) => PageReader.Read(html, contentType, null, null).Paragraphs.ShouldHaveSingleItem();
}
