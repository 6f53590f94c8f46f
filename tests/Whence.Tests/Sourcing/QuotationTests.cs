using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>What stands in quotation marks: words of a speaker, or a title, a name, a word held at a distance.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("Der Minister Karl Berger sagte: „Ein Name wie ‚Haus der Kunst‘ hilft der ganzen Stadt sehr.“", "Ein Name wie ‚Haus der Kunst‘ hilft der ganzen Stadt sehr.")]
    [InlineData("Minister Karl Berger said: “A name like ‘House of Art’ helps the whole city a lot.”", "A name like ‘House of Art’ helps the whole city a lot.")]
    [InlineData("Der Minister Karl Berger sagte: „Wir haben viele „kleine Betriebe“ im Land besucht.“", "Wir haben viele „kleine Betriebe“ im Land besucht.")]
    public void AQuotationHoldsThoseInsideIt(string text, string words) => Direct(text).ShouldBe([words]);

    [Theory]
    [InlineData("Minister Karl Berger said: ,,We have no more time to lose in this town''.", "We have no more time to lose in this town")]
    [InlineData("Minister Jan Bakker zei: ,,Wij hebben geen tijd meer te verliezen.’’ Daarna ging hij weg.", "Wij hebben geen tijd meer te verliezen.")]
    [InlineData("Minister Jan Nowak powiedział: ,,Nie mamy już więcej czasu''.", "Nie mamy już więcej czasu")]
    [InlineData("Der Minister Karl Berger sagte: ,,Wir haben keine Zeit mehr zu verlieren''.", "Wir haben keine Zeit mehr zu verlieren")]
    public void MarksOfTwoCharactersAreQuotationMarks(string text, string words) => Direct(text).ShouldBe([words]);

    [Theory]
    [InlineData("Die Liste der Schule enthält Romane wie „Der Fänger im Roggen“ und „Die Früchte des Zorns“ für den Unterricht.")]
    [InlineData("Anna Berger spielte in dem Musical „Anatevka“ („Der Fiedler auf dem Dach“) viele Jahre lang die Mutter.")]
    [InlineData("The school list holds novels such as “The Catcher in the Rye” and “The Grapes of Wrath” for the lessons.")]
    public void TitlesInARowAreNoQuotations(string text) => Direct(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Der Abgeordnete Karl Berger nannte den Bericht gestern im Landtag eine „Zeitungsente“.", "Zeitungsente")]
    [InlineData("Der Abgeordnete Karl Berger bezeichnete die Pläne der Regierung im Landtag als „Wortbruch“.", "Wortbruch")]
    public void ANounThatAVerbOfCallingBringsIsAQuotation(string text, string words) => Direct(text).ShouldBe([words]);

    [Theory]
    [InlineData("Anna Berger sprach von einer „Gefahr für die Stadt“.", "Gefahr für die Stadt")]
    public void ANounBehindAThatAVerbOfSayingBringsIsAQuotation(string text, string words) => Direct(text).ShouldBe([words]);

    [Theory]
    [InlineData("Der Minister Karl Berger verließ die regierende „Partei für das Land und seine Leute“ (PLL), sagte Anna Berg.")]
    [InlineData("Karl Berger said he had left the “Alliance for the Towns of the North” (ATN) last year.")]
    [InlineData("Карл Берг рассказал о работе «Союза за чистые реки нашего края» (СЧР) за год.")]
    [InlineData("Karl Berger kommentierte die Wahl laut „neues.beispiel.de“ gestern Abend.")]
    [InlineData("Unter dem Motto „30 Jahre lang frei und doch noch nicht am Ziel“ sprach Anna Berger vor den Gästen.")]
    public void AShortNameOrAnAddressTellsThatWhatIsQuotedIsAName(string text) => Direct(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Unter dem Motto „Wir bauen unsere alte Stadt gemeinsam wieder auf“ sprach Anna Berger vor den Gästen.")]
    [InlineData("Anna Berger said that the book titled “We Rebuild the Town That We Have Lost” was not hers.")]
    [InlineData("Анна Берг рассказала о выставке под названием «Мы вместе заново строим наш старый город».")]
    public void WordsBehindTheWordForATitleAreNobodysWords(string text) => Direct(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Der Bürgermeister der Stadt an der Grenze, Karl Berger, erklärte: „Wir haben keine Zeit mehr zu verlieren.“", "Karl Berger")]
    public void ANameBetweenCommasBehindARoleSpeaks(string text, string name) => Reader.Read(text).Quotes.ShouldHaveSingleItem().Speaker!.Label.ShouldContain(name);

    [Theory]
    [InlineData("„Die Stadt hat für ihre Brücken jahrelang kein Geld ausgegeben“, schreibt die Zeitung „Die Zeit“.", "Zeit")]
    [InlineData("“The town has not spent a penny on its bridges for years,” The Guardian wrote.", "Guardian")]
    public void AnOutletSpeaksForItselfWhereNobodyElseDoes(string text, string name)
    {
        var quote = Reader.Read(text).Quotes.ShouldHaveSingleItem();
        quote.Rule.ShouldBe("quote.medium");
        quote.Speaker!.Label.ShouldContain(name);
    }

    [Fact]
    public void AWordOrTwoInsideReportedSpeechAreQuotedFromItsSpeaker()
    {
        var quotes = Reader.Read("Nach Angaben der Polizei wurden die beiden Männer in Graz festgenommen. Die Lage in der Stadt sei „sehr angespannt“ gewesen.").Quotes;
        quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => (q.Rule, q.Speaker?.Label)).ShouldBe([("quote.report", "police")]);
    }

    [Theory]
    [InlineData("Der Verdächtige wurde nach Angaben der Polizei am Mittwoch in einem Dorf im Norden gefasst.")]
    [InlineData("The suspect was according to the police arrested on Wednesday in a village in the north.")]
    public void ASourceInTheMiddleReportsTheWholeSentence(string text)
    {
        var quote = Reader.Read(text).Quotes.ShouldHaveSingleItem();
        quote.Kind.ShouldBe(QuoteKind.Indirect);
        quote.Span.Length.ShouldBe(text.Length - 1);
    }

    private static IEnumerable<string> Direct(string text)
    {
        var read = Reader.Read(text);
        return read.Quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => q.Span.Of(read.Article.Text));
    }

    [Theory]
    [InlineData("\" Повертаємо додому наших захисників. Із ними повертаються цивільні \", – сказав Степан Бойко.")]
    [InlineData("\" We are bringing our people home today \", said Stepan Boyko.")]
    public void AStraightMarkThatBeginsAParagraphMayHaveABlankInside(string text) =>
        Reader.Read(text).Quotes.Count(q => q.Kind == QuoteKind.Direct && q.Speaker is { Label: var label } && label.StartsWith("Stepan", StringComparison.Ordinal)).ShouldBe(1);

    [Theory]
    [InlineData("The firm sells screens of 12\" and 15\" in its shops, the director said.")]
    [InlineData("A bolt of 4\" broke, the engineer said, and another of 5\" held.")]
    public void InchesAreNoQuotations(string text) => Reader.Read(text).Quotes.ShouldNotContain(q => q.Kind == QuoteKind.Direct);
}
