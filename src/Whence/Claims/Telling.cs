using Whence.Quantities;

namespace Whence.Claims;

/// <summary>
/// What an article has told up to the figure that is read, as far as figures behind it may rest on it. Some of it holds to the end of the sentence,
/// some to the end of the paragraph, some to the end of the article.
/// </summary>
internal sealed class Telling
{
    /// <summary>As many counts are remembered for figures that restate one of them.</summary>
    private const int Remembered = 8;

    /// <summary>A figure that restates another is seldom farther from it.</summary>
    private const double Near = 1.6;

    private readonly List<string> _concepts = [];
    private readonly List<Told> _wholes = [];

    /// <summary>Ids of the concepts told so far in the article, in order of appearance.</summary>
    public IReadOnlyList<string> Concepts => _concepts;

    /// <summary>The last count in the article of something known, or null; a part is none.</summary>
    public Told? Known { get; private set; }

    /// <summary>The last count in the article, also one of which only the noun is known, or null; a part is none.</summary>
    public Told? Any { get; private set; }

    /// <summary>The last sum of money in the article, or null.</summary>
    public ToldAmount? Sum { get; private set; }

    /// <summary>The last length, area, weight and so on in the article, or null; money, shares and spans of time are none.</summary>
    public ToldAmount? Measured { get; private set; }

    /// <summary>What was counted last in the paragraph, or null: "Two of them died on the spot" counts those of the sentence before.</summary>
    public Counted? Counted { get; private set; }

    /// <summary>The last claim in the paragraph that counts something known, or null.</summary>
    public Claim? Claim { get; private set; }

    /// <summary>What bare numbers of the paragraph are of, or null.</summary>
    public Told? Topic { get; private set; }

    /// <summary>What governs the last count of something known in the sentence, or null.</summary>
    public Governing? Governing { get; private set; }

    /// <summary>Index of the figure that <see cref="Governing"/> governs; -1 before the first.</summary>
    public int GoverningAt { get; private set; } = -1;

    /// <summary>What governs the last figure of any kind in the sentence, or null.</summary>
    public Governing? GoverningAny { get; private set; }

    /// <summary>The last count of the sentence that may be told member by member, or null.</summary>
    public Whole? Whole { get; private set; }

    /// <summary>The last count of the sentence is about nothing known.</summary>
    public bool IsMissed { get; private set; }

    /// <summary>
    /// Which count a bare figure restates: the last one, but where that is far from it in size and an earlier one is near, that one: "15 were killed and 40
    /// hurt. On Monday the figure rose to 17".
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="reach">How many sentences back an earlier count may stand.</param>
    /// <param name="isAlike">Whether two concepts count the same kind of thing.</param>
    public Told? RestatedBy(Figure figure, int sentence, int reach, Func<string, string, bool> isAlike)
    {
        if (Known is not { } last || last.Sentence == sentence || BareNumbers.Size(figure) is not { } size || IsNear(last.Figure, size)) return Known;
        for (var i = _wholes.Count - 1; i >= 0 && sentence - _wholes[i].Sentence <= reach; i--)
            if (IsNear(_wholes[i].Figure, size) && isAlike(_wholes[i].Concept, last.Concept)) return _wholes[i];
        return last;
    }

    /// <summary>The measure that a bare figure restates, as it is near to that and far from the last count: "9,000 hectares have burnt. The state lowers the figure to 7,400".</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="reach">How many sentences back the measure may stand.</param>
    public ToldAmount? MeasureRestatedBy(Figure figure, int sentence, int reach) =>
        Measured is { } measured && sentence - measured.Sentence <= reach && BareNumbers.Size(figure) is { } size && IsNear(measured.Figure, size) && !(Known is { } last && IsNear(last.Figure, size)) ? measured : null;

    private static bool IsNear(Figure told, double size) => BareNumbers.Size(told) is { } other && size <= other * Near && other <= size * Near;

    /// <summary>A new paragraph counts its own people and has its own topic.</summary>
    public void BeginParagraph() => (Counted, Claim, Topic) = (null, null, null);

    /// <summary>What governs the figures of a sentence governs none of the next one.</summary>
    /// <param name="topic">What the sentence says that numbers are of; null where it does not say, and the topic before it stays.</param>
    public void BeginSentence(Told? topic)
    {
        Topic = topic ?? Topic;
        (Governing, GoverningAny, Whole, IsMissed) = (null, null, null, false);
    }

    /// <summary>Keeps whether the last count of the sentence was found to be about nothing known.</summary>
    public void Miss(bool missed) => IsMissed = missed;

    /// <summary>A count with a noun is what the next figures count, though nothing known governs it.</summary>
    public void LeaveUngoverned(Figure figure)
    {
        if (figure.HasNoun && figure.Measures is null) Counted = new(figure, null);
    }

    /// <summary>"Two people were killed: a boy and a man of 41": a count of something known may be told member by member.</summary>
    public void LeaveWhole(OpenFigure open, Governing governing)
    {
        if (!open.IsBareCount && open.Figure is { Measures: null, IsIndefinite: false, IsPart: false }) Whole = new(open.Index, governing);
    }

    /// <summary>
    /// Keeps what a claim leaves to the figures behind it. A part is not what the next figure counts: "seven people, among them two children, died;
    /// eleven others …".
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="open">Its figure.</param>
    /// <param name="governing">What governs that, as it is meant.</param>
    public void Leave(Claim claim, OpenFigure open, Governing governing)
    {
        var figure = open.Figure;
        if (!_concepts.Contains(claim.Concept)) _concepts.Add(claim.Concept);
        if (figure.Measures == "money") Sum = new(figure, claim.Sentence, claim);
        var isWhole = figure is { Measures: null, IsPart: false };
        if (figure is { Measures: not (null or "money" or "percent" or "duration"), IsPart: false }) Measured = new(figure, claim.Sentence, claim);
        if (isWhole) Any = new(figure, claim.Concept, claim.Sentence);
        GoverningAny = governing;
        if (open.IsBareCount)
        {
            LeaveUngoverned(figure);
            return;
        }
        if (isWhole && _wholes.Count == Remembered) _wholes.RemoveAt(0);
        if (isWhole) _wholes.Add(new(figure, claim.Concept, claim.Sentence));
        if (isWhole) (Known, Topic) = (Any, Topic is null && governing.Rule != "claim.restated" ? null : Any);
        if (figure.Measures is not null) return;
        if (!figure.IsPart || Counted is null) Counted = new(figure, claim.Subject);
        (Governing, GoverningAt, Claim) = (governing, open.Index, claim);
    }
}
