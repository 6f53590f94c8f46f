using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks within a quotation is none of those who speak around it.</summary>
public sealed class WithinQuotesTests
{
    [Theory]
    [InlineData("Guvernatorul a vizitat zona. „Sătenii ne-au spus că sunt 12 morți”, a afirmat el.", "governor")]
    [InlineData("Der Minister besuchte den Ort. „Die Bewohner sagten uns, es gebe 12 Tote“, erklärte er.", "minister")]
    [InlineData("Министр посетил место. «Жители сообщили нам о 12 погибших», — рассказал он.", "minister")]
    [InlineData("Ministrs apmeklēja vietu. \"Iedzīvotāji mums paziņoja par 12 bojāgājušajiem,\" viņš sacīja.", "minister")]
    [InlineData("Le ministre s'est rendu sur place. « Les habitants nous ont signalé 12 morts », a-t-il expliqué.", "minister")]
    [InlineData("El gobernador regional elevó a once el número de fallecidos. \"Los ronderos nos han reportado dos cuerpos más\", sostuvo en una conferencia.", "governor")]
    public void WhoSaysAQuotationIsNobodyOfItsWords(string text, string speaker) =>
        Reader.Read(text).Quotes.Where(q => q.Kind == QuoteKind.Direct).ShouldHaveSingleItem().Speaker!.Label.ShouldBe(speaker);

    [Fact]
    public void AVerbWithinAQuotationBringsNothingBehindIt() =>
        Reader.Read("\"The rebels told us 12 people were dead,\" said the governor. \"They told us more,\" he added.").Quotes.ShouldAllBe(q => q.Kind == QuoteKind.Direct);

    [Fact]
    public void OfWhomAParticipleSpeaksIsNotTheSpeaker() =>
        Reader.Read("12 personnes ont fui, a affirmé un responsable d'une ONG, évoquant des familles \"qui dorment sous les arbres et n'ont rien mangé\".").Quotes.Single(q => q.Kind == QuoteKind.Direct).Speaker!.Label.ShouldNotContain("family");
}
