using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"54 of the 61 passengers died" is about 54 people, in whichever way a language joins the part to the whole.</summary>
public sealed class PartOfWholeTests
{
    [Theory]
    [InlineData("54 of the 61 passengers were killed when the train left the tracks on Friday.")]
    [InlineData("54 der 61 Passagiere kamen bei dem Unglück am Freitag ums Leben, teilte die Polizei mit.")]
    [InlineData("54 de los 61 pasajeros murieron cuando el tren descarriló el viernes, informó la policía.")]
    [InlineData("54 din cei 61 de pasageri au murit când trenul a deraiat vineri, a anunțat poliția locală.")]
    public void TheWholeIsNoFigureOfItsOwn(string text) => Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value)).ShouldBe([("killed", 54d)]);
}
