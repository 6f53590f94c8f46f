using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;
using Whence.Stories;

namespace Whence.Cli;

/// <summary><c>whence brief</c>: the stories that the articles tell; <c>whence demo</c> tells the sample story.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files (text, Markdown, mail, web pages, feeds, JSON, CSV, archives), folders of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
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
        var format = new Option<string>("--format") { Description = "text, md (Markdown), html (one file without scripts) or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "html", "json");
        return format;
    }

    private static Option<bool> All() => new("--all") { Description = "Everything with its exact words; without it, the most important (JSON always has all)." };

    private static int Run(ParseResult result, string[] paths, string format, bool all)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var stories = StoriesOf.Paths(paths, languages);
        if (format == "json") WriteJson(stories.All);
        if (stories.All.Count == 0) return stories.ExitCode;
        switch (format)
        {
            case "json": break;
            case "md": Console.Out.Write(new BriefMarkdown(languages.Vocabulary, all).Write(stories.All)); break;
            case "html": Console.Out.Write(new BriefHtml(languages.Vocabulary, all).Write(stories.All)); break;
            default: Console.Out.Write(new BriefText(languages.Vocabulary, Terminal.Width, all).Write(stories.All)); break;
        }
        return stories.ExitCode;
    }

    private static void WriteJson(IReadOnlyList<Story> stories)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) BriefJson.Write(json, stories);
        output.WriteByte((byte)'\n');
    }
}
