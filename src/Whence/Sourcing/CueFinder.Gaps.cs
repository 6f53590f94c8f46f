using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Clauses without a verb that go on with the one before them: "the police put it at 40, the union at 70", "мэр говорит о шести, полиция — о семи".</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most tokens between who says how many and the number, where the verb is left out.</summary>
    private const int LongestGap = 5;

    private static readonly ulong InGap = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.Of, Lex.By, Lex.HedgeBefore, Lex.Determiner, Lex.A);

    private void ReadGaps(int s, Sentence sentence, List<NounPhrase> nouns, int sentenceCues)
    {
        Cue? open = null;
        foreach (var phrase in nouns)
        {
            if (phrase.IsPronoun || !phrase.MayBeSubject || !OpensClause(sentence, phrase.First) || _taken[phrase.First]) continue;
            if (_cues.FindLastIndex(c => c.Sentence == s && c.Verb < phrase.First && c is { QuotesOnly: false, Source.IsMedia: false, Rule: "attribution.verb" or "attribution.count" or "attribution.gapped" }) is var at && at < sentenceCues) continue;
            open = _cues[at];
            if (open.Source!.Span.Contains(_text.Span(phrase.First, phrase.Last)) || NumberBehind(open, sentence, phrase) is not { } number || !MaySpeak(phrase) || _labels.Of(phrase) is not { IsMedia: false, Kind: "body" or "person" or "group" } source) continue;
            var to = number;
            while (to < sentence.Last && !IsClauseEdge(to)) to++;
            _cues.Add(new(phrase.First, phrase.Last, s, source, open.Stance, "attribution.gapped") { SpeaksAfter = true, Verb = phrase.First, Clause = (phrase.First, to) });
        }
    }

    /// <summary>The number behind a phrase, over a dash or over the preposition that the clause before it has too; null where a verb or a comma stands between.</summary>
    private int? NumberBehind(Cue open, Sentence sentence, NounPhrase phrase)
    {
        if (!HasNumber(open.Verb, phrase.First)) return null;
        var bound = false;
        for (var i = phrase.Last; i < Math.Min(sentence.Last, phrase.Last + LongestGap); i++)
        {
            if (IsNumber(i) && !_dated[i]) return bound ? i : null;
            if (_text.IsDash(i)) bound = true;
            else if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i)) return null;
            else if (_text.Lexemes.In(i, InGap)) bound |= Repeats(i, open.Verb, phrase.First);
            else if (_text.Lexemes.At(i).Length > 0 || _text.Tokens[i].Capitals != Capitals.None) return null;
        }
        return null;
    }

    /// <summary>Whether the word at a token stands in a range before it.</summary>
    private bool Repeats(int word, int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].Form == _text.Tokens[word].Form) return true;
        return false;
    }
}
