using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>"Six inmates escaped, two were caught": a clause with a count of its own keeps its verb, and a sentence its hedges.</summary>
public sealed class NextClauseTests
{
    [Theory]
    [InlineData("Die anderen 13 Insassen rollten in den Graben, zwölf von ihnen kamen ums Leben.", "killed 12")]
    [InlineData("În accident au fost 145 de victime, dintre care 8 decedate și 137 rănite.", "killed 8, wounded 137")]
    [InlineData("Izbrauca laiva ar 80 migrantiem, izglābti 20.", "rescued 20")]
    [InlineData("Șase deținuți au sărit gardul, doi au fost prinși.", "detained 2")]
    [InlineData("16 personas han fallecido y 19 más han resultado heridas.", "killed 16, wounded 19")]
    [InlineData("Among the dead were 112 women and seven children, while 31 were injured.", "killed 112, killed 7, wounded 31")]
    [InlineData("Руководитель группы погиб сразу. Четыре человека считаются пропавшими.", "missing 4")]
    [InlineData("Six gunmen stormed the church, where 15 worshippers were shot dead.", "killed 15")]
    [InlineData("Two men opened fire, leaving 12 people wounded.", "wounded 12")]
    [InlineData("Police arrested six men, while three others were injured.", "detained 6, wounded 3")]
    [InlineData("Seven deaths have been linked to the liquor and 19 people have lost their sight.", "killed 7")]
    [InlineData("The ferry had 160 on board, and 46 are confirmed dead.", "killed 46")]
    public void ACountOfTheNextClauseKeepsItsVerb(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("12 women and 14 children were wounded.", "wounded 12, wounded 14")]
    [InlineData("Six people, two of them children, were killed.", "killed 6, killed 2")]
    [InlineData("Trei bărbați și două femei au murit.", "killed 3, killed 2")]
    public void AListHasTheVerbOfItsLast(string text, string claims) => Of(text).ShouldBe(claims);

    [Theory]
    [InlineData("Die Zahl der Toten könnte auf 5.000 steigen.")]
    [InlineData("The death toll could reach 5,000.")]
    [InlineData("Число погибших может достичь 5000.")]
    [InlineData("Кількість загиблих може сягнути 5000.")]
    [InlineData("El número de muertos podría llegar a 5.000.")]
    [InlineData("Numărul morților ar putea ajunge la 5.000.")]
    [InlineData("Le bilan pourrait atteindre 5 000 morts.")]
    [InlineData("Bojāgājušo skaits varētu sasniegt 5000.")]
    public void ATollThatMayComeIsNoCount(string text) => Of(text).ShouldBe("");

    [Theory]
    [InlineData("The death toll rose to 12 and could rise further.", "killed 12")]
    [InlineData("Число погибших выросло до 12 и может вырасти.", "killed 12")]
    public void ATollThatHasComeIsOne(string text, string claims) => Of(text).ShouldBe(claims);

    private static string Of(string text) => string.Join(", ", Reader.Read(text).Claims.Where(c => c.Rule != "claim.count").Select(c => $"{c.Concept} {c.Quantity.Value}"));
}
