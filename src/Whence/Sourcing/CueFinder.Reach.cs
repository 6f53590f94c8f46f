using Whence.Languages;
using Whence.Names;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Which words a verb of saying speaks for: those before it, behind it, or both.</summary>
internal sealed partial class CueFinder
{
    /// <summary>Whether behind a cue, and a date, a comma and a word of time or contrast open a clause that the reporter adds.</summary>
    private bool OpensOtherClause(Sentence sentence, int from)
    {
        var i = SkipTime(sentence, from);
        if (!_text.IsMark(i, ',')) return false;
        for (var k = i + 1; k < Math.Min(sentence.Last, i + 4); k++)
            if (_text.Lexemes.Is(k, Lex.But)) return !_text.Lexemes.Is(k, Lex.And);
        // ", as the death toll climbed to 17", ", with 12 people still missing", where the speaker has told a figure before
        return i + 1 < sentence.Last && _text.Lexemes.Is(i + 1, Lex.Preposition) && !_text.Lexemes.Is(i + 1, Lex.Parts) && !_text.Lexemes.In(i + 1, Lex.HedgeBefore) && !_dated[i + 1] && HasNumber(sentence.First, from);
    }

    /// <summary>", said the governor, …": a cue between two commas speaks for both sides.</summary>
    private bool IsAside(Sentence sentence, int first, int last)
    {
        var i = SkipTime(sentence, last);
        var opens = _text.IsMark(first - 1, ',') ? first - 1 : first - 2; // a word such as "as" may open it
        return _text.IsMark(opens, ',') && opens > sentence.First && _text.IsMark(i, ',') && (i + FewestWords < sentence.Last || HasNumber(i, sentence.Last)) && (!_text.Lexemes.In(i + 1, Lex.Relative_) || _text.Lexemes.Is(i + 1, Lex.Parts)); // ", dont trois enfants"
    }

    private const int FewestWords = 3;

    /// <summary>Where the clause of a subject opens: over an article and adjectives that its phrase left out, "…, a senior [transport official]".</summary>
    private int ClauseStart(Sentence sentence, int first)
    {
        var i = first;
        while (i > sentence.First && first - i <= FewestWords && _text.Tokens[i - 1] is { IsWord: true, Capitals: Capitals.None } && !_text.Lexemes.In(i - 1, NoAdjective)) i--;
        return i > sentence.First && _text.IsMark(i - 1, ',') ? i : first;
    }

