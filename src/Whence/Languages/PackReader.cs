namespace Whence.Languages;

/// <summary>Compiles a pack file (and what CLDR adds to it) into a <see cref="Pack"/>; every fault is reported with file and line.</summary>
internal sealed partial class PackReader
{
    private readonly Vocabulary _vocabulary;
    private PackProblems _problems;
    private readonly Pack _pack;
    private readonly Dictionary<string, string[]> _paradigms = [];
    private readonly EntryReader _entries;
    private string _file;

    private readonly bool _plain;

    private PackReader(string file, Pack pack, Vocabulary vocabulary, PackProblems problems, bool plain)
    {
        (_file, _pack, _vocabulary, _problems, _plain) = (file, pack, vocabulary, problems, plain);
        _entries = new(_paradigms);
    }

    /// <summary>Opens a pack: what tells its language from others is read, the rest waits for <see cref="Pack.Complete"/>. Null where the file cannot be read at all.</summary>
    /// <param name="cldr">The generated file of the same language; it may be absent.</param>
    /// <param name="opened">Only the head of the file is read now, which tells its language from others and must come first.</param>
    /// <param name="plain">Without all diacritics, for texts typed so.</param>
    public static Pack? Read(string file, string cldr, Vocabulary vocabulary, PackProblems problems, bool plain = false, bool opened = false)
    {
        if (YamlTree.Read(file, problems, opened ? IsBehindHead : null) is not { } tree) return null;
        return Read(tree, file, cldr, vocabulary, problems, plain, opened);
    }

    /// <summary>Whether a section is none of those that tell a language from others.</summary>
    internal static bool IsBehindHead(string section) => !Identity.Contains(section);

    /// <inheritdoc cref="Read(string, string, Vocabulary, PackProblems, bool, bool)"/>
    /// <param name="tree">What was read of the file.</param>
    internal static Pack? Read(YamlTree tree, string file, string cldr, Vocabulary vocabulary, PackProblems problems, bool plain = false, bool opened = false)
    {
        if (tree.Entries is not { } sections)
        {
            problems.Add(file, tree.Line, "A pack is a map of sections.");
            return null;
        }
        var code = sections.Find(s => s.Key.Scalar == "code").Value?.Scalar ?? "";
        if (code != Path.GetFileNameWithoutExtension(file)) problems.Add(file, 1, $"'code' is '{code}', but the file is named '{Path.GetFileName(file)}'.");
        var optional = sections.Find(s => s.Key.Scalar == "diacritics").Value?.Scalar == "optional";
        // where no letter has diacritics, every text is one without: the pack is its own twin
        var unmarked = optional && sections.Find(s => s.Key.Scalar == "letters").Value?.Scalar is "";
        var reader = new PackReader(file, new(code, optional, plain || unmarked), vocabulary, problems, plain || unmarked);
        reader.Map(new() { Line = 1, Entries = sections.FindAll(s => Identity.Contains(s.Key.Scalar)) }, "", reader.Sections);
        reader._pack.Rest = new(() => reader.Finish(opened ? null : sections, cldr));
        if (optional && !plain && !unmarked) reader._pack.Plain = new(() => Twin(reader._pack, file, cldr, vocabulary));
        return reader._pack;
    }

    /// <summary>The pack once more without diacritics; its faults have been told already.</summary>
    private static Pack Twin(Pack pack, string file, string cldr, Vocabulary vocabulary)
    {
        var twin = Read(file, cldr, vocabulary, new(), plain: true)!;
        twin.LazyNames = new(() => pack.Names);
        return twin.Complete();
    }

    /// <summary>The sections that are read when a pack is opened.</summary>
    private static readonly string[] Identity = ["code", "name", "native", "script", "diacritics", "letters", "capitalised_nouns", "same", "compounds", "romanize", "function_words", "common_words", "sample"];

