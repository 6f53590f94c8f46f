using System.Text.RegularExpressions;

namespace Whence.Languages;

/// <summary>Makes the file that a new pack starts from: every section, empty, with what CLDR knows of the language filled in or beside it.</summary>
public static partial class PackSkeleton
{
    /// <summary>The text of a new pack.</summary>
    /// <param name="folder">The folder of packs, with <c>new/template.yaml</c> and <c>cldr/xx.yaml</c>.</param>
    /// <param name="code">ISO 639 code of the language.</param>
    /// <exception cref="FileNotFoundException">The template is missing, or the generated file of the language: <see cref="FileNotFoundException.FileName"/> says which.</exception>
    public static string Make(string folder, string code)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(code);
        var (template, cldr) = (Path.Combine(folder, "new", "template.yaml"), Path.Combine(folder, "cldr", code + ".yaml"));
        foreach (var file in (string[])[template, cldr])
            if (!File.Exists(file)) throw new FileNotFoundException(null, file);
        var known = Known(File.ReadAllLines(cldr));
        known["code"] = code;
        foreach (var (key, none) in Absent) known.TryAdd(key, none);
        return Placeholder().Replace(File.ReadAllText(template), m => known.TryGetValue(m.Groups[1].Value, out var value) ? value : m.Value);
    }

    /// <summary>What stands for what CLDR does not know of every language: no letters beyond a to z, no number spelled out, no pattern of time.</summary>
    private static readonly (string Key, string None)[] Absent = [("letters", "\"\""), ("numbers", "{}"), ("ago", "[]"), ("ahead", "[]")];

    /// <summary>What the generated file says, by key; of the sections each key of theirs ("numbers" is the number words).</summary>
    private static Dictionary<string, string> Known(string[] lines)
    {
        var known = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#') continue;
            known.TryAdd(line[..colon].Trim() is "words" ? "numbers" : line[..colon].Trim(), line[(colon + 2)..]);
        }
        return known;
    }

    /// <summary>A word in braces that is no slot of a pattern: those stand in quotation marks.</summary>
    [GeneratedRegex(@"\{(name|native|code|script|letters|quotation|numbers|months|weekdays|units|relative|ago|ahead|numeric)\}(?![^\n]*"")")]
    private static partial Regex Placeholder();
}
