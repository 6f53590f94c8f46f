using System.Text;
using System.Text.Json;
using Whence.Articles;
using Whence.Briefs;
using Whence.Languages;
using Whence.Tests.Support;

namespace Whence.Tests.Languages;

/// <summary>What is kept of compiled language files reads as the files themselves, and counts only as long as it is true.</summary>
public sealed class LanguageImageTests : IDisposable
{
    private const string Words = "date 2025-08-15\nTo ka dvo boyeci su morto vcer pri bitva, govil Pavo Tirel.";
    private readonly InventedLanguage _language = new();

    [Fact]
    public void ArticlesAreReadAsFromTheFiles()
    {
        using var folder = Copy(Repository.PathOf("languages"));
        LanguageSet.Compile(folder.Path);
        var (loaded, opened) = (new Analyzer(Reader.Languages), new Analyzer(LanguageSet.Open(folder.Path)));
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.txt"))
            Json(opened, File.ReadAllText(file)).ShouldBe(Json(loaded, File.ReadAllText(file)), file);
        const string signs = "The governor of the region announced losses of Rs50,000 after the storm.";
        Json(opened, signs).ShouldBe(Json(loaded, signs));
        foreach (var (code, pack) in loaded.Languages.Packs) Facts(opened.Languages.PackOf(code)).ShouldBe(Facts(pack), code);
    }

    [Fact]
    public void AFileThatHasChangedIsReadAnew()
    {
        LanguageSet.Compile(_language.Folder);
        Edit("yesterday: [vcer]", "today: [vcer]");
        Read().Dates.ShouldHaveSingleItem().Value.ToEdtf().ShouldBe("2025-08-15");
    }

    [Fact]
    public void AFileThatIsAddedMakesItAllReadAnew()
    {
        LanguageSet.Compile(_language.Folder);
        Directory.CreateDirectory(Path.Combine(_language.Folder, "names"));
        File.WriteAllText(Path.Combine(_language.Folder, "names", "people.yaml"), "- {id: tirel, kind: person, label: Paul Tirel, names: {en: [Pavo Tirel]}}\n");
        Read().Names.ShouldContain(n => n.Id == "tirel");
    }

    [Fact]
    public void FaultsAreReportedWithTheirLineThoughThePackWasCompiledBefore()
    {
        LanguageSet.Compile(_language.Folder);
        Edit("battle: [bitva]", "feast: [bitva]");
        var fault = Should.Throw<BrokenPackException>(() => Read()).Problems.ShouldHaveSingleItem();
        fault.Message.ShouldContain("feast");
        fault.Line.ShouldBe(1 + File.ReadLines(PackFile).ToList().FindIndex(l => l.Contains("feast")));
    }

    [Fact]
    public void APackWithFaultsIsNotCompiled()
    {
        Edit("battle: [bitva]", "feast: [bitva]");
        Should.Throw<BrokenPackException>(() => LanguageSet.Compile(_language.Folder));
        Directory.Exists(Images).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1000)]
    public void ADamagedImageIsPassedOver(int kept)
    {
        var right = Json(new(LanguageSet.Load(_language.Folder)), Words);
        LanguageSet.Compile(_language.Folder);
        foreach (var file in Directory.GetFiles(Images))
        {
            var whole = File.ReadAllBytes(file);
            File.WriteAllBytes(file, whole[..Math.Min(kept, whole.Length - 1)]);
            Json(new(LanguageSet.Open(_language.Folder)), Words).ShouldBe(right, file);
            whole[whole.Length / 2] ^= 0x40;
            File.WriteAllBytes(file, whole);
            Json(new(LanguageSet.Open(_language.Folder)), Words).ShouldBe(right, file);
            File.Delete(file);
            Json(new(LanguageSet.Open(_language.Folder)), Words).ShouldBe(right, file);
        }
    }

    [Fact]
    public void SeveralCompileAtOnce()
    {
        Parallel.For(0, 8, _ => LanguageSet.Compile(_language.Folder));
        Directory.GetFiles(Images).ShouldAllBe(f => f.EndsWith(".image"));
        Read().Claims.ShouldHaveSingleItem().Quantity.Value.ShouldBe(2);
    }

    private string Images => Path.Combine(_language.Folder, LanguageImages.FolderName);

    private string PackFile => Path.Combine(_language.Folder, InventedLanguage.Code + ".yaml");

    private void Edit(string from, string to) => File.WriteAllText(PackFile, File.ReadAllText(PackFile).Replace(from, to));

    private Analysis Read() => new Analyzer(LanguageSet.Open(_language.Folder)).Analyze(ArticleFile.FromText(Words));

    /// <summary>Everything in a pack that is a value or a list of them; examples and counts are not kept.</summary>
    private static Dictionary<string, string> Facts(Pack pack) => typeof(Pack)
        .GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
        .Where(p => p.Name is not (nameof(Pack.Examples) or nameof(Pack.ExamplesPublished) or nameof(Pack.EntryCounts) or nameof(Pack.Counts)))
        .Select(p => (p.Name, Value: p.GetValue(pack)))
        .Where(p => p.Value is string or bool or char or int or System.Collections.IEnumerable)
        .ToDictionary(p => p.Name, p => JsonSerializer.Serialize(p.Value is HashSet<string> set ? set.Order(StringComparer.Ordinal) : p.Value, new JsonSerializerOptions { IncludeFields = true }));

    private static string Json(Analyzer analyzer, string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) AnalysisJson.Write(json, analyzer.Analyze(ArticleFile.FromText(text)));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static TempFolder Copy(string from)
    {
        var to = new TempFolder();
        foreach (var file in Directory.GetFiles(from, "*.yaml", SearchOption.AllDirectories)) to.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        return to;
    }

    public void Dispose() => _language.Dispose();
}