    /// <summary>Compiles all other sections; gives the faults found in them.</summary>
    private PackProblems Finish(List<(YamlTree Key, YamlTree Value)>? sections, string cldr)
    {
        _problems = new();
        sections ??= YamlTree.Read(_file, _problems)?.Entries ?? [];
        var rest = new YamlTree { Line = 1, Entries = sections.FindAll(s => !Identity.Contains(s.Key.Scalar)) };
        if (sections.Find(s => s.Key.Scalar == "paradigms").Value is { } paradigms) ReadParadigms(paradigms);
        Map(rest, "", Sections);
        if (File.Exists(cldr) && YamlTree.Read(cldr, _problems) is { } generated)
        {
            _file = cldr;
            _cldrAbbreviations = AbbreviationsIn(generated);
            Map(generated, "", CldrSections);
        }
        return _problems;
    }

    private Dictionary<string, Action<YamlTree, string>> Sections => new()
    {
        ["code"] = (_, _) => { },
        ["diacritics"] = (v, p) => OneOf(v, p, "optional", "required"),
        ["paradigms"] = (_, _) => { },
        ["name"] = (v, p) => _pack.Name = Scalar(v, p),
        ["native"] = (v, p) => _pack.Native = Scalar(v, p),
        ["script"] = (v, p) => _pack.Script = Scalar(v, p),
        ["letters"] = (v, p) => _pack.Letters = Scalar(v, p),
        ["function_words"] = (v, p) =>
        {
            foreach (var word in Strings(v, p).Select(w => _plain ? Fold.Plain(Fold.Case(w)) : Fold.Case(w)))
                if (_pack.FunctionWords.Add(word)) _pack.FunctionWordsByRank.Add(word);
        },
        ["common_words"] = (v, p) => _pack.CommonWords = [.. Strings(v, p).Select(w => _plain ? Fold.Plain(Fold.Case(w)) : Fold.Case(w)).Distinct()],
        ["sample"] = (v, p) => _pack.Sample = Strings(v, p),
        ["compounds"] = (v, p) => _pack.Forms.Compounds = OneOf(v, p, "true", "false") == "true",
        ["same"] = (v, p) => Keyed(v, p, null, (key, value, path) =>
        {
            if (key.Length == 1 && Scalar(value, path) is { Length: 1 } letter) _pack.Forms.Same[key[0]] = letter[0];
            else _problems.Add(_file, value.Line, $"'{path}' must be one letter for one letter.");
        }),
        ["capitalised_nouns"] = (v, p) => _pack.CapitalisedNouns = OneOf(v, p, "true", "false") == "true",
        ["romanize"] = (v, p) => Keyed(v, p, null, (key, value, path) => _pack.Romanizer.Add(Fold.Case(key), Scalar(value, path))),
        ["sentences"] = (v, p) => Map(v, p, new()
        {
            ["abbreviations"] = (v, p) => { foreach (var w in Strings(v, p)) _pack.Abbreviations.Add(Fold.Case(w.TrimEnd('.'))); },
            ["ordinal_dot"] = (v, p) => _pack.OrdinalDot = OneOf(v, p, "true", "false") == "true",
        }),
        ["quotation"] = (v, p) => ReadQuotation(v, p),
        ["dialogue_dash"] = (v, p) => _pack.DialogueDash = OneOf(v, p, "true", "false") == "true",
        ["name_endings"] = (v, p) => { foreach (var set in Items(v, p)) _pack.NameEndings.Add([.. Strings(set, p).Select(Fold.Case)]); },
        ["name_genitives"] = (v, p) =>
        {
            Keyed(v, p, null, (key, value, path) => _pack.NameGenitives.Add((Fold.Case(key), Fold.Case(Scalar(value, path)))));
            _pack.NameGenitives = [.. _pack.NameGenitives.OrderByDescending(e => e.Ending.Length).ThenBy(e => e.Ending, StringComparer.Ordinal)];
        },
        ["grammar"] = (v, p) => Map(v, p, GrammarSections),
        ["numbers"] = (v, p) => Map(v, p, NumberSections),
        ["hedges"] = (v, p) => Keyed(v, p, HedgeNames, (key, value, path) => Map(value, path, new()
        {
            ["before"] = (v, p) => Words(v, p, Lex.HedgeBefore, key),
            ["after"] = (v, p) => Words(v, p, Lex.HedgeAfter, key),
        })),
        ["dates"] = (v, p) => Map(v, p, DateSections),
        ["units"] = (v, p) => Keyed(v, p, _vocabulary.Units.Keys, (key, value, path) =>
        {
            Words(value, path, Lex.Unit, key);
            if (_vocabulary.IsCurrency(key)) _pack.Forms.AddSigns(value.Items?.Select(i => i.Scalar) ?? []);
        }),
        ["nouns"] = (v, p) => Keyed(v, p, _vocabulary.Nouns.Keys, (key, value, path) => Words(value, path, Lex.Noun, key, lemma: true)),
        ["demonyms"] = (v, p) => Keyed(v, p, null, (key, value, path) => Words(value, path, Lex.Demonym, key)),
        ["concepts"] = (v, p) => Keyed(v, p, _vocabulary.Concepts.Keys, (key, value, path) => Map(value, path, new()
        {
            ["active"] = (v, p) => Words(v, p, Lex.ConceptActive, key),
            ["passive"] = (v, p) => Words(v, p, Lex.ConceptPassive, key),
            ["subject"] = (v, p) => Words(v, p, Lex.ConceptSubject, key),
            ["noun"] = (v, p) => Words(v, p, Lex.ConceptNoun, key),
            ["toll"] = (v, p) => Words(v, p, Lex.ConceptToll, key),
        })),
        ["attribution"] = (v, p) => Map(v, p, AttributionSections),
        ["events"] = (v, p) => Keyed(v, p, _vocabulary.Events.Keys, (key, value, path) => Words(value, path, Lex.Event, key)),
        ["examples"] = (v, p) => ReadExamples(v),
    };

