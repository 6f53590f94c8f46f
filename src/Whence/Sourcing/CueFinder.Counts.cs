using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Verbs that state a figure without being verbs of saying: "put the toll at 12", "counted 400 participants", "spoke of 12 dead".</summary>
internal sealed partial class CueFinder
{
    private Cue? Counts(int s, Sentence sentence, int at, List<NounPhrase> nouns)
    {
        var verb = _text.Lexemes.Find(at, Lex.Counts);
        var verbStart = at;
        while (verbStart > sentence.First && _text.Lexemes.In(verbStart - 1, VerbParts)) verbStart--;
        for (var i = verbStart; i < at; i++)
            if (_text.Lexemes.In(i, NotStated) || (_text.Lexemes.In(i, Lex.Be) && !_text.Lexemes.In(i, Lex.Have))) return null;
        if (_text.Lexemes.Is(verb.Last, Lex.Be) && !_text.Lexemes.Is(verb.Last, Lex.Have)) return null; // "gezählt worden"
        var (subject, inverted) = Subject(sentence, verbStart, verb.Last, nouns, mayBeFar: false);
        if (subject is null || (subject.IsPronoun ? SpeakerBefore(s, at) : _labels.Of(subject) is { } named ? AuthorOf(named, subject) : null) is not { IsMedia: false, Kind: not "document" } source) return null;
        var first = Math.Min(verbStart, subject.First);
        var last = Math.Max(verb.Last, inverted ? subject.Last : 0);
        var (from, to) = (first, last);
        while (from > sentence.First && !IsClauseEdge(from - 1) && !_text.IsMark(from - 1, ',')) from--;
        while (to < sentence.Last && !IsClauseEdge(to) && !(to > at && _text.Lexemes.Is(to, Lex.Relative_) && !_text.Lexemes.In(to, Lex.Parts))) to++;
        // a name that nobody knows states a toll, a country no count of what happens in it
        var states = source.Kind is "unknown" or "country" ? StatesFigure(from, to, onlyToll: true) || (source.Kind is "unknown" && StatesMeasure(verb)) : StatesFigure(from, to) || StatesMeasure(verb);
        return states ? new(first, last, s, source, Stance.Says, "attribution.count") { SpeaksAfter = true, SpeaksBefore = true, Verb = at, Clause = (from, to) } : null;
    }

    /// <summary>Most words between an expression that states a figure and the figure.</summary>
    private const int FigureWithin = 4;

    /// <summary>"spoke of 90 percent": an expression of several words, which means nothing but stating, right before a measure.</summary>
    private bool StatesMeasure(Lexeme verb)
    {
        if (verb.Length < 2) return false;
        for (var i = verb.Last; i < Math.Min(_text.Tokens.Count, verb.Last + FigureWithin) && !_text.Tokens[i].IsMark; i++)
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord)) && !_dated[i]) return true;
        return false;
    }

    private static readonly ulong NotStated = Lexemes.Kinds(Lex.Not, Lex.Future, Lex.Modal);

    private bool IsClauseEdge(int i) => _text.Mark(i) is ';' or ':' || IsQuote(i) || (_text.Lexemes.In(i, ClauseEdges) && (_text.Lexemes.Is(i, Lex.But) || (i > 0 && _text.Tokens[i - 1].IsMark)));

    /// <summary>Whether a clause names a toll and a number, or counts people: the number stands right before what it counts.</summary>
    private bool StatesFigure(int first, int last, bool onlyToll = false)
    {
        var number = int.MinValue / 2;
        var (toll, any) = (false, false);
        for (var i = first; i < last; i++)
        {
            toll |= _text.Lexemes.Is(i, Lex.ConceptToll);
            if ((_text.Tokens[i].IsNumber || _text.Lexemes.Is(i, Lex.NumberWord)) && !_dated[i]) (number, any) = (i, true);
            if (!onlyToll && i - number is > 0 and <= CountedWithin && (_text.Lexemes.Is(i, Lex.ConceptNoun) || (_text.Lexemes.Find(i, Lex.Noun) is { Exists: true } noun && _phrases.Vocabulary.Nouns[noun.Key].IsPeople))) return true;
        }
        return toll && any;
    }

    /// <summary>How far behind its number what is counted may begin.</summary>
    private const int CountedWithin = 3;
}
