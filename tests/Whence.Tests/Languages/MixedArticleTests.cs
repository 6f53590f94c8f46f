using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>Passages in another language than the article are read with the pack of that language, or not at all.</summary>
public sealed class MixedArticleTests
{
    private const string Before = "Otrdien ostas pilsētā sabruka noliktava, un glābēji visu nakti strādāja, lai atbrīvotu iesprostotos strādniekus. ";
    private const string Russian = "В результате обрушения погибли семь рабочих, ещё двенадцать человек были ранены и доставлены в больницу";

    [Fact]
    public void AQuoteInAnotherLanguageIsReadInThatLanguageAndKeepsItsSpeaker()
    {
        var analysis = Reader.Read($"{Before}«{Russian},» teica gubernators Viktors Zelmers. Ceļi uz ostu ir slēgti, un policija lūdz iedzīvotājus palikt mājās.");
        analysis.Language.ShouldBe("lv");
        var quote = analysis.Quotes.Single(q => q.Kind == QuoteKind.Direct);
        quote.Span.Of(analysis.Article.Text).ShouldStartWith("В результате");
        quote.Speaker!.Label.ShouldContain("Zelmers");
        analysis.Claims.Select(c => (c.Concept, c.Quantity.Value)).ShouldBe([("killed", 7), ("wounded", 12), ("hospitalised", 12)]);
        analysis.Claims.ShouldAllBe(c => c.Attribution.Claimant!.Label.Contains("Zelmers") && c.Span.Of(analysis.Article.Text).Length > 3);
    }

    [Fact]
    public void AParagraphInAnotherLanguageIsRead()
    {
        var analysis = Reader.Read($"{Before}\n\n{Russian}.\n\nGlābšanas darbi turpināsies arī trešdien, solīja pilsētas mērs, un arī skolas būs slēgtas.");
        analysis.Language.ShouldBe("lv");
        analysis.Claims.Select(c => c.Concept).ShouldBe(["killed", "wounded", "hospitalised"]);
        analysis.Claims.ShouldAllBe(c => analysis.Article.Text.IndexOf(Russian, StringComparison.Ordinal) <= c.Span.Start);
        analysis.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void APassageInALanguageWithoutAPackIsLeftOutAndSaidSo()
    {
        const string Finnish = "Seitsemän ihmistä kuoli ja kaksitoista loukkaantui, kun satamassa oleva varasto sortui tiistaina, poliisi kertoi.";
        var analysis = Reader.Read($"{Before}\n\n{Finnish}\n\nGlābšanas darbi turpināsies arī trešdien, solīja pilsētas mērs, un arī skolas būs slēgtas.");
        analysis.Language.ShouldBe("lv");
        var diagnostic = analysis.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("other-language");
        diagnostic.Span!.Value.Of(analysis.Article.Text).ShouldBe(Finnish);
        analysis.Claims.ShouldBeEmpty();
    }

    [Fact]
    public void AListOfForeignNamesIsNoPassage()
    {
        var analysis = Reader.Read($"{Before}Palīdzību solīja New York Harbour Holdings, Western Shipping Partners, Goldman Freight, Deutsche Seefracht un Compagnie Maritime.");
        analysis.Diagnostics.ShouldBeEmpty();
    }
}
