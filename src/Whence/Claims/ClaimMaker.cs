using Whence.Languages;
using Whence.Quantities;
using Whence.Reading;
using Whence.Sourcing;

namespace Whence.Claims;

/// <summary>Makes the claim of a figure and what governs it: its words, who or what is counted, where and when, and who says so.</summary>
internal sealed class ClaimMaker(
    ReadText text, Vocabulary vocabulary, BySentence<Figure> figures, Circumstances circumstances, Attributions attributions, Subjects subjects)
{
    /// <summary>The claim of a figure.</summary>
    /// <param name="open">The figure.</param>
    /// <param name="governing">What governs it, as it is meant.</param>
    /// <param name="telling">What was told before it.</param>
    public Claim Make(OpenFigure open, Governing governing, Telling telling)
    {
        var isShared = telling.Governing is { } shared && shared.Lexeme == governing.Lexeme && governing.Lexeme.Last <= open.Figure.First;
        var claim = Make(open.Figure, governing, open.Setting, telling, isShared);
        if (IsPartOf(telling.Claim, open) && claim.Attribution.Claimant is null && !attributions.HasCue(open.Setting.Index))
            claim = claim with { Attribution = telling.Claim!.Attribution with { Rule = "attribution.part" } };
        return open.Restates is { } restated ? claim with { Subject = restated.Subject } : claim;
    }

    /// <summary>The claim of the old figure that stands in one pattern with a new one ("from 300 to 600"), said by whoever says that.</summary>
    /// <param name="former">The old figure.</param>
    /// <param name="claim">The claim of the new one.</param>
    /// <param name="governing">What governs both, as it is meant.</param>
    /// <param name="setting">Where they stand.</param>
    /// <param name="telling">What was told before them.</param>
    public Claim MakeFormer(Figure former, Claim claim, Governing governing, Setting setting, Telling telling) =>
        Make(former, governing with { Rule = "claim.former" }, setting, telling, false) with { Attribution = claim.Attribution, IsFormer = true };

    private Claim Make(Figure figure, Governing governing, Setting setting, Telling telling, bool isShared)
    {
        var concept = vocabulary.Concepts[governing.Lexeme.Key];
        var sentence = setting.Sentence;
        var (first, last) = Extent(figure, governing, sentence, isShared);
        var words = text.Span(first, Math.Max(last, first + 1));
        var subject = Doing(figure, concept, Called(figure, concept, subjects.Of(figure, concept, governing, sentence, telling.Counted)));
        var quantity = figure.Quantity with { Unit = Unit(figure, concept) };
        var (when, where) = (circumstances.When(first, last, sentence), circumstances.Where(first, last, sentence));
        var attribution = attributions.For(setting.Index, first, last, (figure.First, figure.Last), concept.Counts == "person" && (concept.Id == Sentenced || governing.Lexeme.Length == 1) ? governing.Lexeme.First : -1);
        if (IsOfCounted(attribution, figure)) attribution = Attribution.None with { Via = attribution.Via };
        if (concept.Counts == "money" && (governing.Rule is "claim.toll" or "claim.about") && IsTeller(subject, attribution.Claimant)) subject = null;
        return new(words, governing.Rule, concept.Id, subject, quantity, when, where, attribution)
        {
            Words = words, Sentence = setting.Index, Occasion = figure.Measures is null ? circumstances.Occasion(last, sentence) : null,
            IsPart = figure.IsPart, IsMore = figure.IsMore, Before = figure.Before,
        };
    }

    /// <summary>Who finds somebody guilty confirms nothing.</summary>
    private const string Sentenced = "sentenced";

    /// <summary>"The company speaks of 163 passengers": those who are counted do not say so.</summary>
    private bool IsOfCounted(Attribution attribution, Figure figure) =>
        attribution is { Rule: "attribution.verb", Claimant: { } who } && figure is { HasNoun: true, IsPart: false } && text.Span(figure.NumberLast, Math.Max(figure.Last, figure.NumberLast + 1)).Contains(who.Span);

    /// <summary>A minister who gives the revenue of the state does not have it.</summary>
    private static bool IsTeller(Subject? subject, Source? claimant) =>
        claimant is { Kind: "person" } && subject is not null && (subject.Id is { } id ? id == claimant.Id : subject.Label == claimant.Label);

    /// <summary>Whoever counted the whole in the sentence before counted its parts.</summary>
    private static bool IsPartOf(Claim? before, OpenFigure open) =>
        before is { Attribution.Claimant: not null } && before.Sentence == open.Setting.Index - 1
        && open.Figure is { Measures: null, IsPart: true } && open.IsBare;

    /// <summary>The tokens of a claim: figure and word of the concept, or the figure alone where it does not have that word to itself.</summary>
    private (int First, int Last) Extent(Figure figure, Governing governing, Sentence sentence, bool isShared)
    {
        var word = governing.Lexeme;
        var isAlone = governing.Rule is "claim.part" or "claim.gap" or "claim.former" || isShared || (figure.IsPart && word.Last <= figure.First)
            || HasFigureBetween(figure, word, sentence) || IsApart(figure, word) || (governing.Rule == "claim.noun-before" && figure.First - word.Last > MostBeforeMembers);
        return isAlone ? (figure.First, Math.Max(figure.Last, figure.NumberLast)) : (Math.Min(figure.First, word.First), Math.Max(figure.Last, word.Last));
    }

    /// <summary>So many words at most stand between a noun and those whom it calls so, for a claim to begin at the noun.</summary>
    private const int MostBeforeMembers = 4;

    /// <summary>The unit of a measure; of a count "person", or null where things are counted.</summary>
    private string? Unit(Figure figure, Concept concept)
    {
        if (figure.Measures is not null) return figure.Quantity.Unit;
        return concept.Counts == "person" && !(figure.Noun.Exists && concept.Also.Contains(vocabulary.Nouns[figure.Noun.Key].Class)) ? "person" : null;
    }

    /// <summary>"11 injured are in hospital": people, called by what happened to them.</summary>
    private Subject? Called(Figure figure, Concept concept, Subject? subject)
    {
        if (subject is not { Id: "person" } || figure is not { Noun.Exists: false, ConceptNoun.Exists: true }) return subject;
        if (figure.ConceptNoun.Key == concept.Id) return subject;
        var befell = vocabulary.Concepts[figure.ConceptNoun.Key];
        return befell is { Counts: "person", Strict: false } ? subject with { Label = $"{befell.Called} people" } : subject;
    }

    /// <summary>"5,000 people protested", "65,000 participants": demonstrators, by what they do.</summary>
    private Subject? Doing(Figure figure, Concept concept, Subject? subject)
    {
        if (concept.Doer.Length == 0 || subject is not { Id: "person" or "participant" } || figure.IsNobody) return subject;
        var doer = vocabulary.Nouns[concept.Doer];
        return subject with { Label = figure.Quantity.Value == 1 ? doer.Singular : doer.Plural, Id = doer.Id };
    }

    /// <summary>"45 dead in Oaxaca, ten in Chiapas": the words of the second figure are its own.</summary>
    private bool HasFigureBetween(Figure figure, Lexeme word, Sentence sentence)
    {
        var (first, last) = figure.Last <= word.First ? (figure.Last, word.First) : (word.Last, figure.First);
        foreach (var other in figures[sentence])
            if (other.First >= first && other.NumberLast <= last && other is { Measures: null, IsIndefinite: false }) return true;
        return false;
    }

    /// <summary>"hospitalised, four of them for shock": a comma between the word and a part or a bare number behind it.</summary>
    private bool IsApart(Figure figure, Lexeme word)
    {
        if (word.Last > figure.First || figure.Measures is not null || (figure.HasNoun && !figure.IsPart)) return false;
        for (var i = word.Last; i < figure.First; i++)
            if (text.Mark(i) is ',' or ';' or ':') return true;
        return false;
    }
}
