using Whence.Tests.Support;
using Whence.Web.Labels;

namespace Whence.Web.Tests.Labels;

public sealed class ConceptNameTests
{
    [Theory]
    [InlineData("en"), InlineData("lv"), InlineData("ro")]
    public void EveryConceptAndEventHasANameInTheLanguagesOfTheDesk(string language)
    {
        var labels = LabelSet.All[language];
        var vocabulary = Reader.Languages.Vocabulary;
        vocabulary.Concepts.Keys.Select(c => "concept." + c).Concat(vocabulary.Events.Keys.Select(e => "event." + e)).Where(k => labels.Find(k) is null).ShouldBeEmpty();
    }
}
