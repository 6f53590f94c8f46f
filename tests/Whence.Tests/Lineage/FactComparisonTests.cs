using Whence.Lineage;

namespace Whence.Tests.Lineage;

/// <summary>When the facts of two articles make one the translation of the other.</summary>
public sealed class FactComparisonTests
{
    private static readonly uint[] Told = [.. Enumerable.Range(1, 40).Select(i => (uint)i * 977)];

    [Fact]
    public void ManyFactsInOneOrderAreATranslationWhateverTheDays()
    {
        FactComparison.Link(Print(Told, 1), Print(Shortened(Told), 2, day: 400))!.Value.Kind.ShouldBe(LinkKind.Translated);
        FactComparison.Link(Print(Told, 1), Print(Shortened([.. Told.Reverse()]), 2, day: 400)).ShouldBeNull("the same facts in another order");
        FactComparison.Link(Print(Told[..12], 1), Print(Shortened(Told[..12]), 2, day: 400)).ShouldBeNull("few facts, a year apart");
    }

    [Fact]
    public void AFewNamesOverAndOverAreNoTranslation()
    {
        uint[] first = [.. Enumerable.Range(0, 60).Select(i => (uint)(1 + i % 7))], second = [.. Enumerable.Range(0, 60).Select(i => (uint)(1 + (i * 5 + 3) % 7))];
        FactComparison.Link(Print(first, 1), Print(second, 2, day: 60)).ShouldBeNull();
    }

    [Fact]
    public void ADispatchInTwoLanguagesIsOneThoughTheirFiguresAreReadDifferently()
    {
        var (english, spanish) = (Print(Told, 1, figures: [new(5, 17), new(6, 40)], relays: [99]), Print(Shortened(Told), 2, figures: [new(5, 18), new(6, 41)], relays: [99]));
        FactComparison.AgreeOnFigures(english, spanish).ShouldBeFalse();
        FactComparison.Link(english, spanish)!.Value.Kind.ShouldBe(LinkKind.Translated);
    }

    [Fact]
    public void WhoNamesAnotherSourceMustTellNearlyTheSame()
    {
        FactComparison.Link(Print(Told, 1, relays: [99]), Print(Shortened(Told, every: 3), 2, relays: [98])).ShouldBeNull();
        FactComparison.Link(Print(Told, 1, relays: [99]), Print(Shortened(Told, every: 8), 2, relays: [98]))!.Value.Kind.ShouldBe(LinkKind.Translated);
        FactComparison.Link(Print(Told, 1), Print(Shortened(Told, every: 3), 2))!.Value.Kind.ShouldBe(LinkKind.Translated, "neither names any");
    }

    /// <summary>Every so-manieth fact is another one.</summary>
    private static uint[] Shortened(uint[] facts, int every = 4) => [.. facts.Select((f, i) => i % every == 0 ? f + 1 : f)];

    private static Fingerprint Print(uint[] facts, uint language, int day = 0, Figure[]? figures = null, uint[]? relays = null) =>
        new() { Passages = [], Facts = [.. facts.Select((f, i) => new Fact(f, i, 0))], Figures = figures ?? [], Relays = relays ?? [], Language = language, Day = day };
}
