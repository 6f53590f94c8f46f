using Whence.Quantities;
using Whence.Tests.Support;

namespace Whence.Tests.Claims;

public sealed class MeasuredSubjectTests
{
    [Theory]
    [InlineData("The tank lost at least 11 tonnes of solvent, the inspectors said.", "solvent")]
    [InlineData("Din cisternă s-au scurs cel puțin 11 tone de solvent, au spus inspectorii.", "solvent")]
    [InlineData("Nach Angaben der Behörde haben 11 Prozent der Lehrer gestreikt.", "teachers")]
    [InlineData("D'après le ministère, 11 % des enseignants se sont mis en grève.", "teachers")]
    public void AMeasureIsOfWhatStandsBehindIt(string text, string subject) => Reader.Read(text).Claims.ShouldContain(c => c.Subject != null && c.Subject.Label == subject);

    [Theory]
    [InlineData("Mirta Halven received 6,168 votes in the second round.", "Mirta Halven")]
    [InlineData("Mirta Halven a obținut 6.168 de voturi în turul doi.", "Mirta Halven")]
    public void VotesAreTheirs(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("Der Schaden wird auf 5 Millionen Euro geschätzt.", Hedge.About)]
    [InlineData("Die Schäden belaufen sich auf 5 Millionen Euro.", Hedge.Exact)]
    [InlineData("Pagubele sunt estimate la 5 milioane de lei.", Hedge.About)]
    [InlineData("Los daños están valorados en 5 millones de euros.", Hedge.Exact)]
    [InlineData("Ущерб оценили в 5 миллионов рублей.", Hedge.About)]
    public void DamageThatIsValuedIsDamage(string text, Hedge hedge)
    {
        var claim = Reader.Read(text).Claims.Single();
        (claim.Concept, claim.Subject!.Label, claim.Quantity.Hedge).ShouldBe(("money.damage", "damage", hedge));
    }

    [Theory]
    [InlineData("Die Preise stiegen im Oktober um 3,2 Prozent.")]
    [InlineData("Los precios subieron un 3,2 % en octubre.")]
    [InlineData("Цены выросли на 3,2 процента в октябре.")]
    [InlineData("Ціни зросли на 3,2 відсотка у жовтні.")]
    public void PricesThatRoseArePrices(string text) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe("price");

    [Fact]
    public void VotesThatWereCastAreNobodys() => Reader.Read("In all, 403,451 votes were cast in the region.").Claims.Single(c => c.Concept == "votes").Subject!.Label.ShouldBe("votes");

    [Theory]
    [InlineData("The quake struck near Norcia, about 170 kilometres from the capital.", "Norcia")]
    [InlineData("As of May, Vilkaste is about 60 kilometres east of Riga by road.", "Vilkaste")]
    public void ADistanceIsThatOfThePlaceToldOf(string text, string subject) => Reader.Read(text).Claims.Single(c => c.Concept == "distance").Subject!.Label.ShouldBe(subject);

    [Fact]
    public void WhoOnlySaysALengthDoesNotHaveIt() =>
        Reader.Read("The spokeswoman, Ilda Sorn, said the train had gone 60 kilometres.").Claims.Single(c => c.Concept == "distance").Subject!.Label.ShouldBe("train");

    [Theory]
    [InlineData("Die Überstunden stiegen um 12 Prozent.", "Überstunden")]
    [InlineData("Saslimstība kopumā pieaugusi par 0,6%.", "Saslimstība")]
    [InlineData("Les consultations chez les médecins de ville, d'après les mêmes données, ont baissé de 55 %.", "consultations")]
    [InlineData("Торік подорожчали огірки — на 13%.", "ohirky")]
    public void TheWordsThatAVerbHasForItsSubjectSayWhatGrew(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("The commission put the turnout at 52.5 per cent.", "turnout")]
    [InlineData("La participación fue del 52,5 %.", "turnout")]
    [InlineData("Явка составила 40,9%, отметили в комиссии.", "turnout")]
    [InlineData("Den Schaden bezifferte die Kammer auf rund 2,1 Milliarden Euro.", "damage")]
    public void WhatNobodyHasIsMeasuredItself(string text, string subject)
    {
        var claim = Reader.Read(text).Claims.Single();
        claim.Subject!.Label.ShouldBe(subject);
        claim.Particular.ShouldBeNull("it tells no figures apart");
    }

    [Theory]
    [InlineData("Ana Berg, who led the polls, won 51 per cent of the vote.", "Ana Berg")]
    [InlineData("La candidata Mirta Halven, que obtuvo el 41,83 %, reconoció la derrota.", "Mirta Halven")]
    [InlineData("Jean-Louis Billon arrive derrière avec 3,09 % des voix, devant Simone Ehivet (2,42 %).", "Simone Ehivet")]
    [InlineData("Патріотичний блок набрав 24,17% голосів, «Альтернатива» — 7,96%.", "Alternatyva")]
    public void SharesOfVotesAreTheirs(string text, string subject) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("52% українців виступають проти закону.", "Ukrainian people")]
    [InlineData("Potrivit Agenției Nord, 31% dintre români spun asta.", "Romanian people")]
    public void AShareOfANationIsOfItsPeople(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("Mara Kolden, 52, of Norta, was jailed for nine years at the court of Velmont.", "Mara Kolden")]
    [InlineData("La empresa fue multada con 2 millones de euros por el vertido.", "company")]
    [InlineData("Компанию оштрафовали на 34 тысячи рублей за неисправные тормоза.", "company")]
    [InlineData("Un terremoto de magnitud 6,9 ha sacudido la región central de la isla.", "earthquake")]
    public void WhoIsPunishedAndWhatShookAreIt(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("Rettungskräfte zählten nach dem Sturm 12 Opfer in den Dörfern.", "people")]
    [InlineData("Після обстрілу госпіталізовано 12 постраждалих, повідомила влада.", "people")]
    [InlineData("Tras el incendio fueron evacuados 12 damnificados, según el alcalde.", "people")]
    public void VictimsArePeople(string text, string subject) => Reader.Read(text).Claims.ShouldContain(c => c.Subject!.Label == subject);
}
