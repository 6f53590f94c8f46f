using System.Text.Json;
using Whence.Tests.Support;
using static Whence.Tests.Support.CommandLine;

namespace Whence.Tests.CommandLine;

/// <summary><c>whence why</c>: from a number of the brief to the words it rests on, and messages that help where there is no such number.</summary>
public sealed class WhyCommandTests : IDisposable
{
    private readonly InventedLanguage _language = new();
    private readonly TempFolder _folder = new();
    private readonly string _good;

    public WhyCommandTests() => _good = _folder.Write("good.txt", "date 2025-08-15\n\nTo ka dvo boyeci su morto, govil Pavo Tirel.\n");

    [Fact]
    public void ItPrintsRuleWordsSpanAndClaimant()
    {
        var run = Why("1.1", _good);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("rule claim.passive");
        run.Output.ShouldContain("“dvo boyeci su morto”");
        run.Output.ShouldContain("characters 23 to 42");
        run.Output.ShouldContain("Pavo Tirel");
        run.Output.ShouldContain("origin: unknown; it adds nothing to any count.");
    }

    [Fact]
    public void JsonHasTheSameReasons()
    {
        var run = Why("1", _good, "--format", "json");
        run.ExitCode.ShouldBe(0, run.Errors);
        var why = JsonDocument.Parse(run.Output).RootElement;
        why.GetProperty("question").GetProperty("number").GetInt32().ShouldBe(1);
        var reason = why.GetProperty("reasons").EnumerateArray().ShouldHaveSingleItem();
        reason.GetProperty("rule").GetString().ShouldBe("claim.passive");
        var words = reason.GetProperty("words");
        File.ReadAllText(_good)[words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()].ShouldBe("dvo boyeci su morto");
    }

    [Theory]
    [InlineData("7", "Story 1 has no question 7: there is one question, 1.")]
    [InlineData("1.2", "Question 1 has no answer 2: there is one answer, 1.")]
    [InlineData("2:1", "There is no story 2: there is one story, 1.")]
    [InlineData("killed", "'killed' is no number of a brief. Write 3 for a question, 3.2 for its second answer, 2:3.2 for one of the second story.")]
    [InlineData("1.", "'1.' is no number")]
    [InlineData(":", "':' is no number")]
    public void AnUnknownNumberIsExplained(string number, string message)
    {
        var run = Why(number, _good);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }

    private Run Why(params string[] arguments) => RunWhence(["why", .. arguments, "--languages", _language.Folder]);

    public void Dispose()
    {
        _folder.Dispose();
        _language.Dispose();
    }
}
