using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Who is counted by a noun before a comma, who is only named, and of whom only something is asked or supposed.</summary>
public sealed class WhoIsMeantTests
{
    [Theory]
    [InlineData("The dead, two men and a woman, were found on Monday.", "killed 2, killed 1")]
    [InlineData("Die Todesopfer, zwei Männer aus Olm, gehörten zu einer Gruppe.", "killed 2")]
    public void WhoStandsBehindTheNounOfTheDeadIsCounted(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("A rival dealer, 26-year-old Jon Berg, was kidnapped in October.")]
    [InlineData("Nobody knows how many people were in the building when the fire broke out.")]
    [InlineData("Wie viele Menschen in dem Gebäude waren, weiß niemand.")]
    [InlineData("If there had been a second death, we would know about it.")]
    [InlineData("In the winter of 2024/25 people died.")]
    public void WhoIsNamedOrAskedForIsNot(string text) => Of(text).ShouldBe("");

    [Theory]
    [InlineData("Three former officers were sentenced to twelve years in prison for selling fuel.", "sentenced 3, duration.sentence 12")]
    [InlineData("The crash claimed four lives, among them that of a six-year-old girl.", "killed 4, killed 1")]
    [InlineData("Twenty riders went down in the pile-up and four were taken to hospital.", "hospitalised 4")]
    [InlineData("Räuber haben aus einem Geldtransporter 800.000 Euro erbeutet.", "money.stolen 800000")]
    [InlineData("Ein SEK-Beamter wurde verletzt.", "wounded 1")]
    [InlineData("The clinic had received 63 patients, 19 of them with gunshot wounds.", "hospitalised 63, wounded 19")]
    public void EachHasItsOwnVerb(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => FormattableString.Invariant($"{c.Concept} {c.Quantity.Value}")));
}
