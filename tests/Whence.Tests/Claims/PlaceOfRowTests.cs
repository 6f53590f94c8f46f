using Whence.Tests.Support;

namespace Whence.Tests.Claims;

/// <summary>Of counts told place by place each has the place right behind it, and none contradicts the whole.</summary>
public sealed class PlaceOfRowTests
{
    [Theory]
    [InlineData("The company expects to cut 4,300 jobs in France, 3,700 in Germany and 400 in Spain.")]
    [InlineData("Bei dem Unwetter starben 4300 Menschen in Frankreich, 3700 in Deutschland und 400 in Spanien.")]
    [InlineData("En la tormenta murieron 4.300 personas en Francia, 3.700 en Alemania y 400 en España.")]
    public void EachHasThePlaceRightBehindIt(string text) =>
        Reader.Read(text).Claims.Select(c => (c.Quantity.Value, c.Where)).ShouldBe([(4300d, "France"), (3700d, "Germany"), (400d, "Spain")]);

    [Fact]
    public void PartsByPlaceDoNotContradictTheWhole()
    {
        var newsroom = new Newsroom(Reader.Languages);
        newsroom.Add(Reader.Read("Airbus announced 10,000 job cuts over four years. Airbus said it would cut 4,300 jobs in France, 3,700 in Germany and 400 in Spain."));
        newsroom.Stories().SelectMany(s => s.Questions).ShouldNotContain(q => q.State >= Whence.Ledger.QuestionState.Revised || q.Notes.Count > 0);
    }
}
