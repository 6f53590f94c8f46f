using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Those of whom a count consists, and who of them is how badly hurt.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("Two people were killed: a boy and a nurse.")]
    [InlineData("Zwei Menschen wurden getötet: ein Junge und ein 41-Jähriger.")]
    [InlineData("Deux personnes, un adolescent et un agriculteur, ont été tuées samedi.")]
    public void WhoIsToldOneByOneHasWhatIsSaidOfAll(string text) => Counts(text).ShouldBe([("killed", 2d), ("killed", 1d), ("killed", 1d)], ignoreOrder: true);

    [Theory]
    [InlineData("Polițiștii au prins 14 persoane – șase bărbați, șase femei și doi minori -, care mergeau pe jos.", "detained 14, detained 6, detained 6, detained 2")]
    [InlineData("Серед поранених шестеро дітей - троє дівчаток та троє хлопчиків.", "wounded 6, wounded 3, wounded 3")]
    [InlineData("Police detained 14 people, eight men and six women.", "detained 14, detained 8, detained 6")]
    [InlineData("Trei locatari, un bărbat de 61 de ani și două surori, au fost transportați la spital.", "hospitalised 3, hospitalised 1, hospitalised 2")]
    public void WhoAddUpToTheCountAreItsMembers(string text, string claims) => string.Join(", ", Counts(text).Select(c => $"{c.Item1} {c.Item2}")).ShouldBe(claims);

    [Theory]
    [InlineData("Neviens nevar atdot bojāgājušos.")]
    [InlineData("Nobody can bring back the dead.")]
    [InlineData("Ein Helfer ist bei der Rettung eines Mannes gelaufen.")]
    [InlineData("One of the accused, Ana Velk, spoke for an hour.")]
    public void WhoIsSpokenOfIsNoCount(string text) => Counts(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Zwei Menschen wurden getötet. Ein Junge sagte, ein Nachbar habe geholfen.")]
    [InlineData("Deux personnes ont été tuées : un voisin a appelé la police et un policier est venu.")]
    public void WhoDoesSomethingIsNoMember(string text) => Counts(text).Count(c => c == ("killed", 1d)).ShouldBeLessThan(2);

    [Theory]
    [InlineData("23 Menschen wurden verletzt, einer von ihnen schwer.", 1)]
    [InlineData("Dix-huit personnes ont été blessées, quatre grièvement.", 4)]
    [InlineData("18 de persoane au fost rănite, patru grav.", 4)]
    [InlineData("18 человек были ранены, четверо — тяжело.", 4)]
    public void SomeOfThemAreBadlyHurt(string text, double some) => Counts(text).ShouldContain(("wounded", some));

    [Theory]
    [InlineData("Число раненых достигло 104 человек. Трое из них находятся в тяжёлом состоянии.")]
    [InlineData("Кількість поранених досягла 104. Троє з них перебувають у важкому стані.")]
    public void AConditionIsNoNewConcept(string text) => Counts(text).ShouldBe([("wounded", 104d), ("wounded", 3d)]);

    [Theory]
    [InlineData("Two thirds of the injured were released.")]
    [InlineData("Près des deux tiers ont trouvé refuge à l'école.")]
    [InlineData("Две трети пострадавших выписали.")]
    [InlineData("Dos tercios de los heridos fueron dados de alta.")]
    public void AShareIsNoCount(string text) => Counts(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Ein kleines Mädchen wurde getötet.")]
    [InlineData("Ein zweijähriger Junge wurde getötet.")]
    public void OneWithAnAdjectiveIsOne(string text) => Counts(text).ShouldBe([("killed", 1d)]);

    [Theory]
    [InlineData("В субботу в больнице скончался бортмеханик Пётр Суров.")]
    [InlineData("Сьогодні загинув сапер Микола Дубенко.")]
    public void WhoeverIsNamedIsNotCounted(string text) => Counts(text).ShouldBeEmpty();

    private static List<(string, double)> Counts(string text) => [.. Reader.Read(text).Claims.Where(c => c.Quantity.Unit == "person").Select(c => (c.Concept, c.Quantity.Value ?? 0))];
}
