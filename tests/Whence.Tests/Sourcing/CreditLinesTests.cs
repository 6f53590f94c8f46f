using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

public sealed class CreditLinesTests
{
    [Theory]
    [InlineData("Flood cuts off two villages\n\nBy AFP\n\nThe river rose by two metres on Tuesday and the road is closed.", "AFP")]
    [InlineData("Flood cuts off two villages\n\nRITA MALDEN\nThe Associated Press\n\nThe river rose by two metres on Tuesday and the road is closed.", "Associated Press")]
    [InlineData("The river rose by two metres on Tuesday and the road to both villages is closed.\n\nSOURCE: Reuters", "Reuters")]
    [InlineData("Râul a crescut marți cu doi metri, iar drumul spre cele două sate este închis.\n\nSursa: Mediafax", "Mediafax")]
    [InlineData("Râul a crescut marți cu doi metri, iar drumul spre cele două sate este închis.\n\nSursa: QRX", "QRX")]
    [InlineData("The river rose by two metres on Tuesday and the road to both villages is closed. (QRN)", "QRN")]
    [InlineData("MOSCOW (Northern Post / Interfax - 7 April) The river rose by two metres and the road to both villages is closed.", "Interfax")]
    [InlineData("The river rose by two metres on Tuesday. An AFP journalist saw two houses that had lost their roofs.", "AFP")]
    [InlineData("Upe otrdien pacēlās par diviem metriem. Aģentūras AFP žurnālisti redzēja divas mājas bez jumtiem.", "AFP")]
    public void WhoIsCreditedIsARelay(string text, string relay) => Reader.Read(text).Relays.ShouldContain(r => r.Text.Contains(relay));

    [Theory]
    [InlineData("The river rose by two metres on Tuesday and the town council (TCQ) closed the road to both villages.")]
    [InlineData("Reuters sold its building in the old town. The river rose by two metres on Tuesday and the road is closed to both villages and to the mill.")]
    [InlineData("The source: a crack in the wall. The river rose by two metres on Tuesday.")]
    public void WhatOnlyOccursIsNone(string text) => Reader.Read(text).Relays.ShouldBeEmpty();
}
