using Whence.Reading;

namespace Whence.Names;

/// <summary>Names of outlets that are addresses: "Northern.ro", "vestis.lv". No list is needed: words joined by a dot without a blank, in letters no sentence ends with.</summary>
internal static class Domains
{
    /// <summary>Letters of the last part of an address, and fewest of the part before it.</summary>
    private const int ShortestEnding = 2, LongestEnding = 4, ShortestName = 3;

    /// <summary>The token behind the address that a token begins; the token itself where it begins none.</summary>
    public static int End(ReadText text, int at, int limit)
    {
        if (at + 4 < limit && text.IsMark(at + 1, '.') && text.Adjacent(at + 1) && text.Adjacent(at + 2) && text.Tokens[at] is { IsWord: true, Capitals: not Capitals.None } && text.Tokens[at + 2] is { IsWord: true, Capitals: not Capitals.None } && End(text, at + 2, limit) is var whole && whole > at + 2) return whole; // "Rus.LSM.lv"
        if (at + 2 >= limit || !text.IsMark(at + 1, '.') || !text.Adjacent(at + 1) || !text.Adjacent(at + 2) || text.Tokens[at + 2] is not { IsWord: true, Capitals: Capitals.None } ending || (ending.Form >= 0 && !text.Tokens[at].IsNumber && !IsOwnEnding(text, at))) return at;
        if (ending.End - ending.Start is < ShortestEnding or > LongestEnding || text.Tokens[at] is not { IsWord: true } name || name.End - name.Start < ShortestName) return IsNumbered(text, at, ending) ? at + 3 : at;
        if (name is { Capitals: Capitals.None, Form: >= 0 } || !IsLatin(text.Word(at + 2))) return at;
        return at + 3 < limit && text.Tokens[at + 3].IsWord && text.Adjacent(at + 3) ? at : at + 3;
    }

    /// <summary>"24.kg", "74.ru": a short number for the name.</summary>
    private static bool IsNumbered(ReadText text, int at, Token ending) =>
        text.Tokens[at] is { IsNumber: true } number && number.End - number.Start is >= 2 and <= LongestNumber && ending.End - ending.Start <= LongestNumber && IsLatin(text.Word(at + 2)) && !(at + 3 < text.Tokens.Count && text.Adjacent(at + 3) && text.Tokens[at + 3].IsWord);

    private const int LongestNumber = 3;

    /// <summary>Whether the last part of an address is the code of the text's own language, which may be a word of it too: "Noticias.es".</summary>
    public static bool IsOwnEnding(ReadText text, int at) => text.Word(at + 2).Equals(text.Pack.Code, StringComparison.Ordinal);

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (letter is < 'a' or > 'z') return false;
        return true;
    }
}
