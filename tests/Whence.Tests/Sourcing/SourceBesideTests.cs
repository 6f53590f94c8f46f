using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Sources in brackets, of a toll, of several people, at the head of the sentence before, and outlets that only passed on.</summary>
public sealed class SourceBesideTests
{
    [Theory]
    [InlineData("Les manifestants étaient 2.700 (préfecture) à Norvale.", "prefecture")]
    [InlineData("Les manifestants étaient 2.700 (CNT) à Norvale.", "CNT")]
    [InlineData("Le dernier bilan de l'Organisation mondiale de la santé faisait état de 40 morts.", "World Health Organization")]
    [InlineData("Un nouveau bilan du ministère de l'Intérieur annonce 40 morts.", "Ministry of the Interior")]
    [InlineData("Bei dem Brand erlitten zwei Einsatzkräfte dem Sprecher zufolge Verletzungen.", "spokesperson")]
    [InlineData("Im Mittelmeer hat die Küstenwache nach eigenen Angaben 42 Migranten gerettet.", "coast guard")]
    [InlineData("Les rebelles ont attaqué le village, tuant selon eux 56 personnes.", "rebel")]
    [InlineData("Los rebeldes atacaron el pueblo. Según ellos, murieron 56 soldados.", "rebel")]
    [InlineData("Управление по чрезвычайным ситуациям страны (AFAD) сообщило, что погибли 15 человек.", "AFAD")]
    [InlineData("Le ministère de la Santé a recensé 14 décès, a-t-il annoncé lundi.", "Ministry of Health")]
    [InlineData("El Ministerio de Salud registró 14 muertes, según un comunicado del propio ministerio.", "Ministry of Health")]
    [InlineData("Murieron nueve mineros, informó el Ministerio de Defensa, que envió refuerzos.", "Ministry of Defence")]
    [InlineData("Selon le chef traditionnel, joint par notre correspondant à Abuja, 87 personnes ont été enlevées.", "leader")]
    [InlineData("La préfecture parle, elle, de 130.000 manifestants.", "prefecture")]
    public void TheSourceIsFound(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Onze personnes sont mortes, a annoncé la police, dont trois enfants.", "police")]
    [InlineData("Once personas murieron, informó la policía, entre ellas tres niños.", "police")]
    [InlineData("La police fait état de 34 arrestations, dont 28 administratives, et de neuf agents blessés.", "police")]
    public void TheSourceOfTheWholeIsThatOfItsParts(string text, string label) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant!.Label == label);

    [Theory]
    [InlineData("Le parti a obtenu 12 sièges (PSN) à Norvale.")]
    [InlineData("Trois personnes (Norvale) sont mortes.")]
    [InlineData("Migrants: 15 people missing off the coast\n\nA boat capsized.")]
    public void WhatStandsThereIsNotAlwaysASource(string text) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant == null);

    [Theory]
    [InlineData("According to the governor, a drone hit a tractor. Three people were hurt in the village.", "governor")]
    [InlineData("Potrivit poliției, o mașină a lovit un pom. Trei persoane au murit.", "police")]
    [InlineData("По данным губернатора, дрон атаковал трактор. В селе ранены три человека.", "governor")]
    [InlineData("Police confirmed two people were killed and said ten were hurt.", "police")]
    public void TheSourceGoesOn(string text, string label) => Reader.Read(text).Claims[^1].Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("According to the governor, a drone hit a tractor. In 2004, three people were hurt in the village.")]
    [InlineData("According to the governor, a drone hit a tractor.\n\nThree people were hurt in the village.")]
    [InlineData("Potrivit primelor informații, o mașină a lovit un pom. Trei persoane au murit.")]
    public void TheSourceGoesOnNoFurther(string text) => Reader.Read(text).Claims[^1].Attribution.Claimant.ShouldBeNull();

    [Theory]
    [InlineData("Кількість загиблих зросла до 1763. Про це повідомляє DW.", "Deutsche Welle")]
    [InlineData("Число погибших возросло до 24 человек. Об этом сообщило AFP.", "Agence France-Presse")]
    [InlineData("Lima (AP) - Dos personas murieron en el accidente, informó AP.", "Associated Press")]
    public void WhatAnOutletIsSaidToHaveReportedIsNobodysClaim(string text, string via)
    {
        var attribution = Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution;
        attribution.Claimant.ShouldBeNull();
        attribution.Via.ShouldHaveSingleItem().Label.ShouldBe(via);
    }

    [Theory]
    [InlineData("Les manifestants ont scandé « Liberté pour tous les prisonniers ».", "demonstrator")]
    [InlineData("Протестующие скандировали «Свободу всем политзаключённым».", "demonstrator")]
    [InlineData("Für Hans Brell ist klar: „Das ist ein schwerer Tag für unsere Stadt.“", "Hans Brell")]
    [InlineData("„Das war ein Anschlag auf uns alle“: Mit diesen Worten reagierte Innenministerin Ida Torn auf die Tat.", "Ida Torn")]
    [InlineData("El director de la policía, el general Jorge Luis Varga, condenó la “cobarde acción terrorista”.", "Jorge Luis Varga")]
    public void WhoSpeaksIsFound(string text, string label) => Reader.Read(text).Quotes.Where(q => q.Kind == QuoteKind.Direct).ShouldHaveSingleItem().Speaker!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Von: APA/AFP/dpa\n\nNach einem Erdbeben hat das Ministerium 622 Tote bestätigt.", 3)]
    [InlineData("Por: EFE\n\nEl Gobierno reportó este sábado 40 personas fallecidas.", 1)]
    [InlineData("The court referred the attacker to the juvenile court.\n\n(ST)", 0)]
    public void AgenciesInAByLineAreRelays(string text, int count) => Reader.Read(text).Relays.Count.ShouldBe(count);
}
