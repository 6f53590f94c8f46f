using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks for somebody, for a body or through a document, and names that begin too early.</summary>
public sealed class SpokesmanTests
{
    [Theory]
    [InlineData("15 people died, said the spokesman for President Ashraf Ganor, Saied Hachem.", "Saied Hachem")]
    [InlineData("15 personnes sont mortes, a déclaré à la presse le porte-parole du président Achraf Ganor, Saied Hachem.", "Saied Hachem")]
    [InlineData("15 personas murieron, dijo el portavoz del presidente Juan Lopera, Luis Marín.", "Luis Marín")]
    [InlineData("15 persoane au murit, a declarat purtătorul de cuvânt al președintelui Ion Popescu, Vasile Marin.", "Vasile Marin")]
    [InlineData("15 Menschen starben, sagte der Sprecher des Präsidenten Aschraf Ganor, Said Haschem.", "Said Haschem")]
    [InlineData("Der Sprecher der Polizei Uwe Klarmann sagte, 15 Menschen seien gestorben.", "Uwe Klarmann")]
    public void TheNameBehindThatOfAnOfficeHolderIsTheSpokesmans(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("A spokesman for President Ashraf Ganor said 15 people died.", "Ashraf Ganor")]
    [InlineData("Le porte-parole du président Achraf Ganor a déclaré que 15 personnes sont mortes.", "Achraf Ganor")]
    [InlineData("15 personas murieron, dijo el portavoz del presidente Juan Lopera.", "Juan Lopera")]
    [InlineData("15 persoane au murit, a declarat purtătorul de cuvânt al președintelui Ion Popescu.", "Ion Popescu")]
    [InlineData("15 Menschen starben, sagte der Sprecher von Präsident Aschraf Ganor.", "Aschraf Ganor")]
    public void WhoSpeaksForAnOfficeHolderIsSomebodyElse(string text, string holder) => Claimant(text).ShouldBe("spokesperson of " + holder);

    [Theory]
    [InlineData("Двое погибли, сообщили в пресс-службе УВД Остред-Валадской области.", "police of Ostred-Valadskoy region")]
    [InlineData("Двоє людей загинули, повідомили в Норвальській міській прокуратурі.", "Norvalskii prosecutor's office")]
    [InlineData("В Остреле власти сообщили, что погибли двое человек.", "authorities")]
    [InlineData("В Остреле полиция сообщила, что погибли двое человек.", "police")]
    [InlineData("The report of the Norvale police said three people died.", "police of Norvale")]
    [InlineData("A statement by police spokesman Jorin Kinor said three people died.", "Jorin Kinor")]
    public void ABodySpeaksThroughItsOfficeAndItsPapers(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Голова ОВА Іван Федорчук повідомив про удар. Спочатку Федорчук повідомив про чотирьох поранених.", "Ivan Fedorchuk")]
    [InlineData("Die Explosion forderte Tote. Minister Uwe Klarmann war vor Ort. Drei Menschen seien verletzt, erklärte er auf Telegram.", "Uwe Klarmann")]
    [InlineData("Es gab Kämpfe. Nach UN-Angaben starben 20 Menschen.", "United Nations")]
    [InlineData("Zunächst war von fünf Toten die Rede.", null)]
    public void AnAdverbAPlatformAndAJoinedNounNameNobody(string text, string? label) =>
        Reader.Read(text).Claims[^1].Attribution.Claimant?.Label.ShouldBe(label);

    [Fact]
    public void LettersThatTheArticleSpellsAreNoAgency() =>
        Reader.Read("A court sentenced two members of the rebel alliance Sudanese Revolutionary Front (SRF) to death, police said. No SRF man was hurt, police said.").Relays.ShouldBeEmpty();

    private static string Claimant(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label;
}
