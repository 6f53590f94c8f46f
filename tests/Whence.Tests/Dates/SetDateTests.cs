using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>What is set, what something lasts until, feasts and seasons, read in texts published on Friday 15 August 2025.</summary>
public sealed class SetDateTests
{
    [Theory]
    [InlineData("The trial of the two owners of the ferry resumes on Monday at the court of Velmont.")]
    [InlineData("Der Prozess gegen die beiden Besitzer der Fähre beginnt am Montag in Velmont.")]
    [InlineData("On Monday, the court of Velmont will hear the two owners of the ferry.")]
    [InlineData("Lundi, le tribunal de Velmont se prononcera sur le sort des deux hommes.")]
    [InlineData("El juicio contra los dos dueños del transbordador se reanuda el lunes en Velmont.")]
    [InlineData("Le procès des deux propriétaires du bateau reprend lundi devant le tribunal de Velmont.")]
    [InlineData("Procesul celor doi proprietari ai navei se reia luni la tribunalul din Velmont.")]
    [InlineData("Streiks visās trijās pilsētas slimnīcās sākas pirmdien, paziņoja arodbiedrība.")]
    [InlineData("Забастовка во всех трех больницах города начинается в понедельник, сообщил профсоюз.")]
    [InlineData("Страйк в усіх трьох лікарнях міста починається в понеділок, повідомила профспілка.")]
    public void AVerbOfWhatIsSetPutsAWeekdayAhead(string text) => Values(text).ShouldBe("2025-08-18");

    [Theory]
    [InlineData("La cérémonie devait avoir lieu jeudi 14 août dans le stade de Velmont.")]
    [InlineData("La ceremonia iba a celebrarse el jueves 14 de agosto en el estadio de Velmont.")]
    [InlineData("The ceremony was to be held on Thursday 14 August at the stadium of Velmont.")]
    public void AWeekdayTellsTheYearOfItsDay(string text) => Values(text).ShouldBe("2025-08-14");

    [Theory]
    [InlineData("The strike in the hospitals of the city has begun and the talks took place on Monday.")]
    [InlineData("Der Prozess gegen die beiden Besitzer der Fähre, der am Montag begann, dauert noch an.")]
    [InlineData("Accidentul de pe drumul spre Velmont a avut loc luni, a anunțat poliția.")]
    public void WhatWasLiesBehind(string text) => Values(text).ShouldBe("2025-08-11");

