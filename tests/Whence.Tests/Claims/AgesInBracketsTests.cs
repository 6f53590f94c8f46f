using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Two men (34 and 45) were wounded": numbers in brackets behind people are ages, and part them from no verb.</summary>
public sealed class AgesInBracketsTests
{
    [Theory]
    [InlineData("Ein Mann (34) wurde bei dem Unfall verletzt.", "wounded 1")]
    [InlineData("Zwei Männer (34 und 45) wurden bei dem Unfall verletzt.", "wounded 2")]
    [InlineData("Drei Frauen (21, 34 und 45) wurden verletzt.", "wounded 3")]
    [InlineData("Drei weitere Bewohner (w/83, m/71, m/58) wurden ins Krankenhaus gebracht.", "hospitalised 3")]
    [InlineData("Die Polizei nahm einen 55-Jährigen fest.", "detained 1")]
    [InlineData("Ein 55-Jähriger und eine 20-Jährige wurden verletzt.", "wounded 1, wounded 1")]
    [InlineData("Two men (34 and 45) were wounded.", "wounded 2")]
    [InlineData("Deux hommes (34 et 45) ont été blessés.", "wounded 2")]
    [InlineData("Doi bărbați (34 și 45) au fost răniți.", "wounded 2")]
    [InlineData("A woman, 71, and her two grandchildren were killed.", "killed 1, killed 2")]
    public void AgesCountNobody(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
