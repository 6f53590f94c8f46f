using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>People who are told of twice and counted once, or whose verb, place or noun is that of others.</summary>
public sealed class OneAndTheSameTests
{
    [Theory]
    [InlineData("Six hikers were flown to hospital, where one of them, a 52-year-old woman, died in the evening.", "hospitalised 6", "killed 1")]
    [InlineData("Trois ouvriers ont été blessés ; l'un d'eux, un homme de 50 ans, est décédé.", "wounded 3", "killed 1")]
    [InlineData("Tres obreros resultaron heridos y uno de ellos, un hombre de 50 años, falleció.", "wounded 3", "killed 1")]
    [InlineData("Trei muncitori au fost răniți, iar unul dintre ei, un bărbat de 50 de ani, a murit.", "wounded 3", "killed 1")]
    [InlineData("Drei Arbeiter wurden verletzt, einer von ihnen, ein 50-jähriger Mann, starb.", "wounded 3", "killed 1")]
    [InlineData("Un homme, un touriste belge, a été tué.", "killed 1")]
    [InlineData("Un hombre, una mujer y un niño murieron.", "killed 1", "killed 1", "killed 1")]
    public void WhoIsToldOfTwiceCountsOnce(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Загинули п'ятеро людей: двоє пілотів, бортінженер і лікарка.", "killed 5", "killed 2")]
    [InlineData("Погибли двое: 60-летний мужчина и 40-летняя женщина.", "killed 2", "killed 1", "killed 1")]
    public void MembersWithoutANumeralOrAgeAreToldOf(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Las lluvias han dejado 17 personas muertas, 12 de ellas en Chiapas y cinco en Tabasco, así como ocho desaparecidas.", "killed 17", "killed 12", "killed 5", "missing 8")]
    [InlineData("The storm left 14 people dead, nine of them in Ohio and five in Iowa, as well as six missing.", "killed 14", "killed 9", "killed 5", "missing 6")]
    public void APartByPlaceHasTheVerbOfItsWhole(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Пострадавших, по его словам, нет.", "wounded 0")]
    [InlineData("Погибших, по предварительным данным спасателей, нет.", "killed 0")]
    [InlineData("Постраждалих, за його словами, немає.", "wounded 0")]
    [InlineData("Поліція стежила за порядком, затриманих не було.", "detained 0")]
    [InlineData("Le séisme a secoué la région sans faire de victime.", "killed_or_wounded 0")]
    [InlineData("The quake shook the coast without causing any casualties.", "killed_or_wounded 0")]
    public void AZeroMayStandBehindAnInsertion(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Im Stall lagen 20 tote Kühe.", "counted 20")]
    [InlineData("Volunteers collected 40 dead birds.", "counted 40")]
    [InlineData("Нашли 12 погибших дельфинов.", "found 12")]
    [InlineData("Ten injured bus passengers were treated.", "wounded 10")]
    public void ANounBehindTheWordForWhatBefellSaysWhatIsCounted(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Two damaged substations left about 88,000 households without electricity.", "without_power 88000")]
    [InlineData("За відставку однієї з них проголосували 323 депутати.", "votes 323")]
    [InlineData("O sută de localnici, mai ales vârstnici, au fost la ședință.", "counted 100")]
    [InlineData("205 українців повернулися додому з полону.", "returned 205")]
    [InlineData("Погибли двое — фермер и его работник, около 14 тысяч жителей остались без дорог.", "killed 2", "counted 14000")]
    [InlineData("У таборі відпочивали 214 дітей, серед яких 60 — із родин переселенців та загиблих захисників.", "counted 214", "counted 60")]
    [InlineData("В суд пришли 40 адвокатов задержанных.", "attending 40")]
    [InlineData("Главаря приговорили к 20 годам, двое его помощников получили по 14, ещё семеро — от 4 до 9 лет.", "duration.sentence 20", "sentenced 2", "sentenced 7", "duration.sentence ")]
    public void AVerbIsSaidOfItsOwn(string text, params string[] claims) => ShouldGive(text, claims);

    [Theory]
    [InlineData("Tres militares que participaban en las tareas de búsqueda sufrieron heridas al volcar su camioneta.", "deployed 3", "wounded 3")]
    [InlineData("Trois pompiers qui participaient aux recherches ont été blessés.", "deployed 3", "wounded 3")]
    [InlineData("Cinco migrantes que viajaban en el camión fueron detenidos.", "aboard 5", "detained 5")]
    [InlineData("Dos médicos que atendían a los heridos murieron en el ataque.", "killed 2")]
    [InlineData("The two survivors, both men in their thirties, were winched aboard.", "survived 2")]
    public void ARelativeClauseKeepsNoVerbFromItsPeople(string text, params string[] claims) => ShouldGive(text, claims);

    private static void ShouldGive(string text, params string[] claims) =>
        Reader.Read(text).Claims.Select(c => $"{c.Concept} {c.Quantity.Value}").ShouldBe(claims, ignoreOrder: true);
}
