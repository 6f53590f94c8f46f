using Whence.Claims;
using Whence.Stories;

namespace Whence.Web.Comparing;

/// <summary>What a story makes of the claims of its articles: which question each answers, and who its claimant is by whatever label.</summary>
internal sealed class StoryClaims
{
    private readonly Dictionary<Claim, (int Question, string? Voice)> _known = new(ReferenceEqualityComparer.Instance);

    /// <param name="story">The story.</param>
    /// <param name="articles">The articles of it that are looked at.</param>
    public StoryClaims(Story story, params IReadOnlyList<Analysis> articles)
    {
        var own = articles.SelectMany(a => a.Claims.Select(c => (a.Article.Id, Claim: c))).ToLookup(c => (c.Id, c.Claim.Span, c.Claim.Concept), c => c.Claim);
        foreach (var question in story.Questions)
            foreach (var report in question.Answers.SelectMany(a => a.Reports))
                foreach (var claim in own[(report.Article.Article.Id, report.Claim.Span, report.Claim.Concept)]) _known.TryAdd(claim, (question.Number, report.Voice));
    }

    /// <summary>Number of the question; null where the claim answers none.</summary>
    public int? QuestionOf(Claim claim) => _known.TryGetValue(claim, out var known) ? known.Question : null;

    /// <summary>Key of the claimant; null where nobody is named.</summary>
    public string? ClaimantOf(Claim claim) => claim.Attribution.Claimant is not { } claimant ? null : _known.TryGetValue(claim, out var known) ? known.Voice ?? claimant.Key : claimant.Key;
}
