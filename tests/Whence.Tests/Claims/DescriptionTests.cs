using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Killed all 12 people aboard": a phrase that describes people does not take them from the verb; both are told.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Toți cei 19 oameni aflați la bord au murit.", "aboard 19, killed 19")]
    [InlineData("Au murit toți cei 19 oameni aflați la bord.", "killed 19, aboard 19")]
    [InlineData("Alle 28 Menschen an Bord kamen ums Leben.", "aboard 28, killed 28")]
    [InlineData("Alle 28 Menschen an Bord wurden getötet.", "aboard 28, killed 28")]
    [InlineData("All five people aboard the small aircraft died.", "aboard 5, killed 5")]
    [InlineData("Cele două fete date dispărute au fost găsite în viață.", "missing 2, rescued 2")]
    public void TheVerbOfTheSentenceIsToldToo(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("The crash killed all 12 people aboard.", "killed 12")]
    [InlineData("Gājuši bojā visi 15 uz klāja esošie cilvēki.", "killed 15")]
    public void SoIsTheVerbBeforeThem(string text, string claim) => Of(text).ShouldContain(claim);

    [Theory]
    [InlineData("Twelve people aboard, one of them the cook, whose brother died, were asked.", "killed")]
    [InlineData("The 12 people aboard said the crew had died.", "killed")]
    public void AnotherClauseTellsNothingOfThem(string text, string concept) => Of(text).ShouldNotContain(concept);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
