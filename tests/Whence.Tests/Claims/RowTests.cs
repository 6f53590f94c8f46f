using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>People told one after the other, of whom something is said once, and what only describes them, in every language alike.</summary>
public sealed class RowTests
{
    [Theory]
    [InlineData("The bodies of six women and three children were recovered from the river.", "killed 6, killed 3")]
    [InlineData("Les corps de deux hommes et d'une femme ont été retrouvés.", "killed 2, killed 1")]
    [InlineData("Die Leichen von zwei Männern und einer Frau wurden geborgen.", "killed 2, killed 1")]
    [InlineData("Los cuerpos de dos hombres y tres niños fueron recuperados del río.", "killed 2, killed 3")]
    [InlineData("Trupurile a doi bărbați și trei copii au fost recuperate din apă.", "killed 2, killed 3")]
    [InlineData("Тела двух мужчин и троих детей были извлечены из-под завалов.", "killed 2, killed 3")]
    [InlineData("The storm led to the death of six people and three others were rescued.", "killed 6, rescued 3")]
    public void AllAreDeadWhoseBodiesAreFound(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Among the dead were 112 women and seven children, while 31 people were injured.", "killed 112, killed 7, wounded 31")]
    [InlineData("Printre morți se numără 12 femei și șapte copii, iar 31 de persoane au fost rănite.", "killed 12, killed 7, wounded 31")]
    [InlineData("Среди погибших — 12 женщин и семь детей, ещё 31 человек ранен.", "killed 12, killed 7, wounded 31")]
    [InlineData("Серед загиблих — 12 жінок і семеро дітей, ще 31 людина поранена.", "killed 12, killed 7, wounded 31")]
    [InlineData("The injured included seven children and a pregnant woman.", "wounded 7, wounded 1")]
    public void AmongTheDeadAreAllOfThem(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("Bei dem Angriff wurden zwölf Menschen, darunter drei Kinder, getötet.", "killed 12, killed 3")]
    [InlineData("Bei dem Angriff wurden zwölf Menschen, überwiegend Frauen, verletzt.", "wounded 12")]
    [InlineData("Trois des quatre personnes restées coincées sont mortes sur place.", "killed 3, trapped 4")]
    [InlineData("Trei dintre cele patru persoane rămase încarcerate au murit la fața locului.", "killed 3, trapped 4")]
    public void WhatOnlyDescribesThemTakesNoNumberFromTheVerb(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("The number of arrests rose by 59 per cent to 2,198 last year.", "detained 2198, percent.growth 59")]
    [InlineData("Thousands marched through the capital on Saturday. Police put the crowd at 90,000.", "protesting 1000.., protesting 90000")]
    [InlineData("The unions held a march in the capital on Saturday. Police put the crowd at 90,000.", "protesting 90000")]
    [InlineData("The derby was played on Saturday. Police put the crowd at 40,000.", "attending 40000")]
    public void WhatNumbersAreOf(string text, string expected) => Counts(text).ShouldBe(expected);

    [Theory]
    [InlineData("A mother and her three children have died in a house fire.", "killed 1, killed 3")]
    [InlineData("Une mère et ses deux enfants ont péri dans un incendie.", "killed 1, killed 2")]
    [InlineData("Una madre y sus dos hijos murieron en un incendio.", "killed 1, killed 2")]
    [InlineData("O mamă și cei doi copii ai săi au murit într-un incendiu.", "killed 1, killed 2")]
    [InlineData("Eine Mutter und ihre zwei Kinder sind bei einem Brand ums Leben gekommen.", "killed 1, killed 2")]
    public void OneAndWhoBelongsToThem(string text, string expected) => Counts(text).ShouldBe(expected);

    private static string Counts(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Quantity.Unit is "person" or "percent" || c.Concept != "counted").Select(c => $"{c.Concept} {(c.Quantity.Value is { } value ? $"{value}" : $"{c.Quantity.Low}..")}"));
}
