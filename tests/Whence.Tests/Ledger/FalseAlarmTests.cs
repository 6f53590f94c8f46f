using System.Text.Json;
using Whence.Articles;
using Whence.Ledger;
using Whence.Tests.Support;
using Xunit.Abstractions;

namespace Whence.Tests.Ledger;

/// <summary>Ordinary news about companies and markets is full of figures and has hardly a dispute: the ledger must not see one where there is none.</summary>
public sealed class FalseAlarmTests(ITestOutputHelper output)
{
    [SharedFact("data/translations/en.jsonl")]
    public void AHundredOrdinaryArticlesHaveHardlyADispute()
    {
        var analyzer = new Analyzer(Reader.Languages);
        var newsroom = new Newsroom(Reader.Languages);
        foreach (var line in File.ReadLines(Path.Combine(Repository.Shared!, "data", "translations", "en.jsonl")))
        {
            using var article = JsonDocument.Parse(line);
            newsroom.Add(analyzer.Analyze(ArticleFile.FromText(article.RootElement.GetProperty("text").GetString()!)));
        }
        var questions = newsroom.Stories().SelectMany(s => s.Questions).ToList();
        var alarms = questions.Where(q => q.State >= QuestionState.Revised || q.Notes.Count > 0).Select(q => $"{q.Concept}, {q.Subject}: {q.State} {q.Reason} {string.Join(" ", q.Notes)}").ToList();
        output.WriteLine($"{alarms.Count} of {questions.Count}\n{string.Join('\n', alarms)}");
        questions.Count.ShouldBeGreaterThan(300);
        alarms.Count.ShouldBeLessThanOrEqualTo(5, string.Join("\n", alarms));
    }
}
