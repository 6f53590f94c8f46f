using Whence.Languages;

namespace Whence.Tests.Languages;

public sealed class DecompositionsTests
{
    [Theory]
    [InlineData('ș', 's')]
    [InlineData('ā', 'a')]
    [InlineData('ę', 'e')]
    [InlineData('ế', 'e')]
    [InlineData('ǻ', 'a')]
    [InlineData('й', 'и')]
    [InlineData('ΐ', 'ι')]
    [InlineData('a', 'a')]
    [InlineData('ß', 'ß')]
    [InlineData('漢', '漢')]
    public void ALetterHasItsBase(char letter, char expected) => Decompositions.BaseOf(letter).ShouldBe(expected);

    [Theory]
    [InlineData('s', '\u0326', 'ș')]
    [InlineData('u', '\u0308', 'ü')]
    [InlineData('и', '\u0306', 'й')]
    [InlineData('ê', '\u0301', 'ế')]
    public void ALetterAndAMarkMakeOneLetter(char letter, char mark, char whole) => Decompositions.Compose(letter, mark).ShouldBe(whole);

    [Theory]
    [InlineData('q', '\u0301')]
    [InlineData('a', 'b')]
    public void MostPairsMakeNone(char letter, char mark) => Decompositions.Compose(letter, mark).ShouldBeNull();

    [Fact]
    public void NoBaseCarriesADiacritic()
    {
        for (var c = '\u00c0'; c < '\u1f00'; c++) Decompositions.BaseOf(Decompositions.BaseOf(c)).ShouldBe(Decompositions.BaseOf(c), $"U+{(int)c:X4}");
    }
}
