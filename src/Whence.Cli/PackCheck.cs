using System.Globalization;
using Whence.Languages;

namespace Whence.Cli;

/// <summary><c>whence packs check xx</c>: faults, then what looks wrong, then examples that fail, then how full each section is.</summary>
internal static class PackCheck
{
    /// <returns>2 where the pack or what it shares with others has faults, 1 where examples fail, else 0.</returns>
    public static int Run(string folder, string code)
    {
        var file = Path.Combine(folder, code + ".yaml");
        var problems = new PackProblems();
        LanguageSet languages;
        try
        {
            languages = LanguageSet.Read(folder, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"whence: {e.Message}");
            return 2;
        }
        if (!File.Exists(file)) return Packs.Unknown(code, languages);
        var faults = problems.All.Where(p => !IsOfAnother(p.File, folder, code)).ToList();
        foreach (var fault in faults) Console.WriteLine(fault);
        foreach (var advice in PackAdvice.Read(file)) Console.WriteLine($"{advice} (a warning)");
        if (!languages.Packs.TryGetValue(code, out var pack)) return 2;
        var failed = WriteExamples(PackExamples.Run(languages, code));
        WriteCoverage(pack, languages);
        return faults.Count > 0 ? 2 : failed > 0 ? 1 : 0;
    }

    /// <summary>Whether a file belongs to another pack alone; the vocabulary and the names belong to all.</summary>
    private static bool IsOfAnother(string file, string folder, string code)
    {
        var inside = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return inside != "concepts.yaml" && !inside.StartsWith("names/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) != code;
    }

    private static int WriteExamples(IReadOnlyList<ExampleResult> results)
    {
        var failed = results.Where(r => !r.Passed).ToList();
        foreach (var result in failed)
        {
            var example = result.Example;
            Console.WriteLine($"{example.File}:{example.Line}: {example.Section}: {example.Text}");
            Console.WriteLine($"    expected: {List(example.Gives)}");
            Console.WriteLine($"    found:    {List(result.Found)}");
        }
        Console.WriteLine(results.Count == 0 ? "The pack has no examples." : $"{results.Count - failed.Count} of {results.Count} examples pass.");
        return failed.Count;
    }

    private static string List(IReadOnlyList<string> items) => items.Count == 0 ? "nothing" : string.Join("; ", items);

    /// <summary>Entries by section, and the same of the pack that has most there.</summary>
    private static void WriteCoverage(Pack pack, LanguageSet languages)
    {
        var rows = new List<string[]>();
        foreach (var section in languages.Packs.Values.SelectMany(p => p.EntryCounts.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var fullest = languages.Packs.Values.OrderByDescending(p => p.EntryCounts.GetValueOrDefault(section)).ThenBy(p => p.Code, StringComparer.Ordinal).First();
            var (own, most) = (pack.EntryCounts.GetValueOrDefault(section), fullest.EntryCounts.GetValueOrDefault(section));
            rows.Add([section, Number(own), $"{Number(most)} ({fullest.Code})", (own / (double)most).ToString("0%", CultureInfo.InvariantCulture)]);
        }
        Console.WriteLine();
        Tables.Write(["section", "entries#", "fullest pack#", "share#"], rows);
    }

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
