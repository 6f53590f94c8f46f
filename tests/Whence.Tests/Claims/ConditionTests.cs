using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>What would be under a condition is no count; what a contrast tells is one.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("If the wall of the reservoir breaks, 4,000 people would have to be evacuated.")]
    [InlineData("“If nobody had called us, 40 people would have been killed,” the ranger said.")]
    [InlineData("Sollte der Hang abrutschen, müssten 4000 Menschen evakuiert werden.")]
    [InlineData("Wäre der Zug schneller gefahren, wären 40 Menschen getötet worden.")]
    [InlineData("Si le talus cédait, 4 000 personnes devraient être évacuées.")]
    [InlineData("Si cediera la presa, 4.000 personas tendrían que ser evacuadas.")]
    [InlineData("Dacă barajul ar ceda, 4.000 de oameni ar fi evacuați.")]
    [InlineData("Ja dambis pārplīstu, 4000 cilvēku vajadzētu evakuēt.")]
    [InlineData("Если плотина не выдержит, эвакуировать придётся 4000 человек.")]
    [InlineData("Якщо дамба не витримає, евакуюватимуть 4000 людей.")]
    public void WhatWouldBeIsNoCount(string text) => Of(text).ShouldBe("");

    [Theory]
    [InlineData("If last year 20 people were killed on the pass, this year 30 were killed.", "killed 30")]
    [InlineData("Если в прошлом году на перевале погибли 20 человек, то в этом погибли 30 человек.", "killed 30")]
    [InlineData("Si le calme est revenu au port, 300 personnes ont été évacuées.", "evacuated 300")]
    [InlineData("The wall broke, and 4,000 people were evacuated.", "evacuated 4000")]
    [InlineData("4,000 people were evacuated; if the wall breaks, the road would be closed.", "evacuated 4000")]
    public void WhatAContrastTellsIsOne(string text, string claim) => Of(text).ShouldContain(claim);

    [Theory]
    [InlineData("Up to 50 miners might be trapped under the rubble.", "")]
    [InlineData("The company said 500 workers could be dismissed.", "dismissed 500")]
    public void APossibilityIsNewsWhereJobsMayGo(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
