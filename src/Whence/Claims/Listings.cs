using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;

namespace Whence.Claims;

/// <summary>Counts that are listed before one verb: "236 pupils, three children and 12 teachers were still being held".</summary>
internal sealed class Listings(ReadText text, Vocabulary vocabulary, IReadOnlyList<Figure> figures, BySentence<Figure> bySentence)
{
    /// <summary>How many tokens may stand between two counts of a list.</summary>
    private const int Reach = 2;

    private readonly Joints _joints = new(text, vocabulary, figures);
    private readonly Fitting _fitting = new(text, vocabulary);
    private readonly Barriers _barriers = new(text, vocabulary, bySentence);

    /// <summary>What governs the last count of the list that a figure begins, as that of all, or null where there is no list or no verb behind it.</summary>
    /// <param name="open">The figure.</param>
    /// <param name="governor">Finds what governs the last.</param>
    public Governing? Of(OpenFigure open, Governor governor)
    {
        var end = open.Index;
        while (end + 1 < open.Setting.To && (AreListed(figures[end], figures[end + 1]) || AreTold(end))) end++;
        var last = figures[end];
        if (end > open.Index && _barriers.OpensBehindPreposition(open.Figure, open.Setting.Sentence)) return null;
        if (end == open.Index || governor.Of(last, open.Setting.Sentence, open.Setting.Triggers) is not { } shared) return null;
        if (shared.Lexeme.First < last.First || (shared.Rule == "claim.noun" && shared.Lexeme.First < last.Noun.Last)) return null; // "29 civiles heridos"
        return _fitting.Fits(open.Figure, vocabulary.Concepts[shared.Lexeme.Key]) ? shared with { Rule = "claim.list" } : null; // crimes are not killed
    }

    /// <summary>"A man of 40, a woman and two children were killed": one with an article, and whoever is joined to that one.</summary>
    private bool AreTold(int f) =>
        figures[f] is { IsIndefinite: true } one && one.NumberLast > one.First && _joints.ArePeople(one) && _joints.IsJoined(f + 1);

    private bool AreListed(Figure figure, Figure next) =>
        IsListed(figure) && IsListed(next) && next.First - figure.Last is > 0 and <= Reach && IsJoint(figure.Last);

    private bool IsListed(Figure figure) =>
        figure is { Measures: null, IsIndefinite: false, IsPart: false, Noun.Exists: true }
        && vocabulary.Nouns[figure.Noun.Key].Class is "person" or "role" or "thing";

    private bool IsJoint(int at) => text.IsMark(at, ',') || text.Lexemes.In(at, Lex.And);
}
