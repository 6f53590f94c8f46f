using System.Data.Common;
using Dapper;
using Whence.Store.Streaming;

namespace Whence.Store.Sql;

/// <summary>Keeps the rows of articles, and former ids of stories, in step with where analysts want them told (<see cref="Placements"/>).</summary>
internal sealed class PlaceRows(DbConnection connection)
{
    private readonly Placements _places = new(connection);

    /// <summary>Puts every article where it is to be told.</summary>
    /// <returns>The articles that were told elsewhere before.</returns>
    public List<ArticleMove> Place()
    {
        var moves = new List<ArticleMove>();
        var concerned = connection.Query<(int Number, int Story, int? Found)>("SELECT number, story, found FROM article WHERE found IS NOT NULL").AsList();
        foreach (var some in _places.Joined.Chunk(500)) concerned.AddRange(connection.Query<(int, int, int?)>("SELECT number, story, found FROM article WHERE story IN @some AND found IS NULL", new { some }));
        foreach (var some in _places.Moved.Chunk(500)) concerned.AddRange(connection.Query<(int, int, int?)>("SELECT number, story, found FROM article WHERE number IN @some AND found IS NULL", new { some }));
        foreach (var (number, story, kept) in concerned.Distinct().OrderBy(c => c.Number))
        {
            var found = kept ?? story;
            var told = _places.Of(number, found);
            if (told == story) continue;
            connection.Execute("UPDATE article SET story = @told, found = @found WHERE number = @number", new { number, told, found = told == found ? null : (int?)found });
            moves.Add(new(number, story, told));
        }
        foreach (var story in moves.Select(m => m.From).Distinct()) NewsRows.Follow(connection, story);
        return moves;
    }

    /// <summary>Takes a story without articles out of the lists; it comes back when articles are told in it again, and until then its id leads elsewhere.</summary>
    /// <returns>False where it has none by its texts either: it is gone for good.</returns>
    public bool Leave(int story, int to)
    {
        var comes = _places.IsOwn(story) || connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM article WHERE found = @story)", new { story });
        if (!comes) return false;
        connection.Execute("""
            UPDATE story_redirect SET found = coalesce(found, @story), story = @to WHERE story = @story;
            INSERT INTO story_redirect (old_id, story, found) SELECT id, @to, @story FROM story WHERE number = @story;
            INSERT INTO story_joined (number, id) SELECT number, id FROM story WHERE number = @story;
            DELETE FROM story WHERE number = @story;
            """, new { story, to });
        LedgerRows.Delete(connection, story);
        return true;
    }

    /// <summary>The id that a story comes back under; null where it never was away.</summary>
    public static string? TakeBack(DbConnection connection, int story)
    {
        if (connection.ExecuteScalar<string>("SELECT id FROM story_joined WHERE number = @story", new { story }) is not { } id) return null;
        connection.Execute("DELETE FROM story_joined WHERE number = @story; DELETE FROM story_redirect WHERE old_id = @id", new { story, id });
        return id;
    }

    /// <summary>Stories that are told elsewhere, and have no articles by their texts either by now, go on as others: decisions about them are about these.</summary>
    /// <param name="goneTo">Where most of their articles have gone.</param>
    public static void GoOn(DbConnection connection, Dictionary<int, int> goneTo)
    {
        foreach (var (story, to) in goneTo)
            connection.Execute("""
                UPDATE story_redirect SET found = @to WHERE found = @story AND NOT EXISTS (SELECT 1 FROM article WHERE found = @story);
                DELETE FROM story_joined WHERE number = @story AND NOT EXISTS (SELECT 1 FROM article WHERE found = @story);
                """, new { story, to });
    }

    /// <summary>Lets former ids lead to where their stories are told now.</summary>
    public void Lead()
    {
        connection.Execute("UPDATE story_redirect SET found = story WHERE found IS NULL AND story NOT IN (SELECT number FROM story)");
        foreach (var found in connection.Query<int>("SELECT DISTINCT found FROM story_redirect WHERE found IS NOT NULL").AsList())
        {
            var to = connection.ExecuteScalar<int?>("SELECT number FROM story WHERE number = @found", new { found })
                ?? connection.ExecuteScalar<int?>("SELECT number FROM story WHERE number = @told", new { told = _places.Of(found) })
                ?? connection.ExecuteScalar<int?>("SELECT story FROM article WHERE found = @found GROUP BY story ORDER BY count(*) DESC, story LIMIT 1", new { found });
            if (to is { } story) connection.Execute("UPDATE story_redirect SET story = @story, found = @left WHERE found = @found", new { found, story, left = story == found ? null : (int?)found });
        }
    }
}
