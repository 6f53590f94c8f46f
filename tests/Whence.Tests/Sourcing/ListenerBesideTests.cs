using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who told a medium something, and where it was said.</summary>
public sealed class ListenerBesideTests
{
    [Theory]
    [InlineData("У міській лікарні Суспільному повідомили, що в стаціонарі перебувають 11 постраждалих.", "hospital", "Suspilne")]
    [InlineData("В краевой больнице «Интерфаксу» рассказали, что в реанимации остаются 4 человека.", "hospital", "Interfax")]
    [InlineData("В прокуратуре РИА Новости сообщили, что ранены 12 человек.", "prosecutor's office", "RIA Novosti")]
    public void ABodyTellsAMedium(string text, string label, string medium)
    {
        var claim = Reader.Read(text).Claims[0];
        claim.Attribution.Claimant!.Label.ShouldBe(label);
        claim.Attribution.Via.ShouldContain(s => s.Label == medium);
    }

    [Theory]
    [InlineData("В агентстве Интерфакс сообщили, что ранены 12 человек.")]
    [InlineData("В пресс-службе ТАСС сообщили, что ранены 12 человек.")]
    public void WhatIsOfAMediumIsTheMedium(string text) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBeOneOf("Interfax", "TASS");

    [Theory]
    [InlineData("Загинули 2 людини, ще 17 поранені. Про це в ефірі Суспільного в четвер уранці сказав мер Остреда Віталій Кравець.", "Vitalii Kravets")]
    [InlineData("Погибли двое, ещё 17 ранены. Об этом в эфире телеканала «Дождь» в четверг утром сказал губернатор Иван Лозовой.", "Ivan Lozovoy")]
    [InlineData("Загинули 2 людини. Про це на брифінгу в Києві розповів речник поліції Іван Лозовий.", "Ivan Lozovyi")]
    [InlineData("Погибли 4 человека. Об этом на заседании штаба сообщил мэр Пётр Лозовой.", "Pyotr Lozovoy")]
    [InlineData("Kopā atrasti 12 bojāgājušie, AFP pavēstīja apgabala prokuratūra.", "prosecutor's office")]
    [InlineData("Bojā gāja 4 cilvēki. Par to intervijā Latvijas Radio pastāstīja policijas priekšnieks Jānis Bērziņš.", "Jānis Bērziņš")]
    [InlineData("4 Menschen starben. Das sagte in Berlin ein Sprecher der Polizei.", "police")]
    public void WhereItWasSaidStandsBeforeTheVerb(string text, string label) => Reader.Read(text).Claims.ShouldAllBe(c => c.Attribution.Claimant!.Label == label);

    [Theory]
    [InlineData("Armata neagă că 30 de soldați au fost capturați.", "army")]
    [InlineData("Ministrul Ion Popescu a negat că 4 oameni au fost uciși.", "Ion Popescu")]
    public void AVerbMayHoldItsThat(string text, string label) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Kā portālam “Norvale” pastāstīja policijas pārstāve Ilze Krauja, cietuši septiņi jaunieši.", "Ilze Krauja")]
    [InlineData("Kā “Ozolkalna Vārdam” pastāstīja dienesta pārstāve Ilze Krauja, cietuši septiņi jaunieši.", "Ilze Krauja")]
    public void WhomItWasToldOpensTheSentence(string text, string label) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Pēc sarunām ministrs paziņoja, ka gājuši bojā 5 cilvēki.", "minister")]
    [InlineData("Prezidents televīzijā apstiprināja, ka gājuši bojā 5 cilvēki.", "president")]
    [InlineData("Ministrija turpretim svētdien apgalvoja, ka krituši 20 vīri.", "ministry")]
    public void ASubjectInItsFirstFormIsBroughtByNothing(string text, string label) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Potrivit datelor preliminare, 4 oameni au murit.")]
    public void HearsayByDataIsNobodys(string text) => Reader.Read(text).Claims[0].Attribution.Claimant.ShouldBeNull();
}
