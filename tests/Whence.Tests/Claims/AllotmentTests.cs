using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>What each of several gets is a sum, and counts nobody.</summary>
public sealed class AllotmentTests
{
    [Theory]
    [InlineData("Семьям погибших выплатят по миллиону рублей, раненым — по 400 тысяч.", 400_000)]
    [InlineData("Родинам загиблих місто виплатить по 100 тисяч гривень, пораненим — по 50 тисяч.", 50_000)]
    [InlineData("Die Angehörigen der Toten erhalten 10.000 Euro, die Verletzten je 4000.", 4000)]
    [InlineData("Relatives of the dead get 10,000 euros, the wounded 4,000 each.", 4000)]
    [InlineData("Familiile victimelor primesc 10.000 de euro, răniții câte 4.000.", 4000)]
    public void WhatEachGetsIsMoney(string text, double sum)
    {
        var claims = Reader.Read(text).Claims;
        claims.ShouldNotContain(c => c.Quantity.Unit == "person");
        claims.ShouldContain(c => c.Quantity.Value == sum);
    }

    [Theory]
    [InlineData("В Харькове и Сумах ранены по двое полицейских, всего погибли 12 человек.", "killed", 12)]
    [InlineData("Je zwölf Menschen starben in den beiden Orten, 40 wurden verletzt.", "wounded", 40)]
    public void PeopleAreCountedAsBefore(string text, string concept, double count) => Reader.Read(text).Claims.ShouldContain(c => c.Concept == concept && c.Quantity.Value == count);
}
