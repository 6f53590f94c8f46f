using Whence.Tests.Support;

namespace Whence.Tests.Names;

/// <summary>What belongs to a personal name and what only stands beside it.</summary>
public sealed class NameRunsTests
{
    [Theory]
    [InlineData("Xavier van der Linde said 12 people were killed.", "Xavier van der Linde")]
    [InlineData("Oberst Klaus von der Heide sagte, zwölf Menschen seien gestorben.", "Klaus von der Heide")]
    [InlineData("El alcalde Juan de los Santos dijo que murieron doce personas.", "Juan de los Santos")]
    [InlineData("Ana de la Cruz dijo que murieron doce personas.", "Ana de la Cruz")]
    [InlineData("Selon Xavier de Montville, douze personnes ont été tuées.", "Xavier de Montville")]
    [InlineData("El alcalde Ugo de la Torre dijo que murieron doce personas.", "Ugo de la Torre")]
    [InlineData("El gobernador norvalense Alvaro del Mazo dijo que murieron doce personas.", "Alvaro del Mazo")]
    [InlineData("Ludovic van der Linde spoke. Van der Linde said 12 people were killed.", "Ludovic van der Linde")]
    public void SmallWordsAreInsideAName(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Ostrel Gov. Nadir Idrane said 12 people were killed.", "Nadir Idrane")]
    [InlineData("Twelve people were killed, said Dr. Ann Berg.", "Ann Berg")]
    [InlineData("Mayor John Weller spoke. Mr Weller said 12 people were killed.", "John Weller")]
    [InlineData("Le préfet Jean Dupont a parlé. M. Dupont a dit que douze personnes ont été tuées.", "Jean Dupont")]
    [InlineData("Zwölf Menschen starben, sagte der EY-Experte Jan Brorhal.", "Jan Brorhal")]
    [InlineData("Fort Norvale Mayor Ilda Sornet said 12 people were killed.", "Ilda Sornet")]
    public void TitlesAreNoPartOfAName(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("The mayor, John Grant, said 12 people were killed.", "John Grant")]
    [InlineData("Police chief John Farmer spoke. Farmer said 12 people were killed.", "John Farmer")]
    [InlineData("Douze personnes ont été tuées, a déclaré à l'AFP le maire de la commune, Paul Boulanger.", "Paul Boulanger")]
    [InlineData("Murieron doce personas, dijo el alcalde del municipio, Luis Pastor.", "Luis Pastor")]
    [InlineData("La fiscal de la ciudad, Berta Alcalde Lunar, habló. Alcalde Lunar dijo que murieron doce personas.", "Berta Alcalde Lunar")]
    [InlineData("La fiscal, Berta Alcalde Lunar, habló. La fiscal dijo que murieron doce personas.", "Berta Alcalde Lunar")]
    [InlineData("The mayor, Jan Kowal, said 12 people were killed.", "Jan Kowal")]
    public void OrdinaryWordsAreNamesWhereAPersonStands(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("In May the mayor said 12 people were killed.", "mayor")]
    [InlineData("Morales de la Universidad calló. La policía dijo que murieron doce personas.", "police")]
    public void OtherWordsStayWhatTheyAre(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Siły Powietrzne Ukrainy podały, że zginęło dwanaście osób.", "Ukrainian air force")]
    public void NoNameBeginsInsideALongerNoun(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("US$ 5 millones fueron robados.")]
    [InlineData("R$ 4 milhões foram roubados na noite de sexta-feira.")]
    [InlineData("El programa costará US$ 5 millones.")]
    public void TheLettersOfASumAreNoName(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Subject?.Label.ShouldNotBeOneOf("R", "US", "United States");

    [Fact]
    public void AGivenNameIsNoPlaceInAnotherForm() => Claimant("Vjetnamas vicepremjers Čans Dolmeri paziņoja, ka gājuši bojā divpadsmit cilvēki.").ShouldBe("Čans Dolmeri");

    private static string? Claimant(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant?.Label;
}
