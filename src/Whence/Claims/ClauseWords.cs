using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>
/// Finds the words that the verb of a measure has for its subject, listed or not: "[Saslimstība] pieaugusi par 0,6%", "gingen [die Straftaten] um 1,7 Prozent zurück".
/// They open the clause, or stand behind the verb where the language lets them.
/// </summary>
internal sealed class ClauseWords(ReadText text, NounPhraseReader phrases, bool[] dated)
{
    /// <summary>Words at most, articles not counted.</summary>
    private const int MostWords = 4;

    /// <summary>Words after which a phrase of unlisted words ends.</summary>
    private static readonly ulong Ends = Lexemes.Kinds(Lex.Cue, Lex.Be, Lex.Have, Lex.That, Lex.Relative_, Lex.But, Lex.And, Lex.Preposition, Lex.In, Lex.By, Lex.Not, Lex.Future, Lex.Pronoun, Lex.Of, Lex.Modal, Lex.More,
        Lex.ConceptActive, Lex.ConceptPassive, Lex.ConceptSubject, Lex.Weekday, Lex.Month, Lex.Relative, Lex.Quoted, Lex.HedgeBefore, Lex.NumberWord, Lex.Unit, Lex.Scale, Lex.SaidBefore, Lex.SameSource);

    private static readonly ulong Articles = Lexemes.Kinds(Lex.Determiner, Lex.A);
    private static readonly ulong Leads = Lexemes.Kinds(Lex.Determiner, Lex.A, Lex.Pronoun);
    private static readonly ulong Joints = Lexemes.Kinds(Lex.And, Lex.But);
    private static readonly ulong Skipped = Lexemes.Kinds(Lex.And, Lex.But, Lex.That);
    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    /// <summary>Whether a word that governs a measure is a verb, which has a subject.</summary>
    public bool IsVerb(Governing governing) =>
        governing.Rule is "claim.object" or "claim.object-before" or "claim.subject" or "claim.subject-after" or "claim.passive" or "claim.passive-after" && governing.Lexeme.Kind is Lex.ConceptActive or Lex.ConceptPassive or Lex.ConceptSubject;

    /// <summary>The words of the subject, from the first to after the last, without their article; empty where none are found.</summary>
    /// <param name="clause">First token of the clause.</param>
    /// <param name="verb">The verb, before or behind the figure.</param>
    /// <param name="figure">What it measures.</param>
    public (int First, int Last) Subject(int clause, Lexeme verb, Figure figure)
    {
        var before = Opening(clause, Math.Min(verb.First, figure.First));
        if (before.Last > before.First && text.Lexemes.In(before.First - 1, Articles)) return before;
        if (OpensRelative(clause)) return default;
        if (verb.Last < figure.First && figure.Measures is "percent" or "money")
        {
            var i = verb.Last;
            while (i < figure.First && dated[i]) i++;
            var article = i;
            while (article < figure.First && text.Lexemes.In(article, Articles) && !Prepositional(article)) article++;
            if (article > i || !text.Pack.HeadLast)
            {
                var last = Words(article, figure.First);
                if (last > article && Fits(article, last, article > i)) return (article, last);
            }
        }
        return before;
    }

    /// <summary>Tokens before a word such as "que" in which a verb of saying makes it bring what is said.</summary>
    private const int FarthestCue = 6;

    /// <summary>Whether a clause begins behind a word that stands for whom it is about, and not behind a verb of saying.</summary>
    private bool OpensRelative(int clause)
    {
        if (!text.Lexemes.In(clause - 1, Lex.Relative_)) return false;
        for (var i = clause - 2; text.Lexemes.In(clause - 1, Lex.That) && i >= Math.Max(0, clause - 1 - FarthestCue); i--)
            if (text.Lexemes.In(i, Lex.Cue)) return false;
        return true;
    }

    /// <summary>The words before the mark or the relative word that a clause about them begins with: "[Jeannette Jara], que obtuvo el 41,83 %".</summary>
    public NounPhrase? Antecedent(int clause, int sentence)
    {
        if (!OpensRelative(clause)) return null;
        var at = clause - 1;
        while (at > sentence && (text.Lexemes.In(at, Lex.Relative_) || text.Mark(at) == ',')) at--;
        return phrases.ReadAll(text.SentenceOf(at)).FindLast(p => p.Last == at + 1);
    }

    /// <summary>The first words of a clause that can be its subject: what a preposition, a date or an aside opens is passed over up to its comma.</summary>
    private (int First, int Last) Opening(int clause, int verb)
    {
        for (var k = verb - 2; k > clause; k--)
            if (text.Mark(k) == ',' && text.Lexemes.In(k + 1, Joints)) { clause = k + 1; break; } // "the loss grew, [but sales] rose"
        for (var i = clause; i < verb; i++)
        {
            if (text.Tokens[i].IsMark || dated[i] || text.Lexemes.In(i, Skipped)) continue;
            var first = i;
            while (first < verb && text.Lexemes.In(first, Leads) && !Prepositional(first)) first++;
            var last = Words(first, verb);
            if (last > first && Fits(first, last, first > i) && (first > i || !text.Lexemes.In(last, Articles)) && !(first == i && last - first == 1 && text.Mark(last) is ',' or '—' or '–')) return (first, last);
            while (i < verb && text.Mark(i) is not (',' or '—' or '–')) i++;
        }
        return default;
    }

    private bool Prepositional(int i) => text.Lexemes.In(i, Prepositions);

    private int Words(int first, int end)
    {
        var i = first;
        while (i < end && i - first < MostWords && text.Tokens[i].IsWord && !dated[i] && !text.Lexemes.In(i, Ends) && !(i > first && text.Lexemes.In(i, Articles))) i++;
        return i;
    }

    /// <summary>No grammatical words alone, no form that a subject never has; a capital where nouns have one.</summary>
    private bool Fits(int first, int last, bool article)
    {
        if (text.IsOblique(first) || text.IsLocative(last - 1)) return false;
        if (text.Pack.CapitalisedNouns && (!article || text.Tokens[last - 1].Capitals == Capitals.None)) return false;
        for (var i = first; i < last; i++)
            if (!Fold.IsIn(text.Pack.FunctionWords, text.Word(i)) && text.Word(i).Length > 2) return true;
        return false;
    }

    /// <summary>Whether a phrase stands between the start of the sentence or a comma and another comma, behind words for who says it or a relative word: "[According to the agency Rating], 52 percent".</summary>
    public bool IsAside(NounPhrase phrase, Figure figure)
    {
        var (first, sentence) = (phrase.First, text.Sentences[text.SentenceOf(phrase.First)].First);
        while (first > sentence && text.Mark(first - 1) != ',') first--;
        if (!text.Lexemes.In(first, Lex.Cue) && !(first > sentence && (text.Lexemes.In(first, Lex.Relative_) || (Prepositional(first) && text.Lexemes.In(first + 1, Lex.Relative_))))) return false;
        for (var i = phrase.Last; i < figure.First; i++)
            if (text.Mark(i) == ',') return true;
        return false;
    }

    /// <summary>Whether a relative clause that begins before a verb is over there: "the party, [which Anna Berg founded], won 50 %".</summary>
    public bool IsClosed(int relative, int verb)
    {
        for (var i = verb - 1; i > relative + 1; i--)
            if (text.Mark(i) == ',') return true;
        return false;
    }
}
