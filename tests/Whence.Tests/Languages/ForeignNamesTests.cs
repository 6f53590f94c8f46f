using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>Names that a pack's table of letters knows whole are spelled as at home, others by their letters; capitals stay.</summary>
public sealed class ForeignNamesTests
{
    [Theory]
    [InlineData("Генерал Хуан Карлос Эрреро сообщил, что погибли пять человек.", "Juan Carlos Errero")]
    [InlineData("Мер Фелісіано Кіспе заявив, що загинули п'ятеро людей.", "Feliciano Kispe")]
    [InlineData("П'єр Дюпон заявив, що загинули п'ятеро людей.", "Pierre Diupon")]
    [InlineData("П’єр Дюпон заявив, що загинули п’ятеро людей.", "Pierre Diupon")]
    [InlineData("Хуанес Лосько заявив, що загинули п'ятеро людей.", "Khuanes Losko")]
    [InlineData("Жан-Клод Морель сообщил, что погибли пять человек.", "Jean-Claude Morel")]
    public void WhoSpeaksIsSpelledAsAtHome(string text, string label) => Reader.Read(text).Claims[0].Attribution.Claimant!.Label.ShouldBe(label);
}
