using Whence.Languages;
using Whence.Reading;

namespace Whence.Tests.Reading;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Two people died.", "Two people died .")]
    [InlineData("sud-coreean", "sud coreean")]
    [InlineData("North‑Korean", "North Korean")]
    [InlineData("s-a dus", "s a dus")]
    [InlineData("don't", "don t")]
    [InlineData("Russia’s army", "Russia s army")]
    [InlineData("2014-2020", "2014 - 2020")]
    [InlineData("12-year-old", "12 year old")]
    [InlineData("a – b", "a – b")]
    [InlineData("'quoted'", "' quoted '")]
    public void AHyphenOrApostropheInsideAWordIsNoToken(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("the U.S. army", "the U.S. army")]
    [InlineData("S.U.A. anunță", "S.U.A. anunță")]
    [InlineData("en EE.UU. y CC. OO., según", "en EE.UU. y CC. OO. , según")]
    [InlineData("el AB.CD. y AA.", "el AB . CD . y AA .")]
    [InlineData("e.g. this", "e.g. this")]
    [InlineData("It was J. Smith.", "It was J . Smith .")]
    public void ADottedAbbreviationIsOneWord(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("10.000 de soldați", "10.000 de soldați")]
    [InlineData("6,000,000", "6,000,000")]
    [InlineData("3,5 la sută", "3,5 la sută")]
    [InlineData("15.08.2025.", "15.08.2025 .")]
    [InlineData("12,", "12 ,")]
    [InlineData("1'000", "1'000")]
    [InlineData("$5m", "$ 5 m")]
    [InlineData("20:15", "20 : 15")]
    [InlineData("10 000", "10 000")]
    public void SeparatorsBetweenDigitsBelongToTheNumber(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("G7", "G7")]
    [InlineData("Su35s", "Su35s")]
    [InlineData("F16", "F16")]
    public void DigitsInsideAWordStayInIt(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Fact]
    public void SurrogatesEvenLoneOnesAreKept()
    {
        // no theory: an attribute cannot hold a lone surrogate
        foreach (var text in (string[])["𝔸𝔹", "a😀b", "\ud83d", "x \udc00\ud800 y"]) Cut(text).ShouldBe(text);
    }

    [Fact]
    public void ACombiningMarkStaysWithItsLetter() => Cut("r\u0103nit\u0326i").ShouldBe("r\u0103nit\u0326i");

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\u2028b")]
    public void ALineBreakIsKeptInMind(string text) => Tokens(text)[1].NewLine.ShouldBeTrue();

    [Theory]
    [InlineData("Kim", 1)]
    [InlineData("kim", 0)]
    [InlineData("KCNA", 2)]
    [InlineData("U.S.", 2)]
    [InlineData("A", 1)]
    [InlineData("Ārija", 1)]
    public void CapitalsAreSeen(string word, int capitals) => Tokens(word)[0].Capitals.ShouldBe((Capitals)capitals);

    [Fact]
    public void TheSecondPartOfAHyphenatedWordIsGlued()
    {
        Tokens("sud-coreean")[1].Glued.ShouldBeTrue();
        Tokens("sud coreean")[1].Glued.ShouldBeFalse();
    }

    [Fact]
    public void AWordIsFoundByItsFoldedForm()
    {
        var forms = new Forms(diacriticsOptional: true);
        var (us, wounded) = (forms.Add("US"), forms.Add("răniți"));
        var tokens = Tokenizer.Cut("U.S. RĂNIȚI raniti răniţi unknown", 0, 33, forms);
        tokens.Select(t => t.Form).ShouldBe([us, wounded, wounded, wounded, -1]);
    }

    [Fact]
    public void OnlyTheAskedRangeIsCut() => Tokenizer.Cut("one two three", 4, 7, new(false)).ShouldHaveSingleItem().Span.Of("one two three").ShouldBe("two");

    [Fact]
    public void AWordLongerThanAnyBufferIsOneToken() => Tokens(new string('a', 100_000)).ShouldHaveSingleItem().End.ShouldBe(100_000);

    private static TokenList Tokens(string text) => Tokenizer.Cut(text, 0, text.Length, new(diacriticsOptional: false));

    private static string Cut(string text) => string.Join(' ', Tokens(text).Select(t => t.Span.Of(text)));
}
