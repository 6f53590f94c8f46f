using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>One person told of by age in languages without articles: "погиб 60-летний водитель".</summary>
public sealed class AgedTests
{
    [Theory]
    [InlineData("Погибли двое: 60-летний мужчина и 40-летняя женщина.", "killed 2", "killed 1", "killed 1")]
    [InlineData("Загинули 52-річний чоловік і двоє дітей.", "killed 1", "killed 2")]
    public void OneToldByAgeIsCountedInARow(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("На трассе погиб 52-летний мотоциклист.")]
    [InlineData("В пожаре погибла 70-летняя женщина.")]
    [InlineData("Погиб мужчина 60 лет.")]
    [InlineData("Задержан 34-летний местный житель.")]
    [InlineData("Полицейские задержали 29-летнего мужчину.")]
    [InlineData("У пожежі загинула 70-річна жінка.")]
    [InlineData("На трасі загинув 52-річний чоловік.")]
    [InlineData("Поліцейські затримали 29-річного чоловіка.")]
    [InlineData("W pożarze zginęła 70-letnia kobieta.")]
    [InlineData("Na drodze zginął 52-letni kierowca.")]
    [InlineData("W wypadku zginął 29-latek.")]
    [InlineData("Ugunsgrēkā gājusi bojā 70 gadus veca sieviete.")]
    [InlineData("Avārijā gāja bojā 52 gadus vecs autovadītājs.")]
    [InlineData("Policija aizturēja 29 gadus vecu vīrieti.")]
    [InlineData("Загинула жінка.")]
    [InlineData("Avārijā cietis kāds vīrietis.")]
    public void OneAloneWithoutANumeralIsNoCount(string text) => ShouldGive(text);

    [Theory]
    [InlineData("Задержаны 34-летние мужчины.")]
    [InlineData("Полицейские задержали 34-летних мужчин.")]
    [InlineData("W wypadku zginęli 34-letni mężczyźni.")]
    [InlineData("Затримали 34-річних чоловіків.")]
    public void SeveralOfOneAgeAreNotOne(string text) => ShouldGive(text);

    private static void ShouldGive(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims, ignoreOrder: true);
}
