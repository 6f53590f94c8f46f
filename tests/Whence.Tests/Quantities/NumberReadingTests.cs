using Whence.Quantities;
using Whence.Tests.Support;

namespace Whence.Tests.Quantities;

/// <summary>Numbers as each language writes them, read through the whole analyzer: the figure of the one claim in a sentence.</summary>
public sealed class NumberReadingTests
{
    [PackedTheory("en")]
    [InlineData("12", "12")]
    [InlineData("Twelve", "12")]
    [InlineData("Twenty-one", "21")]
    [InlineData("A hundred", "100")]
    [InlineData("One hundred and five", "105")]
    [InlineData("A hundred and five", "105")]
    [InlineData("Three hundred and forty-two", "342")]
    [InlineData("Two thousand five hundred", "2500")]
    [InlineData("1,250", "1250")]
    [InlineData("10 000", "10000")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("Half a million", "500000")]
    [InlineData("Two and a half million", "2500000")]
    [InlineData("A dozen", "12")]
    [InlineData("Two dozen", "24")]
    [InlineData("About 600", "about 600")]
    [InlineData("Some 40", "about 40")]
    [InlineData("At least nine", "at_least 9")]
    [InlineData("More than 6,000", "more_than 6000")]
    [InlineData("Up to 30", "up_to 30")]
    [InlineData("Fewer than 100", "fewer_than 100")]
    [InlineData("Nearly 200", "nearly 200")]
    [InlineData("Between three and five", "between 3..5")]
    [InlineData("30 to 35", "between 30..35")]
    [InlineData("30-35", "between 30..35")]
    [InlineData("Dozens of", "vague 12..")]
    [InlineData("Hundreds of", "vague 100..")]
    [InlineData("Several hundred", "vague 100..")]
    [InlineData("Tens of thousands of", "vague 10000..")]
    public void English(string number, string figure) => Figure($"{number} people were killed in the attack on the town, the police said.").ShouldBe(figure);

    [PackedTheory("ro")]
    [InlineData("12", "12")]
    [InlineData("Doisprezece", "12")]
    [InlineData("Nouă", "9")]
    [InlineData("Douăzeci și unu de", "21")]
    [InlineData("O sută cinci", "105")]
    [InlineData("Trei sute patruzeci și doi de", "342")]
    [InlineData("10.000 de", "10000")]
    [InlineData("1.250 de", "1250")]
    [InlineData("O mie de", "1000")]
    [InlineData("Două mii cinci sute de", "2500")]
    [InlineData("1,5 milioane de", "1500000")]
    [InlineData("Un milion și jumătate de", "1500000")]
    [InlineData("Aproximativ 600 de", "about 600")]
    [InlineData("Cel puțin nouă", "at_least 9")]
    [InlineData("Peste 6.000 de", "more_than 6000")]
    [InlineData("Până la 30 de", "up_to 30")]
    [InlineData("Aproape 200 de", "nearly 200")]
    [InlineData("Între trei și cinci", "between 3..5")]
    [InlineData("Zeci de", "vague 10..")]
    [InlineData("Sute de", "vague 100..")]
    [InlineData("Zeci de mii de", "vague 10000..")]
    public void Romanian(string number, string figure) => Figure($"{number} oameni au fost uciși în atacul asupra orașului, a declarat poliția.").ShouldBe(figure);

    [PackedTheory("lv")]
    [InlineData("12", "12")]
    [InlineData("Divpadsmit", "12")]
    [InlineData("Deviņi", "9")]
    [InlineData("Divdesmit viens", "21")]
    [InlineData("Simt pieci", "105")]
    [InlineData("Trīs simti četrdesmit divi", "342")]
    [InlineData("10 000", "10000")]
    [InlineData("1250", "1250")]
    [InlineData("Divi tūkstoši pieci simti", "2500")]
    [InlineData("1,5 miljoni", "1500000")]
    [InlineData("Pusotra miljona", "1500000")]
    [InlineData("Aptuveni 600", "about 600")]
    [InlineData("Vismaz deviņi", "at_least 9")]
    [InlineData("Vairāk nekā 6000", "more_than 6000")]
    [InlineData("Gandrīz 200", "nearly 200")]
    [InlineData("Desmitiem", "vague 10..")]
    [InlineData("Simtiem", "vague 100..")]
    public void Latvian(string number, string figure) => Figure($"{number} cilvēku gāja bojā uzbrukumā pilsētai, otrdien paziņoja policija, kas to izmeklē.").ShouldBe(figure);

    /// <summary>The figure of the one claim of people killed, as the examples of the packs write it.</summary>
    private static string Figure(string sentence)
    {
        var claims = Reader.Read(sentence).Claims.Where(c => c.Concept == "killed").Select(c => Write(c.Quantity)).ToList();
        return claims.Count == 1 ? claims[0] : $"{claims.Count} claims: {string.Join(", ", claims)}";
    }

    private static string Write(Quantity quantity)
    {
        var number = quantity.Value is { } value ? $"{value}" : $"{quantity.Low}..{quantity.High}";
        return quantity.Hedge == Hedge.Exact ? number : $"{quantity.Hedge.Name()} {number}";
    }
}
