using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who counted the whole counted its parts.</summary>
public sealed class BreakdownTests
{
    [Theory]
    [InlineData("В выходные полиция задержала 620 человек, сообщает ОВД-Инфо.\n\nБольше всего задержанных в Нордвале – 240 человек, в Острели – 130, в Рувне – 75.", "OVD-Info", 4)]
    [InlineData("The police said 620 people were detained across the country.\n\nIn Norvale 240 people were detained, in Ostrel 130 people were detained and in Ruvna 75 people were detained.", "police", 4)]
    [InlineData("Poliția anunță că 620 de persoane au fost reținute în toată țara.\n\nLa Norvala au fost reținute 240 de persoane, la Ostrel 130 de persoane.", "police", 3)]
    [InlineData("The police said 17 people were killed. Three people were killed in the first carriage.", "police", 2)]
    public void ABreakdownHasTheSourceOfItsWhole(string text, string label, int count)
    {
        var claims = Reader.Read(text).Claims.Where(c => c.Concept is "detained" or "killed").ToList();
        claims.Count.ShouldBe(count);
        claims.ShouldAllBe(c => c.Attribution.Claimant!.Label == label);
    }

    [Theory]
    [InlineData("The police said 17 people were killed.\n\nThree people were killed in a fire on the coast.")]
    [InlineData("The police said 17 people were killed. Earlier 25 people were killed in the north.")]
    [InlineData("The police said 17 people were killed. In 2004, 12 people were killed in a collision.")]
    [InlineData("The police said 17 people were killed. Four other people were killed in the mountains.")]
    [InlineData("“We know that 17 people were killed,” the mayor said. Reportedly 12 people were killed on the bridge.")]
    public void WhatIsNoPartHasNoneOfIt(string text) => Reader.Read(text).Claims[^1].Attribution.Claimant.ShouldBeNull();
}
