using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks where the words that say so stand inside the marks, and quotations of several paragraphs.</summary>
public sealed class InsertedSpeakerTests
{
    [Theory]
    [InlineData("« C'était connu depuis longtemps, note le maire, Antoine Aubel. J'avais alerté la police, qui compte 42 blessés. »", "Antoine Aubel")]
    [InlineData("« En tout, ils ont enlevé 42 personnes, a déclaré à l'AFP Luc Idran. Un élève a été tué », selon lui.", "Luc Idran")]
    [InlineData("«Andiamo via da qui – ha detto Marco Rossin – perché sono morte 42 persone».", "Marco Rossin")]
    [InlineData("„Au murit 42 de persoane, a spus primarul Ion Popescu. Căutăm alte victime.”", "Ion Popescu")]
    public void WordsInsideTheMarksSayWhoSpeaks(string text, string name)
    {
        var read = Reader.Read(text);
        var direct = read.Quotes.Where(q => q.Kind == QuoteKind.Direct).ToList();
        direct.Count.ShouldBe(2);
        direct.ShouldAllBe(q => q.Speaker!.Label == name);
        read.Claims.ShouldAllBe(c => c.Attribution.Claimant!.Label == name);
    }

    [Theory]
    [InlineData("« Le maire est venu, a parlé de 42 blessés et a demandé de l'aide », a déclaré Anne Morel.")]
    [InlineData("„Wenn er kommt, sagt Müller nichts mehr dazu, und das ist gut“, sagte Anne Morel.")]
    public void AVerbInsideTheWordsInsertsNothing(string text) =>
        Reader.Read(text).Quotes.Where(q => q.Kind == QuoteKind.Direct).ShouldHaveSingleItem().Speaker!.Label.ShouldBe("Anne Morel");

    [Theory]
    [InlineData("Drumul este închis.\n\n„Apa a crescut toată noaptea în satele de pe vale.\n\nAu murit doisprezece oameni”, explică primarul Ion Popescu.", "Ion Popescu")]
    [InlineData("Дорога закрыта.\n\n«Вода поднималась всю ночь.\n\nПогибли двенадцать человек», – сообщил Иван Громов.", "Ivan Gromov")]
    [InlineData("La route est fermée.\n\n« L'eau est montée toute la nuit.\n\n« Douze personnes sont mortes », a déclaré Anne Morel.", "Anne Morel")]
    public void WhoSpeaksBehindTheLastParagraphSpeaksInAll(string text, string name)
    {
        var read = Reader.Read(text);
        read.Quotes.Where(q => q.Kind == QuoteKind.Direct).ShouldAllBe(q => q.Speaker!.Label == name);
        read.Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(name);
    }

    [Fact]
    public void AMarkWithoutItsPartnerOpensNothingBeforeAnotherQuotation() =>
        Reader.Read("„Drumul este închis toată ziua.\n\nPrimarul a vorbit. „Au murit doisprezece oameni”, a spus Ion Popescu.").Quotes.Where(q => q.Kind == QuoteKind.Direct).ShouldHaveSingleItem();
}
