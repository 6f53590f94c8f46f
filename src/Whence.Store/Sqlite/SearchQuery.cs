using System.Text;

namespace Whence.Store.Sqlite;

/// <summary>
/// What a person typed, as a query of the index. All words must stand in the article; words in double quotes must stand together; a word that ends in <c>*</c> stands for all that begin so. Nothing else has
/// a meaning: <c>AND</c>, <c>-</c>, <c>'</c> and the like are words or nothing.
/// </summary>
/// <param name="Match">The query in the language of the index; empty where nothing was asked for.</param>
/// <param name="Words">The words asked for.</param>
internal sealed record SearchQuery(string Match, IReadOnlyList<SearchQuery.Word> Words)
{
    /// <summary>A word or several that stand together.</summary>
    internal readonly record struct Word(string Text, bool IsBeginning);

    /// <summary>Reads what a person typed.</summary>
    public static SearchQuery Parse(string typed)
    {
        var words = new List<Word>();
        var quotes = typed.Count(c => c is '"' or '“' or '”' or '„' or '«' or '»');
        var parts = typed.Split('"', '“', '”', '„', '«', '»');
        for (var i = 0; i < parts.Length; i++)
        {
            // what stands between two quotation marks is a phrase; a mark without its other half means nothing
            if (i % 2 == 1 && i < quotes) Add(words, parts[i], false);
            else foreach (var word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Add(words, word, word.EndsWith('*'));
        }
        return new(string.Join(" AND ", words.Select(w => $"\"{SearchWords.Prepare(w.Text)}\"{(w.IsBeginning ? "*" : "")}")), words);
    }

    private static void Add(List<Word> words, string text, bool beginning)
    {
        text = text.Trim().TrimEnd('*').Replace("\0", "", StringComparison.Ordinal);
        if (text.EnumerateRunes().Any(Rune.IsLetterOrDigit)) words.Add(new(text, beginning));
    }
}
