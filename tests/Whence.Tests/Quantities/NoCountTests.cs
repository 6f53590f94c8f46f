using Whence.Quantities;
using Whence.Tests.Support;

namespace Whence.Tests.Quantities;

/// <summary>Numbers that count nobody, and words before numbers that are no hedges.</summary>
public sealed class NoCountTests
{
    [Theory]
    [InlineData("Близько 11.00 три ракети влучили в будівлю у місті, повідомила поліція.", "hit 3")]
    [InlineData("Около 11.00 три ракеты попали в здание в городе, сообщила полиция.", "hit 3")]
    [InlineData("Он написал, что собирается на площадь (у него было 14 подписчиков).", "counted 14")]
    [InlineData("Fuentes del 112 hablan de 28 rescatados.", "rescued 28")]
    [InlineData("Half of the 40 passengers died.")]
    [InlineData("Ein Drittel der 300 Beschäftigten wurde entlassen.")]
    [InlineData("Треть из 300 рабочих уволены.")]
    [InlineData("El número de muertos aumentó en tres, hasta 17.", "killed 17")]
    [InlineData("Число погибших выросло на три, до 17.", "killed 17")]
    [InlineData("Numărul morților a crescut cu trei, la 17.", "killed 17")]
    [InlineData("Los 112 muertos fueron enterrados el lunes.", "killed 112")]
    [InlineData("Plusieurs civils ont été tués, selon un bilan donné dimanche par deux habitants.")]
    [InlineData("Insgesamt wurden 155 Unwetter-Tote verzeichnet.", "killed 155")]
    [InlineData("Onze (11) soldats ont été tués dans l'attaque.", "killed 11")]
    [InlineData("Deux personnes sont mortes ce matin (02/02) dans un incendie.", "killed 2")]
    [InlineData("Les attaques ont fait 130 morts et plus de 350 blessés.", "killed 130", "wounded 350")]
    [InlineData("Двое пострадавших доставлены в больницы №7 и 25.", "hospitalised 2")]
    [InlineData("La marcha reunió a 1472 personas en la capital.", "protesting 1472")]
    [InlineData("A spokesman and two officials said five people died.", "killed 5")]
    [InlineData("Harish Modak (45), his wife Leela (40), Bunty (22) and Kamla Devi died.")]
    [InlineData("An Bord des Rettungsschiffs \"Vaira 5\" befanden sich 150 Menschen.", "aboard 150")]
    [InlineData("The tanker “Lielupe 12” sank with nine people on board.", "aboard 9")]
    [InlineData("“I counted at least ten shots,” she said.", "counted 10")]
    [InlineData("The motion got 52 votes.", "votes 52")]
    [InlineData("The service was attended by about 300 people.", "attending 300")]
    [InlineData("El tribunal condenó a siete hombres a 12 años de cárcel.", "sentenced 7", "duration.sentence 12")]
    [InlineData("The fee was RM300 and R20 million.", "money.price 300", "money.price 20000000")]
    [InlineData("The tax was put at Rs50,000 on the N2 road.", "money.tax 50000")]
    [InlineData("The governor announced a donation of N50 million.", "money.aid 50000000")]
    public void WhatIsCounted(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims);

    [Theory]
    [InlineData("Погибло до 30 человек.", "up_to 30")]
    [InlineData("Murieron hasta 30 personas.", "up_to 30")]
    [InlineData("Gājuši bojā līdz 30 cilvēkiem.", "up_to 30")]
    [InlineData("Число погибших выросло до 17.", "exact 17")]
    [InlineData("El número de muertos subió hasta 30.", "exact 30")]
    [InlineData("The match was watched by 4,500 fans.", "exact 4500")]
    public void UpToSoManyIsAHedgeButBehindWhatGrew(string text, string expected) =>
        Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.ShouldSatisfyAllConditions(q => $"{q.Hedge.Name()} {q.Value}".ShouldBe(expected));

    [Theory]
    [InlineData("Доходы бюджета составят 2 трлн 918 млрд рублей.", 2918e9)]
    [InlineData("Видатки бюджету становлять 2 трлн 918 млрд грн.", 2918e9)]
    [InlineData("Перепись насчитала 2 млн 300 тыс. человек.", 2.3e6)]
    [InlineData("У війську 184 тис. 860 осіб.", 184860)]
    [InlineData("El ministerio gastó 2 millones 300 mil euros.", 2.3e6)]
    public void ScalesOfOneNumberAreAddedUp(string text, double value) => Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.Value.ShouldBe(value);

    [Theory]
    [InlineData("В результате атаки погибли с десяток человек.", 10)]
    [InlineData("Унаслідок атаки загинули з десяток людей.", 10)]
    [InlineData("En el ataque murieron tres decenas de personas.", 30)]
    public void RoundWordsAreAbout(string text, double value)
    {
        var quantity = Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity;
        (quantity.Value, quantity.Hedge).ShouldBe((value, Hedge.About));
    }

    [Theory]
    [InlineData("Les attaques ont fait 130 morts et plus de 350 blessés.", "exact, more_than")]
    [InlineData("Les attaques ont fait 130 morts et plus.", "at_least")]
    public void AHedgeBehindANumberMayBelongToTheNext(string text, string hedges) => string.Join(", ", Reader.Read(text).Claims.Select(c => c.Quantity.Hedge.Name())).ShouldBe(hedges);

    [Theory]
    [InlineData("Unter den mindestens 39 Todesopfern sind Kinder.", "at_least")]
    [InlineData("Unter den 39 Todesopfern sind Kinder.", "exact")]
    [InlineData("Unter 39 Menschen starben.", "fewer_than")]
    public void AWordForAmongIsNoHedge(string text, string hedge) =>
        Reader.Read(text).Claims.ShouldHaveSingleItem().Quantity.Hedge.Name().ShouldBe(hedge);
}
