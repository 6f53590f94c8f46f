using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Numbers with their source in brackets: "entre 2 100 (police) et 7 000 (CGT)".</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most words between a number and the brackets behind what it counts.</summary>
    private const int MostCounted = 3;

    private void ReadBrackets(int s, Sentence sentence)
    {
        var (found, direct) = (new List<Cue>(), false);
        for (var i = sentence.First + 1; i + 2 < sentence.Last; i++)
        {
            if (!_text.IsMark(i, '(') || _taken[i + 1] || NumberBefore(sentence, i) is not (var number and >= 0)) continue;
            var at = i + 1;
            while (at < sentence.Last && _text.Lexemes.In(at, Articles)) at++;
            if (at >= sentence.Last || _phrases.Read(at, sentence.Last) is not { IsPronoun: false } phrase || !_text.IsMark(phrase.Last, ')') || !CountsInBrackets(phrase) || _labels.Of(phrase) is not { IsMedia: false, Kind: "body" or "group" or "unknown" } source) continue;
            direct |= IsNumber(i - 1);
            found.Add(new(i, phrase.Last + 1, s, source, Stance.Says, Attributions.BracketRule) { SpeaksBefore = true, SpeaksAfter = true, Verb = i, Clause = (number, phrase.Last + 1) });
        }
        if (direct || found.Count > 1) _cues.AddRange(found);
    }

    /// <summary>First token of the number right before a bracket, or before the words it counts; -1 where none stands there.</summary>
    private int NumberBefore(Sentence sentence, int bracket)
    {
        var i = bracket - 1;
        while (i > sentence.First && bracket - 1 - i < MostCounted && !IsNumber(i) && _text.Tokens[i] is { IsWord: true, Capitals: Capitals.None }) i--;
        if (!IsNumber(i) || _dated[i]) return -1;
        while (i > sentence.First && IsNumber(i - 1)) i--;
        return i;
    }

    /// <summary>A body, several people who speak as one ("authorities"), or letters alone: no party, whose seats are counted, no place and nobody by name.</summary>
    private bool CountsInBrackets(NounPhrase phrase) =>
        phrase.Person is null && (phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "body" or "group")
            || phrase is { Nouns.Count: 0, Names: [{ Referent.Kind: "unknown" or "organisation" or "body" or "service" } name] } && _text.Tokens[name.First].Capitals == Capitals.All);
}
