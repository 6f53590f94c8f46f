using Whence.Languages;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Says of a verb that may be read in several ways whether it is active, passive or a noun here.</summary>
internal sealed class Voices(ReadText text)
{
    /// <summary>How many tokens before a participle "have" may stand, and how many "be".</summary>
    private const int HaveReach = 3, BeReach = 4;

    private static readonly ulong Prepositions = Lexemes.Kinds(Lex.Preposition, Lex.In, Lex.By);

    private static readonly ulong ObjectStart = Lexemes.Kinds(
        Lex.Determiner, Lex.A, Lex.HedgeBefore, Lex.NumberWord, Lex.Pronoun, Lex.More, Lex.No, Lex.Several, Lex.Vague, Lex.Noun, Lex.Demonym, Lex.Nobody);

    private static readonly ulong Counted = Lexemes.Kinds(Lex.HedgeBefore, Lex.NumberWord, Lex.Several);

    /// <summary>How a word is to be read here, or null where it is read with its passive twin.</summary>
    public Lex? Of(Lexeme trigger, Sentence sentence)
    {
        if (trigger.Kind == Lex.ConceptPassive && IsPerfect(trigger, sentence)) return Lex.ConceptActive;
        if (trigger.Kind == Lex.ConceptActive && text.Lexemes.Find(trigger.First, Lex.ConceptPassive) is { Exists: true } twin && twin.Length >= trigger.Length) return null; // not "killed all"
        if (trigger.Kind != Lex.ConceptPassive || !text.Lexemes.Find(trigger.First, Lex.ConceptActive, trigger.Key).Exists) return trigger.Kind;
        return !HasBe(trigger, sentence) && TakesObject(trigger, sentence) ? Lex.ConceptActive : Lex.ConceptPassive;
    }

    /// <summary>Whether a form of "be" stands close before a participle, with no mark between.</summary>
    public bool HasBe(Lexeme trigger, Sentence sentence)
    {
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - BeReach); i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return true;
            if (text.Tokens[i].IsMark) return false;
        }
        return false;
    }

    /// <summary>"von denen 48 vermisst werden": the auxiliary stands right behind the participle and ends the clause.</summary>
    public bool HasBeBehind(Lexeme trigger) => text.Lexemes.In(trigger.Last, Lex.Be) && (trigger.Last + 1 >= text.Tokens.Count || text.Tokens[trigger.Last + 1].IsMark);

    /// <summary>"the attacks": behind an article, a word that may be a verb is a noun; but not in "the arrest of 12".</summary>
    public bool IsNoun(Lexeme trigger) =>
        trigger.Length == 1 && text.Lexemes.In(trigger.First - 1, Lex.Determiner) && !text.Lexemes.In(trigger.First - 1, Lex.Pronoun)
        && !text.Lexemes.In(trigger.Last, Lex.Of);

    /// <summary>A participle directly behind "have", with no "be" between, is active: "au ucis cinci oameni".</summary>
    private bool IsPerfect(Lexeme trigger, Sentence sentence)
    {
        for (var i = trigger.First - 1; i >= Math.Max(sentence.First, trigger.First - HaveReach); i--)
        {
            if (text.Lexemes.In(i, Lex.Be)) return false;
            if (text.Lexemes.In(i, Lex.Have)) return true;
            if (text.Tokens[i].IsMark || text.Lexemes.In(i, Lex.Noun)) return false;
        }
        return false;
    }

    /// <summary>Whether an object follows directly, so that a form that may be active or passive is active: "killed five people".</summary>
    private bool TakesObject(Lexeme trigger, Sentence sentence)
    {
        if (trigger.Length > 2 && (text.Tokens[trigger.First + 1].IsNumber || text.Lexemes.Starts(trigger.First + 1, Counted))) return true; // "left 88,000 homes without power"
        var i = trigger.Last;
        if (i >= sentence.Last || text.Tokens[i].IsMark) return false;
        if (text.Lexemes.In(i, Prepositions) && !text.Lexemes.In(i, Lex.HedgeBefore)) return false;
        return text.Tokens[i].IsNumber || text.Lexemes.In(i, ObjectStart) || text.Tokens[i].Capitals != Capitals.None;
    }
}
