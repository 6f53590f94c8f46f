using Whence.Names;

namespace Whence.Languages;

/// <summary>How a date pattern turns its slots into a date.</summary>
internal enum DateRule { Absolute, Last, This, Next, Ago, Ahead, Earlier, Later, Modifier, Year, Decade, Quarter, FinalQuarter, Opening, Half, Week, Clock, Until, Told }

/// <summary>What a pattern with numbers says of them.</summary>
internal enum FigureRule { Range, Change, Increment, Age, Zero }

/// <summary>Part of a source in a fixed phrase: it asserts, it passes on, or it asserts what the sentences before it state.</summary>
internal enum SourceRole { Claimant, Relay, Back }

/// <summary>A language, compiled: its words in one automaton, its patterns, and the few facts of grammar that the engine asks for.</summary>
public sealed class Pack
{
    internal Pack(string code, bool diacriticsOptional, bool plain)
    {
        Code = code;
        DiacriticsOptional = diacriticsOptional;
        Forms = new(diacriticsOptional, plain);
        Lexicon = new(Forms);
        Dates = new(Forms);
        DateModifiers = new(Forms);
        Figures = new(Forms);
        Phrases = new(Forms);
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>Name in English.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Name in the language itself.</summary>
    public string Native { get; internal set; } = "";

    /// <summary>Whether text typed without diacritics is read too.</summary>
    public bool DiacriticsOptional { get; }

    /// <summary>Number of entries (as written, before expansion) by section.</summary>
    public IReadOnlyDictionary<string, int> EntryCounts => Counts;

    /// <summary>Number of distinct forms of words, names not counted.</summary>
    public int FormCount => Forms.Count;

    /// <summary>Compiles what was left when the pack was opened; gives the faults found in it.</summary>
    internal Lazy<PackProblems> Rest { get; set; } = new(new PackProblems());

    /// <summary>The pack with all sections compiled.</summary>
    /// <exception cref="BrokenPackException">They have faults.</exception>
    internal Pack Complete()
    {
        Rest.Value.ThrowIfAny();
        return this;
    }

    /// <summary>The same pack without any diacritics, for texts typed without them; compiled when the first one comes.</summary>
    internal Lazy<Pack>? Plain { get; set; }

    /// <summary>A text of the language with its letters romanized; the same text in a language that needs none.</summary>
    internal Romanizer Romanizer { get; } = new();

    /// <summary>Whether it is made of CLDR's data alone, for a language without a pack (docs/decisions/0077).</summary>
    internal bool IsBare { get; set; }

    internal Dictionary<string, int> Counts { get; } = [];
    internal string Script { get; set; } = "Latn";
    internal string Letters { get; set; } = "";
    internal HashSet<string> FunctionWords { get; } = [];
    internal List<string> FunctionWordsByRank { get; } = [];
    internal List<string> CommonWords { get; set; } = [];
    internal IReadOnlyList<string> Sample { get; set; } = [];

    /// <summary>What tells its language from others.</summary>
    internal LanguageTraits Traits => new(Code, true, Script, Letters, FunctionWordsByRank, Sample) { CommonWords = CommonWords };
    internal Forms Forms { get; }
    internal Lexicon Lexicon { get; }
    internal PatternSet<DateRule> Dates { get; }
    internal PatternSet<DateRule> DateModifiers { get; }
    internal PatternSet<FigureRule> Figures { get; }
    internal PatternSet<SourceRole> Phrases { get; }

    /// <summary>The known names, indexed when the first text of the language is read.</summary>
    internal NameIndex Names => LazyNames.Value;
    internal Lazy<NameIndex> LazyNames { get; set; } = new(NameIndex.Empty);
    internal HashSet<string> Abbreviations { get; } = [];
    internal bool OrdinalDot { get; set; }
    internal List<(string Open, string Close)> Quotation { get; } = [];
    internal bool DialogueDash { get; set; }
    internal List<string[]> NameEndings { get; } = [];

    /// <summary>The same without diacritics; asked for once the pack is read.</summary>
    internal List<string[]> PlainEndings => _plainEndings ??= NameEndings.ConvertAll(set => Array.ConvertAll(set, Fold.Plain));
    private List<string[]>? _plainEndings;

    /// <summary>What the words of a name end in behind a noun that they belong to ("the words of"), each with the ending of the first form; the longest first.</summary>
    internal List<(string Ending, string Base)> NameGenitives { get; set; } = [];
    internal bool SubjectAfterVerb { get; set; }
    internal bool HeadLast { get; set; }

    /// <summary>Names of months begin with a small letter.</summary>
    internal bool SmallMonths { get; set; }

    internal bool CapitalisedNouns { get => Lexicon.CapitalsCount; set => Lexicon.CapitalsCount = value; }

    /// <summary>The subject stands first or right behind the finite verb, other verbs at the end: of several noun phrases before a verb the first is its subject.</summary>
    internal bool VerbSecond { get; set; }
    internal bool BareComplement { get; set; }
    internal bool BareSingular { get; set; }
    internal string[] FutureEndings { get; set; } = [];

    /// <summary>Words that put what a clause tells into the past ("was", "hubo"), and endings of verbs that do.</summary>
    internal string[] PastWords { get; set; } = [];
    internal string[] PastEndings { get; set; } = [];

    /// <summary>Verbs in the present by which a text tells on which weekday something set begins, goes on or ends ("begins", "reprend").</summary>
    internal HashSet<string> Scheduled { get; set; } = [];

    /// <summary>Words that open a condition where they open a sentence ("if", "sollten").</summary>
    internal string[] Conditions { get; set; } = [];

    /// <summary>Words that tell what would follow ("ar"), and, with a hyphen before them, endings of verbs that do ("-raient").</summary>
    internal string[] Conditionals { get; set; } = [];

    /// <summary>Words that make a passive of a verb of saying: "se confirmó".</summary>
    internal string[] Reflexives { get; set; } = [];
    internal string[] LocativeEndings { get; set; } = [];
    internal string[] GenitiveEndings { get; set; } = [];

    /// <summary>Endings of nouns in a case that is never a subject: those to whom something is said.</summary>
    internal string[] ObliqueEndings { get; set; } = [];

    /// <summary>Endings that an adjective has with one person as an object, and never with several.</summary>
    internal string[] SingularEndings { get; set; } = [];

    /// <summary>Endings of nouns for what is done ("задержание"): among the verbs of a concept such a word counts what stands behind it, and nothing before it.</summary>
    internal string[] ActionEndings { get; set; } = [];
    internal char DecimalMark { get; set; } = '.';
    internal char GroupMark { get; set; } = ',';
    internal string NumericOrder { get; set; } = "DMY";
    internal List<PackExample> Examples { get; } = [];
    internal string ExamplesPublished { get; set; } = "";
}

/// <summary>A sentence of the pack with what must be found in it.</summary>
/// <param name="Section">dates, claims, attribution or quotes.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Gives">What it must give, in the notation of docs/packs.md; empty for a negative example.</param>
/// <param name="File">The pack's file.</param>
/// <param name="Line">Line in it, from 1.</param>
public sealed record PackExample(string Section, string Text, IReadOnlyList<string> Gives, string File, int Line);