    [Theory]
    [InlineData("The road over the hills to Velmont is closed until 31 December, the council said.", "2025-12-31")]
    [InlineData("Движение по дороге через горы перекрыли до 31 декабря, сообщил совет.", "2025-12-31")]
    [InlineData("Рух дорогою через гори перекрили до 31 грудня, повідомила рада.", "2025-12-31")]
    [InlineData("Ierobežojumi uz ceļa cauri kalniem noteikti līdz 31. decembrim.", "2025-12-31")]
    [InlineData("El toque de queda rige en toda la isla hasta el 15 de enero.", "2026-01-15")]
    [InlineData("Le couvre-feu est en vigueur dans toute l'île jusqu'au 15 janvier.", "2026-01-15")]
    [InlineData("Der Unterricht in den Schulen der Stadt bleibt bis zum Wochenende ausgesetzt.", "2025-08-16/2025-08-17")]
    [InlineData("Vor Weihnachten soll es auf den Strecken des Landes keine Streiks geben.", "2025-12-25")]
    [InlineData("By Monday evening the police had counted forty houses without a roof.", "2025-08-11")]
    [InlineData("Bis Montag waren in den Dörfern vierzig Häuser ohne Dach gezählt.", "2025-08-11")]
    [InlineData("Guvernul a prelungit codul portocaliu de furtună până sâmbătă seara.", "2025-08-16")]
    [InlineData("In den Dörfern am Fluss waren bis Mittwochabend vierzig Häuser ohne Dach gezählt worden.", "2025-08-13")]
    [InlineData("Līdz piektdienas rītam trīs no četriem aizturētajiem bija atbrīvoti.", "2025-08-15")]
    [InlineData("No otrdienas pusdienlaika līdz ceturtdienas rītam ugunsdzēsēji saņēma četrus izsaukumus.", "2025-08-12/2025-08-14")]
    public void WhatSomethingLastsUntilIsTheNearest(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("On Good Friday two people died on the road to Velmont.", "2025-04-18")]
    [InlineData("Am Ostermontag 2024 starben auf der Straße nach Velmont zwei Menschen.", "2024-04-01")]
    [InlineData("Торік на Великдень на дорозі до Вельмонта загинули двоє людей.", "2024-05-05")]
    [InlineData("Le lundi de Pâques, deux hommes sont morts sur la route de Velmont.", "2025-04-21")]
    [InlineData("En Viernes Santo de 2024 murieron dos personas en la carretera de Velmont.", "2024-03-29")]
    public void FeastsAreCountedFromEaster(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Im Sommer wurden auf den Straßen des Bezirks vierzig Menschen verletzt.", "2025-22")]
    [InlineData("Im Sommer regnet es in den Bergen des Bezirks nur selten.", "")]
    [InlineData("Зимой на дорогах области погибли сорок человек.", "2024-24")]
    [InlineData("За последние сутки на дорогах области погибли четыре человека.", "2025-08-14/2025-08-15")]
    [InlineData("Сьогодні, у п'ятницю, на дорозі до Вельмонта загинули двоє людей.", "2025-08-15")]
    [InlineData("Las ventas de coches bajaron en julio un 3 % respecto al mismo mes de 2024.", "2025-07 2024-07")]
    [InlineData("Din ianuarie până în iunie au murit pe drumurile județului 12 oameni.", "2025-01/2025-06")]
    [InlineData("L'école a été fermée entre le 1er et le 3 août, selon la mairie.", "2025-08-01/2025-08-03")]
    [InlineData("Viņš par katru mašīnu samaksājis no 2000 līdz 3500 eiro.", "")]
    [InlineData("Drei Tage später starben im Krankenhaus der Stadt zwei weitere Menschen.", "")]
    [InlineData("Der Jugendliche soll am Mittwoch in der Pause zwei Mitschüler mit einem Messer angegriffen haben.", "2025-08-13")]
    [InlineData("Die Gutachter sollten am Montag ihre Arbeit im Heim aufnehmen.", "2025-08-18")]
    [InlineData("Das Heim war erst 2021 saniert worden.", "2021")]
    [InlineData("Two men in their 50s and 60s died at the scene of the crash.", "")]
    [InlineData("În prima jumătate a anului au murit pe drumuri 120 de oameni, față de 98 în aceeași perioadă a anului trecut.", "2025-01/2025-06 2024-01/2024-06")]
    [InlineData("Météo-France prévoit de fortes rafales de vent sur toute la côte lundi.", "2025-08-18")]
    [InlineData("Šī rudens lielākā vētra nogāza simtiem koku.", "2025-23")]
    [InlineData("The fire of 01/08/25 destroyed four houses in the old town.", "2025-08-01")]
    public void ReadersReadThemSo(string text, string values) => Values(text).ShouldBe(values);

    [Fact]
    public void EasterIsComputedForBothCalendars()
    {
        foreach (var (year, western, eastern) in ((int, string, string)[])[(2021, "2021-04-04", "2021-05-02"), (2024, "2024-03-31", "2024-05-05"), (2025, "2025-04-20", "2025-04-20"), (2038, "2038-04-25", "2038-04-25")])
        {
            Whence.Dates.Easter.In(year, Whence.Dates.Easter.Western).ToString("yyyy-MM-dd", null).ShouldBe(western);
            Whence.Dates.Easter.In(year, Whence.Dates.Easter.Eastern).ToString("yyyy-MM-dd", null).ShouldBe(eastern);
        }
    }

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
