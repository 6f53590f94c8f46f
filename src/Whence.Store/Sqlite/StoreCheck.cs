using Dapper;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>Looks whether a store is whole: the file itself, and that everything in it belongs together.</summary>
internal static class StoreCheck
{
    /// <summary>Faults that are named, of one kind, at most.</summary>
    private const int Most = 20;

    private static readonly string[] OfArticles = ["article_text", "analysis", "sketch"];
    private static readonly string[] OfStories = ["story_brief", "origin", "origin_article", "question", "answer", "report"];

    /// <summary>What a story keeps that is told elsewhere.</summary>
    private static readonly string[] OfJoined = ["story_change", "answer_news"];

    /// <summary>Looks at all of it.</summary>
    public static CheckReport Run(SqliteConnection connection)
    {
        var faults = new List<string>();
        // 1 the file and the full-text index
        faults.AddRange(connection.Query<string>($"PRAGMA integrity_check({Most})").Where(line => line != "ok").Select(line => $"The file is damaged: {line}."));
        var articles = connection.ExecuteScalar<int>("SELECT count(*) FROM article");
        if (faults.Count == 0)
        {
            // 2 every article once, with all that belongs to it
            Expect(connection.ExecuteScalar<int?>("SELECT max(number) + 1 FROM article") ?? 0, articles, "article numbers have gaps: the highest is {0}, the articles are {1}");
            Expect(connection.ExecuteScalar<int>("SELECT count(DISTINCT id) FROM article"), articles, "articles stand twice: {0} ids for {1} articles");
            foreach (var table in OfArticles)
            {
                None($"SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM {table})", $"articles have nothing in '{table}'");
                None($"SELECT count(*) FROM {table} WHERE article NOT IN (SELECT number FROM article)", $"rows of '{table}' belong to no article");
            }
            None("SELECT count(*) FROM article WHERE number NOT IN (SELECT id FROM article_words_docsize)", "articles are missing in the full-text index");
            None("SELECT count(*) FROM article_words_docsize WHERE id NOT IN (SELECT number FROM article)", "entries of the full-text index belong to no article");
            None("SELECT count(*) FROM (SELECT url FROM article WHERE url IS NOT NULL GROUP BY url HAVING sum(newest) <> 1)", "addresses have no newest text, or several");
            // 3 every article in one story, and every story with its articles
            None("SELECT count(*) FROM article WHERE story NOT IN (SELECT number FROM story)", "articles are in no story");
            None("SELECT count(*) FROM story s WHERE s.articles <> (SELECT count(*) FROM article a WHERE a.story = s.number)", "stories have another number of articles than they say");
            None("SELECT count(*) FROM story_redirect WHERE story NOT IN (SELECT number FROM story)", "former ids of stories lead nowhere");
            foreach (var table in OfStories) None($"SELECT count(*) FROM {table} WHERE story NOT IN (SELECT number FROM story)", $"rows of '{table}' belong to no story");
            foreach (var table in OfJoined) None($"SELECT count(*) FROM {table} WHERE story NOT IN (SELECT number FROM story UNION ALL SELECT number FROM story_joined)", $"rows of '{table}' belong to no story");
            None("SELECT count(*) FROM article WHERE found = story", "articles are told elsewhere and are not");
            None("SELECT count(*) FROM story_joined WHERE number IN (SELECT number FROM story) OR id NOT IN (SELECT old_id FROM story_redirect)", "stories that are told elsewhere are in the lists, or their ids lead nowhere");
            // 4 ledgers
            None("SELECT count(*) FROM story WHERE stale = 0 AND number NOT IN (SELECT story FROM story_brief)", "stories are marked as told and have no brief");
            None("SELECT count(*) FROM story s WHERE s.stale = 0 AND s.questions <> (SELECT count(*) FROM question q WHERE q.story = s.number)", "stories have another number of questions than they say");
            None("SELECT count(*) FROM report r JOIN article a ON a.number = r.article JOIN story s ON s.number = r.story WHERE s.stale = 0 AND a.story <> r.story", "reports are from articles of other stories");
            None("SELECT count(*) FROM report WHERE article NOT IN (SELECT number FROM article)", "reports belong to no article");
        }
        return new(articles, connection.ExecuteScalar<int>("SELECT count(*) FROM story"), connection.ExecuteScalar<int>("SELECT count(*) FROM story WHERE stale = 1"), faults);

        void None(string count, string what)
        {
            if (connection.ExecuteScalar<long>(count) is > 0 and var number) faults.Add($"{number} {what}.");
        }

        void Expect(long found, long expected, string what)
        {
            if (found != expected) faults.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, what, found, expected) + ".");
        }
    }
}
