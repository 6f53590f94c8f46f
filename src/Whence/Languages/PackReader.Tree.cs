namespace Whence.Languages;

/// <summary>The shapes that sections are made of: scalars, lists of entries, maps with known keys.</summary>
internal sealed partial class PackReader
{
    private void Map(YamlTree tree, string path, Dictionary<string, Action<YamlTree, string>> sections)
    {
        if (tree.Entries is not { } entries)
        {
            if (!tree.IsNothing) _problems.Add(_file, tree.Line, $"'{path}' must be a map.");
            return;
        }
        foreach (var (key, value) in entries)
        {
            var inner = path.Length == 0 ? key.Scalar! : $"{path}.{key.Scalar}";
            if (sections.TryGetValue(key.Scalar ?? "", out var read)) read(value, inner);
            else _problems.Add(_file, key.Line, $"Unknown key '{inner}'; known here: {string.Join(", ", sections.Keys)}.");
        }
    }

    private void Keyed(YamlTree tree, string path, IEnumerable<string>? known, Action<string, YamlTree, string> read)
    {
        if (tree.Entries is not { } entries)
        {
            if (!tree.IsNothing) _problems.Add(_file, tree.Line, $"'{path}' must be a map.");
            return;
        }
        var names = known?.ToHashSet();
        foreach (var (key, value) in entries)
        {
            var inner = $"{path}.{key.Scalar}";
            if (names is null || names.Contains(key.Scalar ?? "")) read(key.Scalar!, value, inner);
            else _problems.Add(_file, key.Line, $"Unknown id '{inner}'.{Nearest(key.Scalar ?? "", names)}");
        }
    }

    private static string Nearest(string id, HashSet<string> names)
    {
        var near = names.Where(n => n.Length > 2 && (n.Contains(id) || id.Contains(n))).Take(3).ToList();
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private List<YamlTree> Items(YamlTree tree, string path)
    {
        if (tree.Items is { } items) return items;
        if (!tree.IsNothing) _problems.Add(_file, tree.Line, $"'{path}' must be a list.");
        return [];
    }

    private List<string> Strings(YamlTree tree, string path)
    {
        var strings = new List<string>();
        foreach (var item in Items(tree, path))
        {
            if (item.Scalar is { } scalar) strings.Add(scalar);
            else _problems.Add(_file, item.Line, $"'{path}' must hold plain words only.");
        }
        return strings;
    }

    private string Scalar(YamlTree tree, string path)
    {
        if (tree.Scalar is { } scalar) return scalar;
        _problems.Add(_file, tree.Line, $"'{path}' must be one value.");
        return "";
    }

    private string OneOf(YamlTree tree, string path, params string[] allowed)
    {
        var value = Scalar(tree, path);
        if (!allowed.Contains(value)) _problems.Add(_file, tree.Line, $"'{path}' is '{value}'; one of {string.Join(", ", allowed)} was expected.");
        return value;
    }

    /// <param name="lemma">The first form that an entry with a paradigm stands for gets the value 1.</param>
    private void Words(YamlTree list, string path, Lex kind, string key, double value = 0, bool lemma = false)
    {
        foreach (var (elements, line, isLemma) in Expanded(list, path))
        {
            if (lemma) value = isLemma ? 1 : 0;
            var gap = Array.FindIndex(elements, e => e.Slot == EntryReader.Gap);
            if (gap == 0 || gap == elements.Length - 1 || elements.Count(e => e.Slot is not null) > (gap < 0 ? 0 : 1)) _problems.Add(_file, line, $"'{path}' takes words, no slots; one '…' may stand between two of them.");
            else if (gap > 0) _pack.Lexicon.AddParted(elements[..gap], elements[(gap + 1)..], kind, key, value);
            else _pack.Lexicon.Add(elements, kind, key, value);
        }
    }

    private void Patterns<T>(YamlTree list, string path, PatternSet<T> set, T meaning, string[] slots) where T : notnull => Patterns(list, path, _ => set, meaning, slots);

    private void Patterns<T>(YamlTree list, string path, Func<Element[], PatternSet<T>> set, T meaning, string[] slots) where T : notnull
    {
        foreach (var (elements, line, _) in Expanded(list, path))
        {
            var unknown = elements.FirstOrDefault(e => e.Slot is not null && !slots.Contains(e.Slot)).Slot;
            if (unknown is not null) _problems.Add(_file, line, $"'{path}' uses the slot '{{{unknown}}}'; known here: {string.Join(", ", slots)}.");
            else if (elements.All(e => e.Slot is null)) _problems.Add(_file, line, $"'{path}' holds a pattern without a slot.");
            else set(elements).Add(elements, meaning);
        }
    }

    private IEnumerable<(Element[] Elements, int Line, bool IsLemma)> Expanded(YamlTree list, string path)
    {
        foreach (var item in Items(list, path))
        {
            if (item.Scalar is not { } entry)
            {
                _problems.Add(_file, item.Line, $"'{path}' must hold plain entries only.");
                continue;
            }
            List<Element[]> all;
            try
            {
                all = _entries.Expand(entry);
            }
            catch (FormatException e)
            {
                _problems.Add(_file, item.Line, $"'{path}': {e.Message}");
                continue;
            }
            var section = path.Split('.')[0];
            _pack.Counts[section] = _pack.Counts.GetValueOrDefault(section) + 1;
            for (var i = 0; i < all.Count; i++) yield return (all[i], item.Line, i == 0 && all.Count > 1 && entry.Contains('/', StringComparison.Ordinal));
        }
    }
}
