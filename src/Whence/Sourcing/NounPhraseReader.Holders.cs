using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Who holds an office where more than a comma or nothing stands between the office and the name.</summary>
internal sealed partial class NounPhraseReader
{
    /// <summary>"vienības komandieris kapteinis Edgars Rone": a second role in its first form right before a person by name is the rank of who holds the first.</summary>
    private bool IsRankOfHolder(NounPhrase parts, int i) =>
        IsHeld(parts.Nouns[^1]) && FirstForm(parts.Nouns[^1].First) && _text.Lexemes.Find(i, Lex.Noun) is { Exists: true } rank && IsOf(rank.Key, "role", "role") && FirstForm(i)
        && rank.Last < _text.Tokens.Count && _nameAt[rank.Last] is { Referent.IsPerson: true };

    /// <summary>"У міській лікарні Суспільному повідомили", "в полиции «Интерфаксу» рассказали": behind a preposition a body, then a medium right before a verb of saying: whom it told.</summary>
    private bool IsBodyThatTells(NounPhrase parts, int i, int at)
    {
        if (!_text.Pack.BareSingular || _text.Pack.HeadLast || parts is not { Person: null, Nouns: [.., var body] } || !EndsBefore(parts, body, i) || body.Key is "agency" or Office || !IsOf(body.Key, "body", "body") || !_text.Lexemes.In(at - 1, Lex.In)) return false;
        var name = IsQuoteMark(i) ? i + 1 : i;
        if (name >= _text.Tokens.Count || _nameAt[name] is not { Referent.IsMedia: true } medium) return false;
        var behind = name > i && IsQuoteMark(medium.Last) ? medium.Last + 1 : medium.Last;
        return behind < _text.Tokens.Count && _text.Lexemes.In(behind, Lex.Cue);
    }

    /// <summary>Whether a body, or the one place that it is of, ends before a token: "В полиции Челябинска [ТАСС] рассказали".</summary>
    private static bool EndsBefore(NounPhrase parts, Lexeme body, int i) =>
        parts.Names.Count == 0 ? body.Last == i : parts.Names is [{ Referent: { IsMedia: false, IsPerson: false } } place] && place.First == body.Last && place.Last == i;

    /// <summary>"Адвокат Сагандыкова Виктор Прядко": where nouns belong to one another by their case, a person by one word between a role and the two words of another is whose the role is.</summary>
    private bool OwnsHolder(NounPhrase parts, NameMention holder) =>
        _text.Pack.BareSingular && !_text.Pack.HeadLast && holder.Last - holder.First > 1 && parts.Nouns is [.., var role] && parts.Names is [{ Referent.IsPerson: true } owner] && owner.First == role.Last && owner.Last == holder.First
        && owner.Last - owner.First == 1 && owner.Referent != holder.Referent && OpensSpeaker(role.First) && FirstForm(role.First);

    /// <summary>Most tokens of a rank with all that belongs to it.</summary>
    private const int LongestRank = 9;

    private static readonly ulong NoRank = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.Future, Lex.Modal, Lex.Not, Lex.Pronoun, Lex.And);

    /// <summary>
    /// "the commander, Senior Assistant Commissioner Issa Omari,", "el jefe del instituto, general de brigada EP (r) Raúl Peña,": behind the comma a rank of several
    /// words up to the person by name who closes the apposition. Returns the token behind, or -1.
    /// </summary>
    private int RankedFar(NounPhrase parts, int at, int limit)
    {
        if (!parts.Nouns.Exists(IsHeld)) return -1;
        var rank = default(Lexeme);
        for (var i = at; i < Math.Min(limit, at + LongestRank); i++)
        {
            if (_nameAt[i] is { Referent.IsPerson: true } person)
            {
                if (!rank.Exists || person.Last - person.First < 2 || !Closes(person, limit) || _text.Lexemes.In(i - 1, Lex.Of)) return -1;
                parts.Add(rank);
                parts.Add(person);
                parts.HasApposition = true;
                return person.Last;
            }
            if (_text.IsMark(i, '(') && _text.IsMark(i + 2, ')')) { i += 2; continue; }
            if (_text.Tokens[i].NewLine || (_text.Tokens[i].IsMark && !(_text.IsMark(i, '.') && _text.Adjacent(i))) || _text.Tokens[i].IsNumber || _text.Lexemes.In(i, NoRank)) return -1;
            if (_text.Lexemes.Find(i, Lex.Noun) is not { Exists: true } noun) { if (i == at && _text.Tokens[i].Capitals == Capitals.None) return -1; continue; }
            if (!IsOf(noun.Key, "role", "role") && !rank.Exists) return -1;
            if (!rank.Exists) rank = noun;
            i = noun.Last - 1;
        }
        return -1;
    }

    /// <summary>Over the articles and the titles before the name of whoever holds an office: ", le Dr Jean Morel,".</summary>
    private int OverTitles(int at, int limit)
    {
        while (at < limit && _text.Lexemes.In(at, Articles) && _nameAt[at] is null) at++;
        if (BehindRank(at, limit) is var ranked and > 0) at = ranked;
        return at < limit ? BehindTitle(at, limit) : at;
    }

    /// <summary>"Мати прикордонника Віталія Кравчука розповіла": where nouns belong to one another by their case, a name in the genitive right behind a role in the genitive, of which a relative in the first form is told.</summary>
    private bool BelongsToRelative(NounPhrase parts, NameMention name)
    {
        if (!_text.Pack.BareSingular || _text.Pack.HeadLast || parts.Nouns is not [{ Key: "relative" or "mother" or "father" } head, .., { } held] || held.Last != name.First || head.First > held.First || FirstForm(held.First)) return false;
        for (var i = name.First; i < name.Last; i++)
            if (_text.Word(i).ToString() is var word && Genitives.FirstForm(_text.Pack, word) == word) return false;
        return true;
    }
}
