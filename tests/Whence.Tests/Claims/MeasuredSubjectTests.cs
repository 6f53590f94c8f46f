using Whence.Tests.Support;

namespace Whence.Tests.Claims;

public sealed class MeasuredSubjectTests
{
    [Theory]
    [InlineData("The tank lost at least 11 tonnes of solvent, the inspectors said.", "solvent")]
    [InlineData("Din cisternă s-au scurs cel puțin 11 tone de solvent, au spus inspectorii.", "solvent")]
    [InlineData("Nach Angaben der Behörde haben 11 Prozent der Lehrer gestreikt.", "teachers")]
    [InlineData("D'après le ministère, 11 % des enseignants se sont mis en grève.", "teachers")]
    public void AMeasureIsOfWhatStandsBehindIt(string text, string subject) => Reader.Read(text).Claims.ShouldContain(c => c.Subject != null && c.Subject.Label == subject);

    [Theory]
    [InlineData("Mirta Halven received 6,168 votes in the second round.", "Mirta Halven")]
    [InlineData("Mirta Halven a obținut 6.168 de voturi în turul doi.", "Mirta Halven")]
    public void VotesAreTheirs(string text, string subject) => Reader.Read(text).Claims.Single().Subject!.Label.ShouldBe(subject);

    [Fact]
    public void VotesThatWereCastAreNobodys() => Reader.Read("In all, 403,451 votes were cast in the region.").Claims.Single(c => c.Concept == "votes").Subject!.Label.ShouldBe("votes");

    [Theory]
    [InlineData("The quake struck near Norcia, about 170 kilometres from the capital.", "Norcia")]
    [InlineData("As of May, Vilkaste is about 60 kilometres east of Riga by road.", "Vilkaste")]
    public void ADistanceIsThatOfThePlaceToldOf(string text, string subject) => Reader.Read(text).Claims.Single(c => c.Concept == "distance").Subject!.Label.ShouldBe(subject);

    [Fact]
    public void WhoOnlySaysALengthDoesNotHaveIt() =>
        Reader.Read("The spokeswoman, Ilda Sorn, said the train had gone 60 kilometres.").Claims.Single(c => c.Concept == "distance").Subject!.Label.ShouldBe("train");
}
