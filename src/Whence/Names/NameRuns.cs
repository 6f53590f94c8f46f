using Whence.Languages;
using Whence.Reading;

namespace Whence.Names;

/// <summary>What belongs to a personal name besides its capitalised words: small words inside it, and titles before it that are no part of it.</summary>
/// <param name="text">The text.</param>
/// <param name="vocabulary">Tells the particles and the forms of address.</param>
/// <param name="isNameWord">Whether a token can be a word of a name.</param>
internal sealed partial class NameRuns(ReadText text, Vocabulary vocabulary, Predicate<int> isNameWord)
{
    /// <summary>Most words of a name before its particles; most particles in a row.</summary>
    private const int MostBefore = 2, MostParticles = 2;

    /// <summary>Behind the particles that a name goes on with, "van der", "de los", before another of its words; -1 where it does not go on.</summary>
    /// <param name="first">First token of the name.</param>
    /// <param name="at">Behind the words it has so far.</param>
    /// <param name="limit">End of the sentence.</param>
    public int BehindParticles(int first, int at, int limit)
    {
        if (at - first > MostBefore) return -1;
        var i = at;
        while (i < limit && i - at < MostParticles && text.Tokens[i].Capitals == Capitals.None && (IsParticle(i) || IsJoined(i))) i++;
        if (i == at || i >= limit || !isNameWord(i)) return -1;
        if (IsFamilyNameBehind(first, at, i)) return i;
        if (text.Lexemes.In(at, NoParticle) || IsJoined(at) || IsJoined(i - 1)) return -1;
        // "Morales de la Universidad": two particles join names alone, and no word that elsewhere is a preposition as a whole
        return i - at > 1 && (text.Lexemes.At(i).Length > 0 || text.Lexemes.Find(at, Lex.Preposition).Length > 1) ? -1 : i;
    }

    /// <summary>"el alcalde Hugo de la Torre", "el gobernador Alfredo del Mazo": behind a role and one word of no list two particles, or one that is an article as well, bring a family name, whatever it means elsewhere.</summary>
    private bool IsFamilyNameBehind(int first, int at, int word)
    {
        if (at - first != 1 || text.Lexemes.At(first).Length > 0 || text.IsOblique(word) || !(IsRole(text.Lexemes.FindEndingAt(first, Lex.Noun)) || (first > 1 && text.Tokens[first - 1].Capitals == Capitals.None && IsRole(text.Lexemes.FindEndingAt(first - 1, Lex.Noun))))) return false;
        if (word - at == 1 ? !IsJoined(at) : text.Lexemes.In(at, Lex.In) || !text.Lexemes.In(at + 1, ArticlesAndOf)) return false;
        return text.Lexemes.Find(word, Lex.Noun) is not { Exists: true } noun || (noun.Last == word + 1 && vocabulary.Nouns[noun.Key].Class is "thing" or "person");
    }

    /// <summary>Behind the initials that a name begins with, "K. Ozoliņa", "M.K. Stalin"; the token itself where none stand there.</summary>
    public int BehindInitials(int at, int limit)
    {
        var i = at;
        while (i + 2 < limit && text.Tokens[i].End - text.Tokens[i].Start == 1 && text.IsMark(i + 1, '.') && text.Adjacent(i + 1) && isNameWord(i + 2)) i += 2;
        return i;
    }

    /// <summary>"голови ОВА [Сергія Борзова]": behind a role, where nouns belong to one another by their case, letters alone name its body, and the two words behind them who holds it.</summary>
    public bool IsHolderBehind(int first, int at) => IsHolderOfPlace(first, at) || IsGovernorBehind(first, at) ||
        text.Pack.BareSingular && !text.Pack.HeadLast && text.Tokens[at - 1].Capitals == Capitals.All && text.Tokens[at - 1].End - text.Tokens[at - 1].Start > 1 && text.Tokens[at].Capitals == Capitals.Initial
        && at + 1 < text.Tokens.Count && isNameWord(at + 1) && text.Tokens[at + 1].Capitals == Capitals.Initial && IsRole(text.Lexemes.FindEndingAt(first, Lex.Noun));

    /// <summary>"мэр [Харькова] Игорь Терехин": where nouns belong to one another by their case, behind a role in its first form one word in the genitive, and two words behind it of which the first is in its first form.</summary>
    private bool IsHolderOfPlace(int first, int at) =>
        text.Pack.BareSingular && !text.Pack.HeadLast && (at - first == 1 || (at - first == 2 && text.Tokens[first + 1].Glued)) && text.Lexemes.FindEndingAt(first, Lex.Noun) is { Value: 1 } office && IsRole(office)
        && at + 1 < text.Tokens.Count && isNameWord(at + 1) && !(at + 2 < text.Tokens.Count && isNameWord(at + 2)) && text.Tokens[at].Capitals == Capitals.Initial && text.Tokens[at + 1].Capitals == Capitals.Initial
        && !text.Tokens[at].Glued && !text.Tokens[at + 1].Glued && text.Lexemes.At(at).Length == 0 && ((IsSurelyGenitive(at - 1) && !(IsGenitive(at) && IsGenitive(at + 1))) || (IsGenitive(at - 1) && !IsGenitive(at)));

