using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Briefs;

namespace Whence.Cli;

/// <summary><c>whence why</c>: the chain of reasons behind a number of a brief.</summary>
internal static class WhyCommand
{
    public static Command Create()
    {
        var number = new Argument<string>("NUMBER") { Description = "As in the brief: 3 (a question), 3.2 (its second answer), 2:3.2 (in the second story)." };
        var paths = new Argument<string[]>("PATH") { Description = "The paths that the brief was made of.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("why", "Show the reasons behind a number of a brief: rules, words, spans, links.") { number, paths, format };
        command.SetAction(result => Run(result, result.GetValue(number)!, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(ParseResult result, string number, string[] paths, string format)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var stories = StoriesOf.Paths(paths, languages);
        if (stories.All.Count == 0) return stories.ExitCode;
        if (Reference.Find(number, stories.All, out var fault) is not { } reference)
        {
            Console.Error.WriteLine("whence: " + fault);
            return 2;
        }
        if (format == "text") Console.Out.Write(new WhyText(languages.Vocabulary, Terminal.Width).Write(reference));
        else WriteJson(reference);
        return stories.ExitCode;
    }

    private static void WriteJson(Reference reference)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) WhyJson.Write(json, reference);
        output.WriteByte((byte)'\n');
    }
}
