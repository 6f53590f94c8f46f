using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Whence.Languages;

/// <summary>A node of a YAML file with the line it stands on: a scalar, a list or a map.</summary>
internal sealed class YamlTree
{
    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The value of a scalar, else null.</summary>
    public string? Scalar { get; init; }

    /// <summary>The items of a list, else null.</summary>
    public List<YamlTree>? Items { get; init; }

    /// <summary>The entries of a map in file order, else null.</summary>
    public List<(YamlTree Key, YamlTree Value)>? Entries { get; init; }

    /// <summary>Whether it is a plain (unquoted) empty or <c>~</c> scalar.</summary>
    public bool IsNothing => Scalar is "" or "~" or "null";

    /// <summary>A scalar that stands in no file.</summary>
    public static YamlTree Of(string scalar) => new() { Line = 1, Scalar = scalar };

    /// <summary>Reads a file. A syntax error, or a file that cannot be read, becomes a problem and gives null.</summary>
    /// <param name="until">Whether a key of the outermost map ends what is to be read: it and all behind it is left out. Null for the whole file.</param>
    public static YamlTree? Read(string path, PackProblems problems, Predicate<string>? until = null)
    {
        var text = "";
        try
        {
            text = File.ReadAllText(path);
            if (until is not null) text = Head(text, until);
            return PlainYaml.Read(text) ?? Parse(text, path, problems);
        }
        catch (YamlException e)
        {
            problems.Add(path, (int)e.Start.Line, $"Not valid YAML: {e.Message}");
            return null;
        }
        catch (InvalidOperationException) // what the parser throws at some faults of flow lists
        {
            problems.Add(path, PlainYaml.LastLineOf(text), "Not valid YAML: a list or a map is broken, or goes on in a line that does not stand to the right of its key.");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, 1, $"The file cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>Writes it into an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Int(Line);
        image.Text(Scalar);
        image.Flag(Items is not null);
        if (Items is not null) image.All(Items, item => item.Write(image));
        image.Flag(Entries is not null);
        if (Entries is null) return;
        image.All(Entries, entry =>
        {
            entry.Key.Write(image);
            entry.Value.Write(image);
        });
    }

    /// <summary>The tree of an image.</summary>
    public static YamlTree Read(ImageReader image)
    {
        var (line, scalar) = (image.Int(), image.Text());
        List<YamlTree>? items = null;
        List<(YamlTree, YamlTree)>? entries = null;
        if (image.Flag())
        {
            items = [];
            for (var left = image.Int(); left > 0; left--) items.Add(Read(image));
        }
        if (!image.Flag()) return new() { Line = line, Scalar = scalar, Items = items };
        entries = [];
        for (var left = image.Int(); left > 0; left--) entries.Add((Read(image), Read(image)));
        return new() { Line = line, Scalar = scalar, Items = items, Entries = entries };
    }

    private static string Head(string text, Predicate<string> until)
    {
        for (var line = 0; line >= 0 && line < text.Length;)
        {
            if (char.IsAsciiLetter(text[line]) && text.IndexOf(':', line) is var colon and > 0 && until(text[line..colon])) return text[..line];
            line = text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : -1;
        }
        return text;
    }

    /// <summary>Reads with the full parser.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    internal static YamlTree? Parse(string text, string path, PackProblems problems)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            problems.Add(path, 1, "The file is empty.");
            return null;
        }
        parser.Consume<DocumentStart>();
        return Node(parser, path, problems);
    }

    private static YamlTree Node(Parser parser, string path, PackProblems problems)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return new() { Line = (int)scalar.Start.Line, Scalar = scalar.Value };
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<YamlTree>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser, path, problems));
            return new() { Line = (int)sequence.Start.Line, Items = items };
        }
        var mapping = parser.Consume<MappingStart>();
        var entries = new List<(YamlTree, YamlTree)>();
        var seen = new HashSet<string>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, path, problems);
            var value = Node(parser, path, problems);
            if (key.Scalar is not { } name)
            {
                problems.Add(path, key.Line, "A key of a map must be one word.");
                continue;
            }
            if (!seen.Add(name)) problems.Add(path, key.Line, $"The key '{name}' stands twice in one map.");
            entries.Add((key, value));
        }
        return new() { Line = (int)mapping.Start.Line, Entries = entries };
    }
}
