using System.CommandLine;
using System.Globalization;
using Whence.Languages;

namespace Whence.Cli;

/// <summary><c>whence packs</c>: the languages that can be read; <c>packs check</c> and <c>packs words</c> help who writes a pack.</summary>
internal static class PacksCommand
{
    public static Command Create()
    {
        var packs = new Command("packs", "Show the languages that can be read, with the examples that each pack passes.") { CreateCheck(), CreateWords() };
        packs.SetAction(List);
        return packs;
    }

    private static Command CreateCheck()
    {
        var code = Code();
        var check = new Command("check", "Check a pack: faults, examples that fail, coverage. Exit code 2 with faults, 1 with failing examples.") { code };
        check.SetAction(result => PackCheck.Run(result.GetValue(Packs.Folder) ?? Whence.Languages.LanguageSet.DefaultFolder, result.GetValue(code)!));
        return check;
    }

    private static Command CreateWords()
    {
        var (code, word) = (Code(), new Argument<string[]>("WORD") { Description = "A word, or several in a row.", Arity = ArgumentArity.OneOrMore });
        var words = new Command("words", "Show every sense that a pack knows for a word.") { code, word };
        words.SetAction(result => Words(result, result.GetValue(code)!, string.Join(' ', result.GetValue(word)!)));
        return words;
    }

    private static Argument<string> Code() => new("LANGUAGE") { Description = "Code of a pack, such as 'en'." };

    private static int List(ParseResult result)
    {
        if (Packs.Load(result, all: true) is not { } languages) return 2;
        var rows = new List<string[]>();
        foreach (var pack in languages.Packs.Values.OrderBy(p => p.Code, StringComparer.Ordinal))
        {
            var examples = PackExamples.Run(languages, pack.Code);
            rows.Add([
                pack.Code, pack.Name, Number(pack.EntryCounts.Values.Sum()), Number(pack.FormCount), Number(languages.KnownNamesIn(pack.Code)),
                .. PackExamples.Sections.Select(s => Passed([.. examples.Where(e => e.Example.Section == s)])), Passed(examples),
            ]);
        }
        Tables.Write(["", "language", "words#", "forms#", "names#", "dates#", "claims#", "sources#", "quotes#", "passed#"], rows);
        return rows.Count == 0 ? 1 : 0;
    }

    private static int Words(ParseResult result, string code, string words)
    {
        if (Packs.Load(result, all: true) is not { } languages) return 2;
        if (!languages.Packs.TryGetValue(code, out var pack)) return Packs.Unknown(code, languages);
        var senses = PackWords.Senses(pack, words);
        if (senses.Count == 0)
        {
            Console.Error.WriteLine($"whence: the pack '{code}' does not know '{words}'.");
            return 1;
        }
        Tables.Write(["words", "kind", "id", "number#"], [.. senses.Select(s => (string[])[s.Text, s.Kind, s.Key, s.Value == 0 ? "" : s.Value.ToString(CultureInfo.InvariantCulture)])]);
        return 0;
    }

    private static string Passed(IReadOnlyList<ExampleResult> examples) => $"{examples.Count(e => e.Passed)}/{examples.Count}";

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
