using System.Text;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Tests.Support;

/// <summary>A tiny language that nobody speaks, to test the engine without any real pack. Its code is for private use (ISO 639-2).</summary>
internal sealed class InventedLanguage : IDisposable
{
    public const string Code = "qaa";

    public const string Concepts = """
        concepts:
          killed: {counts: person, label: killed, one: true}
          aid: {counts: money, label: aid}
        units:
          crown: {counts: money, label: crown}
        nouns:
          person:
            soldier: [soldier, soldiers]
          role:
            chief: [chief, chiefs]
        events:
          battle: battle
        demonyms:
          ZZ: Zarvic
        """;

    public const string Pack = """
        code: qaa
        name: Zarvic
        native: zarvik
        script: Latn
        diacritics: required
        letters: ""
        function_words: [ka, to, ne, mi, su, po, pri, ta, un]
        sentences:
          abbreviations: [dok]
          ordinal_dot: false
        quotation: ['""', "„”", "“”", "«»"]
        paradigms:
          n: ["", i]
        grammar:
          be: [su]
          that: [ka]
          in: [pri]
          a: [un]
          of: [ta]
        numbers:
          words: {1: [jen], 2: [dvo], 3: [tro], 20: [vint]}
          scales: {100: [cen], 1000: [mil]}
          vague: {1000: [mili]}
        hedges:
          about: {before: [okolo], after: []}
          at_least: {before: [najmin], after: []}
        dates:
          months: {8: [Zark]}
          weekdays: {5: [pyatek]}
          relative:
            yesterday: [vcer]
          absolute: ["{day} {month} {year}", "{day} {month}"]
          ago: ["{n} {unit} tomu"]
          units: {day: [dan, dani]}
          numeric: DMY
        units:
          crown: [krun/n]
        nouns:
          soldier: [boyec/n]
          chief: [glav/n]
        demonyms:
          ZZ: [zarvik/n]
        concepts:
          killed: {passive: [morto], noun: [mort/n]}
        attribution:
          says: [govil]
          phrases:
            claimant: ["po {source}"]
        events:
          battle: [bitva]
        """;

    /// <summary>The pack with one or two characters changed or left out, in the same ways at every run.</summary>
    public static IEnumerable<string> Damaged(int count)
    {
        const string Marks = "{}[],:#'\"-|>&*!?~%/() \n\tab1";
        var random = new Random(20250815);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder(Pack.ReplaceLineEndings("\n"));
            for (var changes = random.Next(1, 3); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0) text[at] = Marks[random.Next(Marks.Length)];
                else text.Remove(at, 1);
            }
            yield return text.ToString();
        }
    }

    private readonly TempFolder _folder = new();

    /// <summary>Writes the language, with a line added or replaced where a test wants a fault.</summary>
    /// <param name="pack">The pack; null for the sound one.</param>
    public InventedLanguage(string? pack = null, string? concepts = null)
    {
        _folder.Write("concepts.yaml", concepts ?? Concepts);
        _folder.Write(Code + ".yaml", pack ?? Pack);
    }

    /// <summary>The folder it lies in.</summary>
    public string Folder => _folder.Path;

    /// <summary>The faults found in it, as "line: message" with the file's name before.</summary>
    public List<string> Faults()
    {
        var problems = new PackProblems();
        LanguageSet.Read(Folder, problems);
        return [.. problems.All.Select(p => $"{Path.GetFileName(p.File)}:{p.Line}: {p.Message}")];
    }

    /// <summary>The compiled pack.</summary>
    public Pack Compile() => LanguageSet.Load(Folder).Packs[Code];

    /// <summary>Reads a text in it, published on Friday 15 August 2025.</summary>
    public Analysis Read(string text) => new Analyzer(LanguageSet.Load(Folder)).Analyze(ArticleFile.FromText("date 2025-08-15\n" + text));

    public void Dispose() => _folder.Dispose();
}
