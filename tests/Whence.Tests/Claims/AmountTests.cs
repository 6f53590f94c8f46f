using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>The number behind the verb of a toll, and other numbers in its phrase.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("The number of people killed in the magnitude 6.0 earthquake in three provinces rose to 2,205.", 2205)]
    [InlineData("The death toll from the fire in three villages, among them Velmont, has climbed to at least 41.", 41)]
    [InlineData("El número de muertos por el sismo en cinco estados asciende a 356.", 356)]
    [InlineData("Die Zahl der Toten nach dem Erdbeben in drei Provinzen ist auf 2205 gestiegen.", 2205)]
    [InlineData("Die Zahl der Toten in drei Provinzen stieg um 12 auf 110.", 110)]
    [InlineData("Le nombre de morts dans le séisme de magnitude 6,0 dans trois provinces est passé à 2 205.", 2205)]
    [InlineData("Numărul morților în urma furtunilor din trei județe a ajuns la 205.", 205)]
    [InlineData("Число погибших в результате землетрясения магнитудой 6,0 возросло до 2205 человек.", 2205)]
    [InlineData("Кількість загиблих унаслідок удару по двох будинках зросла до 14.", 14)]
    [InlineData("Bojāgājušo skaits zemestrīcē, kura sestdien notika Velmontā, ir pieaudzis līdz 272 cilvēkiem, un tajā ievainoti 2527.", 272)]
    public void TheVerbOfATollBringsItsNumber(string text, double value) => Counts(text, "killed").ShouldContain(value);

    [Fact]
    public void TheNumberBeforeAndTheNumberNowAreBothOfTheToll() =>
        Counts("La cifra de damnificados por el terremoto de magnitud 8,4 aumentó de 9.000 a 13.393.", "affected").ShouldBe([9000, 13393]);

    [Fact]
    public void AVerbOfItsOwnEndsTheToll() =>
        Counts("El número de muertos en los dos ataques no se conoce y el precio asciende a 356.", "killed", "attacked").ShouldNotContain(356);

    [Theory]
    [InlineData("Bei Gefechten wurden mindestens 35 Sicherheitskräfte getötet.")]
    [InlineData("Унаслідок обстрілу загинули щонайменше 35 силовиків.")]
    [InlineData("At least 35 members of the security forces were killed.")]
    public void SecurityForcesAreCountedByTheirMembers(string text) => Counts(text, "killed").ShouldBe([35]);

    [Theory]
    [InlineData("10.000 personnes ont été évacuées de trois campings.")]
    [InlineData("10.000 de oameni din cele trei sate au fost evacuați.")]
    public void WherePeopleAreTakenFromIsNotCountedWithThem(string text) => Counts(text, "evacuated").ShouldBe([10000]);

    private static IEnumerable<double> Counts(string text, params string[] concepts) =>
        Reader.Read(text).Claims.Where(c => concepts.Contains(c.Concept)).OrderBy(c => c.Quantity.Value).Select(c => c.Quantity.Value ?? 0);
}
