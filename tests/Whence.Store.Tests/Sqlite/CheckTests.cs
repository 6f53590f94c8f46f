using Dapper;
using Whence.Store.Tests.Contract;
using Whence.Tests.Support;

namespace Whence.Store.Tests.Sqlite;

/// <summary>The check finds what does not belong together, and a backup is a whole store.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("DELETE FROM article_text WHERE article = 3", "article_text")]
    [InlineData("DELETE FROM analysis WHERE article = 3", "analysis")]
    [InlineData("DELETE FROM sketch WHERE article = 3", "sketch")]
    [InlineData("DELETE FROM article WHERE number = 3", "gaps")]
    [InlineData("DELETE FROM article_words WHERE rowid = 3", "full-text")]
    [InlineData("INSERT INTO article_words (rowid, title, text) VALUES (999, 'a', 'b')", "full-text")]
    [InlineData("UPDATE article SET story = 999 WHERE number = 3", "no story")]
    [InlineData("UPDATE story SET articles = articles + 1", "number of articles")]
    [InlineData("DELETE FROM story_brief", "no brief")]
    [InlineData("DELETE FROM question WHERE place = 1", "number of questions")]
    [InlineData("INSERT INTO story_redirect (old_id, story) VALUES ('story-x', 999)", "lead nowhere")]
    [InlineData("INSERT INTO origin VALUES (999, 1, 'x')", "'origin'")]
    [InlineData("UPDATE report SET article = 999", "no article")]
    public void WhatDoesNotBelongTogetherIsNamed(string harm, string named)
    {
        using var store = _engine.Open(StoreAccess.Write);
        store.Add(StoreContract.Samples);
        store.Refresh();
        store.Check().Faults.ShouldBeEmpty();
        store.Connection.Execute(harm);
        store.Check().Faults.ShouldContain(f => f.Contains(named));
    }

    [Fact]
    public void ABackupIsAWholeStoreAndIsMadeWhileOneWrites()
    {
        using var folder = new TempFolder();
        var copy = Path.Combine(folder.Path, "copy.db");
        using (var store = _engine.Open(StoreAccess.Write))
        {
            store.Add([.. StoreContract.Samples.Take(10)]);
            store.Refresh();
            using (var reader = _engine.Open(StoreAccess.Read)) reader.Backup(copy);
            store.Add([.. StoreContract.Samples.Skip(10)]);
        }
        Directory.GetFiles(folder.Path).ShouldBe([copy], "nothing else is left");
        using var back = NewsStore.Open(copy, StoreAccess.Write, languages: Reader.Languages);
        var report = back.Check();
        (report.Articles, report.Faults.Count).ShouldBe((10, 0));
        back.Add(StoreContract.Samples).ShouldBe(new(StoreContract.Samples.Count - 10, 10, 0));
    }
}
