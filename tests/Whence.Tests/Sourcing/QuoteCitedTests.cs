using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Words that a medium gives are those of whom it quotes.</summary>
public sealed class QuoteCitedTests
{
    [Theory]
    [InlineData("Mayor John Weber spoke in the evening outside the town hall. \"We mourn three dead and hope for the others,\" Reuters quoted him as saying.", "John Weber", "Reuters")]
    [InlineData("Вице-губернатор Евгений Хромушин выступил вечером перед журналистами. «Пострадали пятнадцать человек, двое из них тяжело», — цитирует его ТАСС.", "Yevgeny Khromushin", "TASS")]
    [InlineData("Міський голова Іван Петренко виступив увечері перед журналістами. «Маємо трьох загиблих, пошуки тривають», — цитує його Укрінформ.", "Ivan Petrenko", "Ukrinform")]
    [InlineData("Primarul Ion Pop a vorbit seara în fața primăriei. „Avem trei morți și căutăm mai departe”, îl citează Agerpres.", "Ion Pop", "Agerpres")]
    [InlineData("Mērs Jānis Kalns vakarā runāja pie domes. \"Mums ir trīs bojāgājušie, meklēšana turpinās,\" viņu citē LETA.", "Jānis Kalns", "LETA")]
    public void WhomAMediumQuotesSpeaks(string text, string speaker, string medium)
    {
        var quote = Reader.Read(text).Quotes.ShouldHaveSingleItem();
        (quote.Speaker?.Label, quote.Rule, quote.Via.Select(v => v.Label).FirstOrDefault()).ShouldBe((speaker, "quote.cited", medium));
    }

    [Fact]
    public void AMediumThatQuotesNobodySpeaksItself()
    {
        var quote = Reader.Read("The mayor was not there. \"We saw the fire from the bridge all night,\" the Guardian wrote.").Quotes.ShouldHaveSingleItem();
        (quote.Speaker?.Label, quote.Rule).ShouldBe(("The Guardian", "quote.medium"));
    }

    [Theory]
    [InlineData("Apple TV connects to a computer (Mac and Windows) over a network and plays all content that is stored there.")]
    [InlineData("On Tuesday the firm also presented their Media Center device. It will compete with the Media Center of a rival, the firm said.")]
    public void WhatStandsInBracketsOrIsHalfANameIsNoMedium(string text) => Reader.Read(text).Relays.ShouldBeEmpty();
}
