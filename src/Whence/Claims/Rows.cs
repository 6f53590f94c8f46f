using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>People told one after the other behind one verb: "killed were a man of 70, a woman of 68 and a boy", "погибли один офицер и десять солдат".</summary>
internal sealed class Rows(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures)
{
    /// <summary>What may stand behind the last of a row: nothing that could be a verb of its own.</summary>
    private static readonly ulong After = Lexemes.Kinds(Lex.And, Lex.But, Lex.That, Lex.Relative_, Lex.In, Lex.Preposition, Lex.By, Lex.Relative, Lex.Weekday);

    private readonly Joints _joints = new(text, vocabulary, figures);

    /// <summary>What governs the people before a figure that is joined to them, as its own; null where it is not joined or has a verb of its own.</summary>
    /// <param name="open">The figure, with what governs it as found so far.</param>
    /// <param name="telling">What was told before it.</param>
    public Governing? Of(OpenFigure open, Telling telling)
    {
        if (open.Index <= open.Setting.From || telling.GoverningAt != open.Index - 1 || telling.Governing is not { Rule: "claim.object" or "claim.subject-after" or "claim.passive-after" or "claim.list" or "claim.toll" or "claim.part" } shared) return null;
        var (before, figure) = (figures[open.Index - 1], figures[open.Index]);
        if (shared.Rule == "claim.part" && text.Pack.BareSingular && figure.IsIndefinite && figure.NumberLast == figure.First && !text.Tokens[figure.First].IsNumber) return null; // "п'ятеро: двоє пілотів і лікарка"
        var isOfWhole = IsSaidOfWhole(shared, before);
        if (!_joints.ArePeople(before with { IsPart = before.IsPart && !isOfWhole }) || !_joints.IsJoined(open.Index)) return null;
        if (AreBodies(shared.Lexeme, before) && !figure.IsMore) return shared with { Rule = "claim.list" };
        if ((shared.Lexeme.First >= before.First && !isOfWhole) || !IsOver(_joints.AfterAge(figure.Last))) return null;
        if (open.Governing is { } own && own.Lexeme != shared.Lexeme && !IsNounOfPresence(own, figure) && (own.Lexeme.First < figure.Last || !(HasCountBetween(open, own.Lexeme.First) || IsOfNextClause(open, own.Lexeme)))) return null;
        return shared with { Rule = "claim.list" };
    }

    /// <summary>"Пострадали два охранника и пять зрителей": a noun that counts its people only where nothing else is told of them.</summary>
    private bool IsNounOfPresence(Governing own, Figure figure) =>
        own.Rule is "claim.noun" or "claim.noun-means" && figure.Noun.Exists && vocabulary.CountedAs.GetValueOrDefault(figure.Noun.Key) == own.Lexeme.Key;

    /// <summary>Whether others are told right behind a figure who are joined to it, or before it: "a woman and two children".</summary>
    /// <param name="open">The figure.</param>
    public bool Opens(OpenFigure open) => IsJoined(open.Index + 1, open.Setting) || IsJoined(open.Index, open.Setting);

    /// <summary>Whether others with a number are told behind a figure in one row with it: "жінка та двоє її дітей", "чоловік, його дружина та двоє дітей".</summary>
    /// <param name="open">The figure.</param>
    public bool OpensCounted(OpenFigure open)
    {
        for (var f = open.Index + 1; IsJoined(f, open.Setting); f++)
            if (!figures[f].IsIndefinite) return true;
        return false;
    }

    /// <summary>"the bodies of six women and three children were recovered": what is said of bodies is said of all whose they are.</summary>
    private bool AreBodies(Lexeme words, Figure before)
    {
        if (words.Last > before.First || before.First - words.Last > 1) return false;
        if (text.Lexemes.Is(words.First, Lex.ConceptNoun) && text.Lexemes.In(words.Last - 1, Lex.Of)) return true;
        for (var i = words.First; i < words.Last; i++)
            if (text.Lexemes.Find(i, Lex.Noun) is { Exists: true, Key: "body_of_dead" }) return true;
        return false;
    }

    /// <summary>"among the dead are 12 women and seven children": the words before the first name what befell the whole.</summary>
    private bool IsSaidOfWhole(Governing shared, Figure before) =>
        before.IsPart && (shared.Rule == "claim.toll" || (shared.Rule == "claim.passive-after" && text.Lexemes.FindEndingAt(before.First, Lex.Parts) is { Exists: true } parts && parts.First == shared.Lexeme.Last) || (shared.Rule == "claim.part" && shared.Lexeme.First == before.NumberLast && shared.Lexeme.Length == 0));

    private bool IsJoined(int f, Setting setting) => f > setting.From && f < setting.To && _joints.ArePeople(figures[f - 1]) && _joints.IsJoined(f);

    /// <summary>"atradās 72 pasažieri un deviņi stjuarti, bet bojā gājuši 76": a verb of the next clause with a count right behind it has that for its subject.</summary>
    private bool IsOfNextClause(OpenFigure open, Lexeme verb)
    {
        var last = figures[open.Index].Last;
        if (!text.Pack.SubjectAfterVerb || !text.IsMark(last, ',') || !(text.Lexemes.In(last + 1, Lex.And) || text.Lexemes.In(last + 1, Lex.But))) return false;
        return open.Index + 1 < open.Setting.To && figures[open.Index + 1] is { Measures: null } next && next.First == verb.Last;
    }

    private bool IsOver(int at) => at >= text.Tokens.Count || text.Tokens[at].NewLine || !text.Tokens[at].IsWord || text.Lexemes.In(at, After);

    private bool HasCountBetween(OpenFigure open, int verb)
    {
        for (var k = open.Index + 1; k < open.Setting.To && figures[k].First < verb; k++)
            if (figures[k] is { Measures: null, IsIndefinite: false }) return true;
        return false;
    }
}
