using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"54 of the 61 passengers died" is about 54 people, in whichever way a language joins the part to the whole.</summary>
public sealed class PartOfWholeTests
{
    [Theory]
    [InlineData("Fourteen people died and 21 were hurt, the governor said. Among the dead are three children.")]
    [InlineData("Vierzehn Menschen starben, 21 wurden verletzt, teilte die Polizei mit. Unter den Toten sind drei Kinder.")]
    [InlineData("Quatorze personnes sont mortes et 21 ont été blessées, selon la police. Parmi les morts figurent trois enfants.")]
    [InlineData("Catorce personas murieron y 21 resultaron heridas, informó la policía. Entre los muertos hay tres niños.")]
    [InlineData("Четырнадцать человек погибли, ещё двадцать один пострадал, сообщил губернатор. По его словам, среди погибших трое детей.")]
    [InlineData("Четырнадцать человек погибли, ещё двадцать один пострадал, сообщил губернатор. Среди погибших — трое детей.")]
    [InlineData("Gājuši bojā 14 cilvēki, vēl 21 ievainots, pavēstīja policija. Starp bojāgājušajiem ir trīs bērni.")]
    public void WordsForAPartNameTheWhole(string text) =>
        Reader.Read(text).Claims.Where(c => c.Quantity.Value == 3).Select(c => (c.Concept, c.Subject!.Label)).ShouldBe([("killed", "children")]);

    [Theory]
    [InlineData("54 of the 61 passengers were killed when the train left the tracks on Friday.")]
    [InlineData("54 der 61 Passagiere kamen bei dem Unglück am Freitag ums Leben, teilte die Polizei mit.")]
    [InlineData("54 de los 61 pasajeros murieron cuando el tren descarriló el viernes, informó la policía.")]
    [InlineData("54 din cei 61 de pasageri au murit când trenul a deraiat vineri, a anunțat poliția locală.")]
    public void TheWholeIsNoFigureOfItsOwn(string text) => Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value)).ShouldBe([("killed", 54d)]);

    [Theory]
    [InlineData("Nineteen of the 23 dead have been identified.", "killed 23")]
    [InlineData("The army shot down 54 of the 61 drones launched overnight.", "launched 61, intercepted 54")]
    [InlineData("Forțele aeriene au doborât 54 din cele 61 de drone lansate peste noapte.", "launched 61, intercepted 54")]
    [InlineData("La fuerza aérea derribó 54 de los 61 drones lanzados durante la noche.", "launched 61, intercepted 54")]
    [InlineData("None of the 212 people on board was injured.", "aboard 212, wounded 0")]
    [InlineData("Ninguna de las 212 personas que iban a bordo resultó herida.", "aboard 212, wounded 0")]
    public void TheWholeIsWhatItsOwnWordsSay(string text, string claims) =>
        Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}").Order().ShouldBe(claims.Split(", ").Order());
}
