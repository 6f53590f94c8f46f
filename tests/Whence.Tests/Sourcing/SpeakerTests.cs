using Whence.Sourcing;
using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks without a name, and who is named without speaking.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("« Nous en avons mis en terre beaucoup », raconte un fossoyeur du cimetière d'Itig.", "fossoyeur")]
    [InlineData("« Nous en avons mis en terre beaucoup », lâche un fossoyeur du cimetière d'Itig.", "fossoyeur")]
    [InlineData("„Am luat pisica și actele și am fugit”, a povestit o altă localnică pentru Libertatea.", "localnică")]
    [InlineData("\"Nos lo dijeron sin rodeos y dejamos de preguntar\", cuenta en el centro cívico Poniente Sur la hermana de un opositor.", "sister")]
    public void AWordOfNoListBehindItsArticleSpeaks(string text, string label) => Direct(text).ShouldHaveSingleItem().Speaker!.Label.ShouldStartWith(label);

    [Theory]
    [InlineData("The passengers waited for hours. \"We all knew that car well,\" one of them told the BBC.", "passenger")]
    [InlineData("Das sind rund fünfzig Anwälte, sagte der Richter. „Im Wallis kennt jeder jeden“, sagte einer von ihnen.", "lawyer")]
    [InlineData("На линии работают рабочие. «Живых мы там уже не слышим», — признался один из них.", "worker")]
    public void OneOfThemIsOneOfThoseNamedBefore(string text, string label) => Direct(text).ShouldHaveSingleItem().Speaker!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Donald Trump's lawyer said that 20 people were killed.")]
    [InlineData("L'avocat de Donald Trump a déclaré que 20 personnes étaient mortes.")]
    [InlineData("Адвокат Трампа сообщил, что погибли 20 человек.")]
    public void TheLawyerOfSomebodyIsSomebodyElse(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("lawyer of Donald Trump");

    [Theory]
    [InlineData("Donald Trump adviser John Smith said 20 people were killed.", "John Smith")]
    [InlineData("Le directeur de l'hôpital Jean Dupont a confirmé que 20 personnes sont mortes.", "Jean Dupont")]
    public void WhoIsNamedWithAnOfficeStillSpeaks(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Dabei wurde nach Angaben der Polizei ein Mann getötet.", "police")]
    [InlineData("Bei dem Unfall wurde laut Polizei eine Frau verletzt.", "police")]
    [InlineData("Dabei wurde nach Angaben der Polizei niemand verletzt.", "police")]
    [InlineData("Laut der Sprecherin einer Klinik starben zwei Menschen.", "spokesperson of the hospital")]
    [InlineData("Potrivit poliției un bărbat a murit.", "police")]
    [InlineData("Potrivit reprezentantului unei companii au murit doi oameni.", "representatives of the company")]
    public void AnArticleThatIsNoGenitiveEndsTheSource(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("El comandante de la Armada, almirante Mauricio Soto, dijo que murieron cinco soldados.", "Mauricio Soto")]
    [InlineData("Cinq personnes sont mortes, a dit la procureure de Marseille, Dominique Laurens.", "Dominique Laurens")]
    [InlineData("Selon Dominique Guilhem, directrice de l'école, trois enfants ont été blessés.", "Dominique Guilhem")]
    [InlineData("Douglas County Sheriff Tim Dunning said five people were killed.", "Tim Dunning")]
    public void ACountryOrACompanyBesideARoleIsAFirstName(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("El gerente del hospital San Lucas, Raúl Peña, dijo que murieron cinco personas.", "Raúl Peña")]
    [InlineData("La directora del colegio Santa Clara, Marta Ruiz, informó de que murieron cinco personas.", "Marta Ruiz")]
    [InlineData("Cinq personnes sont mortes, selon le directeur de l'hôpital Saint Martin, Luc Morel.", "Luc Morel")]
    [InlineData("Directorul spitalului Sfântul Ioan, Ion Pop, a declarat că cinci persoane au murit.", "Ion Pop")]
    public void TheHolderStandsBehindTheCommaNotInTheNameOfTheBody(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Se notificaron 803 casos sospechosos de dengue en el país.")]
    [InlineData("En Ostrel se confirmó una persona fallecida y 4 personas heridas.")]
    public void WhatIsCountedBehindAReflexiveVerbSaysNothing(string text) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant == null);

    [Theory]
    [InlineData("Cietuši trīs cilvēki, tostarp glābējs, informēja glābšanas dienests.", "rescue service")]
    [InlineData("Valsts policijā (VP) informēja, ka cietuši 12 cilvēki.", "State Police (Latvia)")]
    public void APartOrABracketHidesNoSpeaker(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("The minister Anna Berg spoke. A beekeeper who asked not to be named said 20 people died.")]
    [InlineData("Le préfet Jean Dupont a parlé. Un apiculteur, qui a requis l'anonymat, a déclaré que 20 personnes étaient mortes.")]
    public void WhoKeepsTheNameIsNobodyNamedBefore(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("farmer");

    [Theory]
    [InlineData("«Спорить о скорости больше не о чем, — заявила председатель комиссии Арвена Долт. — Но виноват здесь не один машинист».", "Arvena Dolt")]
    [InlineData("«Ми п'ять разів звіряли список, — сказав мер Іван Гром, — і щоразу він був зовсім інший».", "Ivan Hrom")]
    public void WordsBetweenDashesPartAQuotation(string text, string label)
    {
        var quotes = Direct(text);
        quotes.Count.ShouldBe(2);
        quotes.ShouldAllBe(q => q.Speaker!.Label == label && q.Rule == "quote.inserted");
    }

    [Theory]
    [InlineData("«Проводил её на смену, и всё», — рассказал «Медиазоне» 66-летний житель города.", "resident")]
    [InlineData("Погибли 20 человек. «Проводил её на смену, и всё», — рассказал «Медиазоне» врач.", "doctor")]
    public void WhoWasToldInAnObliqueCaseDoesNotSpeak(string text, string label) => Direct(text).ShouldHaveSingleItem().Speaker!.Label.ShouldStartWith(label);

    [Theory]
    [InlineData("The harbour's lamplighter told the Associated Press on Monday that 20 people died.", "harbour's lamplighter")]
    [InlineData("The shelter's bookkeeper told AFP that 20 people died.", "shelter's bookkeeper")]
    public void WhoTellsItToAnAgencySpeaksByWordsOfNoList(string text, string label) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe(label);

    [Fact]
    public void ThePersonBehindADatelineIsMeantByAPronoun() =>
        Reader.Read("OSTREL, Colombia — President Carlos Duarte visited the mine at noon. Seventeen people are dead and 40 people were rescued, he said.").Claims.ShouldAllBe(c => c.Attribution.Claimant!.Label == "Carlos Duarte");

    [Fact]
    public void AnAdjectiveWithoutItsNounIsNobody() =>
        Reader.Read("Maria Mondar, the head of the mine, had said that according to a provisional twelve people had been killed.").Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("Maria Mondar");

    [Fact]
    public void OneOfTheSourcesSpeaksAndIsNotCounted()
    {
        var analysis = Reader.Read("Douze soldats ont été tués dans l'incendie, selon trois sources militaires. \"Le dépôt brûlait déjà avant notre arrivée\", a ajouté l'une d'elles.");
        analysis.Claims.ShouldHaveSingleItem().Quantity.Value.ShouldBe(12);
        Direct(analysis.Article.Text).ShouldHaveSingleItem().Speaker!.Label.ShouldStartWith("source");
    }

    [Fact]
    public void TheBodyInAWordOfItAndOfARoleIsTold() =>
        Reader.Read("Zwölf Menschen seien gestorben, sagte ein Polizeisprecher.").Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("spokesperson of the police");

    [Fact]
    public void ReportedSpeechGoesOnBehindAParagraph() =>
        Reader.Read("Die Brücke sei am Abend gesperrt worden, sagte ein Polizeisprecher.\n\nZwölf Menschen seien am Ufer verletzt worden, hieß es.").Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("spokesperson of the police");

    [Fact]
    public void ANameWithADotInQuotationMarksIsAnOutlet()
    {
        var analysis = Reader.Read("Погибли 12 человек, рассказала «Северу.Голоса» пассажирка Елена Громова.");
        analysis.Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label.ShouldBe("Yelena Gromova");
        analysis.Relays.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Sindicatul a cerut închiderea minei în care au murit 12 oameni.")]
    [InlineData("Die Gewerkschaft forderte die Schließung des Bergwerks, in dem 12 Menschen starben.")]
    public void WhoDemandsSomethingDoesNotTellWhatTheReporterAdds(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant.ShouldBeNull();

    private static List<Quote> Direct(string text) => [.. Reader.Read(text).Quotes.Where(q => q.Kind == QuoteKind.Direct)];
}
