using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Which words behind a number say who is counted.</summary>
public sealed class CountedWordsTests
{
    [Theory]
    [InlineData("Three 14-year-old girls were hurt in the fire.", "girls")]
    [InlineData("Drei 14-jährige Mädchen wurden bei dem Brand verletzt.", "girls")]
    [InlineData("Zwei 17 Jahre alte Jugendliche wurden bei dem Brand verletzt.", "teenagers")]
    [InlineData("При пожаре погибли трое 14-летних школьников.", "pupils")]
    [InlineData("Divas 14 gadus vecas meitenes gāja bojā ugunsgrēkā.", "girls")]
    public void AnAgeBeforeTheNounIsPassedOver(string text, string subject) => Subjects(text).ShouldBe([subject]);

    [Theory]
    [InlineData("At least 14 Ukrainian civilians were wounded in Velmont.", "Ukrainian civilians")]
    [InlineData("Five Syrian refugees drowned off Velmont.", "Syrian refugees")]
    public void ANationalityInANounOfTwoWordsIsTold(string text, string subject) => Subjects(text).ShouldBe([subject]);

    [Theory]
    [InlineData("Twenty-six officers were injured, four seriously.", "officers", "officers")]
    [InlineData("Patru elevi au fost răniți, doi grav.", "pupils", "pupils")]
    [InlineData("Четверо школьников пострадали, двое тяжело.", "pupils", "pupils")]
    [InlineData("Cuatro soldados resultaron heridos, dos gravemente.", "soldiers", "soldiers")]
    public void HowBadlyTheyAreHurtIsNotWhoTheyAre(string text, params string[] subjects) => Subjects(text).ShouldBe(subjects);

    [Theory]
    [InlineData("The bus carried 27 children, two teachers and the driver. Twelve have been taken to hospital.", 12)]
    [InlineData("Im Bus saßen 27 Kinder, zwei Lehrer und der Fahrer. Zwölf wurden ins Krankenhaus gebracht.", 12)]
    [InlineData("À bord se trouvaient 27 enfants et deux enseignants. Douze ont été hospitalisés.", 12)]
    public void OfSeveralKindsInARowTheLastIsNotMeantAlone(string text, double value) =>
        Reader.Read(text).Claims.Single(c => c.Quantity.Value == value).Subject!.Label.ShouldBe("people");

    [Fact]
    public void OneKindIsMeantInTheNextSentenceToo() =>
        Reader.Read("The bus carried 40 pilgrims. Six died on the spot.").Claims.Single(c => c.Quantity.Value == 6).Subject!.Label.ShouldBe("pilgrims");

    private static IEnumerable<string> Subjects(string text) => Reader.Read(text).Claims.Select(c => c.Subject!.Label);
}
