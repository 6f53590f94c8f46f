using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Names that an article has in the genitive alone.</summary>
public sealed class GenitiveNameTests
{
    [Theory]
    [InlineData("По словам губернатора Мирты Халвен, погибли 17 человек.", "Mirta Khalven")]
    [InlineData("По словам пресс-секретаря армии полковника Гариба Абдель Торена, погибли 17 человек.", "Garib Abdel Toren")]
    [InlineData("По данным министра здравоохранения Сергея Толмарчева, погибли 17 человек.", "Sergey Tolmarchev")]
    [InlineData("За словами міського голови Ігоря Теренка, загинули 17 людей.", "Ihor Terenko")]
    [InlineData("Pēc gubernatores Mirtas Halvenas teiktā, gāja bojā 17 cilvēki.", "Mirta Halvena")]
    [InlineData("Nach Angaben Torlaks wurden 17 Menschen verletzt.", "Torlak")]
    [InlineData("Nach Angaben Serhij Torlaks wurden 17 Menschen verletzt.", "Serhij Torlak")]
    public void WhoseAccountItIsIsToldInTheFirstForm(string text, string label) => Claimant(text).ShouldBe(label);

    [Theory]
    [InlineData("По данным на утро, министр Вера Грива сообщила, что погибли 17 человек.", "Vera Griva")]
    [InlineData("Министр Анна Петровна Торлова сообщила о гибели 17 человек.", "Anna Petrovna Torlova")]
    [InlineData("Nach Angaben der Polizei bestätigte Bürgermeister Hans Jens, dass 17 Menschen verletzt wurden.", "Hans Jens")]
    public void ANameThatIsTheSubjectStaysAsItIs(string text, string label) => Claimant(text).ShouldBe(label);

    private static string Claimant(string text) => Reader.Read(text).Claims.ShouldHaveSingleItem().Attribution.Claimant!.Label;
}
