using Whence.Quantities;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>The engine reads a language that it has never seen from its pack alone.</summary>
public sealed class InventedLanguageTests : IDisposable
{
    private readonly InventedLanguage _language = new();

    [Fact]
    public void ItsPackHasNoFaults() => _language.Faults().ShouldBeEmpty();

    [Fact]
    public void ItsTextsAreRecognised() => _language.Read("To su ne mi ka dvo boyeci su morto.").Language.ShouldBe(InventedLanguage.Code);

    [Theory]
    [InlineData("To ka dvo boyeci su morto.", 2, "exact")]
    [InlineData("To ka okolo 40 boyeci su morto.", 40, "about")]
    [InlineData("To ka najmin dvo cen boyeci su morto.", 200, "at_least")]
    [InlineData("To ka vint tro boyeci su morto.", 23, "exact")]
    public void ItsFiguresAreRead(string text, double value, string hedge)
    {
        var claim = _language.Read(text).Claims.ShouldHaveSingleItem();
        claim.Concept.ShouldBe("killed");
        claim.Quantity.Value.ShouldBe(value);
        claim.Quantity.Hedge.Name().ShouldBe(hedge);
        claim.Subject!.Label.ShouldBe("soldiers");
    }

    [Fact]
    public void ItsVagueAmountsNameNoNumber()
    {
        var quantity = _language.Read("To ka mili boyeci su morto.").Claims.ShouldHaveSingleItem().Quantity;
        quantity.ShouldBe(new Quantity(null, 1000, null, Hedge.Vague, "person"));
    }

    [Theory]
    [InlineData("To su pri bitva vcer.", "vcer", "2025-08-14")]
    [InlineData("To su pri bitva 3 Zark.", "3 Zark", "2025-08-03")]
    [InlineData("To su pri bitva 3 Zark 2019.", "3 Zark 2019", "2019-08-03")]
    [InlineData("To su pri bitva tro dani tomu.", "tro dani tomu", "2025-08-12")]
    public void ItsDatesAreRead(string text, string words, string value)
    {
        var analysis = _language.Read(text);
        var date = analysis.Dates.ShouldHaveSingleItem();
        date.Span.Of(analysis.Article.Text).ShouldBe(words);
        date.Value.ToEdtf().ShouldBe(value);
    }

    [Fact]
    public void ItsQuotesHaveTheirSpeaker()
    {
        var quote = _language.Read("To su mi. \"Mi ne su pri bitva\", govil Pavo Tirel.").Quotes.ShouldHaveSingleItem();
        quote.Speaker!.Label.ShouldBe("Pavo Tirel");
    }

    [Fact]
    public void ItsClaimsHaveTheirClaimant()
    {
        var claim = _language.Read("To ka dvo boyeci su morto, govil Pavo Tirel.").Claims.ShouldHaveSingleItem();
        claim.Attribution.Claimant!.Label.ShouldBe("Pavo Tirel");
    }

    public void Dispose() => _language.Dispose();
}
