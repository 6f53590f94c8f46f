using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;
using Whence.Languages;
using Whence.Stories;

namespace Whence.Cli;

/// <summary><c>whence brief</c>: the stories that the articles tell; <c>whence demo</c> tells the sample story.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Text files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var (format, all) = (Format(), All());
        var command = new Command("brief", "Tell the stories of some articles: figures, claimants, origins, timeline.") { paths, format, all };
        command.SetAction(result => Run(result, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(all)));
        return command;
    }

    public static Command CreateDemo()
    {
        var (format, all) = (Format(), All());
        var command = new Command("demo", "Tell the sample story that comes with Whence.") { format, all };
        command.SetAction(result => Run(result, [Path.Combine(AppContext.BaseDirectory, "samples")], result.GetValue(format)!, result.GetValue(all)));
        return command;
    }

    private static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    private static Option<bool> All() => new("--all") { Description = "All figures and events; without it, those told by most articles (JSON always has all)." };

    private static int Run(ParseResult result, string[] paths, string format, bool all)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var (files, missing) = ArticleFiles.List(paths);
        var (analyses, failed) = ArticleFiles.Analyze(new(languages), files);
        var newsroom = new Newsroom(languages);
        foreach (var analysis in analyses) newsroom.Add(analysis);
        var stories = newsroom.Stories();
        if (format == "json") WriteJson(stories);
        else if (stories.Count > 0) Console.Out.Write(new BriefText(languages.Vocabulary, Terminal.Width, all).Write(stories));
        else if (files.Count == 0 && !missing) Console.Error.WriteLine("whence: no article files (.txt, .text, .md) were found.");
        else if (files.Count > 0) Console.Error.WriteLine($"whence: no article in a known language was found ({string.Join(", ", languages.Codes.Order(StringComparer.Ordinal))}).");
        return missing || failed ? 2 : stories.Count == 0 ? 1 : 0;
    }

    private static void WriteJson(IReadOnlyList<Story> stories)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) BriefJson.Write(json, stories);
        output.WriteByte((byte)'\n');
    }
}
