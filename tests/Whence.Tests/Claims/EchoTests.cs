using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Figures that no word of their own clause governs take over what was counted before them, in every language alike.</summary>
public sealed class EchoTests
{
    [Theory]
    [InlineData("Police said 132 people were wounded on Friday. Doctors spoke of 90.")]
    [InlineData("Die Polizei teilte mit, dass am Freitag 132 Menschen verletzt wurden. Die Ärzte sprachen von 90.")]
    [InlineData("Poliția a anunțat că 132 de oameni au fost răniți vineri. Medicii au vorbit despre 90.")]
    [InlineData("La police a indiqué que 132 personnes ont été blessées vendredi. Les médecins parlaient de 90.")]
    public void AFigureGivenWithoutANounRestatesTheCount(string text) => Counts(text).ShouldBe([("wounded", 132d), ("wounded", 90d)]);

    [Theory]
    [InlineData("State media had first spoken of 12 wounded, then of 17.")]
    [InlineData("Die Feuerwehr sprach zunächst von zwölf Verletzten, später von 17.")]
    [InlineData("Los bomberos hablaron primero de doce heridos y luego de 17.")]
    [InlineData("Пожарные сначала говорили о 12 раненых, затем о 17.")]
    public void WhatTheSamePrepositionBringsAgainIsTheCountAgain(string text) => Counts(text).ShouldBe([("wounded", 12d), ("wounded", 17d)]);

    [Theory]
    [InlineData("In May 926 people were killed in the city. In June the figure fell to 555.")]
    [InlineData("En mayo murieron 926 personas en la ciudad. En junio la cifra bajó a 555.")]
    [InlineData("În mai au fost ucise 926 de persoane în oraș. În iunie cifra a scăzut la 555.")]
    public void TheFigureIsThatOfTheCountBefore(string text) => Counts(text).ShouldBe([("killed", 926d), ("killed", 555d)]);

    [Theory]
    [InlineData("Fifteen people were killed and 40 wounded in the crash, police said. On Monday the ministry raised the figure to 17.")]
    [InlineData("Quince personas murieron y 40 resultaron heridas en el choque, dijo la policía. El lunes el ministerio elevó la cifra a 17.")]
    [InlineData("Погибли 15 человек, ещё 40 ранены, сообщила полиция. В понедельник министерство назвало цифру 17.")]
    public void TheFigureIsThatOfTheCountNearestInSize(string text) => Counts(text).ShouldBe([("killed", 15d), ("wounded", 40d), ("killed", 17d)]);

    [Theory]
    [InlineData("Quelque 150 ouvriers ont manifesté et 64 ont été licenciés. Mardi, 150 personnes ont manifesté; elles étaient encore une cinquantaine jeudi.", "protesting", 50)]
    [InlineData("Police said 900 people marched on Friday. On Monday police counted 400 marchers, the organisers spoke of 850.", "protesting", 850)]
    public void WhoIsStillThereIsOfTheLastCount(string text, string concept, double value) => Counts(text).ShouldContain((concept, value));

