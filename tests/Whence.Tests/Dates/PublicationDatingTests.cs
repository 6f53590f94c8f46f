using NodaTime;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>The day of publication of an article that declares none, worked out from the dates that its text names.</summary>
public sealed class PublicationDatingTests
{
    [Fact]
    public void AFullDateBoundsItFromBelow()
    {
        var published = Reader.Read("The fire broke out on 3 March 2025, the police said. It was put out by the firefighters of the town.", null).Published!;
        published.Date.ShouldBe(new LocalDate(2025, 3, 3));
        published.Evidence.ShouldBe(DateEvidence.Text);
        published.Text.ShouldContain("3 March 2025");
    }

    [Fact]
    public void ALaterWeekdayMovesItWithinTheWeek()
    {
        var published = Reader.Read("The fire broke out on 3 March 2025, and on Thursday the police said that it had been put out by the firefighters of the town.", null).Published!;
        published.Date.ShouldBe(new LocalDate(2025, 3, 6));
        published.Text.ShouldContain("Thursday");
    }

    [Theory]
    [InlineData("Five more people were taken to hospital, a spokeswoman of the city said on Monday, 1 September 2025. On Friday there were still 17 patients in the hospitals.")]
    [InlineData("Fünf weitere Menschen sind in Kliniken gebracht worden, wie eine Sprecherin der Behörde am Montag, dem 1. September 2025, sagte. Am Freitag waren es noch 17 gewesen.")]
    [InlineData("Cinq autres personnes ont été hospitalisées, a annoncé ce lundi 1er septembre 2025 la préfecture. Vendredi, elles étaient encore 17 dans les hôpitaux de la ville.")]
    public void AFullDateWithItsWeekdayIsTheDayItself(string text) => Reader.Read(text, null).Published!.Date.ShouldBe(new LocalDate(2025, 9, 1));

    [Fact]
    public void ADateInTheFutureIsNoBound()
    {
        var published = Reader.Read("The fire broke out on 3 March 2025, the police said. The trial will be held on 9 September 2031 in the town.", null).Published!;
        published.Date.ShouldBe(new LocalDate(2025, 3, 3));
    }

    [Fact]
    public void WithoutAFullDateItStaysOpenAndSoDoWeekdays()
    {
        var analysis = Reader.Read("The fire broke out on Monday, the police said. It was put out by the firefighters of the town in the night.", null);
        analysis.Published.ShouldBeNull();
        analysis.Dates.ShouldBeEmpty();
        analysis.Diagnostics.ShouldContain(d => d.Code == "no-date");
    }

    [Fact]
    public void AnOldDateAloneIsTheBoundThatThereIs()
    {
        var published = Reader.Read("The worst fire in the history of the town was on 3 March 1911, when the church was lost to it.", null).Published;
        (published is null || published.Date >= new LocalDate(1911, 3, 3)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("A fire broke out in the market this Thursday, the police of the town said. On 20 December 2016, 42 people died in another fire at the same market.")]
    [InlineData("Un incendio se registró este jueves en el mercado de la localidad. El 20 de diciembre de 2016, 42 personas fallecieron en otro incendio en el mismo lugar.")]
    public void WhatHappenedBeforeTheDaysOfTheReportIsNoBound(string text) => Reader.Read(text, null).Published.ShouldBeNull();

    [Fact]
    public void TheDeclaredDayIsNeverOverruled() => Reader.Read("The fire broke out on 3 March 2031, the police said, and it was put out in the night.").Published!.Date.ShouldBe(new LocalDate(2025, 8, 15));
}
