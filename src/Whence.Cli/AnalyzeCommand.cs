using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;

namespace Whence.Cli;

/// <summary><c>whence analyze</c>: everything found in each article.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files (text, Markdown, mail, web pages, feeds, JSON, CSV, archives), folders of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text or jsonl (one JSON object an article).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("analyze", "Show everything found in each article (as JSON lines with --format jsonl).") { paths, format };
        command.SetAction(result => Run(result, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(ParseResult result, string[] paths, string format)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var analyzer = new Analyzer(languages);
        var (files, missing) = ArticleFiles.List(paths);
        var (analyses, failed) = ArticleFiles.Analyze(analyzer, files);
        if (format == "jsonl") WriteJsonLines(analyses);
        else Console.Out.Write(new AnalysisText(languages.Vocabulary, Terminal.Width).Write(analyses));
        return missing || failed ? 2 : analyses.Count == 0 ? 1 : 0;
    }

    private static void WriteJsonLines(List<Analysis> analyses)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var analysis in analyses)
        {
            using (var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) AnalysisJson.Write(json, analysis);
            output.WriteByte((byte)'\n');
        }
    }
}