    internal static readonly string[] HedgeNames = ["about", "at_least", "more_than", "up_to", "fewer_than", "nearly", "exact"];

    private Dictionary<string, Action<YamlTree, string>> GrammarSections => new()
    {
        ["be"] = As(Lex.Be), ["have"] = As(Lex.Have), ["future"] = As(Lex.Future), ["modal"] = As(Lex.Modal), ["that"] = As(Lex.That),
        ["relative"] = As(Lex.Relative_), ["and"] = As(Lex.And), ["but"] = As(Lex.But), ["no"] = As(Lex.No), ["nobody"] = As(Lex.Nobody),
        ["not"] = As(Lex.Not), ["a"] = As(Lex.A), ["of"] = As(Lex.Of), ["by"] = As(Lex.By), ["in"] = As(Lex.In),
        ["prepositions"] = As(Lex.Preposition), ["determiners"] = As(Lex.Determiner), ["pronouns"] = As(Lex.Pronoun), ["more"] = As(Lex.More),
        ["another"] = (v, p) => Words(v, p, Lex.A, Quantities.Singulars.Another),
        ["a_genitive"] = (v, p) => Words(v, p, Lex.A, Quantities.Singulars.Genitive),
        ["parts"] = As(Lex.Parts), ["object_marker"] = As(Lex.ObjectMarker), ["reported"] = As(Lex.Reported), ["adverbs"] = As(Lex.Adverb), ["oblique"] = As(Lex.Oblique),
        ["future_endings"] = (v, p) => _pack.FutureEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["past"] = (v, p) => _pack.PastWords = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["reflexive"] = (v, p) => _pack.Reflexives = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["conditions"] = (v, p) => _pack.Conditions = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["conditional"] = (v, p) => _pack.Conditionals = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["scheduled"] = (v, p) => _pack.Scheduled = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["past_endings"] = (v, p) => _pack.PastEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["locative_endings"] = (v, p) => _pack.LocativeEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["genitive_endings"] = (v, p) => _pack.GenitiveEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["action_endings"] = (v, p) => _pack.ActionEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["singular_endings"] = (v, p) => _pack.SingularEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["oblique_endings"] = (v, p) => _pack.ObliqueEndings = [.. Strings(v, p).Select(e => Fold.Case(e))],
        ["verb_second"] = (v, p) => _pack.VerbSecond = OneOf(v, p, "true", "false") == "true",
        ["bare_complement"] = (v, p) => _pack.BareComplement = OneOf(v, p, "true", "false") == "true",
        ["bare_singular"] = (v, p) => _pack.BareSingular = OneOf(v, p, "true", "false") == "true",
        ["head_last"] = (v, p) => _pack.HeadLast = OneOf(v, p, "true", "false") == "true",
        ["subject_after_verb"] = (v, p) => _pack.SubjectAfterVerb = OneOf(v, p, "true", "false") == "true",
    };

