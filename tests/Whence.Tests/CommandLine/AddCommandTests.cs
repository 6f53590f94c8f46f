using Whence.Tests.Support;

namespace Whence.Tests.CommandLine;

/// <summary><c>whence add</c>: its exit code tells whether anything could not be read; what is read and holds no text is said, and is no error.</summary>
public sealed class AddCommandTests : IDisposable
{
    private const string Text = "The only bridge over the river was closed on Tuesday night, the governor said, and about 340 people were taken to schools nearby.";
    private const string Empty = "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav></body></html>";

    private readonly TempFolder _folder = new();

    private Run Add(params string[] files) => Support.CommandLine.RunWhence(["add", .. files, "--db", Path.Combine(_folder.Path, "news.db")]);

    [Fact]
    public void AnItemThatIsOnlyAHeadlineIsSaidAndIsNoError()
    {
        var run = Add(_folder.Write("feed.xml", $"<rss><channel><title>Courier</title><item><title>Flood</title><description>{Text} {Text}</description></item><item><title>Only a headline</title></item></channel></rss>"));
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldContain("1 article came: 1 new, 0 there already; 1 refused (1 of them without text)");
        run.Errors.ShouldContain("feed.xml#2");
    }

    [Fact]
    public void WhereNoArticleCameTheExitCodeIsOne()
    {
        var run = Add(_folder.Write("empty.html", Empty));
        run.ExitCode.ShouldBe(1, run.Errors);
        run.Errors.ShouldContain("The page holds no article.");
    }

    [Fact]
    public void WhatCannotBeReadIsAnErrorWhateverElseCame()
    {
        var lines = _folder.Write("news.jsonl", $"{{\"text\":\"{Text}\"}}\n{{\"text\": broken\n");
        Add(lines).ExitCode.ShouldBe(2);
        Add(_folder.Write("good.txt", $"date 2027-03-09\n\n{Text}\n"), Path.Combine(_folder.Path, "gone.txt")).ExitCode.ShouldBe(2);
    }

    public void Dispose() => _folder.Dispose();
}
