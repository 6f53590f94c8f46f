using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Whence.Web.Labels;

/// <summary>The words of the desk in one language, read from the files of <c>Labels/xx/</c>, one a feature. To add a language is to add a folder; a test holds all of them to the same keys.</summary>
internal sealed class LabelSet
{
    private const string Folder = "labels/";

    private readonly Dictionary<string, string> _words = [];
    private readonly Dictionary<string, Dictionary<string, string>> _counted = [];
    private readonly PluralRules _plurals;
    private readonly string[] _months;

    private LabelSet(string language, IReadOnlyList<JsonElement> files)
    {
        Language = language;
        foreach (var file in files)
        {
            foreach (var word in file.GetProperty("words").EnumerateObject()) _words.Add(word.Name, word.Value.GetString()!);
            if (!file.TryGetProperty("counted", out var counted)) continue;
            foreach (var word in counted.EnumerateObject()) _counted.Add(word.Name, word.Value.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!));
        }
        var desk = files.Single(f => f.TryGetProperty("plurals", out _));
        _plurals = new(desk.GetProperty("plurals").EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)));
        _months = [.. desk.GetProperty("months").EnumerateArray().Select(m => m.GetString()!)];
        Name = desk.GetProperty("name").GetString()!;
        Numbers = new() { NumberGroupSeparator = desk.GetProperty("group").GetString()!, NumberDecimalSeparator = desk.GetProperty("decimal").GetString()! };
    }

    /// <summary>All languages, by code.</summary>
    public static FrozenDictionary<string, LabelSet> All { get; } = typeof(LabelSet).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .GroupBy(n => n[Folder.Length..].Split('/')[0]).Select(g => new LabelSet(g.Key, [.. g.Order(StringComparer.Ordinal).Select(Read)])).ToFrozenDictionary(l => l.Language);

    /// <summary>Code of the language.</summary>
    public string Language { get; }

    /// <summary>Its own name for itself.</summary>
    public string Name { get; }

    /// <summary>How it writes numbers.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>All keys, for the test that holds the files together.</summary>
    public IEnumerable<string> Keys => _words.Keys.Concat(_counted.Keys.Select(k => k + " (counted)"));

    /// <summary>The words for a key.</summary>
    /// <exception cref="KeyNotFoundException">No file has this key.</exception>
    public string this[string key] => _words.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"Labels/{Language} has no '{key}'.");

    /// <summary>The words for a key that may be missing, as names of concepts are; null where they are.</summary>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>The words for a key with what stands in their places {0}, {1}, …</summary>
    public string With(string key, params object?[] values) => string.Format(Numbers, this[key], values);

    /// <summary>"41 articles": the form that the language asks for after the number.</summary>
    public string Count(string key, int number)
    {
        var forms = _counted.TryGetValue(key, out var known) ? known : throw new KeyNotFoundException($"Labels/{Language} counts no '{key}'.");
        return string.Format(Numbers, forms.TryGetValue(_plurals.Of(number), out var form) ? form : forms["other"], Number(number));
    }

    /// <summary>A number as the language groups its digits.</summary>
    public string Number(double number) => number.ToString(number == Math.Floor(number) ? "N0" : "#,0.##", Numbers);

    /// <summary>"9 Mar 2027".</summary>
    public string Day(NodaTime.LocalDate day) => string.Format(CultureInfo.InvariantCulture, this["day"], day.Day, _months[day.Month - 1], day.Year);

    private static JsonElement Read(string resource)
    {
        using var stream = typeof(LabelSet).Assembly.GetManifestResourceStream(resource)!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.Clone();
    }
}