    private Dictionary<string, Action<YamlTree, string>> AttributionSections => new()
    {
        ["says"] = AsCue("says"), ["reports"] = AsCue("reports"), ["confirms"] = AsCue("confirms"), ["denies"] = AsCue("denies"),
        ["estimates"] = AsCue("estimates"), ["warns"] = AsCue("warns"), ["orders"] = AsCue("orders"), ["describes"] = AsCue("describes"),
        ["announces"] = AsCue("announces"),
        ["quoted"] = As(Lex.Quoted),
        ["quotes_another"] = (v, p) => Words(v, p, Lex.Quoted, Sourcing.QuoteFinder.Another),
        ["hearsay"] = As(Lex.Hearsay),
        ["counts"] = As(Lex.Counts),
        ["said_in"] = As(Lex.SaidIn),
        ["said_before"] = As(Lex.SaidBefore),
        ["same_source"] = As(Lex.SameSource),
        ["titled"] = As(Lex.Titled),
        ["unnamed"] = As(Lex.Unnamed),
        ["one_of"] = (v, p) => Words(v, p, Lex.Unnamed, Sourcing.UnlistedSpeakers.OneOfSeveral),
        ["several_source"] = (v, p) => Words(v, p, Lex.SameSource, "several"),
        ["own_account"] = (v, p) => Words(v, p, Lex.SameSource, "own"),
        ["accounts"] = As(Lex.Account),
        ["phrases"] = (v, p) => Map(v, p, new()
        {
            ["claimant"] = (v, p) => Patterns(v, p, _pack.Phrases, SourceRole.Claimant, SourceSlots),
            ["relay"] = (v, p) => Patterns(v, p, _pack.Phrases, SourceRole.Relay, SourceSlots),
            ["back"] = (v, p) => Patterns(v, p, _pack.Phrases, SourceRole.Back, SourceSlots),
        }),
    };

    private static readonly string[] SourceSlots = ["source", "account"];

    private Action<YamlTree, string> As(Lex kind) => (v, p) => Words(v, p, kind, "");
    private Action<YamlTree, string> AsCue(string stance) => (v, p) => Words(v, p, Lex.Cue, stance);

    private void ReadParadigms(YamlTree map)
    {
        foreach (var (key, value) in map.Entries ?? []) _paradigms[key.Scalar ?? ""] = [.. Strings(value, "paradigms." + key.Scalar)];
    }

    private void ReadQuotation(YamlTree list, string path)
    {
        foreach (var item in Items(list, path))
        {
            if (item.Scalar is { Length: 2 } pair) _pack.Quotation.Add((pair[..1], pair[1..]));
            else _problems.Add(_file, item.Line, $"'{path}' holds '{item.Scalar}'; a pair of two marks was expected, such as „”.");
        }
    }

    private void ReadExamples(YamlTree map)
    {
        foreach (var (key, value) in map.Entries ?? [])
        {
            if (key.Scalar == "published") { _pack.ExamplesPublished = value.Scalar ?? ""; continue; }
            if (key.Scalar is not ("dates" or "claims" or "attribution" or "quotes")) { _problems.Add(_file, key.Line, $"Unknown section 'examples.{key.Scalar}'."); continue; }
            foreach (var item in value.Items ?? [])
            {
                var text = item.Entries?.Find(e => e.Key.Scalar == "text").Value?.Scalar;
                var gives = item.Entries?.Find(e => e.Key.Scalar == "gives").Value?.Items;
                if (text is null || gives is null) _problems.Add(_file, item.Line, $"An example of '{key.Scalar}' needs 'text' and the list 'gives'.");
                else _pack.Examples.Add(new(key.Scalar, text, [.. gives.Select(g => g.Scalar ?? "")], _file, item.Line));
            }
        }
    }
}
