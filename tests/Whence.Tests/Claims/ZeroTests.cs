using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>There are none of them, said in the many ways of newspapers: each is a claim of zero.</summary>
public sealed class ZeroTests
{
    [Theory]
    [InlineData("The march through Velmont ended without arrests.", "detained 0")]
    [InlineData("There were neither dead nor wounded in the village.", "killed 0, wounded 0")]
    [InlineData("No arrests or injuries were reported after the match.", "detained 0, wounded 0")]
    [InlineData("Der Umzug durch die Stadt verlief ohne Festnahmen.", "detained 0")]
    [InlineData("Vermisste gibt es nach dem Brand nicht mehr.", "missing 0")]
    [InlineData("Todesfälle wurden bisher nicht gemeldet.", "killed 0")]
    [InlineData("La marche s'est terminée sans interpellation.", "detained 0")]
    [InlineData("Il n'y a plus de disparus dans la vallée.", "missing 0")]
    [InlineData("La marcha terminó sin detenidos.", "detained 0")]
    [InlineData("No hubo muertos, heridos ni desaparecidos.", "killed 0, wounded 0, missing 0")]
    [InlineData("Задержанных тогда не было.", "detained 0")]
    [InlineData("Умерших среди заболевших детей нет.", "killed 0")]
    [InlineData("Полиция никого не задержала.", "detained 0")]
    [InlineData("Зниклих безвісти більше немає.", "missing 0")]
    [InlineData("Нікого не затримали, повідомили в поліції.", "detained 0")]
    [InlineData("Gājiens noritēja bez aizturētajiem.", "detained 0")]
    [InlineData("Nāves gadījumi līdz šim nav reģistrēti.", "killed 0")]
    [InlineData("Marșul s-a încheiat fără rețineri.", "detained 0")]
    [InlineData("Nu au fost nici morți, nici răniți.", "killed 0, wounded 0")]
    public void NoneIsAClaimOfZero(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Bojāgājušais vēl nav identificēts.")]
    [InlineData("Aizturētais vainu nav atzinis.")]
    [InlineData("Погибших не опознали.")]
    [InlineData("Без поранених не обійшлося.")]
    [InlineData("Die Verletzten gab es nicht auf der Liste.")]
    [InlineData("Ohne die Toten von gestern sind es weniger.")]
    public void WhatIsDeniedOfThemIsNoZero(string text) => Of(text).ShouldNotContain(" 0");

    [Theory]
    [InlineData("У лікарню забрали сімох людей. Дітей серед поранених немає.", "children")]
    [InlineData("В больницу увезли семь человек. Детей среди раненых нет.", "children")]
    public void WhoIsNotAmongThemIsTold(string text, string subject) => Reader.Read(text).Claims.Single(c => c.Quantity.Value == 0).Subject!.Label.ShouldBe(subject);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
