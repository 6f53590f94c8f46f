using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>
/// What else is told of people whom one verb counts already: "four were rescued [and taken to hospital]", "five people, [who were wounded], are in hospital",
/// "the three [recovered] castaways were flown out". The same people have the same number, whatever is told of them.
/// </summary>
internal sealed class SecondVerbs(ReadText text, Vocabulary vocabulary, BySentence<Figure> figures)
{
    /// <summary>How many tokens may stand between the first verb and the joint, and in a relative clause before its verb.</summary>
    private const int Reach = 16, RelativeReach = 9;

    /// <summary>How many words may stand between a joint and the second verb.</summary>
    private const int JointReach = 5;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By, Lex.Of);
    private static readonly ulong Verbs = Lexemes.Kinds(Lex.ConceptActive, Lex.ConceptSubject, Lex.Be, Lex.Have, Lex.Cue, Lex.Modal, Lex.Not);
    private static readonly ulong Clauses = Lexemes.Kinds(Lex.But, Lex.That, Lex.Relative_);
    private static readonly ulong Auxiliaries = Lexemes.Kinds(Lex.Be, Lex.Have, Lex.Adverb);
    private static readonly ulong NotBetween = Lexemes.Kinds(Lex.Noun, Lex.ConceptNoun, Lex.Determiner, Lex.A, Lex.NumberWord, Lex.Cue, Lex.Not, Lex.Modal, Lex.Pronoun, Lex.And, Lex.But, Lex.That, Lex.Relative_, Lex.ConceptActive, Lex.Nobody, Lex.More);
    private static readonly ulong Objects = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.NumberWord, Lex.Noun, Lex.ConceptNoun, Lex.HedgeBefore, Lex.Several, Lex.Vague, Lex.More, Lex.Demonym, Lex.Nobody);

    private readonly Voices _voices = new(text);
    private readonly Descriptions _descriptions = new(text, vocabulary, figures);
    private readonly Fitting _fitting = new(text, vocabulary);
    private readonly Contrasts _contrasts = new(text, vocabulary, figures);

    /// <summary>The second verb of the people whom a figure counts, or null where nothing more is told of them.</summary>
    /// <param name="open">The figure.</param>
    /// <param name="governing">What governs it.</param>
    public Governing? Of(OpenFigure open, Governing governing)
    {
        var figure = open.Figure;
        if (open.IsBareCount || figure is not { Measures: null, IsNobody: false, Quantity.Value: not 0 } || vocabulary.Concepts[governing.Lexeme.Key].Counts is not ("person" or "thing")) return null;
        if (governing.Rule is not ("claim.passive" or "claim.subject" or "claim.passive-after" or "claim.subject-after" or "claim.object" or "claim.object-before" or "claim.noun")) return null;
        var relative = RelativeBehind(open);
        var verb = relative >= 0 ? Around(open, governing.Lexeme, relative) : Joined(open, governing) ?? Attributive(open, governing) ?? _descriptions.VerbOf(open, governing);
        if (verb is not { } second || !_fitting.Fits(figure, vocabulary.Concepts[second.Key]) || second.Key == governing.Lexeme.Key || (relative < 0 && IsOne(governing.Lexeme.Key, second.Key))) return null;
        if (second.First >= figure.Last && _contrasts.IsWholeOfNext(figure, second, open.Setting.Sentence)) return null; // "von den 160 Personen an Bord starben zehn"
        return new(second, "claim.second", governing.Cost);
    }

    /// <summary>"12 killed and wounded" are 12 of both kinds, and who is captured is held; but "five who were wounded died".</summary>
    private bool IsOne(string first, string second) => vocabulary.Concepts.Values.Any(c => c.SumOf.Contains(first) && c.SumOf.Contains(second));

    /// <summary>"were rescued from the surf and taken to hospital": a verb behind "and" without a subject of its own; or the one before it, where the second is nearer.</summary>
    private Lexeme? Joined(OpenFigure open, Governing governing)
    {
        var (first, figure) = (governing.Lexeme, open.Figure);
        if (first.First < figure.Last) return governing.Rule is "claim.noun" ? null : JoinedBefore(open, first);
        if (governing.Rule is not ("claim.passive" or "claim.subject" or "claim.object-before")) return null;
        var isObject = governing.Rule == "claim.object-before";
        if (BehindVerb(open, first, isObject) is { } second) return second;
        for (var i = figure.Last; i < first.First - 1; i++)
            if (Verb(i, open) is { } verb) return verb.Last < first.First && IsTold(verb, open, isObject) && BehindVerb(open, verb, isObject) == first ? verb : null;
        return null;
    }

    /// <summary>"спасли и доставили в больницу пять человек": a verb that "and" joins to the one before the people.</summary>
    private Lexeme? JoinedBefore(OpenFigure open, Lexeme second)
    {
        var joint = second.First - 1;
        while (joint > open.Setting.Sentence.First && text.Lexemes.In(joint, Auxiliaries)) joint--;
        if (!text.Lexemes.In(joint, Lex.And)) return null;
        foreach (var trigger in open.Setting.Triggers)
            if (trigger.Last == joint && trigger.Kind == second.Kind && !IsNounOfCount(trigger, open.Setting.Sentence) && vocabulary.Concepts[trigger.Key].Counts == "person") return trigger;
        return null;
    }

    private Lexeme? BehindVerb(OpenFigure open, Lexeme first, bool isObject)
    {
        var (sentence, isApart) = (open.Setting.Sentence, false);
        for (var i = first.Last; i < Math.Min(sentence.Last, first.Last + Reach); i++)
        {
            var isBeing = text.IsMark(i, ',') && text.Lexemes.In(i + 1, Lex.Be); // "au fost rănite, luni, fiind transportate"
            if ((isBeing || (!isApart && text.Lexemes.In(i, Lex.And))) && BehindJoint(i + 1, open, isObject) is { } second) return second;
            isApart |= text.IsMark(i, ',');
            if (text.Tokens[i].IsMark && !text.IsQuoteMark(i) && !text.IsMark(i, ',')) return null;
            if (text.Lexemes.Starts(i, Clauses) || (text.Lexemes.Starts(i, Verbs) && !text.Lexemes.In(i, Lex.Noun)) || IsCount(i, sentence)) return null;
        }
        return null;
    }

    private bool IsTold(Lexeme verb, OpenFigure open, bool isObject) =>
        (isObject ? _voices.Of(verb, open.Setting.Sentence) is Lex.ConceptActive : _voices.Of(verb, open.Setting.Sentence) is Lex.ConceptPassive or Lex.ConceptSubject) && !TakesMore(verb.Last, open.Setting.Sentence);

    /// <summary>The verb behind a joint, with nothing between that could be its subject.</summary>
    private Lexeme? BehindJoint(int from, OpenFigure open, bool isObject = false)
    {
        var sentence = open.Setting.Sentence;
        var isBrought = false;
        for (var i = from; i < Math.Min(sentence.Last, from + JointReach); i++)
        {
            if (!text.Tokens[i].IsWord || text.Tokens[i].IsNumber || IsCount(i, sentence)) return null;
            if (Verb(i, open) is { } verb) return IsTold(verb, open, isObject) ? verb : null;
            if (isBrought && text.Lexemes.In(i, Lex.Have)) return null; // "was presumed to have died"
            if (text.Lexemes.In(i, Prepositions)) isBrought = true;
            else if (!isBrought && !text.Lexemes.In(i, Auxiliaries) && (text.Lexemes.Starts(i, NotBetween) || text.Tokens[i].Capitals != Capitals.None)) return null;
        }
        return null;
    }

    /// <summary>Whether others, or an object, stand right behind a verb: "and rescued a man".</summary>
    private bool TakesMore(int at, Sentence sentence) =>
        at < sentence.Last && text.Tokens[at].IsWord && !text.Lexemes.In(at, Prepositions) && (text.Tokens[at].IsNumber || text.Lexemes.Starts(at, Objects) || IsCount(at, sentence));

    /// <summary>The token behind the word that opens a relative clause right behind the people, or -1.</summary>
    private int RelativeBehind(OpenFigure open)
    {
        var i = open.Figure.Last;
        var isBehindComma = text.IsMark(i, ',');
        if (isBehindComma) i++;
        if (isBehindComma && text.Pack.CapitalisedNouns && text.Lexemes.In(i, Lex.Determiner) && i + 1 < open.Setting.Sentence.Last && !text.Lexemes.Is(i + 1, Lex.Noun)) return i + 1;
        if (text.Lexemes.In(i, Lex.ObjectMarker) && text.Lexemes.In(i + 1, Lex.Relative_)) i++; // "a quienes"
        if (!text.Lexemes.In(i, Lex.Relative_)) return -1;
        while (text.Lexemes.In(i, Lex.Relative_)) i++;
        return i < open.Setting.Sentence.Last ? i : -1;
    }

    /// <summary>"five people, who were wounded, are in hospital": the verb of the clause, or the one behind it.</summary>
    private Lexeme? Around(OpenFigure open, Lexeme first, int relative)
    {
        var end = relative;
        while (end < open.Setting.Sentence.Last && !(text.Tokens[end].IsMark && !text.IsQuoteMark(end))) end++;
        if (first.First < relative || first.First >= end) return InRelative(open, relative, end);
        if (text.IsMark(end, ',')) return BehindJoint(end + 1, open);
        return BehindClause(first.Last, end, open);
    }

    /// <summary>"tres soldados que participaban en la búsqueda [sufrieron heridas]": a second verb without a joint is that of the people before the relative clause.</summary>
    private Lexeme? BehindClause(int from, int end, OpenFigure open)
    {
        for (var i = from; i < Math.Min(end, from + RelativeReach); i++)
        {
            if (text.Lexemes.In(i, Auxiliaries) && !text.Lexemes.In(i, Lex.Adverb) && !text.Lexemes.In(i, Prepositions)) return BehindJoint(i, open);
            if (IsCount(i, open.Setting.Sentence) || (text.Lexemes.Starts(i, EndsClause) && !text.Lexemes.In(i + 1, Dates) && !IsYear(i + 1))) return null; // "held since 2016 were released"
            if (!text.Lexemes.In(i, Lex.Noun) && Verb(i, open) is { Kind: Lex.ConceptSubject } verb) return IsTold(verb, open, false) ? verb : null;
        }
        return null;
    }

    private static readonly ulong Dates = Lexemes.Kinds(Lex.Month, Lex.Weekday, Lex.Relative);

    /// <summary>A bare number that counts nothing, and so tells when.</summary>
    private bool IsYear(int at) => at < text.Tokens.Count && text.Tokens[at].IsNumber;

    private static readonly ulong EndsClause = Clauses | Lexemes.Kinds(Lex.And, Lex.Not, Lex.Modal, Lex.Cue);

    private Lexeme? InRelative(OpenFigure open, int first, int end)
    {
        var sentence = open.Setting.Sentence;
        var (isBrought, hasSubject) = (false, false);
        var isObject = text.Lexemes.In(first - 1, Lex.Oblique) || text.Lexemes.In(first - 2, Lex.ObjectMarker); // "которых", "a quienes"
        for (var i = first; i < Math.Min(end, first + RelativeReach); i++)
        {
            if (IsCount(i, sentence) || text.Lexemes.Starts(i, Clauses)) return null;
            if (Verb(i, open) is { } verb)
                return _voices.Of(verb, sentence) switch
                {
                    Lex.ConceptPassive or Lex.ConceptSubject => hasSubject || TakesMore(verb.Last, sentence) ? null : verb,
                    Lex.ConceptActive => (hasSubject || isObject) && !TakesMore(verb.Last, sentence) ? verb : null,
                    _ => null,
                };
            if (text.Lexemes.In(i, Prepositions) || text.IsLocative(i)) isBrought = true;
            else if (!isBrought) hasSubject |= text.Lexemes.In(i, Lex.Noun) || text.Tokens[i].Capitals != Capitals.None;
        }
        return null;
    }

    /// <summary>"the three [recovered] castaways were flown out": a participle beside the people, and the verb.</summary>
    private Lexeme? Attributive(OpenFigure open, Governing governing)
    {
        if (open.Figure.IsPart || governing.Rule is not ("claim.passive" or "claim.subject")) return null;
        var (figure, first) = (open.Figure, governing.Lexeme);
        if (first.First <= figure.Last && first.Kind == Lex.ConceptPassive && !_voices.HasBe(first, open.Setting.Sentence))
        {
            for (var i = first.Last; i < Math.Min(open.Setting.Sentence.Last, first.Last + JointReach); i++)
            {
                if (text.Tokens[i].IsMark || text.Lexemes.In(i, Lex.And) || IsCount(i, open.Setting.Sentence)) return null; // "two in fair condition and three were released"
                if (text.Lexemes.In(i, Lex.Be)) return BehindJoint(i, open);
            }
            return null;
        }
        if (figure.ConceptNoun.Exists) return null; // "14 heridos fueron llevados": that is what they are called
        for (var i = Math.Max(figure.NumberLast, figure.Phrase.First); i <= figure.Last; i++)
            if (Verb(i, open) is { Kind: Lex.ConceptPassive } beside && beside.Last <= first.First && text.Lexemes.In(i - 1, Lex.Noun) | i < figure.Last) return beside;
        return null;
    }

    private Lexeme? Verb(int at, OpenFigure open)
    {
        Lexeme? best = null;
        foreach (var trigger in open.Setting.Triggers)
            if (trigger.First == at && trigger.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject && (best is null || trigger.Kind == Lex.ConceptPassive) && vocabulary.Concepts[trigger.Key].Counts == "person") best = trigger;
        return best;
    }

    /// <summary>"des milliers de morts et déplacé 400.000 personnes": a participle that a number counts as a noun is said of those.</summary>
    private bool IsNounOfCount(Lexeme participle, Sentence sentence)
    {
        foreach (var figure in figures[sentence])
            if (figure.ConceptNoun.Exists && figure.ConceptNoun.First == participle.First) return true;
        return false;
    }

    private bool IsCount(int at, Sentence sentence)
    {
        foreach (var figure in figures[sentence])
            if (figure.First == at && figure.Measures is null) return true;
        return false;
    }
}
