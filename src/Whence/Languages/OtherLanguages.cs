namespace Whence.Languages;

/// <summary>Reads <c>others.yaml</c>: the languages without a pack that texts are told apart from.</summary>
internal static class OtherLanguages
{
    /// <summary>Name of the file in the folder of packs; it may be absent.</summary>
    public const string FileName = "others.yaml";

    private static readonly string[] Keys = ["code", "name", "script", "letters", "function_words", "sample"];

    /// <summary>What may be given besides.</summary>
    private const string CommonWords = "common_words";

    /// <summary>The languages of a file that have no pack.</summary>
    /// <param name="packs">Codes of the packs: a language that has got one is passed over here.</param>
    public static IEnumerable<LanguageTraits> Read(string file, IReadOnlyCollection<string> packs, PackProblems problems)
    {
        if (!File.Exists(file) || YamlTree.Read(file, problems) is not { } tree) yield break;
        if (tree.Items is null) problems.Add(file, tree.Line, "The other languages must be a list.");
        var seen = new HashSet<string>();
        foreach (var item in tree.Items ?? [])
        {
            if (Traits(item, file, problems) is not { } traits) continue;
            if (!seen.Add(traits.Code)) problems.Add(file, item.Line, $"The language '{traits.Code}' stands twice.");
            if (!packs.Contains(traits.Code)) yield return traits;
        }
    }

    private static LanguageTraits? Traits(YamlTree item, string file, PackProblems problems)
    {
        var known = problems.All.Count;
        var entries = new Dictionary<string, YamlTree>();
        foreach (var (key, value) in item.Entries ?? [])
        {
            if (key.Scalar != CommonWords && !Keys.Contains(key.Scalar)) problems.Add(file, key.Line, $"Unknown key '{key.Scalar}'; known here: {string.Join(", ", [.. Keys, CommonWords])}.");
            else entries[key.Scalar!] = value;
        }
        foreach (var key in (string[])[.. Keys, CommonWords])
        {
            if (key == CommonWords && !entries.ContainsKey(key)) continue;
            if (!entries.TryGetValue(key, out var value)) problems.Add(file, item.Line, $"A language needs '{key}'.");
            else if (key is "function_words" or CommonWords or "sample" ? value.Items is null || value.Items.Exists(i => i.Scalar is null) : value.Scalar is null)
                problems.Add(file, value.Line, $"'{key}' must be {(key is "function_words" or CommonWords or "sample" ? "a list of words or sentences" : "one value")}.");
        }
        if (problems.All.Count > known) return null;
        return new(entries["code"].Scalar!, false, entries["script"].Scalar!, entries["letters"].Scalar!,
            entries["function_words"].Items!.ConvertAll(w => Fold.Case(w.Scalar!)), entries["sample"].Items!.ConvertAll(s => s.Scalar!))
        {
            CommonWords = entries.TryGetValue(CommonWords, out var common) ? common.Items!.ConvertAll(w => Fold.Case(w.Scalar!)) : [],
        };
    }
}
