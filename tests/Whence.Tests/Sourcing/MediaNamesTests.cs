using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Agencies and outlets that no list has, told by what stands beside their names.</summary>
public sealed class MediaNamesTests
{
    [Theory]
    [InlineData("«Мы слышали взрыв, потом стало темно», — рассказал «Горловской газете» пассажир поезда.", "Горловской газете")]
    [InlineData("«Ми чули вибух, потім стало темно», — сказала «Річковому Вістю» студентка Марія Гончар.", "Річковому Вістю")]
    [InlineData("„Plötzlich war alles dunkel“, schilderte eine Reisende aus Dänemark dem „Talboten“.", "Talboten")]
    [InlineData("Der Mann schwebe in Lebensgefahr, berichtete die „Auenpost“-Zeitung am Montag.", "Auenpost")]
    [InlineData("Primarul a declarat pentru „Gazeta Nordului” că au murit 12 oameni.", "Gazeta Nordului")]
    [InlineData("El alcalde dijo a «El Faro Chico» que hubo 12 muertos en el valle.", "El Faro Chico")]
    [InlineData("Le maire a déclaré au « Petit Journal » que 12 personnes sont mortes dans la vallée.", "Petit Journal")]
    [InlineData("В больнице умерли 12 человек, сообщает 47.rx со ссылкой на врачей.", "47.rx")]
    public void AMediumIsToldByWhatStandsBesideIt(string text, string relay) => Reader.Read(text).Relays.ShouldContain(r => r.Text.Contains(relay));

    [Theory]
    [InlineData("Sie sprach von der „Titanic“ und warnte vor dem „Chaos“ in der Stadt. Zwölf Menschen wurden verletzt.")]
    [InlineData("Компания «Северный путь» сообщила, что погибли 12 человек. Об этом же заявил завод «Маяк».")]
    [InlineData("Er sagte „Nein“ und ging. Der Vorsitzende der „Letzten Reihe“ sagte, zwölf Menschen seien verletzt worden.")]
    [InlineData("A spus „Nu” de trei ori. Doisprezece oameni au fost răniți lângă hotelul „Astra”.")]
    public void OtherNamesAreNone(string text) => Reader.Read(text).Relays.ShouldBeEmpty();
}