    /// <summary>"Адвокат [Лозового] Ірина Бойко": an ending of three letters and more, which no first form has.</summary>
    private bool IsSurelyGenitive(int word)
    {
        var written = text.Word(word).ToString();
        return written.Length - Genitives.FirstForm(text.Pack, written).AsSpan().CommonPrefixLength(written) >= 3;
    }

    private bool IsGenitive(int word) => text.Word(word).ToString() is var written && Genitives.FirstForm(text.Pack, written) != written;

    /// <summary>Whether small words stand inside a name.</summary>
    public bool HasParticle(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
            if (text.Tokens[i] is { IsWord: true, Capitals: Capitals.None }) return true;
        return false;
    }

    private static readonly ulong NoParticle = Lexemes.Kinds(Lex.In, Lex.Determiner, Lex.A);

    private bool IsParticle(int i) => text.Tokens[i].IsWord && vocabulary.Particles.Contains(Fold.Case(text.Word(i))) && !text.Lexemes.In(i, Opens);

    private bool IsJoined(int i) => text.Tokens[i].IsWord && vocabulary.JoinedParticles.Contains(Fold.Case(text.Word(i)));

    private static readonly ulong Opens = Lexemes.Kinds(Lex.Relative_, Lex.That);

    /// <summary>"Van der Meer", "De Vries": a particle with a capital that begins a name.</summary>
    public bool OpensName(int at) =>
        text.Tokens[at].Capitals == Capitals.Initial && !text.Lexemes.In(at, ArticlesAndOf) && IsParticle(at) && (BehindParticles(at, at + 1, text.Tokens.Count) > 0);

