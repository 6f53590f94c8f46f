using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Contract;

/// <summary>When packs change, what was read with them is read again, and nothing else.</summary>
public abstract class ReanalysisContract : StoreContract
{
    /// <summary>Opens the store of this test with other packs.</summary>
    internal abstract NewsStore Open(LanguageSet languages);

    [Fact]
    public void OnlyArticlesOfTheLanguageThatChangedAreReadAgainAndOnlyTheirStoriesToldAnew()
    {
        using var packs = new TempFolder();
        foreach (var file in Directory.GetFiles(Reader.Languages.Folder, "*.yaml", SearchOption.AllDirectories))
            packs.Write(Path.GetRelativePath(Reader.Languages.Folder, file), File.ReadAllBytes(file));
        var english = Read("Nine people were killed when a bus left the road near Harrowby, the mayor said.");
        var other = Read("The harbour of Halden reopened after repairs that took twelve weeks.", "2027-01-09");
        var romanian = Read("Trei oameni au fost răniți într-un incendiu la o fabrică din Salcâmi, a anunțat primarul.", "2027-02-09");
        using (var store = Open(LanguageSet.Load(packs.Path)))
        {
            store.Add([english, other, romanian]);
            store.Refresh();
            store.Ledger(new(Concept: "killed")).Count.ShouldBe(1);
            store.Reanalyse().ShouldBe(new(0, 0));
        }
        Change(packs, "en.yaml", "# English", "# Any English");
        using (var store = Open(LanguageSet.Load(packs.Path)))
        {
            store.Reanalyse().ShouldBe(new(2, 0));
            store.Refresh().ShouldBe(0);
            store.Reanalyse().ShouldBe(new(0, 0));
        }
        Change(packs, "en.yaml", "      killed, murdered,", "      murdered,");
        using (var store = Open(LanguageSet.Load(packs.Path)))
        {
            store.Reanalyse().ShouldBe(new(2, 1));
            store.Refresh().ShouldBe(1);
            store.Ledger(new(Concept: "killed")).ShouldBeEmpty();
            store.Ledger(new(Concept: "wounded")).Count.ShouldBe(1);
        }
        Change(packs, "concepts.yaml", "\n", "\n# all languages share this\n");
        using (var store = Open(LanguageSet.Load(packs.Path)))
        {
            store.Outdated().ShouldBe(3);
            store.Reanalyse(most: 2).ShouldBe(new(2, 0));
            store.Outdated().ShouldBe(1);
            store.Add([Read("Two people were wounded in Gavrona, the police said.")]);
            store.Reanalyse(most: 2).ShouldBe(new(1, 0));
            store.Reanalyse(most: 2).ShouldBe(new(0, 0));
            store.Outdated().ShouldBe(0);
        }
    }

    private static void Change(TempFolder packs, string file, string what, string to)
    {
        var text = File.ReadAllText(Path.Combine(packs.Path, file));
        text.ShouldContain(what);
        var at = text.IndexOf(what, StringComparison.Ordinal);
        packs.Write(file, string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + what.Length)));
    }
}
