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
        if (open.Index <= open.Setting.From || telling.GoverningAt != open.Index - 1 || telling.Governing is not { Rule: "claim.object" or "claim.subject-after" or "claim.passive-after" or "claim.list" } shared) return null;
        var (before, figure) = (figures[open.Index - 1], figures[open.Index]);
        if (shared.Lexeme.First >= before.First || !_joints.ArePeople(before) || !_joints.IsJoined(open.Index) || !IsOver(_joints.AfterAge(figure.Last))) return null;
        if (open.Governing is { } own && (own.Lexeme.First < figure.Last || !HasCountBetween(open, own.Lexeme.First))) return null;
        return shared with { Rule = "claim.list" };
    }

    /// <summary>Whether others are told right behind a figure who are joined to it, or before it: "a woman and two children".</summary>
    /// <param name="open">The figure.</param>
    public bool Opens(OpenFigure open) => IsJoined(open.Index + 1, open.Setting) || IsJoined(open.Index, open.Setting);

    private bool IsJoined(int f, Setting setting) => f > setting.From && f < setting.To && _joints.ArePeople(figures[f - 1]) && _joints.IsJoined(f);

    private bool IsOver(int at) => at >= text.Tokens.Count || text.Tokens[at].NewLine || !text.Tokens[at].IsWord || text.Lexemes.In(at, After);

    private bool HasCountBetween(OpenFigure open, int verb)
    {
        for (var k = open.Index + 1; k < open.Setting.To && figures[k].First < verb; k++)
            if (figures[k] is { Measures: null, IsIndefinite: false }) return true;
        return false;
    }
}
