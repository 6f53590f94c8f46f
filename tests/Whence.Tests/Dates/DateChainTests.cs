using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>Dates that stand beside one another, read in texts of several languages published on Friday 15 August 2025.</summary>
public sealed class DateChainTests
{
    [Theory]
    [InlineData("The talks will be held in the capital on 15, 16 and 17 September 2025.", "2025-09-15 2025-09-16 2025-09-17")]
    [InlineData("Die Gespräche fanden am 15., 16. und 17. Juli 2025 in der Hauptstadt statt.", "2025-07-15 2025-07-16 2025-07-17")]
    [InlineData("Las conversaciones se celebraron en la capital los días 15, 16 y 17 de julio de 2025.", "2025-07-15 2025-07-16 2025-07-17")]
    [InlineData("Переговоры прошли в столице 15, 16 и 17 июля 2025 года.", "2025-07-15 2025-07-16 2025-07-17")]
    public void DaysInARowShareTheirMonth(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The government raised the salaries of teachers in 2010 and 2013, as it had promised.", "2010 2013")]
    [InlineData("Le gouvernement a augmenté en 2010 et 2013 les salaires des enseignants du pays.", "2010 2013")]
    [InlineData("Уряд країни збільшив зарплати вчителям у 2018 та 2019 роках, як і обіцяв раніше.", "2018 2019")]
    [InlineData("El gobierno aumentó los salarios de los profesores del país en 2010, 2013 y 2016.", "2010 2013 2016")]
    public void YearsThatAreJoinedAreYearsEach(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The company sold fewer cars between April and June 2024 than its rivals did.", "2024-04/2024-06")]
    [InlineData("Die Firma verkaufte von April bis Juni 2024 weniger Autos als ihre Konkurrenten.", "2024-04/2024-06")]
    [InlineData("The strike at the port lasted from 30 December to 2 January 2024, the union said.", "2023-12-30/2024-01-02")]
    public void TheFirstOfTwoDatesTakesTheYearOfTheSecond(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Von September bis März gingen in den Betrieben rund 17 500 Stellen verloren, wie eine Studie zeigt.", "2024-09/2025-03")]
    [InlineData("Les pompiers ont été appelés dans le village du littoral ce matin (15/08) pour un incendie.", "2025-08-15")]
    public void TheFirstMonthOfASpanLiesBeforeTheSecond(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The courts said the appeal was filed yesterday, 14 August, by the two lawyers.", "2025-08-14")]
    [InlineData("Vakar, 14. augustā, laboratorijā apstiprināti pieci jauni gripas gadījumi.", "2025-08-14")]
    [InlineData("Both teams met on Friday (22 August) in front of a large crowd in the stadium.", "2025-08-22")]
    public void ADateBehindAnotherWordForItsDayIsOneWithIt(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The border crossing stays closed until Monday, the ministry of defence said.", "2025-08-18")]
    [InlineData("Die Bahn verlängerte ihre Reisewarnung für die Strecke bis Montag.", "2025-08-18")]
    [InlineData("El nombre del presidente no se conocerá hasta el lunes o el martes, según la agencia.", "2025-08-18 2025-08-19")]
    [InlineData("Профспілка залізничників оголосила на понеділок попереджувальний страйк.", "2025-08-18")]
    public void AWeekdayUpToWhichSomethingLastsLiesAhead(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Die Partei, die 2019 noch klar auf dem ersten Platz gelegen war, verlor die Wahl.", "2019")]
    [InlineData("Der Plan war von der Regierung bis 2009 verschleiert worden, sagte der Minister.", "2009")]
    [InlineData("Die Firma entließ 2019 Mitarbeiter in drei Werken und schloss zwei davon.", "")]
    [InlineData("The army sent about 1998 soldiers and 40 doctors to the two northern provinces.", "")]
    public void FourDigitsAreAYearWhereTheyCountNothing(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Sales in the last quarter of 2024 were lower than in all the years before.", "2024-10/2024-12")]
    [InlineData("Las ventas del último trimestre de 2024 fueron más bajas que las de otros años.", "2024-10/2024-12")]
    [InlineData("Les ventes du dernier trimestre 2024 ont été plus faibles que prévu par la société.", "2024-10/2024-12")]
    public void TheLastQuarterOfAYearIsItsFourth(string text, string values) => Values(text).ShouldBe(values);

    [Fact]
    public void MonthsJoinedByAHyphenAreASpan() => Values("Two ministers resigned after the January-February uprising in the capital.").ShouldBe("2025-01/2025-02");

    [Theory]
    [InlineData("The clinic counted 40 cases between April 4 and May 13, the ministry said.", "2025-04-04/2025-05-13")]
    [InlineData("Entre 2010 et 2013, le gouvernement a augmenté les salaires des enseignants du pays.", "2010/2013")]
    [InlineData("Zwischen 2014 und 2016 starben in dem Land mehr als elftausend Menschen.", "2014/2016")]
    [InlineData("Os furtos foram cometidos entre 2008 e 2013 em várias casas da cidade.", "2008/2013")]
    [InlineData("The police counted 40 serious accidents in January-August 2024 in the whole district.", "2024-01/2024-08")]
    [InlineData("Accidentul s-a produs în noaptea de 16 spre 17 mai pe un drum județean.", "2025-05-16/2025-05-17")]
    [InlineData("L'accident s'est produit dans la nuit du samedi 2 au dimanche 3 août près de Velmont.", "2025-08-02/2025-08-03")]
    [InlineData("The gang sold drugs worth two million in 2017-2019, the police of the district said.", "2017/2019")]
    [InlineData("The hearings took place in 2018 or in 2019, the court of the district said.", "2018 2019")]
    [InlineData("Die Polizei löste am Montag und am Mittwoch zwei Versammlungen auf.", "2025-08-11 2025-08-13")]
    public void TheEndsOfASpanAreOneDate(string text, string values) => Values(text).ShouldBe(values);

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
