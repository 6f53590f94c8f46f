using Whence.Tests.Support;

namespace Whence.Tests.Sourcing;

/// <summary>Who speaks where a preposition opens the sentence, a pronoun closes it, or a medium quotes another.</summary>
public sealed class OpeningSourceTests
{
    [Theory]
    [InlineData("In einer im Netz veröffentlichten Erklärung teilte das Innenministerium mit, 130 Ausländer seien abgeschoben worden.", "Ministry of the Interior")]
    [InlineData("Nach DNA-Analysen hat das Innenministerium die Zahl der Toten auf 45 korrigiert.", "Ministry of the Interior")]
    [InlineData("The Defence Ministry signed a contract worth 120 million euros for new boats, it said in a statement.", "Ministry of Defence")]
    [InlineData("Drei Matrosen würden vermisst, zitierte das Staatsfernsehen den Botschafter.", "ambassador")]
    [InlineData("Nach Schätzungen des Gesundheitsministeriums unter König Carlos III. 1.149 Menschen gestorben.", "Ministry of Health")]
    [InlineData("Dipak Karki, a spokesman, said two people had survived. Five others remained missing, and the chances of finding them were, he said, \"close to nothing\".", "Dipak Karki")]
    public void WhoSaysIt(string text, string claimant) => Reader.Read(text).Claims[^1].Attribution.Claimant?.Label.ShouldBe(claimant);

    [Fact]
    public void APhraseOfARelativeClauseDoesNotReachBeforeIt() =>
        Reader.Read("Rund 60 Anwohner mussten ihre Häuser verlassen und wurden in der Halle betreut, wo nach Angaben der Gemeinde auch getanzt wurde.").Claims[0].Attribution.Claimant.ShouldBeNull();
}
