using Whence.Languages;
using Whence.Reading;

namespace Whence.Sourcing;

/// <summary>Relative clauses around verbs of saying: "the union, which has warned for years, said", "the governor, who said".</summary>
internal sealed partial class CueFinder
{
    /// <summary>Most commas inside a relative clause that parts a subject from its verb.</summary>
    private const int MostCommas = 2;

    private static readonly ulong Restates = Lexemes.Kinds(Lex.Relative_, Lex.That);
    private static readonly ulong NoVerb = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.HedgeBefore, Lex.NumberWord, Lex.Noun, Lex.Demonym, Lex.Parts);

    /// <summary>"the governor, who said": the noun phrase before the relative word is the subject.</summary>
    private NounPhrase? Antecedent(Sentence sentence, int verbStart, List<NounPhrase> nouns)
    {
        var r = verbStart;
        while (r > sentence.First && _text.Lexemes.In(r - 1, Lex.Relative_)) r--;
        return r == verbStart || _text.Lexemes.In(r, Prepositions) || _text.Lexemes.In(r - 1, Prepositions) ? null : NamedBefore(r, nouns);
    }

    /// <summary>The noun phrase that ends before a relative word, over a comma.</summary>
    private NounPhrase? NamedBefore(int relative, List<NounPhrase> nouns)
    {
        var end = _text.IsMark(relative - 1, ',') ? relative - 1 : relative;
        if (nouns.FindLast(n => n.Last == end && IsSpeaker(n)) is not { } nearest || nearest is not { IsPronoun: false, Person: null } || nearest.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].CanSpeak)) return nouns.FindLast(n => n.Last == end && IsSpeaker(n));
        return Beyond(nearest, nouns) ?? nearest;
    }

    /// <summary>"a resident reached by telephone from Abidjan, who asked", "the group (GSL), affiliated to X, which says": behind a preposition that brings a name to words of no list, who stands before those words.</summary>
    private NounPhrase? Beyond(NounPhrase name, List<NounPhrase> nouns)
    {
        var first = name.First - 1;
        if (name.Nouns.Count == 0 && _text.Lexemes.In(first, Lex.By)) return null;
        while (first > 0 && _text.Tokens[first - 1] is { IsWord: true, Capitals: Capitals.None } && name.First - first < LongestAside && !_text.Lexemes.In(first - 1, SpeaksOrActs)) first--;
        if (name.First - first < 2) return null;
        var place = name.Names is [{ Referent.Kind: "country" or "place" }];
        if (place && nouns.FindLast(n => n.First >= first - 1 && n.Last < name.First && n.MayBeSubject && MaySpeak(n)) is { } reached) return reached;
        var end = _text.IsMark(first - 1, ',') ? first - 1 : -1;
        if (end < 0) return null;
        var bracket = _text.IsMark(end - 1, ')') ? OpeningBracket(end - 1, _text.Sentences[_text.SentenceOf(end)]) : -1;
        return nouns.FindLast(n => n != name && (n.Last == end || n.Last == bracket || (n.First == bracket + 1 && n.Last == end - 1)) && (place ? MaySpeak(n) : SurelySpeaks(n) || n.Names.Exists(m => m.Referent.Kind == "unknown")));
    }

    /// <summary>
    /// The subject that a relative clause gives a verb: in "the union which represents 4,000 drivers said" the union before the clause and not the drivers in
    /// it, in "the union, which for years has warned" the union that the relative word means.
    /// </summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="edge">First token of the verb's clause.</param>
    /// <param name="verbEnd">After the verb.</param>
    /// <param name="before">The noun phrase of the clause that else is the subject, or null.</param>
    /// <param name="nouns">The noun phrases of the sentence.</param>
    private NounPhrase? Related(Sentence sentence, int edge, int verbEnd, NounPhrase? before, List<NounPhrase> nouns)
    {
        if (edge <= sentence.First) return null;
        if (_text.Lexemes.In(edge - 1, Restates))
        {
            var parted = edge - 2 >= sentence.First && _text.Tokens[edge - 2].IsMark;
            if (before is null) return _text.Lexemes.Is(edge - 1, Lex.Relative_) && !_text.Lexemes.In(edge - 1, Prepositions) ? NamedBefore(edge - 1, nouns) : null;
            return !parted && !before.IsPronoun && OpensWithVerb(edge, before.First) ? nouns.FindLast(n => n.Last == edge - 1 && IsSpeaker(n)) : null;
        }
        return before is null && OpensRelative(edge, verbEnd) && (verbEnd >= sentence.Last || _text.Tokens[verbEnd].IsMark) ? NamedBefore(edge, nouns) : null;
    }

    /// <summary>Whether the first words of a relative clause hold its verb: "which [represents] 4,000 drivers", but "that [4,000 drivers] said".</summary>
    private bool OpensWithVerb(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i] is { IsWord: true, Capitals: Capitals.None } && !IsNumber(i) && !_text.Lexemes.In(i, NoVerb)) return true;
        return false;
    }

    /// <summary>
    /// Whether a relative clause opens behind a comma: with a relative word, a preposition before one or, where nouns have capitals, an article whose clause
    /// ends in a verb: ", die seit Jahren vor Mängeln warnt,".
    /// </summary>
    /// <param name="first">The token behind the comma.</param>
    /// <param name="last">After the last token of the clause.</param>
    private bool OpensRelative(int first, int last)
    {
        var at = _text.Lexemes.In(first, Prepositions) && !_text.Lexemes.In(first, Lex.Relative_) ? first + 1 : first;
        if (!_text.IsMark(first - 1, ',') || at >= last - 1 || _text.Lexemes.Is(first, Lex.But)) return false;
        if (_text.Lexemes.In(at, Lex.Relative_)) return true;
        return _text.Pack.CapitalisedNouns && _text.Lexemes.In(at, Lex.Determiner) && _text.Tokens[last - 1] is { IsWord: true, Capitals: Capitals.None };
    }

    /// <summary>"the minister, whose visit was announced on Friday, told parliament": who the relative clause that ends before a verb is about.</summary>
    private NounPhrase? RelativeClauseBefore(Sentence sentence, int edge, List<NounPhrase> nouns)
    {
        var commas = 0;
        for (var i = edge - 2; i > sentence.First && !_text.IsMark(i, ';') && commas <= MostCommas; i--)
        {
            if (_text.IsQuoteMark(i))
            {
                if (Opening(i, sentence) is not (var opens and > 0) || NameEnd(sentence, opens) != i) return null;
                i = opens; // "a source to whom “Kommersant” spoke"
                continue;
            }
            if (!_text.IsMark(i, ',')) continue;
            commas++;
            if (!OpensRelative(i + 1, edge - 1)) continue;
            var who = NamedBefore(i + 1, nouns) is { MayBeSubject: true } named ? named : nouns.FindLast(n => n.Last <= i && n.First >= sentence.First && n.MayBeSubject && MaySpeak(n)) is { } near && !HasOtherMark(near.Last, i) ? near : null;
            // "60 Migranten waren an Bord, von denen 48 vermisst werden, sagte der Sprecher": where the verb comes second, only who opens the clause is its subject
            return who is not null && _text.Pack.VerbSecond && !OpensClause(sentence, who.First) ? null : who;
        }
        return null;
    }

    /// <summary>Whether a mark other than quotation marks stands between: "the association “Northern Lights”, which" has none.</summary>
    private bool HasOtherMark(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (_text.Tokens[i].IsMark && !_text.IsQuoteMark(i)) return true;
        return false;
    }

    /// <summary>"Jo Hamilton, a former clerk from Hampshire, told": a person by name, with words of any kind about them between commas.</summary>
    private NounPhrase? Described(Sentence sentence, int edge, List<NounPhrase> nouns)
    {
        var opens = edge - 2;
        while (opens > sentence.First && (!_text.Tokens[opens].IsMark || _text.IsMark(opens, ')'))) opens = _text.IsMark(opens, ')') && OpeningBracket(opens, sentence) is var bracket and > 0 ? bracket - 1 : opens - 1; // "…, president of the union (CUPE), told"
        return _text.IsMark(opens, ',') && nouns.Find(n => n.Last == opens && n is { MayBeSubject: true, Person: not null }) is { } who && (who.First == sentence.First || _text.Tokens[who.First - 1].IsMark) ? who : null;
    }

    /// <summary>Most tokens of an aside between a subject and its verb.</summary>
    private const int LongestAside = 12;

    /// <summary>"the company, in a statement on Monday, said", "la Fiscalía, tras revisar las cuentas, elevó", "el ministerio gazatí, controlado por X, informó": who opens a clause, before an aside without a verb of saying.</summary>
    private NounPhrase? BeforeAside(Sentence sentence, int edge, List<NounPhrase> nouns)
    {
        if (!_text.IsMark(edge - 1, ',')) return null;
        var opens = edge - 2;
        while (opens > sentence.First && opens > edge - 2 - LongestAside && !_text.Tokens[opens].IsMark) opens--;
        if (!_text.IsMark(opens, ',')) return null;
        if (IsDoingAside(opens + 1, edge - 1) && nouns.FindLast(n => n.Last == opens && n.MayBeSubject && !n.IsPronoun && MaySpeak(n) && OpensClause(sentence, n.First)) is { } doing) return doing;
        if (!(_text.Lexemes.In(opens + 1, Prepositions) || IsPhrase(opens + 1) || IsPlainAside(opens + 1, edge - 1))) return null;
        return nouns.FindLast(n => n.Last <= opens && n.MayBeSubject && !n.IsPronoun && MaySpeak(n) && OpensClause(sentence, n.First) && (n.Last == opens || AreAdjectives(n.Last, opens) || (_text.Lexemes.In(n.Last, Lex.In) && nouns.Exists(of => of.First == n.Last + 1 && of.Last == opens))));
    }

    /// <summary>Words in small letters, none of which is a verb of saying, a number or opens a clause: ", controlado por X,", ", quant à eux,".</summary>
    private bool IsPlainAside(int first, int last)
    {
        if (_text.Tokens[first] is not { IsWord: true, Capitals: Capitals.None } || _text.Lexemes.In(first, ClauseEdges) || _text.Lexemes.In(first, Lex.And)) return false;
        for (var i = first; i < last; i++)
            if (IsNumber(i) || _text.Lexemes.In(i, SpeaksOrActs)) return false;
        return true;
    }

    /// <summary>", while confirming the attack,", ", комментируя аварию,": what a speaker did meanwhile, with a conjunction or a verb of saying in front and no other verb of saying.</summary>
    private bool IsDoingAside(int first, int last)
    {
        var at = _text.Lexemes.Find(first, Lex.But) is { Exists: true } conjunction ? conjunction.Last : first;
        if (_text.Lexemes.Find(at, Lex.Cue) is { Exists: true } verb) at = verb.Last;
        if (at == first || at >= last) return false;
        for (var i = at; i < last; i++)
            if (_text.Lexemes.In(i, SpeaksOrActs)) return false;
        return true;
    }

    private static readonly ulong SpeaksOrActs = Lexemes.Kinds(Lex.Cue, Lex.That, Lex.Relative_, Lex.Have, Lex.Modal, Lex.Future, Lex.ConceptActive, Lex.ConceptSubject);

    /// <summary>"gazatí": a word or two that no list has, in small letters, where adjectives follow their noun.</summary>
    private bool AreAdjectives(int first, int last)
    {
        if (_text.Pack.HeadLast || last - first is < 1 or > MostCommas) return false;
        for (var i = first; i < last; i++)
            if (_text.Tokens[i] is not { IsWord: true, Capitals: Capitals.None } || _text.Lexemes.At(i).Length > 0) return false;
        return true;
    }

    /// <summary>Whether words that name a source begin at a token: ", quoted by Dawn,".</summary>
    private bool IsPhrase(int at) => _cues.FindLast(c => c.First <= at && c.Rule == "attribution.phrase") is { } cue && cue.First == at;

    /// <summary>Whether a noun phrase stands first in its clause, over articles.</summary>
    private bool OpensClause(Sentence sentence, int first)
    {
        if (_text.Lexemes.In(first, Lex.Of) && !_text.Lexemes.In(first, Articles)) return false;
        while (first > sentence.First && _text.Lexemes.In(first - 1, Articles)) first--;
        if (_text.Pack.HeadLast && first - 2 > sentence.First && _text.Tokens[first - 1] is { IsWord: true, Glued: true } letter && letter.End - letter.Start == 1)
            for (var owner = first - 2; owner >= sentence.First && first - owner <= FewestWords + 1; owner--)
                if (owner == sentence.First || IsEdge(owner - 1)) return true; // "the command's spokesman"
        return first == sentence.First || IsEdge(first - 1);
    }

    /// <summary>Who surely speaks, or a person of any kind.</summary>
    private bool MaySpeak(NounPhrase phrase) => SurelySpeaks(phrase) || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "person");

    /// <summary>An office, a body, several people, or a body by its name.</summary>
    private bool SurelySpeaks(NounPhrase phrase) =>
        IsOffice(phrase) || phrase.Nouns.Exists(n => _phrases.Vocabulary.Nouns[n.Key].Class is "group") || phrase.Names.Exists(n => n.Referent.Kind is not ("unknown" or "country" or "place"));

    /// <summary>
    /// Whether a verb has a subject of its own that nobody listed: "a board on the wall says". Whoever spoke before is not meant then.
    /// </summary>
    private bool HasOtherSubject(Sentence sentence, int verbStart)
    {
        var first = verbStart;
        while (first > sentence.First && !IsEdge(first - 1)) first--;
        var governed = false;
        for (var i = first; i < verbStart; i++)
        {
            if (_dated[i]) continue;
            if (_text.Lexemes.In(i, Prepositions) || _text.Lexemes.In(i, Lex.Of)) { governed = true; continue; }
            var article = _text.Lexemes.In(i, Articles) && !_text.Lexemes.In(i, Lex.Oblique) && !_text.Lexemes.In(i, Lex.Pronoun);
            if (article && !governed && i + 1 < verbStart && !_dated[i + 1] && !IsNumber(i + 1) && _text.Tokens[i + 1].IsWord) return true;
            if (!article) governed = governed && _text.Lexemes.In(i, Articles);
        }
        return false;
    }

    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);
}
