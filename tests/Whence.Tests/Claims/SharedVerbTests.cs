using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Lists that have one verb, shares behind what they won, and passengers who are aboard by what the text names.</summary>
public sealed class SharedVerbTests
{
    [Theory]
    [InlineData("Au fost confiscate două tone de droguri (circa 930 de kilograme de heroină), 1.741 de plante de canabis și 39.137 de comprimate.")]
    [InlineData("Police seized two tonnes of drugs (about 930 kilograms of heroin), 1,741 cannabis plants and 39,137 pills.")]
    [InlineData("La policía incautó dos toneladas de drogas (unos 930 kilos de heroína), 1.741 plantas de marihuana y 39.137 pastillas.")]
    public void WhatIsListedBehindSeizedIsSeized(string text) => Counts(text, "seized").ShouldBe([2, 930, 1741, 39137], ignoreOrder: true);

    [Fact]
    public void WhatHasAVerbOfItsOwnIsNotSeized() =>
        Counts("Police seized two tonnes of drugs, and 14 patrol boats were damaged in the chase.", "seized").ShouldBe([2]);

    [Theory]
    [InlineData("Partija \"Saules Ceļš\" ieguva 23 vietas ar 19,8%, partija \"Mūsu/Par!\" – 16 vietas ar 13,5%.", new[] { 19.8, 13.5 })]
    [InlineData("The Sun Party won 23 seats with 19.8%, the Moon Party 16 seats (13.5%).", new[] { 19.8, 13.5 })]
    [InlineData("Partidul Soarelui a obținut 23 de mandate cu 19,8%.", new[] { 19.8 })]
    public void AShareBehindSeatsIsOfVotes(string text, double[] shares) => Counts(text, "percent.votes").ShouldBe(shares);

    [Theory]
    [InlineData("Câți oameni erau în tren rămâne neclar. Transostrel vorbește despre 163 de călători.")]
    [InlineData("How many were on the train remains in dispute. The company holds to 163 passengers.")]
    [InlineData("Скільки людей їхало потягом, невідомо. За даними компанії, пасажирів було 163.")]
    public void PassengersAreAboardWhereATrainIsNamed(string text) => Counts(text, "aboard").ShouldBe([163]);

    [Fact]
    public void AChangeOfSeatsIsNoShare() => Counts("The Moon Party won 45 seats, 12% more than in 2018.", "percent.votes").ShouldBeEmpty();

    [Fact]
    public void PassengersOfNoTrainAreNotAboard() => Counts("The survey asked 1,163 passengers in May.", "aboard").ShouldBeEmpty();

    [Theory]
    [InlineData("«За» проголосували 257 депутатів.", "deputies")]
    [InlineData("Pentru moțiune au votat 147 de deputați.", "members of parliament")]
    public void VotesOfDeputiesAreTheirs(string text, string subject) => Reader.Read(text).Claims.Single(c => c.Concept == "votes").Subject!.Label.ShouldBe(subject);

    [Fact]
    public void WhatAMinisterGivesIsNotHis() =>
        Reader.Read("Доходи бюджету становлять 2 трлн гривень, сказав міністр Петро Голован.").Claims.Where(c => c.Concept.StartsWith("money", StringComparison.Ordinal)).ShouldAllBe(c => c.Subject == null || c.Subject.Label != "Petro Holovan");

    [Theory]
    [InlineData("Die Polizei beschlagnahmte 12 Gewehre und 5 Kilo Kokain.", "Kokain")]
    public void ANounBehindAMeasureIsMeasured(string text, string subject) => Reader.Read(text).Claims[^1].Subject!.Label.ShouldBe(subject);

    private static IEnumerable<double> Counts(string text, string concept) =>
        Reader.Read(text).Claims.Where(c => c.Concept == concept).Select(c => c.Quantity.Value ?? 0);
}
