using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Four were rescued and taken to hospital": the same people have the same number, whatever is told of them.</summary>
public sealed class SecondVerbTests
{
    [Theory]
    [InlineData("Four others were rescued from the surf and taken to hospitals, the coast guard said.", "rescued 4", "hospitalised 4")]
    [InlineData("Seven people were wounded in the attack and were evacuated by helicopter.", "wounded 7", "evacuated 7")]
    [InlineData("Fünf Menschen wurden verletzt und ins Krankenhaus gebracht.", "wounded 5", "hospitalised 5")]
    [InlineData("Cinq personnes ont été blessées et transportées à l'hôpital.", "wounded 5", "hospitalised 5")]
    [InlineData("Cinco personas resultaron heridas y fueron trasladadas al hospital.", "wounded 5", "hospitalised 5")]
    [InlineData("Cinci persoane au fost rănite după prăbușirea unui acoperiș și transportate la spital.", "wounded 5", "hospitalised 5")]
    [InlineData("Trīs cilvēki tika izglābti un nogādāti slimnīcā.", "rescued 3", "hospitalised 3")]
    [InlineData("Пять человек были ранены и госпитализированы.", "wounded 5", "hospitalised 5")]
    [InlineData("П'ятьох людей врятували та доставили до лікарні.", "rescued 5", "hospitalised 5")]
    [InlineData("Спасатели спасли и доставили в больницу пять человек.", "rescued 5", "hospitalised 5")]
    public void AndJoinsVerbs(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Three people who were injured were taken to hospital.", "wounded 3", "hospitalised 3")]
    [InlineData("Zwölf Menschen, die verletzt wurden, kamen ins Krankenhaus.", "wounded 12", "hospitalised 12")]
    [InlineData("Douze personnes, qui ont été blessées, ont été hospitalisées.", "wounded 12", "hospitalised 12")]
    [InlineData("Fueron rescatadas 12 personas, que fueron trasladadas a un hospital.", "rescued 12", "hospitalised 12")]
    [InlineData("Au fost salvate trei persoane, care au fost transportate la spital.", "rescued 3", "hospitalised 3")]
    [InlineData("Cieta četras personas, kuras tika nogādātas medicīnas iestādē.", "wounded 4", "hospitalised 4")]
    [InlineData("Viens cilvēks, kuru ugunsdzēsēji izglāba, cieta.", "wounded 1", "rescued 1")]
    [InlineData("Пострадали пять человек, которых доставили в больницу.", "wounded 5", "hospitalised 5")]
    [InlineData("П'ятеро людей, які зазнали поранень, госпіталізовані.", "wounded 5", "hospitalised 5")]
    [InlineData("Five soldiers who were wounded in the ambush died in hospital.", "wounded 5", "killed 5")]
    [InlineData("Two hostages who were kidnapped by the militia since 2016 were released on Tuesday.", "kidnapped 2", "released 2")]
    public void ARelativeClauseTellsMore(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("The 230 pupils abducted in May were freed on Friday.", "kidnapped 230", "released 230")]
    [InlineData("Los 16 empleados secuestrados han sido liberados.", "kidnapped 16", "released 16")]
    public void AParticipleBesideThemTellsMore(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Five people were injured and residents evacuated.", "wounded 5")]
    [InlineData("Four people were injured and their neighbours evacuated.", "wounded 4")]
    [InlineData("Trois personnes ont été blessées et les habitants évacués.", "wounded 3")]
    [InlineData("Cinco personas murieron y fueron evacuados los vecinos.", "killed 5")]
    [InlineData("Au fost rănite cinci persoane și evacuați locatarii.", "wounded 5")]
    [InlineData("Drei Menschen wurden verletzt und 20 evakuiert.", "wounded 3", "evacuated 20")]
    [InlineData("Пострадали пять человек и эвакуированы жители дома.", "wounded 5")]
    [InlineData("Five people were injured and a woman was killed.", "wounded 5", "killed 1")]
    [InlineData("Three people were killed and wounded.", "killed_or_wounded 3")]
    public void OthersHaveTheirOwnVerb(string text, params string[] claims) => ShouldGive(text, claims);

    private static void ShouldGive(string text, string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").Order().ShouldBe(claims.Order());
}