    private static readonly ulong NoAdjective = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.Noun, Lex.And, Lex.But, Lex.That, Lex.Relative_, Lex.In, Lex.Preposition, Lex.By, Lex.Pronoun, Lex.Modal, Lex.Future, Lex.Not);

    /// <summary>Over dates, and the prepositions before them.</summary>
    private int SkipTime(Sentence sentence, int i)
    {
        while (i < sentence.Last && (_dated[i] || (_text.Lexemes.In(i, Prepositions) && i + 1 < sentence.Last && _dated[i + 1]))) i++;
        return i;
    }

    /// <summary>"This was reported by the police.": words for what was said before open the sentence, and nothing else is told in it.</summary>
    private bool SpeaksBack(Sentence sentence, int first, int last)
    {
        if (_text.Lexemes.Find(sentence.First, Lex.SaidBefore) is not { Exists: true } before || before.Last > first + 1) return false;
        var place = 0; // words that a preposition may still bring: "Про це в ефірі Суспільного сказав голова"
        for (var i = before.Last; i < first && !OnlyListeners(before.Last, first); i++)
        {
            if (_text.Lexemes.In(i, Prepositions)) place = LongestOccasion;
            else if (!_dated[i] && !_text.Lexemes.In(i, TimeAndGrammar) && !(_text.IsMark(i, ',') && _dated[i - 1]) && (place-- <= 0 || !(_text.IsQuoteMark(i) || _text.Tokens[i].IsWord) || _text.Lexemes.In(i, NoOccasion))) return false;
        }
        return !HasNumber(last, sentence.Last);
    }

    /// <summary>Most tokens that tell where something was said, behind their preposition.</summary>
    private const int LongestOccasion = 5;

    private static readonly ulong NoOccasion = Lexemes.Kinds(Lex.Cue, Lex.That, Lex.Relative_, Lex.But, Lex.Pronoun, Lex.Not, Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.NumberWord);

    private static readonly ulong TimeAndGrammar = Lexemes.Kinds(Lex.In, Lex.Preposition, Lex.Be, Lex.Have, Lex.Relative, Lex.Weekday, Lex.Daypart);

    /// <summary>Words behind a cue that tell neither when nor to whom it was said; more than <see cref="ManyWords"/> are not counted.</summary>
    private int WordsBehind(Sentence sentence, int from)
    {
        var words = 0;
        for (var i = from; i < sentence.Last && words < ManyWords;)
        {
            if (_text.Tokens[i].IsMark || _dated[i] || _taken[i]) { i++; continue; }
            var at = _text.Lexemes.In(i, Prepositions) ? i + 1 : i;
            if (at > i && at < sentence.Last && _dated[at]) { i++; continue; }
            if (at < sentence.Last && _phrases.Read(at, sentence.Last) is { } phrase && IsListener(phrase)) { i = phrase.Last; continue; }
            words++;
            i++;
        }
        return words;
    }

    private const int ManyWords = 6;

    /// <summary>The token behind the few words that a figure right behind a verb may stand among: up to a mark.</summary>
    private int EndOfClause(Sentence sentence, int from)
    {
        var i = from;
        while (i < Math.Min(sentence.Last, from + FigureWithin) && !_text.Tokens[i].IsMark) i++;
        return i;
    }

    private bool HasNumber(int first, int last)
    {
        for (var i = first; i < last; i++)
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.In(i, Numbers)) && !_dated[i]) return true;
        return false;
    }

    private static readonly ulong Numbers = Lexemes.Kinds(Lex.NumberWord, Lex.Scale);

    /// <summary>Whether words count one or nobody: "laut Polizei niemand verletzt".</summary>
    private bool CountsOne(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Lexemes.In(i, One)) return true;
        return false;
    }

    private static readonly ulong One = Lexemes.Kinds(Lex.A, Lex.No, Lex.Nobody);

    /// <summary>Whether "that" opens what a verb says; behind a cue that closes what stands before it, only with nothing but dates and listeners between.</summary>
    private bool ThatFollows(Sentence sentence, int from, bool closes = false)
    {
        for (var i = from; i < Math.Min(sentence.Last, from + 14); i++)
        {
            if (closes && i > from && _text.IsMark(i - 1, ',') && _text.Lexemes.In(i, Lex.Relative_) && !_text.Pack.BareSingular) return false; // "…, informó el ministerio, que desplegó"
            if (_text.Lexemes.Is(i, Lex.That)) return true;
            if (closes && _text.IsMark(i, ',') && !_dated[i - 1] && !(i + 1 < sentence.Last && _text.Lexemes.Is(i + 1, Lex.That))) return false;
            if (_text.IsQuoteMark(i) || _text.Mark(i) is ';' || (i > from && _text.Lexemes.Is(i, Lex.Cue))) return false;
        }
        return false;
    }

    /// <summary>The comma that ends a relative clause with a verb of saying in it: "Mozambique, where Chido went on, counts 34 dead".</summary>
    private int EndOfRelative(Sentence sentence, int start, int from)
    {
        while (start > sentence.First && _text.Lexemes.In(start - 1, Articles) && !_text.Lexemes.In(start - 1, Lex.Relative_)) start--;
        if (start - 2 < sentence.First || !_text.Lexemes.In(start - 1, Lex.Relative_) || _text.Lexemes.In(start - 1, Lex.That) || !_text.IsMark(start - 2, ',')) return int.MaxValue;
        for (var i = from; i < sentence.Last; i++)
            if (_text.IsMark(i, ',')) return i;
        return int.MaxValue;
    }

    /// <summary>"called for the closure of the mine in which 12 people died": what is asked for is the speaker's, what a relative clause tells of it the reporter's.</summary>
    private int RelativeBehind(Sentence sentence, int from)
    {
        for (var i = from + 1; i < sentence.Last; i++)
        {
            if (_text.Lexemes.In(i, Lex.Relative_) && !_text.Lexemes.In(i, Lex.That)) return i;
            if (!_text.IsMark(i, ',')) continue;
            var end = i + 1;
            while (end < sentence.Last && !_text.Tokens[end].IsMark) end++;
            if (OpensRelative(i + 1, end)) return i;
        }
        return int.MaxValue;
    }

    private bool OpensQuote(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Last, from + 10); i++)
        {
            if (_text.IsMark(i, ':')) return true;
            if (!_text.IsQuoteMark(i)) continue;
            if (NameEnd(sentence, i) is not (var end and > 0)) return true;
            i = end; // "said a source of “Kommersant”"
        }
        return false;
    }

    /// <summary>The mark that closes a name in quotation marks inside a cue; -1 where a mark opens speech.</summary>
    private int NameEnd(Sentence sentence, int opening)
    {
        for (var i = opening + 1; i < Math.Min(sentence.Last, opening + LongestQuotedName); i++)
        {
            if (!_text.IsQuoteMark(i)) continue;
            return _text.Tokens[opening + 1].Capitals != Capitals.None && _phrases.Read(opening + 1, i) is { IsPronoun: false, Names.Count: > 0 } name && name.Last == i ? i : -1;
        }
        return -1;
    }

    private bool AfterQuote(Sentence sentence, int verbStart, NounPhrase? subject)
    {
        var i = Math.Min(verbStart, subject?.First ?? verbStart) - 1;
        while (i >= sentence.First && (_text.Mark(i) is ',' or '-' or '–' or '—' || _text.Lexemes.In(i, Lex.Determiner))) i--;
        return i >= sentence.First && _text.IsQuoteMark(i);
    }
}
