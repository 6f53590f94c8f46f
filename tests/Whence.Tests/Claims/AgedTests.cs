using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>One person told of by age in languages without articles: "погиб 60-летний водитель".</summary>
public sealed class AgedTests
{
    [Theory]
    [InlineData("На трассе погиб 52-летний мотоциклист.", "killed 1")]
    [InlineData("В пожаре погибла 70-летняя женщина.", "killed 1")]
    [InlineData("Погиб мужчина 60 лет.", "killed 1")]
    [InlineData("Задержан 34-летний местный житель.", "detained 1")]
    [InlineData("Полицейские задержали 29-летнего мужчину.", "detained 1")]
    [InlineData("У пожежі загинула 70-річна жінка.", "killed 1")]
    [InlineData("На трасі загинув 52-річний чоловік.", "killed 1")]
    [InlineData("Поліцейські затримали 29-річного чоловіка.", "detained 1")]
    [InlineData("W pożarze zginęła 70-letnia kobieta.", "killed 1")]
    [InlineData("Na drodze zginął 52-letni kierowca.", "killed 1")]
    [InlineData("W wypadku zginął 29-latek.", "killed 1")]
    [InlineData("Ugunsgrēkā gājusi bojā 70 gadus veca sieviete.", "killed 1")]
    [InlineData("Avārijā gāja bojā 52 gadus vecs autovadītājs.", "killed 1")]
    [InlineData("Policija aizturēja 29 gadus vecu vīrieti.", "detained 1")]
    [InlineData("Погибли двое: 60-летний мужчина и 40-летняя женщина.", "killed 2", "killed 1", "killed 1")]
    public void AnAgeBeforeANounForOneIsOne(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Задержаны 34-летние мужчины.")]
    [InlineData("Полицейские задержали 34-летних мужчин.")]
    [InlineData("W wypadku zginęli 34-letni mężczyźni.")]
    [InlineData("Затримали 34-річних чоловіків.")]
    public void SeveralOfOneAgeAreNotOne(string text) => ShouldGive(text);

    private static void ShouldGive(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims, ignoreOrder: true);
}
