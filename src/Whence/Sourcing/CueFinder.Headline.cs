using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Headlines name their source without a verb: "Police: two dead", "Two dead – police", "Two dead (police)".</summary>
internal sealed partial class CueFinder
{
    private bool IsHeadline(Sentence sentence) => _text.Article.Title is not null && sentence.Paragraph == 0;

    private void ReadHeadline(int s, Sentence sentence)
    {
        if (_phrases.Read(sentence.First, sentence.Last) is { } first && _text.IsMark(first.Last, ':') && first.Last + 1 < sentence.Last && Headed(first) is { } leads)
        {
            _cues.Add(new(first.First, first.Last + 1, s, leads, Stance.Says, "attribution.headline") { SpeaksAfter = true, Verb = first.First });
            return;
        }
        var end = sentence.Last;
        if (_text.Mark(end - 1) is ')') end--;
        for (var i = end - 1; i > sentence.First + 1 && i > end - LongestHeadlineSource; i--)
        {
            if (_text.Mark(i - 1) is not ('–' or '—' or '-' or ':' or '(') || _text.Adjacent(i - 1) && _text.Mark(i - 1) == '-') continue;
            if (_phrases.Read(i, end) is { } last && last.Last == end && Headed(last) is { } closes)
                _cues.Add(new(i - 1, end, s, closes, Stance.Says, "attribution.headline") { SpeaksBefore = true, Verb = i });
            return;
        }
    }

    /// <summary>Most tokens of a source behind the dash of a headline.</summary>
    private const int LongestHeadlineSource = 9;

    /// <summary>A source that a headline may name without a verb: no place or country, which say where, no name that nobody knows, and no people whom it is about: "Migrants: 15 missing".</summary>
    private Source? Headed(NounPhrase phrase) =>
        phrase is { IsPronoun: false } && !(phrase is { Person: null, Nouns: [var first, _, ..] } && !_text.Pack.HeadLast && !_phrases.Vocabulary.Nouns[first.Key].CanSpeak) && _labels.Of(phrase) is { IsMedia: false, Kind: "person" or "body" or "group" } source && (phrase.Person is not null || source.Kind != "person" || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class == "role")) ? source : null;
}
