using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>Half-years, weeks and what is counted from a week named before, in texts of several languages published on Friday 15 August 2025.</summary>
public sealed class DateHalvesTests
{
    [Theory]
    [InlineData("In the first half of 2024 the port of Velmont handled fewer ships than before.", "2024-01/2024-06")]
    [InlineData("Die Werft in Velmont hat im ersten Halbjahr mehr Verlust gemacht als erwartet.", "2025-01/2025-06")]
    [InlineData("Au premier semestre 2024, le port de Velmont a perdu la moitié de ses clients.", "2024-01/2024-06")]
    [InlineData("En el segundo semestre de 2024 el puerto de Velmont perdió muchos clientes.", "2024-07/2024-12")]
    [InlineData("В первом полугодии 2024 года порт Вельмонта принял меньше судов, чем раньше.", "2024-01/2024-06")]
    [InlineData("У першому півріччі 2024 року порт Вельмонта прийняв менше суден, ніж раніше.", "2024-01/2024-06")]
    [InlineData("În primul semestru din 2024 portul Velmont a pierdut mulți clienți importanți.", "2024-01/2024-06")]
    [InlineData("Uzņēmums šī gada pirmajā pusgadā nopelnīja mazāk nekā cerēts, ziņo vadība.", "2025-01/2025-06")]
    public void AHalfYearIsASpanOfMonths(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Last week the clinics counted fewer cases of flu than in the previous week.", "2025-08-04/2025-08-10 2025-07-28/2025-08-03")]
    [InlineData("Aizvadītajā nedēļā slimnīcās bija mazāk gripas gadījumu nekā iepriekšējā nedēļā.", "2025-08-04/2025-08-10 2025-07-28/2025-08-03")]
    [InlineData("La semana pasada hubo menos casos de gripe en la ciudad que en la semana anterior.", "2025-08-04/2025-08-10 2025-07-28/2025-08-03")]
    public void ThePreviousWeekIsTheOneBeforeTheWeekNamed(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Die Zahl der Grippefälle ist in der 6. Kalenderwoche im ganzen Land gesunken.", "2025-02-03/2025-02-09")]
    [InlineData("The strike at the port of Velmont began in the week of 14 May, the union said.", "2025-05-12/2025-05-18")]
    public void AWeekIsNamedByItsNumberOrByADay(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Das Leck in der Leitung soll bald behoben werden, hieß es am Montag bei der Stadt.", "2025-08-11")]
    [InlineData("La fuite sera bientôt réparée, a déclaré lundi la mairie de Velmont.", "2025-08-11")]
    [InlineData("El huracán tocará tierra este lunes en la costa norte, según los expertos.", "2025-08-18")]
    public void TheVerbOfSayingHasItsOwnWeekday(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The police raided six houses in the city on 15 and 16 May, the court said.", "2025-05-15/2025-05-16")]
    [InlineData("La huelga de los médicos de la ciudad fue el 15 y 16 de mayo, según el sindicato.", "2025-05-15/2025-05-16")]
    [InlineData("Ночь прошла спокойно, но в ночь с субботы на воскресенье в порту начался пожар.", "2025-08-09/2025-08-10")]
    public void TwoDaysInSuccessionAreASpan(string text, string values) => Values(text).ShouldBe(values);

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
