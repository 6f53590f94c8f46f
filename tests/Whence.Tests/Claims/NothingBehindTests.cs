using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>What a clause, a comma or a noun for what is done keeps from a count: "nobody knows how many died", "двое мужчин, убивших таксиста".</summary>
public sealed class NothingBehindTests
{
    [Theory]
    [InlineData("Никто не знает, сколько людей погибло.", "")]
    [InlineData("Ніхто не знає, скільки людей загинуло.", "")]
    [InlineData("Никто не погиб.", "killed 0")]
    [InlineData("Никого не задержали.", "detained 0")]
    [InlineData("Никто не собирается ничего скрывать.", "")]
    public void WhatNobodyDidIsNotToldByTheNextClause(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Двое мужчин, убивших таксиста, скрылись.", "")]
    [InlineData("Завод, весной уволивший 900 сотрудников, закрыт.", "dismissed 900")]
    [InlineData("Обидва міністри обговорили повернення біженців.", "")]
    [InlineData("С отравлением госпитализированы 26 детей.", "hospitalised 26")]
    [InlineData("От эвакуации отказались около 60 человек.", "")]
    [InlineData("Мать одного из погибших рассказала об этом.", "")]
    [InlineData("На похоронах двоих пожарных в соборе присутствовали около 400 человек.", "attending 400")]
    public void WhoDidItIsNotCounted(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Пострадавших среди туристов нет.", "wounded 0")]
    [InlineData("Серед загиблих та постраждалих громадян України немає.", "killed 0, wounded 0")]
    [InlineData("Задержанных тогда не было.", "detained 0")]
    [InlineData("Раненых вывозить возможности нет.", "")]
    public void NoneBehindSomeWordsIsAZero(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Из 61 беспилотника сбиты 54.", "intercepted 54")]
    [InlineData("За ніч російські війська запустили 61 безпілотник, 54 із них вдалося збити.", "launched 61, intercepted 54")]
    [InlineData("Air defences destroyed 23 drones overnight.", "intercepted 23")]
    [InlineData("Apărarea antiaeriană a distrus 23 de drone.", "intercepted 23")]
    [InlineData("Завод звільнив 900 працівників.", "dismissed 900")]
    [InlineData("Бойовики викрали 22 робітників; чотирьох потім звільнили.", "kidnapped 22, released 4")]
    public void AVerbIsMeantOfThoseItIsToldOf(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Им назначили по семь с половиной лет колонии.", "duration.sentence 7.5")]
    [InlineData("Брати 29 та 33 років зникли під водою.", "")]
    [InlineData("Организаторы говорят примерно о 3 тысячах участников.", "attending 3000")]
    [InlineData("Сообщили о 2-х погибших.", "killed 2")]
    [InlineData("Троє учасників акції отримали травми.", "wounded 3")]
    public void NumbersWithWordsBetween(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => System.FormattableString.Invariant($"{c.Concept} {c.Quantity.Value}")));
}
