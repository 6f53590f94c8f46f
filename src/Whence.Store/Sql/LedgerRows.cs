using System.Data.Common;
using System.Text.Json;
using Dapper;
using NodaTime;
using Whence.Briefs;
using Whence.Ledger;
using Whence.Quantities;
using Whence.Stories;

namespace Whence.Store.Sql;

/// <summary>Keeps what a story tells: origins, questions, answers and reports as rows that can be searched, and its brief as a whole.</summary>
internal sealed class LedgerRows(DbConnection connection)
{
    private static readonly string[] Tables = ["story_brief", "origin", "origin_article", "question", "answer", "report", "story_place", "story_named", "story_turn"];

    private readonly Statement _origin = Statement.Insert(connection, "origin", "story place reason");
    private readonly Statement _originArticle = Statement.Insert(connection, "origin_article", "story origin article", "ON CONFLICT DO NOTHING");
    private readonly Statement _question = Statement.Insert(connection, "question", "story place concept subject scope state independent articles reason independence");
    private readonly Statement _answer = Statement.Insert(connection, "answer", "story question place claimant claimant_id value low high hedge unit asserted replaced_by");
    private readonly Statement _report = Statement.Insert(connection, "report", "story question answer place article first after_last words stance via grouping identity");
    private readonly Statement _brief = Statement.Insert(connection, "story_brief", "story json links");

    /// <summary>Takes out all that a story tells.</summary>
    public static void Delete(DbConnection connection, int story)
    {
        foreach (var table in Tables) connection.Execute($"DELETE FROM {table} WHERE story = @story", new { story });
    }

    /// <summary>Writes what a story tells in place of what it told before.</summary>
    /// <param name="number">Number of the story.</param>
    /// <param name="story">The story under the id it has here.</param>
    /// <param name="numberOf">Number of an article by its id.</param>
    /// <param name="links">The links among its articles, by number.</param>
    /// <param name="now">When: answers that it did not tell before are news.</param>
    public void Write(int number, Story story, IReadOnlyDictionary<string, int> numberOf, List<KeptLink> links, Instant now)
    {
        Delete(connection, number);
        for (var i = 0; i < story.Origins.Count; i++)
        {
            _origin.Run(number, i + 1, story.Origins[i].Reason);
            foreach (var article in story.Origins[i].Articles) _originArticle.Run(number, i + 1, numberOf[article.Article.Id]);
        }
        foreach (var question in story.Questions) Write(number, question, numberOf);
        NewsRows.Note(connection, number, now);
        _brief.Run(number, AnalysisBytes.Of(json => BriefJson.Write(json, [story])), JsonSerializer.SerializeToUtf8Bytes(links, StoreJson.Default.ListKeptLink));
        connection.Execute("""
            UPDATE story SET stale = 0, told = @told, origins = @origins, unknown_lineage = @unknown, questions = @questions, revised = @revised, disputed = @disputed WHERE number = @number
            """, new
        {
            number, told = story.Articles.Count, origins = story.Origins.Count, unknown = story.UnknownLineage.Count(), questions = story.Questions.Count,
            revised = story.Questions.Count(q => q.State == QuestionState.Revised), disputed = story.Questions.Count(q => q.State == QuestionState.Disputed),
        });
    }

    private void Write(int story, Question question, IReadOnlyDictionary<string, int> numberOf)
    {
        _question.Run(story, question.Number, question.Concept, question.Subject, question.Scope, question.State.ToString().ToLowerInvariant(), question.Independent, question.Articles, question.Reason, question.Independence);
        var replacedBy = new Dictionary<Answer, int>(ReferenceEqualityComparer.Instance);
        foreach (var comparison in question.Comparisons)
            if (comparison.Kind == ComparisonKind.Revision && comparison.First.Voice == comparison.Second.Voice) replacedBy[comparison.First] = question.NumberOf(comparison.Second);
        for (var a = 0; a < question.Answers.Count; a++)
        {
            var (answer, quantity) = (question.Answers[a], question.Answers[a].Quantity);
            _answer.Run(story, question.Number, a + 1, answer.Claimant?.Label, answer.Claimant?.Id, Finite(quantity.Value), Finite(quantity.Low), Finite(quantity.High), quantity.Hedge.Name(), quantity.Unit, answer.Asserted,
                replacedBy.TryGetValue(answer, out var by) ? by : null);
            for (var r = 0; r < answer.Reports.Count; r++)
            {
                var (report, claim) = (answer.Reports[r], answer.Reports[r].Claim);
                _report.Run(story, question.Number, a + 1, r + 1, numberOf[report.Article.Article.Id], claim.Span.Start, claim.Span.End, report.Words, claim.Attribution.Stance.ToString().ToLowerInvariant(),
                    claim.Attribution.Via.Count == 0 ? null : JsonSerializer.Serialize(claim.Attribution.Via.Select(v => v.Label).ToList(), StoreJson.Default.ListString), report.Grouping, report.Identity);
            }
        }
    }

    private static object? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
