using Whence.Languages;

namespace Whence.Sourcing;

/// <summary>What the cases of nouns tell: where one phrase ends and another begins, and whether its head can be a subject.</summary>
internal sealed partial class NounPhraseReader
{
    /// <summary>Whether the noun that speaks, or would, stands in a case that is never a subject.</summary>
    private bool HeadIsOblique(NounPhrase parts)
    {
        if (parts.Nouns.Count == 0) return parts.Names is [{ IsOblique: true }, ..];
        if (_text.Pack.ObliqueEndings.Length == 0) return false;
        var head = _text.Pack.HeadLast ? parts.Nouns[^1] : parts.Nouns[0];
        return head.Length == 1 && _text.IsOblique(head.First) && !FirstForm(head.First);
    }

    /// <summary>A noun in its first form behind one in another: in a language with cases the first belongs to nothing that the second could.</summary>
    private bool IsNewSubject(NounPhrase parts, int i)
    {
        if (!_text.Pack.BareSingular || parts.Nouns is not [.., { Length: 1 } last] || i >= _text.Tokens.Count || _nameAt[i] is not null || !FirstForm(i) || FirstForm(last.First)) return false;
        return _text.Pack.HeadLast ? _text.IsOblique(last.First) : last.Last >= i - 1 && parts.Names.Count == 0;
    }

    /// <summary>Whether a word can be the first form of a noun that can speak: the nominative singular.</summary>
    private bool FirstForm(int i)
    {
        foreach (var lexeme in _text.Lexemes.At(i))
            if (lexeme is { Kind: Lex.Noun, Value: 1 } && Vocabulary.Nouns[lexeme.Key].CanSpeak) return true;
        return false;
    }

    /// <summary>"policija [dalībnieku skaitu] vērtē": where heads come last, a body in its first form, whatever its ending, belongs to no noun behind it.</summary>
    private bool EndsInFirstForm(NounPhrase parts, int i) =>
        _text.Pack.HeadLast && _text.Pack.BareSingular && parts is { Person: null, Nouns: [.., { Length: 1 } body] } && body.Last == i && IsOf(body.Key, "body", "body") && _text.MayModify(body.First) && FirstForm(body.First)
        && _text.Lexemes.Is(i, Lex.Noun) && !FirstForm(i);

    /// <summary>Whether heads come last and the head of a phrase stands in its first form: no preposition brings it, and it belongs to no noun behind it.</summary>
    private bool IsSubjectItself(NounPhrase parts) =>
        _text.Pack.HeadLast && _text.Pack.BareSingular && parts.Nouns is [.., var head] && FirstForm(head.First);

    /// <summary>"pēc sarunām [ministrs] paziņoja", "mērs [intervijā radio] sacīja": a word that nobody listed belongs to no noun behind it where it says to whom, or stands behind a subject.</summary>
    private bool IsApart(NounPhrase parts, int i)
    {
        if (!_text.Pack.HeadLast || !_text.Pack.BareSingular) return false;
        if (parts.Nouns is [.., var head] && head.Last == i) return FirstForm(head.First);
        return !parts.IsAny && _text.IsOblique(i) && FirstForm(i + 1);
    }
}
