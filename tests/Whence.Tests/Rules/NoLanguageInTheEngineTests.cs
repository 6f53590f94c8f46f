using System.Globalization;
using System.Text.RegularExpressions;
using Whence.Tests.Support;

namespace Whence.Tests.Rules;

/// <summary>The engine knows no language: everything about one stands in its pack.</summary>
public sealed partial class NoLanguageInTheEngineTests
{
    /// <summary>ISO 639-1 codes, but for "id", "in" and the like, which are English words or keys of ours.</summary>
    private static readonly HashSet<string> Codes =
    [
        .. "ab aa af ak sq am ar an hy av ae ay az bm ba eu be bn bi bs br bg my ca ch ce ny zh cv kw co cr hr cs da dv nl dz en eo et ee fo fj fi fr ff gl ka de el gn gu ht ha he hz hi ho hu ia"
            .Split(' '),
        .. "ie ga ig ik io iu ja jv kl kn kr ks kk km ki rw ky kv kg ko ku kj la lb lg li ln lt lu lv gv mk mg ml mt mi mr mh mn na nv ne nb nn ii oc oj om os pi fa pl ps qu rm rn ro ru sa sc sd"
            .Split(' '),
        .. "sv se sm sg sr gd sn si sk sl st es su sw ss ta te tg th ti bo tk tl tn ts tt tw ty ug uk ur uz ve vi vo wa cy wo fy xh yi yo za zu pt it lt lv".Split(' '),
    ];

    /// <summary>Where a code may stand, and why.</summary>
    private static readonly Dictionary<string, string> AllowedCodes = new()
    {
        ["Languages/PackReader.cs: be"] = "The key of the section on auxiliaries, not Belarusian.",
        ["Names/NameBook.cs: en"] = "The language whose spellings of names serve all others; one constant.",
        ["Languages/PackReader.cs: be"] = "A key of the pack format: the auxiliary verb.",
    };

    /// <summary>Files that are tables of letters, and no words.</summary>
    private static readonly string[] LetterTables = ["Languages/Decompositions.cs", "Languages/Fold.cs", "Languages/Sounds.cs"];

    [Fact]
    public void NoStageNamesALanguage()
    {
        var found = Literals().Where(l => Codes.Contains(l.Text)).Select(l => $"{l.File}: {l.Text}").Distinct().Where(f => !AllowedCodes.ContainsKey(f));
        found.ShouldBeEmpty("Language codes stand in the engine. Move what they decide into the packs.");
    }

    [Fact]
    public void EveryExceptionIsStillNeeded()
    {
        var found = Literals().Select(l => $"{l.File}: {l.Text}").ToHashSet();
        AllowedCodes.Keys.ShouldAllBe(key => found.Contains(key));
    }

    [Fact]
    public void NoStageHoldsWordsWithDiacritics()
    {
        var found = Literals().Where(l => !LetterTables.Contains(l.File) && l.Text.Any(IsLetterOfALanguage));
        found.ShouldBeEmpty("Words or letters of a language stand in the engine. Move them into its pack.");
    }

    /// <summary>A letter beyond a to z; an apostrophe that Unicode counts among the letters is none.</summary>
    private static bool IsLetterOfALanguage(char c) => c >= '\u00c0' && char.IsLetter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter;

    [Fact]
    public void NoStageHoldsWordsOfThePacks()
    {
        // Words that no message and no key of ours could hold; Latin letters alone do not tell them.
        string[] words = ["van", "von", "der", "bin", "ben", "al", "da", "di", "fon", "de", "la", "si", "un", "gads", "kas"];
        var found = Literals().Where(l => words.Contains(l.Text)).Select(l => $"{l.File}: {l.Text}");
        found.ShouldBeEmpty("Words of a language stand in the engine. Move them into its pack.");
    }

    [Fact]
    public void TheScanSeesLiterals() => Literals().Count().ShouldBeGreaterThan(200);

    /// <summary>All string and character literals of the library, comments left out.</summary>
    private static IEnumerable<(string File, string Text)> Literals()
    {
        var root = Repository.PathOf("src", "Whence");
        foreach (var path in Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (file.StartsWith("obj/", StringComparison.Ordinal) || file.StartsWith("bin/", StringComparison.Ordinal)) continue;
            foreach (Match match in Literal().Matches(File.ReadAllText(path)))
                if (match.Groups["text"].Success) yield return (file, match.Groups["text"].Value);
        }
    }

    // raw string, verbatim string, string, character; comments are matched so that what they hold is passed over
    [GeneratedRegex(""""//[^\n]*|/\*.*?\*/|"""(?<text>.*?)"""|@"(?<text>(?:[^"]|"")*)"|"(?<text>(?:[^"\\\n]|\\.)*)"|'(?<text>(?:[^'\\\n]|\\.[0-9a-fA-F]*))'"""", RegexOptions.Singleline)]
    private static partial Regex Literal();
}
