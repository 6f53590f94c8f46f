using System.Globalization;
using Whence.Articles;
using Whence.Languages;
using Whence.Tests.Scoring;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Languages;

/// <summary>Languages are told apart as well as <c>bench/floors.json</c> says, on the sentences and snippets of <c>identify.yaml</c>; texts of no pack stay unknown.</summary>
public sealed class LanguageIdentifierTests(ITestOutputHelper output)
{
    private static readonly YamlTree Texts = YamlTree.Read(Repository.PathOf("tests", "Whence.Tests", "Languages", "identify.yaml"), new())!;

    /// <summary>Stands for languages that nobody listed.</summary>
    private const string Unlisted = "xx";

    [Theory]
    [InlineData("sentences")]
    [InlineData("snippets")]
    public void LanguagesAreToldApart(string kind)
    {
        var packs = Reader.Languages.Codes.ToHashSet();
        var results = Texts.Entries!.SelectMany(l => l.Value.Entries!.Single(e => e.Key.Scalar == kind).Value.Items!.Select(t => (Language: l.Key.Scalar!, Text: t.Scalar!)))
            .Select(t => (t.Language, t.Text, Found: Identify(t.Text), Expected: packs.Contains(t.Language) ? t.Language : null)).ToList();
        var wrong = string.Join('\n', results.Where(r => r.Found != r.Expected).Select(r => $"{r.Language} taken for {r.Found ?? "unknown"}: {r.Text}"));
        output.WriteLine(wrong);
        var scores = results.GroupBy(r => packs.Contains(r.Language) ? "packs" : r.Language == Unlisted ? "unlisted" : "others").ToDictionary(g => g.Key, g => g.Average(r => r.Found == r.Expected ? 1.0 : 0));
        output.WriteLine(string.Join(", ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.000}"))));
        Floors.ShouldHold(Floors.Group("identify", kind), group => scores[group], wrong);
    }

    [Theory]
    [InlineData("ro", "Cercetatorii au descoperit ca albinele tin minte chipurile oamenilor mai bine decat se credea, a spus directoarea institutului.")]
    [InlineData("lv", "Zinatnieki atklajusi, ka bites cilveku sejas atceras labak, neka lidz sim domats, un to stasta ari biologi.")]
    [InlineData("de", "Forscher fanden heraus, dass sich die Bienen auf der Strasse besser zurechtfinden als die grossen Hummeln.")]
    [InlineData("en", "FERRY RUNS AGROUND IN THICK FOG, ALL PASSENGERS BROUGHT ASHORE SAFELY BY NIGHT")]
    [InlineData("uk", "УКРАЇНСЬКІ ВЧЕНІ ЗНАЙШЛИ НОВИЙ ВИД БДЖІЛ У КАРПАТАХ, ЯКІ НЕ БОЯТЬСЯ ХОЛОДУ")]
    [InlineData("uk", "Президент України прибув до Києва")]
    public void TextsWithoutDiacriticsAndInCapitalsAreRecognised(string language, string text) => Identify(text).ShouldBe(language);

    [Theory]
    [InlineData("")]
    [InlineData("12345 — 67, 89!")]
    [InlineData("한국어 기사입니다. 경찰은 세 명이 다쳤다고 밝혔다.")]
    public void TextsWithoutKnownLettersAreUnknown(string text) => Identify(text).ShouldBeNull();

    [Fact]
    public void APackThatIsOnlyOpenedIsToldApartToo()
    {
        var identifier = LanguageSet.Open(LanguageSet.DefaultFolder).Identifier;
        foreach (var language in Texts.Entries!.Where(l => Reader.Languages.Codes.Contains(l.Key.Scalar)))
            foreach (var sentence in language.Value.Entries![0].Value.Items!)
                identifier.Identify(sentence.Scalar!, new(0, sentence.Scalar!.Length)).ShouldBe(Identify(sentence.Scalar!));
    }

    private static string? Identify(string text) => Reader.Languages.Identifier.Identify(text, new TextSpan(0, text.Length));
}
