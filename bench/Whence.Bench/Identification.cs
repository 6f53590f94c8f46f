using System.Globalization;
using Whence.Articles;
using Whence.Languages;

namespace Whence.Bench;

/// <summary>
/// The verb <c>identify [PATH…] [--languages DIR]</c>: sentences of 60 letters and more per second of processor time whose language is told, one thread, five
/// rounds of a second; and how long it takes to make the tables. Without a path it takes the sentences of the samples.
/// </summary>
internal static class Identification
{
    private const int Shortest = 60, Rounds = 5;

    public static int Run(string[] args)
    {
        var arguments = new BenchArguments(args, "--languages");
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

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
