using Whence.Tests.Support;

namespace Whence.Tests.Dates;

/// <summary>A day and month that open a sentence with a verb in the past lie behind, however near the next such day is.</summary>
public sealed class DoneDateTests
{
    [Theory]
    [InlineData("On September 3, 52 people died in the flood at Velmont.")]
    [InlineData("On 3 September a bridge fell at Velmont, killing two people.")]
    [InlineData("Am 3. September starben in Velmont 52 Menschen bei einer Flut.")]
    [InlineData("Le 3 septembre, un homme a été tué dans le port de Velmont.")]
    [InlineData("El 3 de septiembre murieron 52 personas en la ciudad de Velmont.")]
    [InlineData("La 3 septembrie au murit 52 de persoane în orașul Velmont.")]
    [InlineData("3. septembrī Velmontā gāja bojā 52 cilvēki, kurus aiznesa ūdens.")]
    [InlineData("3 сентября в Вельмонте погибли 52 человека, сообщила полиция.")]
    [InlineData("3 вересня у Вельмонті загинули 52 людини, повідомила поліція.")]
    public void WhatIsDoneLiesBehind(string text) => Values(text).ShouldBe("2024-09-03");

    [Theory]
    [InlineData("On September 3 the court will hear the owner of the ferry.")]
    [InlineData("Am 3. September wird das Gericht den Besitzer der Fähre anhören.")]
    [InlineData("The court asked them to wait until September 3, the clerk wrote.")]
    public void WhatIsToComeLiesAhead(string text) => Values(text).ShouldBe("2025-09-03");

    [Theory]
    [InlineData("On August 15 a bridge fell at Velmont, killing two people.")]
    [InlineData("15 августа в Вельмонте погибли 52 человека, сообщила полиция.")]
    public void TheDayOfPublicationIsMeant(string text) => Values(text).ShouldBe("2025-08-15");

    private static string Values(string text) => string.Join(' ', Reader.Read(text).Dates.Select(d => d.Value.ToEdtf()));
}
