using Whence.Languages;

namespace Whence.Tests.Languages;

/// <summary>The notation of docs/packs.md.</summary>
public sealed class EntryNotationTests
{
    private readonly EntryReader _reader = new(new Dictionary<string, string[]> { ["n"] = ["", "i", "ilor"], ["t"] = ["t", "ți"], ["empty"] = [] });

    [Theory]
    [InlineData("ucis", "ucis")]
    [InlineData("gone missing", "gone missing")]
    [InlineData("  gone   missing ", "gone missing")]
    [InlineData("și-a pierdut viața", "și a pierdut viața")]
    [InlineData("don't", "don t")]
    [InlineData("May", "May")]
    [InlineData("a.m", "am")]
    [InlineData("u.s", "us")]
    [InlineData("%", "%")]
    public void PlainWordsStandForThemselves(string entry, string sequences) => Expand(entry).ShouldBe(sequences);

    [Theory]
    [InlineData("om/n", "om|omi|omilor")]
    [InlineData("solda/t", "soldat|soldați")]
    [InlineData("un om/n", "un om|un omi|un omilor")]
    [InlineData("nord-om/n", "nord om|nord omi|nord omilor")]
    [InlineData("9/11", "9 / 11")]
    [InlineData("/n", "/ n")]
    [InlineData("om/", "om /")]
    public void AStemTakesTheEndingsOfItsParadigm(string entry, string sequences) => Expand(entry).ShouldBe(sequences);

    [Theory]
    [InlineData("(a|au) murit", "a murit|au murit")]
    [InlineData("(de|) la", "de la|la")]
    [InlineData("(|de) la", "la|de la")]
    [InlineData("(in case|if) so", "in case so|if so")]
    [InlineData("x (a|(b|c) d)", "x a|x b d|x c d")]
    [InlineData("(om/n|el) vine", "om vine|omi vine|omilor vine|el vine")]
    [InlineData("a(b|c)", "a b|a c")]
    public void AlternativesMultiply(string entry, string sequences) => Expand(entry).ShouldBe(sequences);

    [Theory]
    [InlineData("{n} zile", "{n} zile")]
    [InlineData("between {low} and {high}", "between {low} and {high}")]
    [InlineData("the {decade}s", "the {decade} s")]
    [InlineData("{ n }", "{n}")]
    [InlineData("({n}|two) of", "{n} of|two of")]
    public void SlotsAreNamed(string entry, string sequences) => Expand(entry).ShouldBe(sequences);

    [Theory]
    [InlineData("(a|b", "'('")]
    [InlineData("a)", "')'")]
    [InlineData("a|b", "'|'")]
    [InlineData("{n", "'{'")]
    [InlineData("", "no word")]
    [InlineData("(|a)", "no word")]
    [InlineData("om/q", "'q'")]
    [InlineData("km/h", "'h'")]
    public void AFaultNamesTheEntryAndWhatIsWrong(string entry, string mentioned)
    {
        var fault = Should.Throw<FormatException>(() => _reader.Expand(entry));
        fault.Message.ShouldContain($"'{entry}'");
        fault.Message.ShouldContain(mentioned);
    }

    [Fact]
    public void AnEntryThatStandsForTooMuchIsRefused()
    {
        var entry = string.Join(' ', Enumerable.Repeat("(a|b|c|d|e|f|g|h)", 10));
        Should.Throw<FormatException>(() => _reader.Expand(entry)).Message.ShouldContain("40000");
    }

    private string Expand(string entry) => string.Join('|', _reader.Expand(entry).Select(s => string.Join(' ', s.Select(e => e.Word ?? $"{{{e.Slot}}}"))));
}
