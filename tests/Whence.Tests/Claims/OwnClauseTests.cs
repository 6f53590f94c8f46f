using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"двоих увезли в больницу, 60 эвакуировали": what a clause says is said of its own figures, and of no others.</summary>
public sealed class OwnClauseTests
{
    [Theory]
    [InlineData("Двох мешканців забрали до опікового центру, 60 евакуювали.", "hospitalised 2, evacuated 60")]
    [InlineData("Девять человек погибли и еще 21 ранены в ДТП под Тверью.", "killed 9, wounded 21")]
    [InlineData("Dos hombres murieron, una mujer sobrevivió.", "killed 2")]
    [InlineData("Zwei Menschen starben, ein Mädchen überlebte.", "killed 2")]
    [InlineData("Bătrânul și doi vecini au murit, o tânără a supraviețuit.", "killed 2")]
    [InlineData("Двое пытались бежать, один застрелен.", "killed 1")]
    [InlineData("Із 16 членів екіпажу врятовано дев'ятьох.", "rescued 9")]
    [InlineData("Пятеро заключенных сбежали из колонии, убив часового.", "escaped 5")]
    [InlineData("Le conflit a fait des milliers de morts et déplacé plus de 400 000 personnes.", "killed , displaced ")]
    public void ACountHasTheVerbOfItsOwnClause(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Trois ponts ont été détruits et 14 granges endommagées par la crue.", "destroyed 3, damaged 14")]
    [InlineData("Tres puentes fueron destruidos y 14 graneros dañados por la riada.", "destroyed 3, damaged 14")]
    [InlineData("Su tercera novela, de 380 páginas, aparecerá en mayo.", "")]
    [InlineData("127 malades et visiteurs avaient été évacués.", "evacuated 127")]
    [InlineData("84 patients and visitors were evacuated.", "evacuated 84")]
    [InlineData("Neuf personnes ont été évacuées, dont deux grièvement blessées.", "evacuated 9, wounded 2")]
    [InlineData("Doce personas fueron evacuadas, entre ellas dos heridos graves.", "evacuated 12, wounded 2")]
    [InlineData("Un centenar de vecinos aguardaba ante la valla que custodian 350 policías.", "deployed 350")]
    [InlineData("El alcalde cifró los daños en 12 millones de euros y pidió ayuda.", "money.damage ")]
    [InlineData("La inflación se aceleró en julio hasta el 7,3 %.", "percent.inflation ")]
    public void WhatStandsBesideACountIsItsOwn(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Un voluntario que trataba de salvar sus ovejas murió el domingo.", "killed 1")]
    [InlineData("A man who tried to save his dog drowned on Sunday.", "killed 1")]
    [InlineData("Un conductor de 45 años que intentó esquivar a un peatón falleció en el acto.", "killed 1")]
    [InlineData("Un minero de 36 años murió en un accidente.", "killed 1")]
    [InlineData("Un plongeur de 28 ans est porté disparu.", "missing 1")]
    public void ThePersonOfTheMainClauseHasItsVerb(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("The dead were identified as Andres Ruzol, 20, a cadet from Veracruz, and Pedro Losk, 22.", "")]
    [InlineData("Постраждали троє людей, зокрема 16-річна дівчина.", "wounded 3")]
    [InlineData("La empresa aseguró que se ofrecerán 160 recolocaciones.", "")]
    [InlineData("Almost 100 of those arrested were in their 70s and 15 were over 80.", "detained ")]
    [InlineData("The mine is about 30m from where the workers were last seen.", "distance ")]
    public void WhoIsToldOfIsNotCounted(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("The attack raised to 31 the number of people killed this year.", "killed 31")]
    [InlineData("Aumenta a 119 el número de personas heridas.", "wounded 119")]
    [InlineData("Cette attaque porte à 27 le nombre de soldats tués cette année.", "killed 27")]
    [InlineData("The killings bring to four the number of people who have died in the feud between two families.", "killed 4")]
    [InlineData("Die Zahl der Toten stieg auf 14, die der Verletzten auf 60.", "killed 14, wounded 60")]
    [InlineData("Le nombre de morts est passé à 14, celui des blessés à 60.", "killed 14, wounded 60")]
    [InlineData("Numărul morților a crescut la 14, iar cel al răniților la 60.", "killed 14, wounded 60")]
    public void ATollMayFollowItsNumberAndLeaveOutItsNoun(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("26 de los heridos fueron dados de alta.", "treated 26")]
    [InlineData("Thirty of the wounded have been discharged.", "released 30")]
    [InlineData("Dix des personnes arrêtées ont été relâchées.", "released 10")]
    [InlineData("Cinco de los fallecidos presentaban quemaduras.", "killed 5")]
    [InlineData("Trei dintre morți erau copii, a anunțat poliția.", "killed 3")]
    [InlineData("The attack killed 31 people. Nineteen were children.", "killed 31, killed 19")]
    [InlineData("La police a arrêté 20 personnes. Douze étaient des étudiants.", "detained 20, detained 12")]
    [InlineData("De las 61 personas capturadas, 48 lo fueron en flagrancia.", "detained 61, detained 48")]
    public void APartHasWhatItsVerbSays(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {(c.Quantity.Hedge == Whence.Quantities.Hedge.Exact && c.Quantity.Unit is null or "person" ? c.Quantity.Value : null)}"));
}
