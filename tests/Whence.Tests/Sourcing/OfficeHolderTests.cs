using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Whose name stands behind an office, with ranks, titles and places between, and who is meant by the office alone.</summary>
public sealed class OfficeHolderTests
{
    [Theory]
    [InlineData("The regional commander, Senior Assistant Commissioner Issa Omari, said 12 people died.", "Issa Omari")]
    [InlineData("El jefe del instituto, general de brigada EP (r) Raúl Peña, dijo que 12 personas murieron.", "Raúl Peña")]
    [InlineData("O comandante dos bombeiros, tenente-coronel da reserva João Pestana, disse que 12 pessoas morreram.", "João Pestana")]
    [InlineData("De woordvoerder van de brandweer, kapitein ter zee Jan Mulders, zei dat 12 mensen zijn omgekomen.", "Jan Mulders")]
    [InlineData("Burmistrz Norwali, generał brygady w stanie spoczynku Jan Nowicki, powiedział, że zginęło 12 osób.", "Jan Nowicki")]
    [InlineData("Начальник управления, генерал-майор внутренней службы Иван Ларин, сообщил, что погибли 12 человек.", "Ivan Larin")]
    [InlineData("„12 cilvēki gāja bojā”, atgādināja vienības komandieris kapteinis Edgars Rone.", "Edgars Rone")]
    [InlineData("Le directeur de la division, le Dr Jean Morel, a déclaré que 12 personnes sont mortes.", "Jean Morel")]
    [InlineData("„12 oameni au murit”, a declarat purtătorul de cuvânt al ISU Ostra, căpitan Mihaela Popescu.", "Mihaela Popescu")]
    [InlineData("\"12 cilvēki gāja bojā,\" sacīja SPKC Infekcijas slimību riska analīzes un profilakses departamenta direktors Jurijs Bērzs.", "Jurijs Bērzs")]
    [InlineData("Главврач районной больницы Иван Ларин подтвердил смерть 12 пациентов.", "Ivan Larin")]
    [InlineData("Директорка університету Ганна Бондар повідомила про загибель 12 студентів.", "Hanna Bondar")]
    public void RanksAndTitlesStandBetweenAnOfficeAndItsHolder(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("12 Menschen starben bei einem Brand, der am Abend ausbrach, sagte der Bürgermeister von Norvale.", "mayor")]
    [InlineData("An Bord waren rund 60 Männer, von denen 12 vermisst werden, teilte die Polizei mit.", "police")]
    [InlineData("12 Menschen starben, als die Fähre im Nebel auf Grund lief, teilte die Polizei mit.", "police")]
    [InlineData("Die Polizei, die seit Montag ermittelt, sprach von 12 Toten.", "police")]
    [InlineData("В телеграм-канале губернатор Иван Ларин написал, что погибли 12 человек.", "Ivan Larin")]
    [InlineData("В Telegram мэр города сообщил, что погибли 12 человек.", "mayor")]
    [InlineData("У фейсбуці очільник області Іван Бондар написав, що загинули 12 людей.", "Ivan Bondar")]
    public void WhoSaysItStandsBehindAClauseOrAPlatform(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("El alcalde de Ostrela Julián Rojas informó que hay 12 muertos.", "Julián Rojas")]
    [InlineData("Il sindaco di Norvale Marco Bellandi ha detto che 12 persone sono morte.", "Marco Bellandi")]
    [InlineData("Le maire de Norvale Luc Morel a déclaré que 12 personnes sont mortes.", "Luc Morel")]
    [InlineData("Primarul din Norvala Ion Popescu a declarat că 12 oameni au murit.", "Ion Popescu")]
    [InlineData("\"12 people died,\" said its president, A Selvam.", "A Selvam")]
    [InlineData("Sunday Okoro, 44, said 12 people died.", "Sunday Okoro")]
    [InlineData("Deputy Commissioner Salim Jan told reporters that 12 people died.", "Salim Jan")]
    [InlineData("Mrs Justice Pemberton said 12 people died.", "Justice Pemberton")]
    [InlineData("Генпрокурор Андрей Швед заявил, что погибли 12 человек.", "Andrey Shved")]
    [InlineData("Madonas mērs Agris Lungs Latvijas Radio stāstīja, ka 12 cilvēki gāja bojā.", "Agris Lungs")]
    [InlineData("La alcaldesa, Rosario Lledó, dijo que 12 personas murieron.", "Rosario Lledó")]
    [InlineData("Der Sprecher des Innenministeriums, Jan Brell, teilte mit, 12 Menschen seien verletzt worden.", "Jan Brell")]
    [InlineData("Emiliano Pardal relató que 12 personas murieron, y Emiliano Pardal huyó.", "Emiliano Pardal")]
    public void APersonalNameBeginsAndEndsWhereItDoes(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Mayor Anna Berg said 12 people died. The official said 3 were missing.", "Anna Berg")]
    [InlineData("Le maire Luc Morel a déclaré que 12 personnes sont mortes. Le responsable a ajouté que 3 personnes sont portées disparues.", "Luc Morel")]
    [InlineData("Primarul Ion Popescu a declarat că 12 oameni au murit. Oficialul a adăugat că 3 sunt dispăruți.", "Ion Popescu")]
    [InlineData("Bürgermeister Jan Brell sagte, 12 Menschen seien gestorben. Der Politiker fügte hinzu, drei würden vermisst.", "Jan Brell")]
    [InlineData("The Haldane Hospital said it had treated 12 people. The hospital said three more were in intensive care.", "Haldane Hospital")]
    [InlineData("MP Anna Berg condemned the raid and accused the government of neglecting the region, where she said bandits had killed 17 people.", "Anna Berg")]
    public void TheOfficeAndTheHouseAloneMeanWhoWasNamed(string text, string label) =>
        Reader.Read(text).Claims[^1].Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("«Hay 12 heridos», agregó el funcionario durante un recorrido por el hospital León Becerra.", "officials")]
    [InlineData("Gājienā bija cilvēki. Policija dalībnieku skaitu vērtē ap 800.", "police")]
    [InlineData("Vietnē \"Telegram\" paziņoja Ukrainas Gaisa spēki, ka notriekti 12 droni.", "Ukrainian Air Force")]
    [InlineData("\"Divi cilvēki tika ievainoti,\" tiesas zālē uzsvēra advokāts Raitis Mežs.", "Raitis Mežs")]
    [InlineData("12 people died, according to the welfare department's website.", "department")]
    [InlineData("Selon le site internet de la préfecture, 12 personnes sont mortes.", "prefecture")]
    [InlineData("Un habitant joint par téléphone depuis Lyon, qui a requis l'anonymat, a raconté que 12 personnes sont mortes.", "resident")]
    [InlineData("A survivor who gave his name as Tesfaye, 24, said the smugglers had packed 120 people into the boat.", "survivor")]
    [InlineData("The command's spokesman, Bala Kuryas, said 12 women died.", "Bala Kuryas")]
    [InlineData("„12 oameni au murit”, a spus, plângând, o vecină a familiei.", "neighbours")]
    [InlineData("«12 personas murieron», dijo, llorando, una vecina del barrio.", "neighbours")]
    [InlineData("Poliția a venit. Organizatorii însă vorbesc despre 12 răniți.", "organisers")]
    public void WhatStandsBesideAVerbIsNotWhoSaysIt(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("Un altul a fost preluat de un elicopter SMURD, iar 12 oameni au fost răniți.")]
    [InlineData("Comunicat de presă: 12 persoane au fost rănite")]
    [InlineData("Un bilanț anterior menționa un mort și 29 de răniți.")]
    public void AThingAPaperAndTheDeadSayNothing(string text) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant == null);

    [Fact]
    public void ANameInTheGenitiveTakesTheFirstFormOfTheFamilyName() =>
        Reader.Read("Mēra Aināra Krastenberga saraksts uzvarēja. \"Mēs esam gandarīti par to,\" atzina Krastenbergs.").Quotes.ShouldHaveSingleItem().Speaker!.Label.ShouldBe("Ainārs Krastenbergs");

    private static string Claimant(string text) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label;
}
