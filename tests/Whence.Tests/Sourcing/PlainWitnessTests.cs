using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who is named by one word, by whom a lawyer is told, or by an office that quotes.</summary>
public sealed class PlainWitnessTests
{
    [Theory]
    [InlineData("\"Es redzēju, kā tas apmet loku,\" aģentūrai teica aculieciniece Natālija.", "Natālija")]
    [InlineData("\"I saw it all,\" said eyewitness Natalia.", "Natalia")]
    [InlineData("«Lo vi todo desde aquí», dijo la vecina Marta.", "Marta")]
    [InlineData("« Tout est fini ici », a dit la voisine Natalia.", "Natalia")]
    [InlineData("„Ich habe alles gesehen“, sagte Anwohnerin Petra.", "Petra")]
    [InlineData("«Я всё видела своими глазами», — рассказала очевидица Наталья.", "Natalya")]
    public void OneWordBehindAWitnessIsAPerson(string text, string label) => Reader.Read(text).Quotes[0].Speaker!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Суд приговорил Ермека Сагандыкова. Адвокат Сагандыкова Виктор Прядко назвал решение «незаконным от первой до последней строки».", "Viktor Pryadko")]
    [InlineData("Адвокат Лозового Ірина Бойко назвала вирок «незаконним від першого до останнього рядка».", "Iryna Boiko")]
    public void WhoseLawyerSomebodyIsDoesNotSpeak(string text, string label) => Reader.Read(text).Quotes[0].Speaker!.Label.ShouldBe(label);

    [Theory]
    [InlineData("Министр Роман Лозовой приехал в город. \"В стационаре остается один мужчина\", - цитирует его пресс-служба ведомства.", "Roman Lozovoy")]
    [InlineData("Bürgermeister Jan Brell kam. «Wir sind bereit für alles», zitiert ihn die Pressestelle des Ministeriums.", "Jan Brell")]
    [InlineData("Governor Alan Reyes visited the site. \"We are ready for anything at all,\" his office quoted him as saying.", "Alan Reyes")]
    [InlineData("Le maire Jean Morel est venu. « Nous sommes prêts à tout », le cite son cabinet.", "Jean Morel")]
    public void WhomAnOfficeQuotesSpeaks(string text, string label) => Reader.Read(text).Quotes[0].Speaker!.Label.ShouldBe(label);

    [Theory]
    [InlineData("El comisario Andrés Lobato ha destacado que se trata del mayor alijo. \"Hemos cortado una vía de entrada que creían segura\", ha señalado durante la presentación de los resultados.", "Andrés Lobato")]
    [InlineData("El alcalde Juan Peral visitó la zona. \"No nos iremos de aquí nunca\", ha dicho tras la reunión de los vecinos.", "Juan Peral")]
    public void WhatAMeetingIsOfDoesNotSpeak(string text, string label) => Reader.Read(text).Quotes.ShouldContain(q => q.Kind == Whence.Sourcing.QuoteKind.Direct && q.Speaker!.Label == label);

    [Theory]
    [InlineData("El sábado una decena de personas murieron.", "2026-01-24")]
    [InlineData("El lunes una docena de casas ardieron.", "2026-01-26")]
    public void ADozenIsNoDay(string text, string day) => Reader.Read(text, "2026-01-27").Dates[0].Value.ToEdtf().ShouldBe(day);

    [Theory]
    [InlineData("Quelque 150 agents ont été déployés, a indiqué pour sa part la coordonnatrice de la Croix-Rouge à Velmont, Marie Ciré Morel.", "Marie Ciré Morel")]
    [InlineData("Unos 40 voluntarios fueron desplegados, indicó por su parte la coordinadora de la Cruz Roja en Ostrela, Marta Ciré Peral.", "Marta Ciré Peral")]
    public void AnAsideStandsBeforeTheOffice(string text, string label) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBe(label);
}
