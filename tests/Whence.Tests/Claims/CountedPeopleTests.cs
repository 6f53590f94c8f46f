using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Who is counted where the number has no noun of its own, or one that says only what befell them.</summary>
public sealed class CountedPeopleTests
{
    [Theory]
    [InlineData("Catorce heridos fueron llevados al hospital.", "injured people")]
    [InlineData("В больнице остаются 22 пострадавших.", "injured people")]
    [InlineData("14 people were hurt.", "people")]
    public void WhatBefellThemNamesThem(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("Both drivers were killed.", 1)]
    [InlineData("Beide Fahrer starben.", 1)]
    [InlineData("Die beiden schwer verletzten Polizisten kamen in ein Krankenhaus.", 2)] // hurt, and taken to hospital
    [InlineData("Ambos conductores murieron.", 1)]
    [InlineData("Ambii șoferi au murit.", 1)]
    [InlineData("Оба водителя погибли.", 1)]
    [InlineData("Abi autovadītāji gāja bojā.", 1)]
    [InlineData("Both men and women were hurt.", 0)]
    [InlineData("Both sides were hurt by it, the minister said.", 0)]
    public void BothAreTwoWhereTheyAreNamed(string text, int claims) => Reader.Read(text).Claims.Count(c => c.Quantity.Value == 2).ShouldBe(claims);

    [Fact]
    public void TheyAreNotWhoeverHoldsAnOfficeInTheSentenceBefore() =>
        Reader.Read("В область приехал губернатор. В больнице остаются 22 пострадавших.").Claims.Single().Subject!.Label.ShouldBe("injured people");

    [Theory]
    [InlineData("Siete peruanos murieron en el accidente del autobús.", "Peruvian people")]
    [InlineData("În accident au murit trei afgani, a spus poliția.", "Afghan people")]
    [InlineData("Two Afghans were killed in the accident.", "Afghan people")]
    [InlineData("Ранее сообщалось о 850 задержанных.", "people")]
    [InlineData("Salvamento ha recuperado este martes en la costa tres cadáveres de inmigrantes.", "migrants")]
    [InlineData("Берегова охорона спочатку витягла з води три тіла.", "people")]
    [InlineData("Ugunsgrēkos viens cilvēks gājis bojā un trīs cietuši.", "people")]
    [InlineData("Three soldiers were killed and one was wounded.", "soldier")]
    [InlineData("Un soldat a été tué et trois ont été blessés.", "people")]
    [InlineData("L'accident a provoqué la mort d'une adolescente et douze blessés.", "people")]
    [InlineData("Un responsable du principal hôpital a fait état de 55 morts.", "people")]
    [InlineData("Gājuši bojā 37 cilvēki Turcijā un vēl divi Grieķijas Samas salā.", "people")]
    [InlineData("Der Provinzrat berichtete von 43 getöteten Sicherheitskräften.", "members of the security forces")]
    [InlineData("Hubo 64 heridos en la plaza, de los que 27 son policías.", "police officers")]
    public void TheyAreCalledWhatTheWordsSayInTheirNumber(string text, string subject) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("About 5,000 people protested in Halmed on Sunday.", "demonstrators", "demonstrator")]
    [InlineData("Près de 5 000 personnes ont manifesté dimanche à Halmed.", "demonstrators", "demonstrator")]
    [InlineData("Rund 5.000 Menschen demonstrierten am Sonntag in Halmed.", "demonstrators", "demonstrator")]
    [InlineData("Aproximativ 5.000 de oameni au protestat duminică la Halmed.", "demonstrators", "demonstrator")]
    [InlineData("About 40 miners protested in Halmed on Sunday.", "miners", "miner")]
    public void WhoProtestsIsADemonstrator(string text, string label, string id)
    {
        var subject = Reader.Read(text).Claims.Single().Subject!;
        (subject.Label, subject.Id).ShouldBe((label, id));
    }

    [Theory]
    [InlineData("Ievainots 61 cilvēks, bet astoņi joprojām ir pazuduši.")]
    [InlineData("Поранено 61 людину, а вісім досі вважаються зниклими безвісти.")]
    public void AnAdverbIsNotCounted(string text) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe("people");

    [Theory]
    [InlineData("O moschee s-a prăbușit peste mai mulți copii.\n\nȘase dintre ei au murit, spun salvatorii.", "children")]
    [InlineData("La policía habló con los gobernadores.\n\nSeis de ellos murieron, dicen los médicos.", "people")]
    public void SomeOfThemAreOfThoseTheSentenceBeforeNames(string text, string subject) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe(subject);

    [Fact]
    public void ACrewOfSevenIsACrew() =>
        Reader.Read("The operator, Transostrel, said 163 passengers had been aboard, as well as a crew of seven.").Claims[^1].Subject!.Label.ShouldBe("crew members");

    [Theory]
    [InlineData("Двоє людей постраждали. Одна з них, 53-річна жінка, померла.", "woman")]
    [InlineData("The flood killed 48 people. Twelve of them were children, the mayor said.", "children")]
    [InlineData("La inundación mató a 48 personas. Doce de ellas eran niños, dijo el alcalde.", "children")]
    [InlineData("Die Flut tötete 48 Menschen. Zwölf von ihnen waren Kinder, sagte der Bürgermeister.", "children")]
    public void APartSaysWhoItIs(string text, string subject) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe(subject);

    [Theory]
    [InlineData("Собрали жалобы 37 раненых солдат.", "soldiers")]
    [InlineData("Im Januar wurden 80 verletzte Patienten gemeldet.", "patients")]
    public void AParticipleStandsBeforeItsNoun(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);
}
