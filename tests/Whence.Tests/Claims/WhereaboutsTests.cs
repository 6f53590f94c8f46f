using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>To be at a place can say enough of people, whichever verb says that they are there.</summary>
public sealed class WhereaboutsTests
{
    [Theory]
    [InlineData("В региональной больнице остаются 11 раненых.", "hospitalised", 11)]
    [InlineData("У лікарнях у понеділок залишалися 37 поранених.", "hospitalised", 37)]
    [InlineData("La spital au ajuns doi copii.", "hospitalised", 2)]
    [InlineData("Autobusā kopumā bija 48 pasažieri.", "aboard", 48)]
    public void WhoIsThere(string text, string concept, double count) => Reader.Read(text).Claims.ShouldContain(c => c.Concept == concept && c.Quantity.Value == count);

    [Theory]
    [InlineData("В больнице скончались 11 раненых.")]
    [InlineData("В больнице работают 80 врачей.")]
    [InlineData("La spital lucrează 80 de medici.")]
    [InlineData("Im Krankenhaus arbeiten 80 Ärzte.")]
    public void WhoWorksOrDiesThere(string text) => Reader.Read(text).Claims.ShouldNotContain(c => c.Concept == "hospitalised");
}
