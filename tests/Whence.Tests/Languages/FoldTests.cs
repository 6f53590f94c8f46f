using Whence.Languages;

namespace Whence.Tests.Languages;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Rīga", "rīga")]
    [InlineData("ŞTEFAN", "ștefan")]
    [InlineData("ţară", "țară")]
    [InlineData("Ț", "ț")]
    [InlineData("t\u0326ara\u0306", "țară")]
    [InlineData("S\u0327i", "și")]
    [InlineData("don’t", "don't")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ΑΘΉΝΑ", "αθήνα")]
    [InlineData("КИЇВ", "київ")]
    [InlineData("", "")]
    public void WordsAreComparedInOneShape(string word, string folded) => Fold.Case(word).ShouldBe(folded);

    [Theory]
    [InlineData("ștefan", "stefan")]
    [InlineData("ēģļķņš", "eglkns")]
    [InlineData("łódź", "lodz")]
    [InlineData("đặng", "dang")]
    [InlineData("søren", "soren")]
    [InlineData("plain", "plain")]
    [InlineData("е\u0301", "е")]
    public void DiacriticsCanBeLeftOut(string word, string plain) => Fold.Plain(word).ShouldBe(plain);

    [Fact]
    public void FoldingTwiceChangesNothing()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var once = Fold.Case(c.ToString());
            Fold.Case(once).ShouldBe(once, $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void FoldingNeverLengthens()
    {
        Span<char> target = stackalloc char[2];
        for (var c = '\0'; c < char.MaxValue; c++) Fold.Case([c, '\u0301'], target).ShouldBeLessThanOrEqualTo(2);
    }
}
