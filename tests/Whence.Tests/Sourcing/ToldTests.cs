using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks behind whom it was told, behind an aside, and in the sentence behind words that mean one told before.</summary>
public sealed class ToldTests
{
    [Theory]
    [InlineData("Двое заложников погибли, сказал агентству «Телванис» адвокат семей.", "lawyer")]
    [InlineData("Загинули двоє людей, сказав агентству «Телваніс» адвокат.", "lawyer")]
    [InlineData("Загибель семи людей підтвердив у телеефірі президент.", "president")]
    [InlineData("Мать погибшего, работавшего на участке четвёртый год, на встрече заявила, что погибли 40 человек.", "mother")]
    [InlineData("Премьер-министр Антон Варга сообщил, что правительство призвало 5 тысяч резервистов.", "Anton Varga")]
    [InlineData("Погибли трое, рассказал врач больницы Олег Орлов.", "Oleg Orlov")]
    [InlineData("Загинули троє, розповіла директорка школи Ганна Коваль.", "Hanna Koval")]
    [InlineData("В полиции Челябинска ТАСС рассказали, что задержаны трое.", "police of Chelyabinsk")]
    public void WhoTellsIsFound(string text, string who) => Reader.Read(text).Claims[0].Attribution.Claimant?.Label.ShouldBe(who);

    [Theory]
    [InlineData("Губернатор Иван Орлов сообщил о двух раненых. По его словам, дрон попал в дом. В больницу доставили троих детей.", "Ivan Orlov")]
    [InlineData("Мэр Анна Берг сообщила о двух раненых. По данным министерства труда, погибли 7 человек.", "Ministry of Labour")]
    public void TheLastClaimIsOf(string text, string who) => Reader.Read(text).Claims[^1].Attribution.Claimant?.Label.ShouldBe(who);
}