    [Theory]
    [InlineData("Some 2,500 people marched in Leeds, 1,200 according to police.")]
    [InlineData("2500 Menschen demonstrierten in Leipzig, 1200 laut Polizei.")]
    [InlineData("2 500 personnes ont défilé à Lyon, 1 200 selon la police.")]
    [InlineData("Unas 2.500 personas marcharon en Lugo, 1.200 según la policía.")]
    [InlineData("Протестувало 2500 людей, 1200 за даними поліції.")]
    public void WhoStandsBehindASecondNumberSaysThatOneAlone(string text) =>
        Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value, c.Attribution.Claimant?.Label)).ShouldBe([("protesting", 2500d, null), ("protesting", 1200d, "police")]);

    [Theory]
    [InlineData("Twelve people were taken to hospital. The fire has burnt 9,000 hectares, the government said. The ministry put the figure at 7,400.")]
    [InlineData("Doce personas fueron hospitalizadas. Las llamas han calcinado cerca de 9.000 hectáreas, según el Gobierno; la Junta rebaja la cifra a 7.400.")]
    [InlineData("Zwölf Menschen kamen ins Krankenhaus. Das Feuer hat 9.000 Hektar Wald vernichtet, teilte die Regierung mit. Das Ministerium bezifferte die Zahl auf 7.400.")]
    public void AMeasureIsRestatedWhereItIsNear(string text) =>
        Reader.Read(text).Claims.Select(c => (c.Concept, c.Quantity.Value, c.Quantity.Unit)).ShouldBe([("hospitalised", 12d, "person"), ("area.burnt", 9000d, "hectare"), ("area.burnt", 7400d, "hectare")]);

    [Theory]
    [InlineData("The number of those abducted rose to 315 on Saturday, the church said.", "kidnapped")]
    [InlineData("Numărul copiilor decedați a ajuns la 315, a anunțat ministerul.", "killed")]
    [InlineData("Число госпитализированных выросло до 315, сообщили в больнице.", "hospitalised")]
    public void ANounForAnyCountAndAWordOfAConceptAreItsToll(string text, string concept) => Counts(text).ShouldBe([(concept, 315d)]);

    [Theory]
    [InlineData("The death toll rose from 41 to 45 on Monday.")]
    [InlineData("Le bilan est passé de 41 à 45 morts lundi.")]
    [InlineData("Die Zahl der Todesopfer ist am Montag von 41 auf 45 gestiegen.")]
    public void TheOldFigureOfAChangeIsMarkedAsThatOfAnotherTime(string text) =>
        Reader.Read(text).Claims.OrderByDescending(c => c.Quantity.Value).Select(c => (c.Concept, c.Quantity.Value, c.IsFormer)).ShouldBe([("killed", 45d, false), ("killed", 41d, true)]);

    [Theory]
    [InlineData("The company lost seven million euros last year, and analysts speak of 4.2 million.")]
    [InlineData("Compania a pierdut șapte milioane de euro anul trecut, iar analiștii vorbesc despre 4,2 milioane.")]
    public void ALargeBareNumberBehindAnAmountOfMoneyIsMoney(string text) => Reader.Read(text).Claims.Where(c => c.Quantity.Unit == "EUR").Select(c => c.Quantity.Value).ShouldBe([7_000_000d, 4_200_000d]);

    [Theory]
    [InlineData("На місці працювали 230 рятувальників. За даними компанії, пасажирів було 163.")]
    [InlineData("На месте работали 230 спасателей. По данным компании, пассажиров было 163.")]
    public void WhatIsCountedBeforeItsNumberIsNotWhatWasCountedBefore(string text) => Counts(text).ShouldNotContain(c => c.Item2 == 163 && c.Item1 == "deployed");

    [Theory]
    [InlineData("The fire destroyed warehouse seven of Baltic Grain on Monday.")]
    [InlineData("They beat Milan (5-0) on Saturday and 3-1 on Sunday, and many people gathered.")]
    [InlineData("Die Mannschaft gewann (5-0) am Samstag, und viele Menschen versammelten sich.")]
    public void NumbersThatNameThingsAndScoresCountNothing(string text) => Reader.Read(text).Claims.Where(c => c.Quantity.Value is 7 or 5 or 0 or 3 or 1).ShouldBeEmpty();

    [Theory]
    [InlineData("As for the injured, the ministry has 45 on its list, while the union knows of 60.")]
    [InlineData("Wie viele Menschen verletzt wurden, ist unklar. Die Polizei nennt 45, die Klinik hat 60.")]
    [InlineData("Cât despre răniți, primarul are 45, iar spitalul 60.")]
    public void NumbersBehindATopicAreOfIt(string text) => Counts(text).ShouldBe([("wounded", 45d), ("wounded", 60d)]);

    [Theory]
    [InlineData("How many were evacuated? The mayor said 300. The school, built for 500, is full.", "evacuated", 300d)]
    [InlineData("Сколько человек погибло, неизвестно. МЧС сообщает о 45. Трасса закрыта до 22.", "killed", 45d)]
    public void AQuestionThatIsAnsweredAsksForNoMore(string text, string concept, double value) => Counts(text).ShouldBe([(concept, value)]);

    [Theory]
    [InlineData("Раненых, уточнял губернатор, было 29.", "wounded", 29d)]
    [InlineData("Поранених, уточнював губернатор, було 29.", "wounded", 29d)]
    public void ANounAtTheFrontIsCountedByTheNumberAtTheEnd(string text, string concept, double value) => Counts(text).ShouldBe([(concept, value)]);

    private static IEnumerable<(string, double?)> Counts(string text) => Reader.Read(text).Claims.Where(c => c.Quantity.Unit == "person").Select(c => (c.Concept, c.Quantity.Value));
}