    private static readonly ulong ArticlesAndOf = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.Of, Lex.In, Lex.Preposition);

    /// <summary>Behind a title cut short and its dot, or a form of address, with a name behind it: "Gov. Nadir Idrane", "Mr Grant"; the token itself where none stands there.</summary>
    public int BehindTitle(int at, int limit)
    {
        var word = text.Tokens[at];
        if (IsRank(at, limit)) return at + 1;
        if (!word.IsWord || word.Capitals != Capitals.Initial || word.End - word.Start < ShortestTitle) return at;
        var dot = text.IsMark(at + 1, '.') && text.Adjacent(at + 1);
        var name = dot ? at + 2 : at + 1;
        if (name >= limit || !isNameWord(name)) return at;
        var folded = Fold.Case(text.Word(at));
        return vocabulary.Honorifics.Contains(folded) || (dot && !text.Lexemes.In(at, Times) && text.Pack.Abbreviations.Contains(folded)) ? name : at;
    }

    /// <summary>"the spokesman, SP Ibrahim Gana,": a few capitals between the comma behind a role and a name of two words that another comma closes are a rank.</summary>
    private bool IsRank(int at, int limit)
    {
        if (at + 3 >= limit || !text.IsMark(at - 1, ',') || !text.IsMark(at + 3, ',') || text.Tokens[at] is not { Capitals: Capitals.All } rank || rank.End - rank.Start is < ShortestTitle or > LongestRank) return false;
        for (var i = at + 1; i < at + 3; i++)
            if (!isNameWord(i) || text.Tokens[i].Capitals != Capitals.Initial) return false;
        return HasRoleBefore(at);
    }

    /// <summary>Most letters of a rank in capitals: "ASP", "ACSP".</summary>
    private const int LongestRank = 4;

    /// <summary>"Fort Norvale Mayor [Anna Berg]": a role inside a run of capitals, with a name of two words of no list behind it.</summary>
    public bool IsRoleBeforeName(int at)
    {
        var role = text.Lexemes.Find(at, Lex.Noun);
        if (!IsRole(role) || role.Last + 1 >= text.Tokens.Count) return false;
        for (var i = role.Last; i < role.Last + 2; i++)
            if (!isNameWord(i) || (i == role.Last && text.Lexemes.At(i).Length > 0)) return false;
        return true;
    }

    /// <summary>Whether a form of address stands right before a token: "Mr Grant" is a person by one word.</summary>
    public bool IsAddressed(int at)
    {
        var before = text.IsMark(at - 1, '.') ? at - 2 : at - 1;
        return before >= 0 && text.Tokens[before].IsWord && vocabulary.Honorifics.Contains(Fold.Case(text.Word(before)));
    }

    /// <summary>Fewest letters of a title: a single one with a dot is an initial.</summary>
    private const int ShortestTitle = 2;

    private static readonly ulong Times = Lexemes.Kinds(Lex.Month, Lex.Weekday);

    /// <summary>"Jan Kowalski", "May Johnson", "Sunday Okoro, 44": what elsewhere is a month or a weekday, and no date here, is a first name before a word of no list.</summary>
    public bool IsFirstName(int at)
    {
        if (OpensName(at) || IsInitial(at)) return true;
        if (text.Tokens[at].Capitals != Capitals.Initial || at + 1 >= text.Tokens.Count || !isNameWord(at + 1) || text.Tokens[at + 1].Capitals != Capitals.Initial || text.Lexemes.At(at + 1).Length > 0 || Fold.IsIn(text.Pack.FunctionWords, text.Word(at + 1))) return false;
        var month = false;
        foreach (var lexeme in text.Lexemes.At(at))
        {
            if (lexeme.Kind is not (Lex.Month or Lex.Modal or Lex.Weekday)) return false;
            month |= lexeme.Kind is Lex.Month or Lex.Weekday;
        }
        return month;
    }

    /// <summary>
    /// A noun at the end of a name is a family name: one for a thing, "Juan Torres"; any other where a role or a comma behind one stands before the name, or a
    /// verb of saying behind it: "the mayor, John Grant, said".
    /// </summary>
    /// <param name="i">The noun.</param>
    /// <param name="first">First token of the name.</param>
    /// <param name="last">After its last.</param>
    public bool IsFamilyName(int i, int first, int last)
    {
        if (i == last - 2 && i == first + 1 && IsFirstOfTwo(i)) return true;
        if (i != last - 1 || i == first) return false;
        var before = i - 1;
        while (before > first && text.Tokens[before].Capitals == Capitals.None && IsParticle(before)) before--;
        if (before == i - 1 && text.Lexemes.At(before).Length > 0) return false;
        var noun = text.Lexemes.Find(i, Lex.Noun);
        if (noun.Exists && noun.Last != i + 1) return false;
        var kind = noun.Exists ? vocabulary.Nouns[noun.Key].Class : "";
        if (before < i - 1) return HasRoleBefore(first); // "Hugo de la Torre"
        if (kind == "thing") return true;
        if (last - first != 2 || kind is "body" or "media" or "group" or "document" || text.Lexemes.In(i, Lex.In) || text.Lexemes.In(i, Lex.Of)) return false;
        return HasRoleBefore(first) || (kind != "role" && (text.Lexemes.In(last, Lex.Cue) || (kind == "person" && text.IsMark(last, ','))));
    }

    /// <summary>"Amina El-Imam": where nouns have no capitals, a role or a person behind a hyphen is half of a name.</summary>
    public bool IsSecondHalf(int i) =>
        !text.Pack.CapitalisedNouns && text.Tokens[i].Glued && text.Tokens[i - 1].Capitals == Capitals.Initial && text.Lexemes.Find(i, Lex.Noun) is { Length: 1 } noun && vocabulary.Nouns[noun.Key].Class is "role" or "person";

    /// <summary>"la fiscal, Bertha Alcalde Luján": where heads come first, a role or a person between two words of no list, of a person whose own role is told before.</summary>
    private bool IsFirstOfTwo(int i) =>
        !text.Pack.HeadLast && !text.Pack.CapitalisedNouns && text.Lexemes.At(i - 1).Length == 0 && !text.Lexemes.Is(i + 1, Lex.Noun) && text.Lexemes.Find(i, Lex.Noun) is { Length: 1 } noun
        && vocabulary.Nouns[noun.Key].Class is "role" or "person" or "thing" && HasRoleBefore(i - 1);

    /// <summary>Most tokens between a role and the comma before its holder's name.</summary>
    private const int LongestRole = 8;

    /// <summary>Whether a role stands right before a name, or before the comma before it.</summary>
    public bool HasRoleBefore(int first)
    {
        if (IsRole(text.Lexemes.FindEndingAt(first, Lex.Noun))) return true;
        if (!text.IsMark(first - 1, ',')) return false;
        for (var i = first - 2; i >= Math.Max(0, first - 2 - LongestRole) && !text.Tokens[i].IsMark; i--)
            if (IsRole(text.Lexemes.Find(i, Lex.Noun))) return true;
        return false;
    }

    /// <summary>"Dominique Guilhem, directrice de l'école,": whether a comma and a role stand behind a name.</summary>
    public bool HasRoleBehind(int last) =>
        text.IsMark(last, ',') && (IsRole(text.Lexemes.Find(last + 1, Lex.Noun)) || (text.Lexemes.In(last + 1, ArticlesAndOf) && IsRole(text.Lexemes.Find(last + 2, Lex.Noun))));

    private bool IsRole(Lexeme noun) => noun.Exists && vocabulary.Nouns[noun.Key].Class == "role";
}
