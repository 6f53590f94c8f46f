using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>Each fault in a language file is reported with its file and line, and all of them at once.</summary>
public sealed class PackFaultTests
{
    [Theory]
    [InlineData("code: qaa", "cods: qaa", "Unknown key 'cods'")]
    [InlineData("native: zarvik", "name: zarvik", "The key 'name' stands twice")]
    [InlineData("diacritics: required", "diacritics: maybe", "'diacritics' is 'maybe'; one of optional, required")]
    [InlineData("  ordinal_dot: false", "  ordinal_dot: no", "'sentences.ordinal_dot' is 'no'")]
    [InlineData("  abbreviations: [dok]", "  abbreviations: dok", "'sentences.abbreviations' must be a list")]
    [InlineData("quotation: ['\"\"',", "quotation: ['\"',", "a pair of two marks was expected")]
    [InlineData("  be: [su]", "  bee: [su]", "Unknown key 'grammar.bee'")]
    [InlineData("  of: [ta]", "  of: [ta, {x: y}]", "'grammar.of' must hold plain entries only")]
    [InlineData("  of: [ta]", "  of: [\"{n} ta\"]", "'grammar.of' takes words, no slots")]
    [InlineData("  vague: {1000: [mili]}", "  vague: {many: [mili]}", "the key 'many' is no number")]
    [InlineData("  vague: {1000: [mili]}", "  vague: [mili]", "'numbers.vague' must be a map")]
    [InlineData("  about: {before: [okolo], after: []}", "  roundly: {before: [okolo], after: []}", "Unknown id 'hedges.roundly'")]
    [InlineData("  about: {before: [okolo], after: []}", "  about: {between: [okolo]}", "Unknown key 'hedges.about.between'")]
    [InlineData("  months: {8: [Zark]}", "  months: {8: Zark}", "'dates.months.8' must be a list")]
    [InlineData("    yesterday: [vcer]", "    overmorrow: [vcer]", "Unknown id 'dates.relative.overmorrow'")]
    [InlineData("  ago: [\"{n} {unit} tomu\"]", "  ago: [\"{x} {unit} tomu\"]", "'dates.ago' uses the slot '{x}'")]
    [InlineData("  ago: [\"{n} {unit} tomu\"]", "  ago: [dan tomu]", "'dates.ago' holds a pattern without a slot")]
    [InlineData("  ago: [\"{n} {unit} tomu\"]", "  ago: [\"{n {unit tomu\"]", "without its '}'")]
    [InlineData("  numeric: DMY", "  numeric: DYM", "one of DMY, MDY, YMD was expected")]
    [InlineData("  soldier: [boyec/n]", "  soldiers: [boyec/n]", "Unknown id 'nouns.soldiers'. Did you mean soldier?")]
    [InlineData("  soldier: [boyec/n]", "  soldier: [boyec/m]", "the paradigm 'm'")]
    [InlineData("  soldier: [boyec/n]", "  soldier: [\"(boyec\"]", "without its ')'")]
    [InlineData("  crown: [krun/n]", "  crwn: [krun/n]", "Unknown id 'units.crwn'")]
    [InlineData("  killed: {passive: [morto], noun: [mort/n]}", "  slain: {passive: [morto]}", "Unknown id 'concepts.slain'")]
    [InlineData("  killed: {passive: [morto], noun: [mort/n]}", "  killed: {past: [morto]}", "Unknown key 'concepts.killed.past'")]
    [InlineData("  says: [govil]", "  shouts: [govil]", "Unknown key 'attribution.shouts'")]
    [InlineData("    claimant: [\"po {source}\"]", "    claimant: [\"po {whom}\"]", "uses the slot '{whom}'; known here: source")]
    [InlineData("  battle: [bitva]", "  war: [bitva]", "Unknown id 'events.war'")]
    public void AFaultIsNamedWithItsLine(string sound, string broken, string message)
    {
        var line = InventedLanguage.Pack[..InventedLanguage.Pack.IndexOf(sound, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        using var language = new InventedLanguage(Replace(InventedLanguage.Pack, sound, broken));
        language.Faults().ShouldContain(f => f.StartsWith($"qaa.yaml:{line}: ", StringComparison.Ordinal) && f.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void AListThatGoesOnTooFarLeftIsNamedWithTheLineThatDoes()
    {
        const string Sound = "  of: [ta]";
        var line = InventedLanguage.Pack[..InventedLanguage.Pack.IndexOf(Sound, StringComparison.Ordinal)].Count(c => c == '\n') + 2;
        using var language = new InventedLanguage(Replace(InventedLanguage.Pack, Sound, "  of: [ta,\n  su]"));
        language.Faults().ShouldContain(f => f.StartsWith($"qaa.yaml:{line}: ", StringComparison.Ordinal) && f.Contains("to the right of its key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("  aid: {counts: money, label: aid}", "  aid: {label: aid}", "The concept 'aid' needs 'counts' and 'label'")]
    [InlineData("    soldier: [soldier, soldiers]", "    soldier: [soldier]", "The noun 'soldier' needs [singular, plural]")]
    [InlineData("    chief: [chief, chiefs]", "    soldier: [chief, chiefs]", "The noun 'soldier' stands twice")]
    [InlineData("  battle: battle", "  battle: battle\nwords: {}", "Unknown section 'words'")]
    [InlineData("concepts:", "concepts: []\nconcept:", "'concepts' must be a map")]
    public void SoIsOneInTheSharedVocabulary(string sound, string broken, string message)
    {
        using var language = new InventedLanguage(concepts: Replace(InventedLanguage.Concepts, sound, broken));
        language.Faults().ShouldContain(f => f.StartsWith("concepts.yaml:", StringComparison.Ordinal) && f.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void AllFaultsAreReportedAtOnce()
    {
        var pack = Replace(Replace(Replace(InventedLanguage.Pack, "  be: [su]", "  bee: [su]"), "  soldier: [boyec/n]", "  soldier: [boyec/m]"), "  says: [govil]", "  says: govil");
        using var language = new InventedLanguage(pack);
        language.Faults().Count.ShouldBe(3);
        var refused = Should.Throw<BrokenPackException>(() => LanguageSet.Load(language.Folder));
        refused.Problems.Count.ShouldBe(3);
        foreach (var problem in refused.Problems) refused.Message.ShouldContain(problem.ToString());
    }

    [Theory]
    [InlineData("code: [", "Not valid YAML")]
    [InlineData("", "The file is empty")]
    [InlineData("- a list", "A pack is a map of sections")]
    [InlineData("code: xyz", "'code' is 'xyz', but the file is named 'qaa.yaml'")]
    [InlineData("code: &a [*a]", "Not valid YAML")]
    [InlineData("? [code]\n: qaa", "A key of a map must be one word")]
    public void AFileThatIsNoPackIsAFaultAndNoCrash(string text, string message)
    {
        using var language = new InventedLanguage(text);
        language.Faults().ShouldContain(f => f.StartsWith("qaa.yaml:", StringComparison.Ordinal) && f.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void NoDamageToAPackCrashesItsReader()
    {
        foreach (var text in InventedLanguage.Damaged(500))
        {
            using var language = new InventedLanguage(text);
            Should.NotThrow(language.Faults, text);
        }
    }

    [Fact]
    public void AFolderThatDoesNotExistIsNamed() =>
        Should.Throw<DirectoryNotFoundException>(() => LanguageSet.Load(Path.Combine(Path.GetTempPath(), "no-such-packs"))).Message.ShouldContain("no-such-packs");

    private static string Replace(string text, string sound, string broken)
    {
        text.ShouldContain(sound);
        return text.Replace(sound, broken, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOpenedPackShowsItsFaultsWhenItIsAskedFor()
    {
        using var language = new InventedLanguage(InventedLanguage.Pack.Replace("  be: [su]", "  bee: [su]", StringComparison.Ordinal));
        var opened = LanguageSet.Open(language.Folder);
        opened.Codes.ShouldHaveSingleItem();
        Should.Throw<BrokenPackException>(() => opened.Packs).Message.ShouldContain("grammar.bee");
    }
}
