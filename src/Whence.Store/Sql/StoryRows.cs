using System.Data.Common;
using Dapper;
using NodaTime;
using Whence.Articles;
using Whence.Store.Streaming;
using Whence.Stories;

namespace Whence.Store.Sql;

/// <summary>Keeps the rows of stories in step with the stream: what an overview shows of them. Figures and origins are told later (<see cref="StoryTelling"/>).</summary>
internal sealed class StoryRows(DbConnection connection)
{
    /// <summary>What an overview needs of an article.</summary>
    private sealed record Member(long Number, string Id, string? Published, string? Path, string? Title, string? Language);

    private readonly Statement _move = new(connection, "UPDATE article SET story = @story, found = NULL WHERE number = @article", "story article");
    private readonly Statement _members = new(connection, "SELECT number, id, published, path, title, language FROM article WHERE story = @story", "story");
    private readonly Statement _update = new(connection,
        "UPDATE story SET title = @title, first_day = @first, last_day = @last, articles = @articles, languages = @languages, changed = @changed, stale = 1 WHERE number = @story", "title first last articles languages changed story");
    private readonly Statement _insert = new(connection, """
        INSERT INTO story (title, first_day, last_day, articles, languages, changed, number, id, stale, told, origins, unknown_lineage, questions, revised, disputed)
        VALUES (@title, @first, @last, @articles, @languages, @changed, @story, @id, 1, 0, 0, 0, 0, 0, 0)
        """, "title first last articles languages changed story id");
    private readonly Statement _uses = new(connection, "SELECT (SELECT count(*) FROM story WHERE id = @id) + (SELECT count(*) FROM story_redirect WHERE old_id = @id)", "id");
    private readonly Statement _last = new(connection, """
        SELECT coalesce(max(c.place), 0) FROM (SELECT number FROM story UNION ALL SELECT number FROM story_joined) s LEFT JOIN story_change c ON c.story = s.number WHERE s.number = @story GROUP BY s.number
        """, "story");
    private readonly Statement _name = new(connection, """
        SELECT payload FROM act WHERE kind = 'RenameStory' AND undone_by IS NULL
            AND (target IN (SELECT id FROM story WHERE number = @story) OR target IN (SELECT old_id FROM story_redirect WHERE story = @story AND found IS NULL)) ORDER BY id DESC LIMIT 1
        """, "story");
    private readonly Statement _stale = new(connection, "SELECT stale FROM story WHERE number = @story", "story");
    private readonly Statement _change = Statement.Insert(connection, "story_change", "story place kind after articles");

    /// <summary>Writes down what has changed.</summary>
    public void Apply(WindowChanges changes, Instant now)
    {
        var moved = changes.Moves.Where(m => m.From >= 0).ToList();
        // 1 articles: where their texts put them, then where analysts want them
        var decided = Placements.Matter(connection);
        var told = decided ? connection.Query<(int, int)>("SELECT number, story FROM article WHERE found IS NOT NULL").ToDictionary() : [];
        foreach (var move in moved) _move.Run(move.To, move.Article);
        if (decided) PlaceRows.GoOn(connection, Destinations(moved));
        var places = decided ? new PlaceRows(connection) : null;
        List<ArticleMove> placed = [.. moved.Where(m => told.ContainsKey(m.Article)).Select(m => m with { From = told[m.Article] }), .. places?.Place() ?? []];
        // 2 stories: those with articles, then those without
        var goneTo = Destinations(moved.Concat(placed));
        var empty = new List<int>();
        foreach (var story in changes.Moves.Concat(placed).Select(m => m.To).Concat(goneTo.Keys).Distinct().Order())
            if (MembersOf(story) is { Count: > 0 } members) Write(story, members, now);
            else empty.Add(story);
        foreach (var story in empty)
            if (goneTo.TryGetValue(story, out var to) && places?.Leave(story, to) != true) Redirect(story, to);
        places?.Lead();
        foreach (var (story, history) in changes.Histories) Append(story, history);
    }

    /// <summary>Where most of what has left a story has gone.</summary>
    private static Dictionary<int, int> Destinations(IEnumerable<ArticleMove> moves) =>
        moves.GroupBy(m => m.From).ToDictionary(g => g.Key, g => g.GroupBy(m => m.To).OrderByDescending(t => t.Count()).ThenBy(t => t.Key).First().Key);

    /// <summary>Puts articles where analysts want them told by now.</summary>
    public void Place(Instant now) => Apply(new([], []), now);

    /// <summary>Writes rows anew: something about their articles, or what they are to be called, has changed.</summary>
    public void Rewrite(IEnumerable<int> stories, Instant now)
    {
        foreach (var story in stories.Distinct().Order()) Write(story, MembersOf(story), now);
    }

    /// <summary>Whether a story is there and must be told anew.</summary>
    public bool IsStale(int story) => _stale.Value(story) is 1L;

    private List<Member> MembersOf(int story)
    {
        var members = new List<Member>();
        using (var rows = _members.Rows(story))
            while (rows.Read()) members.Add(new(rows.GetInt64(0), rows.GetString(1), Text(rows, 2), Text(rows, 3), Text(rows, 4), Text(rows, 5)));
        return [.. members.OrderBy(m => m.Published is null).ThenBy(m => m.Published, StringComparer.Ordinal).ThenBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private void Write(int story, List<Member> members, Instant now)
    {
        // what an analyst called it goes before its headline
        var title = (string?)_name.Value(story) ?? TitleOf(members);
        var languages = string.Join(' ', members.Select(m => m.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        var (first, last, changed) = (members[0].Published, members.FindLast(m => m.Published is not null)?.Published, Days.Write(now));
        if (_update.Run(title, first, last, members.Count, languages, changed, story) == 0) _insert.Run(title, first, last, members.Count, languages, changed, story, PlaceRows.TakeBack(connection, story) ?? FreeId(members));
    }

    private string TitleOf(List<Member> members)
    {
        if (members.Find(m => m.Title is not null) is { } titled) return titled.Title!;
        var (text, start, end) = connection.QuerySingle<(string, int, int)>("SELECT t.text, a.prose_start, a.prose_end FROM article_text t JOIN article a ON a.number = t.article WHERE a.number = @Number", new { members[0].Number });
        return StoryTeller.FirstWords(new TextSpan(start, end).Of(text));
    }

    /// <summary>Named after its earliest article, and kept whatever comes; where another story bears that name, after the next one.</summary>
    private string FreeId(List<Member> members)
    {
        foreach (var member in members)
            if (IsFree("story-" + member.Id)) return "story-" + member.Id;
        for (var n = 2; ; n++)
            if (IsFree($"story-{members[0].Id}-{n}")) return $"story-{members[0].Id}-{n}";
    }

    private bool IsFree(string id) => (long)_uses.Value(id)! == 0;

    /// <summary>A story without articles goes on as the one that has most of them: its id leads there.</summary>
    private void Redirect(int story, int to)
    {
        connection.Execute("""
            UPDATE story_redirect SET story = @to WHERE story = @story;
            INSERT INTO story_redirect (old_id, story) SELECT id, @to FROM story WHERE number = @story;
            DELETE FROM story WHERE number = @story;
            DELETE FROM story_change WHERE story = @story;
            """, new { story, to });
        LedgerRows.Delete(connection, story);
        NewsRows.Move(connection, story, to);
    }

    private void Append(int story, IReadOnlyList<StoryChange> history)
    {
        if (_last.Value(story) is not long place) return; // it is gone
        foreach (var change in history) _change.Run(story, ++place, change.Kind.ToString().ToLowerInvariant(), change.After, change.Articles);
    }
}
