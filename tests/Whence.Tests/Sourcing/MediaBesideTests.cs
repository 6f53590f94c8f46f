using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Media that a sentence names for another reason than that they report.</summary>
public sealed class MediaBesideTests
{
    [Theory]
    [InlineData("Le procès du correspondant de Reuters à Velmont s'est ouvert le 13 août, a indiqué le tribunal.")]
    [InlineData("Полиция задержала 26 человек, в том числе корреспондентку телеграм-канала «Река поёт», сообщили в полиции.")]
    [InlineData("Ще 12 людей лишаються без світла, як уточнили в «Вельменерго».")]
    [InlineData("Britu padomes un \"Radio Brīvība\" biroji cieta, gāja bojā 3 cilvēki, ziņoja policija.")]
    public void WhatIsOnlyBesideIsNoRelay(string text) => Reader.Read(text).Relays.ShouldBeEmpty();

    [Theory]
    [InlineData("« Trois personnes ont fui », explique Ada Lind, correspondante de RFI.", "RFI")]
    [InlineData("Velmont, 6 ago. (Andaria).- Al menos nueve personas fallecieron en el sismo de anoche.", "Andaria")]
    [InlineData("Trei oameni au fost reținuți pentru trafic de migranți.\n\nAGERPRES/(AS - autor: Mirta Halven, editor: Ada Lind)", "AGERPRES")]
    public void WhoReportsIsOne(string text, string relay) => Reader.Read(text).Relays.ShouldContain(r => r.Text.Contains(relay));
}
