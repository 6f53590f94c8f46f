using Whence.Articles;
using Whence.Languages;
using Whence.Reading;

namespace Whence.Tests.Reading;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two.", "One.|Two.")]
    [InlineData("Really? Yes! Well… Good.", "Really?|Yes!|Well…|Good.")]
    [InlineData("It rose by 3.5 percent. Then it fell.", "It rose by 3.5 percent.|Then it fell.")]
    [InlineData("Nine died in 2024. Ten in 2025.", "Nine died in 2024.|Ten in 2025.")]
    [InlineData("He left... and came back.", "He left... and came back.")]
    public void AFullStopBeforeACapitalEndsASentence(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Dr. Smith spoke to Gen. Brown.", "Dr. Smith spoke to Gen. Brown.")]
    [InlineData("John F. Kennedy and J. R. Ewing met.", "John F. Kennedy and J. R. Ewing met.")]
    [InlineData("The U.S. Army came.", "The U.S. Army came.")]
    public void ADotAfterAnAbbreviationOrAnInitialEndsNone(string text, string sentences) => Split(text, "dr", "gen").ShouldBe(sentences);

    [Theory]
    [InlineData("Tas notika 15. augustā. Cieta divi.", true, "Tas notika 15. augustā.|Cieta divi.")]
    [InlineData("Tas notika 2024. gadā Rīgā.", true, "Tas notika 2024. gadā Rīgā.")]
    [InlineData("There were 15. Nobody was hurt.", true, "There were 15.|Nobody was hurt.")]
    [InlineData("There were 15. Nobody was hurt.", false, "There were 15.|Nobody was hurt.")]
    public void ADotAfterAnOrdinalEndsNone(string text, bool ordinalDot, string sentences) => Split(text, ordinalDot).ShouldBe(sentences);

    [Theory]
    [InlineData("“We can hear them.” She left.", "“We can hear them.”|She left.")]
    [InlineData("\"Stop!\" he said. \"Now.\"", "\"Stop!\" he said.|\"Now.\"")]
    [InlineData("„Mergem înainte.” A plecat.", "„Mergem înainte.”|A plecat.")]
    [InlineData("(It was late.) They went on.", "(It was late.)|They went on.")]
    public void AClosingMarkBelongsToTheSentenceBeforeIt(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("A headline without a stop\nThe first sentence.", "A headline without a stop|The first sentence.")]
    [InlineData("one\n\n\ntwo", "one|two")]
    [InlineData("end.\nstart", "end.|start")]
    public void ALineBreakEndsASentence(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData(".")]
    [InlineData("!?!?")]
    [InlineData("\n.\n")]
    public void EveryTokenLiesInOneSentence(string text)
    {
        var (tokens, sentences) = Sentences(text, false);
        sentences.Sum(s => s.Last - s.First).ShouldBe(tokens.Count);
        sentences.ShouldAllBe(s => s.First < s.Last);
    }

    [Theory]
    [InlineData("word ", 400)]
    [InlineData("seven words and then a comma, ", 399)]
    [InlineData(".", 400)]
    public void AnEndlessSentenceIsCutAtACommaIfOneIsNear(string part, int first)
    {
        var (tokens, sentences) = Sentences(string.Concat(Enumerable.Repeat(part, 2000)), false);
        sentences[0].Last.ShouldBe(first);
        sentences.ShouldAllBe(s => s.Last - s.First <= SentenceSplitter.MostTokens);
        sentences.Sum(s => s.Last - s.First).ShouldBe(tokens.Count);
    }

    [Fact]
    public void ParagraphsAreNumbered() => Sentences("One. Two.\nThree.\n\nFour. Five.", false).Sentences.Select(s => s.Paragraph).ShouldBe([0, 0, 1, 2, 2]);

    private static string Split(string text, params string[] abbreviations) => Split(text, false, abbreviations);

    private static string Split(string text, bool ordinalDot, params string[] abbreviations)
    {
        var (tokens, sentences) = Sentences(text, ordinalDot, abbreviations);
        return string.Join('|', sentences.Select(s => new TextSpan(tokens[s.First].Start, tokens[s.Last - 1].End).Of(text)));
    }

    private static (TokenList Tokens, List<Sentence> Sentences) Sentences(string text, bool ordinalDot, params string[] abbreviations)
    {
        var pack = new Pack("qaa", diacriticsOptional: false, plain: false) { OrdinalDot = ordinalDot };
        pack.Abbreviations.UnionWith(abbreviations);
        var tokens = Tokenizer.Cut(text, 0, text.Length, pack.Forms);
        return (tokens, SentenceSplitter.Split(text, tokens, pack));
    }
}
