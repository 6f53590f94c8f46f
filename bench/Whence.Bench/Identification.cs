using System.Globalization;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>identify [PATH…] [--languages DIR]</c>: sentences of 60 letters and more per second of processor time whose language is told, one thread, five
/// rounds of a second; and how long it takes to make the tables. Without a path it takes the sentences of the samples. With <c>--gold FILE</c>, how many sentences are told right.
/// </summary>
internal static class Identification
{
    private const int Shortest = 60, Rounds = 5;

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--languages", "--gold");
        if (arguments["--gold"] is { } gold) return Score(gold, LanguageSet.Open(arguments["--languages"] ?? LanguageSet.DefaultFolder));
        var sentences = Corpus.Read(arguments.Paths.Count == 0 ? [Corpus.Samples] : arguments.Paths)
            .SelectMany(a => a.Text[a.Prose.Start..a.Prose.End].Split('.', '!', '?', '\n')).Where(s => s.Length >= Shortest).ToList();
        if (sentences.Count == 0)
        {
            Console.Error.WriteLine("No sentence was found.");
            return 1;
        }
        var languages = LanguageSet.Open(arguments["--languages"] ?? LanguageSet.DefaultFolder);
        var before = Environment.CpuUsage.TotalTime;
        var identifier = languages.Identifier;
        Print($"tables made in {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms of processor time, cold");
        for (var round = 0; round < Rounds; round++)
        {
            var (start, count) = (Environment.CpuUsage.TotalTime, 0);
            while (Environment.CpuUsage.TotalTime - start < TimeSpan.FromSeconds(1))
            {
                foreach (var sentence in sentences) identifier.Identify(sentence, new TextSpan(0, sentence.Length));
                count += sentences.Count;
            }
            Print($"{count / (Environment.CpuUsage.TotalTime - start).TotalSeconds:0} sentences a second, of {sentences.Average(s => s.Length):0} letters");
        }
        return 0;
    }

    /// <summary>How many sentences of a file (code, tab, sentence) and how many of their rows of four words are told right, by language; right is unknown where there is no pack.</summary>
    private static int Score(string file, LanguageSet languages)
    {
        var rows = File.ReadLines(file).Select(l => l.Split('\t')).Where(l => l.Length == 2).ToList();
        foreach (var language in rows.GroupBy(r => r[0]).OrderBy(g => g.Key, StringComparer.Ordinal).Append(null))
        {
            var mine = language is null ? rows : [.. language];
            var fours = mine.SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(Words).Where(c => c.Length == Words).Select(c => (string[])[r[0], string.Join(' ', c)])).ToList();
            Print($"{language?.Key ?? "all"}: {mine.Count} sentences {mine.Average(Right):0.000}; {fours.Count} times four words {fours.Average(Right):0.000}; taken for {string.Join(' ', fours.Where(f => Right(f) == 0).CountBy(f => languages.Identifier.Identify(f[1], new(0, f[1].Length)) ?? "unknown").OrderByDescending(c => c.Value).Take(4).Select(c => $"{c.Key} {c.Value}"))}");
        }
        return 0;

        double Right(string[] row) => languages.Identifier.Identify(row[1], new(0, row[1].Length)) == (languages.Codes.Contains(row[0]) ? row[0] : null) ? 1 : 0;
    }

    private const int Words = 4;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
