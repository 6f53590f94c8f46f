using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>Spans, years and days that the sentence around them tells, read in texts of several languages published on Friday 15 August 2025.</summary>
public sealed class DateSenseTests
{
    [Theory]
    [InlineData("In the first nine months of 2023 the hospitals of the district treated forty patients.", "2023-01/2023-09")]
    [InlineData("In den ersten sechs Monaten dieses Jahres starben auf den Straßen des Landes vierzig Menschen.", "2025-01/2025-06")]
    [InlineData("En los primeros siete meses del año murieron cuarenta personas en las carreteras del país.", "2025-01/2025-07")]
    [InlineData("Les neuf premiers mois de 2023 ont été difficiles pour les hôpitaux de la région.", "2023-01/2023-09")]
    [InlineData("În primele 11 luni ale anului 2018, peste o sută de persoane au murit pe drumurile țării.", "2018-01/2018-11")]
    [InlineData("2024. gada pirmajos deviņos mēnešos uz ceļiem gāja bojā vairāk nekā simts cilvēku.", "2024-01/2024-09")]
    [InlineData("За первые девять месяцев 2023 года на дорогах области погибли сто человек.", "2023-01/2023-09")]
    [InlineData("За перші дев'ять місяців 2023 року на дорогах області загинули сто людей.", "2023-01/2023-09")]
    [InlineData("Over the first three months of the war the hospitals of the district treated forty patients.", "")]
    [InlineData("In den ersten drei Monaten des Krieges behandelten die Krankenhäuser vierzig Menschen.", "")]
    public void TheFirstMonthsOfAYearAreASpan(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The law on the rivers of the country took effect on January 1, the ministry said.", "2025-01-01")]
    [InlineData("Das neue Gesetz über die Flüsse des Landes trat am 2. Januar in Kraft, die Abgabe auch.", "2025-01-02")]
    [InlineData("La nueva ley sobre los ríos del país entró en vigor el 1 de enero con otras dos.", "2025-01-01")]
    [InlineData("Новый закон о реках страны вступил в силу 1 января вместе с двумя другими.", "2025-01-01")]
    [InlineData("The vote on the rivers of the country was postponed to October 20, the ministry said.", "2025-10-20")]
    [InlineData("The man who had been missing in the hills was not found until Tuesday, his family said.", "2025-08-12")]
    public void AVerbInThePastTakesADay(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The suspects are Sunday Obado, 34, Monday Idare, 29, and Friday Ajoku (21), the police of the district said.", "")]
    [InlineData("On Sunday Harwick, 12 people were hurt in a crash on the road to the harbour.", "2025-08-10")]
    public void AWeekdayBeforeANameWithAnAgeIsAFirstName(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("El 16 de enero murió un hombre en el incendio de una casa del barrio antiguo.", "2025-01-16")]
    [InlineData("Am 3. Dezember wurden in der Hafenstadt zwei Männer von Unbekannten entführt.", "2024-12-03")]
    [InlineData("2 декабря в портовом городе погиб один человек, ещё двое были ранены.", "2024-12-02")]
    [InlineData("The festival takes place in the old town on 20 October, the organisers of it say.", "2025-10-20")]
    [InlineData("El festival se celebra el 20 de octubre en el casco antiguo de la ciudad.", "2025-10-20")]
    public void AVerbInThePastPutsADayBehind(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The city sold forty flats in 2024, twice as many as the previous year.", "2024 2023")]
    [InlineData("Die Stadt verkaufte im Jahr 2024 vierzig Wohnungen, doppelt so viele wie im Jahr davor.", "2024 2023")]
    [InlineData("La ciudad vendió cuarenta pisos en 2024, el doble que el año previo.", "2024 2023")]
    public void ThePreviousYearCountsFromTheYearSpokenOf(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Am Montag und Dienstag sollen die Gespräche in der Hafenstadt fortgesetzt werden.", "2025-08-18 2025-08-19")]
    [InlineData("Der Schreiber wurde am Montag und am Dienstag von den Ermittlern gefunden.", "2025-08-11 2025-08-12")]
    public void TwoWeekdaysAtTheStartOfASentenceShareItsTime(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Vor dem Gericht der Hafenstadt steht der heute 28-jährige Fahrer des Wagens.")]
    [InlineData("La masacre de San Juan Velmo conmovió a todos los vecinos de la comarca.")]
    [InlineData("Many families had left the country after the fall of the old government there.")]
    public void AgesNamesAndEventsAreNoDates(string text) => Values(text).ShouldBe("");

    [Theory]
    [InlineData("The gang sold drugs worth two million over the period 2017-2019 alone, the police said.", "2017/2019")]
    [InlineData("Нагадаємо, з січня по червень 2025 року на дорогах області загинули сто людей.", "2025-01/2025-06")]
    [InlineData("С января по июнь 2025 года на дорогах области погибли сто человек.", "2025-01/2025-06")]
    public void SpansNeedNoWordForTheYearBeforeThem(string text, string values) => Values(text).ShouldBe(values);

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
