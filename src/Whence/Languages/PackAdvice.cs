namespace Whence.Languages;

/// <summary>Finds entries of a pack that are no faults but hardly meant: an ending put on a stem that already has it ("chairman/man").</summary>
public static class PackAdvice
{
    private const int LeastRepeated = 3;
    private static readonly char[] Separators = [' ', '\t', '\n', '(', ')', '|', '{', '}'];

    /// <summary>What looks wrong in a pack's file, in the order of the file; empty where the file cannot be read.</summary>
    public static IReadOnlyList<PackProblem> Read(string file)
    {
        var advice = new List<PackProblem>();
        if (YamlTree.Read(file, new())?.Entries is not { } sections) return advice;
        var paradigms = new Dictionary<string, IEnumerable<string>>();
        foreach (var (name, endings) in sections.Find(s => s.Key.Scalar == "paradigms").Value?.Entries ?? [])
            paradigms[name.Scalar ?? ""] = (endings.Items ?? []).Select(e => e.Scalar ?? "");
        foreach (var (key, value) in sections)
            if (key.Scalar is not ("paradigms" or "examples")) Visit(file, value, paradigms, advice);
        return advice;
    }

    private static void Visit(string file, YamlTree tree, Dictionary<string, IEnumerable<string>> paradigms, List<PackProblem> advice)
    {
        foreach (var item in tree.Items ?? []) Visit(file, item, paradigms, advice);
        foreach (var (_, value) in tree.Entries ?? []) Visit(file, value, paradigms, advice);
        foreach (var word in tree.Scalar?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var slash = word.LastIndexOf('/');
            if (slash <= 0 || !paradigms.TryGetValue(word[(slash + 1)..], out var endings)) continue;
            var stem = word[..slash];
            foreach (var ending in endings)
                if (ending.Length >= LeastRepeated && stem.EndsWith(ending, StringComparison.Ordinal))
                    advice.Add(new(file, tree.Line, $"'{word}' makes '{stem}{ending}': the stem already ends in '{ending}'."));
        }
    }
}
