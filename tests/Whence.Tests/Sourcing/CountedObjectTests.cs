using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Those who are counted as the object of one verb are not the subject of the verb of saying behind it.</summary>
public sealed class CountedObjectTests
{
    [Theory]
    [InlineData("Los bomberos rescataron a tres personas y confirmaron la muerte de dos mujeres.", "firefighter")]
    [InlineData("La policía detuvo a más de 30 manifestantes e informó de nueve heridos.", "police")]
    [InlineData("The firefighters rescued three people and confirmed the deaths of two women.", "firefighter")]
    public void WhoActsSpeaks(string text, string claimant) => Reader.Read(text).Claims[^1].Attribution.Claimant?.Label.ShouldBe(claimant);
}
