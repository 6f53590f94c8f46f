using Whence.Quantities;
using Whence.Tests.Support;

namespace Whence.Tests.Quantities;

/// <summary>Numbers that count nobody, and words before numbers that are no hedges.</summary>
public sealed class NoCountTests
{
    [Theory]
    [InlineData("Близько 11.00 три ракети влучили в будівлю у місті, повідомила поліція.", "hit 3")]
    [InlineData("Около 11.00 три ракеты попали в здание в городе, сообщила полиция.", "hit 3")]
    [InlineData("Он написал, что собирается на площадь (у него было 14 подписчиков).", "counted 14")]
    [InlineData("Fuentes del 112 hablan de 28 rescatados.", "rescued 28")]
    [InlineData("Los 112 muertos fueron enterrados el lunes.", "killed 112")]
    [InlineData("Plusieurs civils ont été tués, selon un bilan donné dimanche par deux habitants.", "counted 2")]
    [InlineData("Insgesamt wurden 155 Unwetter-Tote verzeichnet.", "killed 155")]
    public void WhatIsCounted(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims);

    [Theory]
    [InlineData("Unter den mindestens 39 Todesopfern sind Kinder.", "at_least")]
    [InlineData("Unter den 39 Todesopfern sind Kinder.", "exact")]
    [InlineData("Unter 39 Menschen starben.", "fewer_than")]
    public void AWordForAmongIsNoHedge(string text, string hedge) =>
        Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.Hedge.Name().ShouldBe(hedge);
}
