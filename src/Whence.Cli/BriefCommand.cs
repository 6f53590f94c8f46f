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
        var paths = new Argument<string[]>("PATH") { Description = "Files (text, Markdown, mail, web pages, feeds, JSON, CSV, archives), folders of them, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var story = new Option<string>("--story") { Description = "Instead of paths: a story of the store, as `whence stories` shows it.", HelpName = "ID" };
        var (format, all, file) = (Format(), All(), Stores.File());
        var command = new Command("brief", "Tell the stories of some articles, or a story of the store: figures, claimants, origins, timeline.") { paths, story, format, all, file };
        command.Validators.Add(r =>
        {
            if ((r.GetValue(paths)!.Length > 0) == (r.GetValue(story) is not null)) r.AddError("Give paths of articles, or --story ID with a story of the store.");
        });
        command.SetAction(result => result.GetValue(story) is { } id ? RunStored(result, file, id, result.GetValue(format)!, result.GetValue(all))
            : Run(result, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(all)));
        return command;
    }

    public static Command CreateDemo()
    {
        var (format, all, port) = (Format(), All(), ServeCommand.Port());
        var serve = new Option<bool>("--serve") { Description = "Show it in the browser instead, on a desk over a store of its own." };
        var command = new Command("demo", "Tell the sample story that comes with Whence.") { format, all, serve, port };
        command.SetAction(result => result.GetValue(serve) ? ServeCommand.Demo(result, Samples, port) : Run(result, [Samples], result.GetValue(format)!, result.GetValue(all)));
        return command;
    }

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

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
        if (format == "json" || stories.All.Count > 0) Write(stories.All, languages, format, all);
        return stories.ExitCode;
    }

    private static int RunStored(ParseResult result, Option<string> file, string id, string format, bool all) => Stores.Tell(result, file, (store, languages) =>
    {
        if (store.Story(id) is not { } story) return Stores.Unknown("story", id, "stories");
        Write([store.Tell(story)], languages, format, all);
        return 0;
    });

    private static void Write(IReadOnlyList<Story> stories, LanguageSet languages, string format, bool all)
    {
        switch (format)
        {
            case "json": WriteJson(stories); break;
            case "md": Console.Out.Write(new BriefMarkdown(languages.Vocabulary, all).Write(stories)); break;
            case "html": Console.Out.Write(new BriefHtml(languages.Vocabulary, all).Write(stories)); break;
            default: Console.Out.Write(new BriefText(languages.Vocabulary, Terminal.Width, all).Write(stories)); break;
        }
    }

    private static void WriteJson(IReadOnlyList<Story> stories)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) BriefJson.Write(json, stories);
        output.WriteByte((byte)'\n');
    }
}
