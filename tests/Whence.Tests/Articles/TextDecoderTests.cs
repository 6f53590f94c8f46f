using System.Text;
using Whence.Articles;

namespace Whence.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Romanian = "Nouă oameni au murit și 43 au fost răniți în județul vecin, a spus guvernatoarea. Echipele caută în continuare, fără pauză, în vagoane.";
    private const string RomanianWithCedillas = "Nouă oameni au murit şi 43 au fost răniţi în judeţul vecin, a spus guvernatoarea. Echipele caută în continuare, fără pauză, în vagoane.";
    private const string Latvian = "Deviņi cilvēki gājuši bojā un četrdesmit ievainoti, otrdien paziņoja reģiona gubernatore. Glābēji turpina meklēt pazudušos šajā ciemā.";
    private const string French = "Neuf personnes ont été tuées et quarante blessées près du village, a déclaré la préfète. Les secours ont cherché toute la nuit à côté du fleuve.";
    private const string Bulgarian = "Девет души загинаха и четиридесет бяха ранени край селото, каза областният управител във вторник сутринта.";

    private static readonly string[] Alphabets = ["", "ăâîșț", "āčēģīķļņšūž"];

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Utf8IsReadWithoutRemark() => Decode(Encoding.UTF8.GetBytes(Latvian)).ShouldBe((Latvian, null));

    [Fact]
    public void AMarkBeforeUtf8IsNoPartOfTheText() => Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Latvian)]).ShouldBe((Latvian, null));

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Utf16IsReadWithAndWithoutItsMark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Romanian)];
        Decode(bytes).ShouldBe((Romanian, "encoding"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16WithALostLastByteIsReadAllTheSame(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Romanian)];
        Decode(bytes[..^1]).Text!.ShouldStartWith("Nouă oameni au murit");
    }

    [Theory]
    [InlineData(1252, French)]
    [InlineData(1250, RomanianWithCedillas)]
    [InlineData(1257, Latvian)]
    [InlineData(1251, Bulgarian)]
    public void TextInAWindowsCodePageIsGuessedByItsLetters(int page, string text) => Decode(Encoding.GetEncoding(page).GetBytes(text)).ShouldBe((text, "encoding"));

    [Fact]
    public void OneForeignNameDoesNotDecideTheCodePage()
    {
        const string text = "The talks in Genève ended late. Genève is where they began; from Genève they went home, without a word.";
        Decode(Encoding.GetEncoding(1252).GetBytes(text)).ShouldBe((text, "encoding"));
    }

    [Fact]
    public void TypographicMarksOfWindows1252AreKept()
    {
        const string text = "“We can hear them,” she said – and that’s all we know about the café on the corner of the street.";
        Decode(Encoding.GetEncoding(1252).GetBytes(text)).Text.ShouldBe(text);
    }

    [Fact]
    public void BytesWithZerosAreBinary() => Decode([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0]).ShouldBe((null, "binary"));

    [Fact]
    public void AnImageIsBinary()
    {
        var noise = new byte[5000];
        new Random(1).NextBytes(noise);
        Decode([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. noise]).ShouldBe((null, "binary"));
    }

    [Fact]
    public void NoiseWithoutZerosIsBinary()
    {
        var noise = new byte[5000];
        new Random(2).NextBytes(noise);
        Decode([.. noise.Where(b => b != 0)]).ShouldBe((null, "binary"));
    }

    [Fact]
    public void ManyControlCharactersMakeBinary() => Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ab\u0001\u0002", 50)))).ShouldBe((null, "binary"));

    [Fact]
    public void AFewControlCharactersMakeNone() => Decode(Encoding.UTF8.GetBytes(Latvian + "\u0007\f\r\n\t")).ShouldBe((Latvian + "\u0007\f\r\n\t", null));

    [Fact]
    public void NothingIsAnEmptyText() => Decode([]).ShouldBe(("", null));

    private static (string? Text, string? Code) Decode(byte[] bytes)
    {
        var (text, diagnostic) = TextDecoder.Decode(bytes, Alphabets);
        return (text, diagnostic?.Code);
    }
}
