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

    [Fact]
    public void TheyAreNotWhoeverHoldsAnOfficeInTheSentenceBefore() =>
        Reader.Read("В область приехал губернатор. В больнице остаются 22 пострадавших.").Claims.Single().Subject!.Label.ShouldBe("injured people");

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
