using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Whence.Articles;
using Whence.Dates;
using Whence.Store.Readings;
using Whence.Store.Tests.Contract;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Readings;

/// <summary>An analysis comes back from its bytes with everything that was found, so that a story is told of it as of the one just made.</summary>
public sealed class ReadingTests
{
    /// <summary>Needed only while an article is analysed.</summary>
    private static readonly string[] OfTheAnalyzer = [nameof(DateMention.FirstToken), nameof(DateMention.LastToken)];

    /// <summary>The samples, one of them as if it came from an outlet known by name, one from a place that is known, and one that a holder of an office tells who has no name.</summary>
    private static IEnumerable<Analysis> Articles =>
    [
        .. StoreContract.Samples, StoreContract.Samples[0] with { OutletId = "the-guardian" },
        StoreContract.Read("Nine people were killed in Kyiv on Monday, the mayor said. A fire broke out at a warehouse in Kyiv on 8 March 2027."),
        StoreContract.Read("The governor of Norvale said 12 people were killed."),
    ];

    [Fact]
    public void EverythingThatWasFoundComesBack()
    {
        var writer = new ReadingWriter();
        foreach (var analysis in Articles) Describe(ReadingParser.Read(analysis.Article, writer.Write(analysis))).ShouldBe(Describe(analysis));
    }

    [Fact]
    public void EveryFieldOfWhatTheSamplesHoldIsCompared()
    {
        // a comparison of fields that are never filled would prove nothing
        var all = string.Concat(Articles.Select(Describe));
        string[] fields = ["Occasions", "OutletId", "Introductions", "BodyNoun", "NameKey", "Noun", "IsNamedPerson", "IsNamedMedia", "Before", "IsMore", "IsPart", "Occasion", "Cue", "When", "Sentence", "Where", "Body", "Place"];
        fields.Where(f => !Regex.IsMatch(all, $@"\b{f}=(?!null|0;|False|\[\])")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nobody was killed. \uD83D\uDEA2 12,345.678 tonnes and 4 billion litres were lost, the port said on 29 February 2024.")]
    [InlineData("Der Bürgermeister sagte, mindestens neun Menschen seien ums Leben gekommen; zuvor war von drei die Rede gewesen.")]
    [InlineData("Ez egy magyar mondat, amelyet senki sem olvas el, mert nincs hozzá csomag, és így semmi sem található benne.")]
    public void TextsOfAnyKindComeBack(string text)
    {
        var analysis = new Analyzer(Reader.Languages).Analyze(ArticleFile.FromText(text));
        Describe(ReadingParser.Read(analysis.Article, new ReadingWriter().Write(analysis))).ShouldBe(Describe(analysis));
    }

    [Fact]
    public void TheSameAnalysisGivesTheSameBytes()
    {
        var (used, fresh) = (new ReadingWriter(), new ReadingWriter());
        foreach (var analysis in StoreContract.Samples) used.Write(analysis);
        used.Write(StoreContract.Samples[0]).ShouldBe(fresh.Write(StoreContract.Samples[0]));
    }

    [Fact]
    public void AnotherFormIsNotRead()
    {
        var bytes = new ReadingWriter().Write(StoreContract.Samples[0]);
        bytes[0]++;
        Should.Throw<InvalidDataException>(() => ReadingParser.Read(StoreContract.Samples[0].Article, bytes)).Message.ShouldContain("form 2");
    }

    /// <summary>All fields of all that hangs on an object, by reflection: a field that somebody adds is among them.</summary>
    private static string Describe(object? value)
    {
        var text = new StringBuilder();
        Describe(value, text);
        return text.ToString();
    }

    private static void Describe(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string or Enum: text.Append(value); break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items) { Describe(item, text); text.Append(','); }
                text.Append(']');
                break;
            default:
                if (value.GetType().Namespace?.StartsWith("Whence", StringComparison.Ordinal) != true && value.GetType().Name is not ("KeyValuePair`2" or "ValueTuple`2")) { text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}"); break; }
                text.Append('{');
                foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(f => f.Name, StringComparer.Ordinal))
                {
                    var name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
                    if (OfTheAnalyzer.Contains(name)) continue;
                    text.Append(name).Append('=');
                    Describe(field.GetValue(value), text);
                    text.Append(';');
                }
                text.Append('}');
                break;
        }
    }
}
