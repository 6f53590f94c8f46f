using FsCheck;
using FsCheck.Fluent;
using Whence.Tests.Support;

namespace Whence.Tests.Properties;

/// <summary>Texts of any kind: words that the packs know and that nobody knows, numbers, marks, broken characters, in any order.</summary>
internal static class AnyText
{
    private static readonly string[] Marks =
        ["\"", "“", "”", "„", "«", "»", "'", "’", "‘", ".", ",", ":", ";", "!", "?", "…", "(", ")", "[", "]", "-", "–", "—", "\n— ", ", — ", ". — ", "/", "%", "$", "€", "#", "*", "•", "\u00a0", "\u00ad", "\u200b", "\ufeff"];

    private static readonly string[] Breaks = [" ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u2028", ""];

    private static readonly string[] Broken = ["\0", "ʼ", "`ʼ`) is", "\ud83d", "\udc00", "😀", "e\u0301", "\u0301", "\uffff", "\u0007", "ﬁ", "ẞ", "İ", "漢字", "مرحبا", "١٢"];

    private static readonly string[] Numbers =
        ["0", "1", "12", "40", "100", "600", "1911", "2024", "2025", "10.000", "10,000", "1.5", "3,5", "1'000", "15.08.2025", "8/15/2025", "2025-08-15", "31.02.2024", "99999999999999999999999999", "20:15", "007", "9999", "0000"];

    /// <summary>Texts from a few fragments to some hundred.</summary>
    public static Arbitrary<string> Any()
    {
        var fragment = Gen.Frequency(
            (8, Gen.Elements(PackWords())), (3, Gen.Elements(Numbers)), (3, Gen.Elements(Marks)), (1, Gen.Elements(Broken)),
            (1, Gen.Choose(1, 0xFFFF).Select(c => ((char)c).ToString())), (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")));
        var piece = fragment.Zip(Gen.Elements(Breaks), (word, gap) => word + gap);
        return piece.ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
    }

    /// <summary>Words and sentences of the packs' own examples, and all words of the samples.</summary>
    private static string[] PackWords()
    {
        var texts = Reader.Languages.Packs.Values.SelectMany(p => p.Examples.Select(e => e.Text))
            .Concat(Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Select(File.ReadAllText)).ToList();
        var words = texts.SelectMany(t => t.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct();
        return [.. words, .. texts.Where(t => t.Length < 200)];
    }
}
