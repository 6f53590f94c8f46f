using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Another died in hospital": one more of those counted before, in a sentence or half a sentence of its own.</summary>
public sealed class OneMoreTests
{
    [Theory]
    [InlineData("Two people died at the scene. Another was taken to hospital.", "killed 2", "hospitalised 1")]
    [InlineData("Two people died at the scene. Another person died later.", "killed 2", "killed 1")]
    [InlineData("Dos personas murieron. Otra falleció en el hospital.", "killed 2", "killed 1")]
    [InlineData("Dos personas murieron. Otra persona resultó herida.", "killed 2", "wounded 1")]
    [InlineData("Deux personnes sont mortes. Un autre a été blessé.", "killed 2", "wounded 1")]
    [InlineData("Zwei Menschen starben. Eine weitere wurde verletzt.", "killed 2", "wounded 1")]
    [InlineData("Două persoane au murit. O altă persoană a fost transportată la spital.", "killed 2", "hospitalised 1")]
    [InlineData("Двое погибли. Другой был ранен.", "killed 2", "wounded 1")]
    [InlineData("Двоє загинули. Інший був поранений.", "killed 2", "wounded 1")]
    [InlineData("Divi cilvēki gāja bojā. Cits tika ievainots.", "killed 2", "wounded 1")]
    [InlineData("One after another, they left. Another attack killed 12 people.", "killed 12")]
    [InlineData("Otra vez hubo dos heridos. Otra explosión mató a doce personas.", "wounded 2", "killed 12")]
    public void AnotherIsOneMore(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Two people died at the scene and another in hospital.", "killed 2", "killed 1")]
    [InlineData("Two people died at the scene and three in hospital.", "killed 2", "killed 3")]
    [InlineData("Two people died at the scene and three are in hospital.", "killed 2", "hospitalised 3")]
    [InlineData("Dos personas murieron en el lugar y otra en el hospital.", "killed 2", "killed 1")]
    [InlineData("Deux personnes sont mortes sur place et une autre à l'hôpital.", "killed 2", "killed 1")]
    [InlineData("Zwei Menschen starben am Unfallort, ein weiterer im Krankenhaus.", "killed 2", "killed 1")]
    [InlineData("Două persoane au murit pe loc, iar alta la spital.", "killed 2", "killed 1")]
    [InlineData("Двое погибли на месте, ещё один — в больнице.", "killed 2", "killed 1")]
    [InlineData("Divi cilvēki gāja bojā uz vietas, vēl viens slimnīcā.", "killed 2", "killed 1")]
    public void ASecondPlaceHasTheSameVerb(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("The country reported 39 accidents, including 19 deaths.", "killed 19")]
    [InlineData("The blast left 39 people hurt, including three dead.", "killed 3")]
    [InlineData("S-au înregistrat 39 de cazuri, inclusiv 19 decese.", "killed 19")]
    [InlineData("Es gab 39 Fälle, darunter 19 Todesfälle.", "killed 19")]
    [InlineData("On a recensé 39 cas, dont 19 décès.", "killed 19")]
    [InlineData("Se registraron 39 casos, entre ellos 19 muertes.", "killed 19")]
    [InlineData("Выявлено 39 случаев, в том числе 19 смертей.", "killed 19")]
    public void ThePartSaysItself(string text, string part) => Given(text).ShouldContain(part);

    [Theory]
    [InlineData("More than 150 people were injured on Friday (26) in a collision.", "wounded 150")]
    [InlineData("Relatives of the dead get 5,400 euros ($ 6,300).")]
    [InlineData("At least 20 bodies were seen at the station.", "killed 20")]
    public void WhatIsNoCountOfPeople(string text, params string[] claims) => ShouldGive(text, claims);

    private static List<string> Given(string text) => [.. Reader.Read(text).Claims.Where(c => c.Quantity.Unit is null or "person" && c.Concept != "counted").Select(c => $"{c.Concept} {c.Quantity.Value ?? c.Quantity.Low}")];

    private static void ShouldGive(string text, string[] claims) => Given(text).ShouldBe(claims);
}
