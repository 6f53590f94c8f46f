using System.Data.Common;
using Dapper;

namespace Whence.Store.Sql;

/// <summary>What analysts have decided on where articles are told (docs/decisions/0074): which stories are one, and which articles belong to another story than their texts say.</summary>
internal sealed class Placements
{
    private readonly DbConnection _connection;
    private readonly Dictionary<int, int> _into = [];
    private readonly Dictionary<int, int> _moved = [];
    private readonly HashSet<int> _own = [];

    /// <summary>Reads the decisions that hold.</summary>
    public Placements(DbConnection connection)
    {
        _connection = connection;
        foreach (var act in ActRows.Standing(connection))
            if (act.Kind == ActKind.MergeStories) Join(act.Target.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else if (act.Kind == ActKind.MoveArticle) Move(act);
    }

    /// <summary>Whether anybody has decided anything, or something is still told as was decided before: else there is nothing to look after.</summary>
    public static bool Matter(DbConnection connection) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM act WHERE kind IN ('MergeStories', 'MoveArticle') AND undone_by IS NULL) OR EXISTS (SELECT 1 FROM article WHERE found IS NOT NULL)");

    /// <summary>Number of a story of one's own that an act makes; those that are found have numbers from 0 on.</summary>
    public static int OwnStory(long act) => -(int)act;

    /// <summary>The story that a payload of <see cref="ActKind.MoveArticle"/> names; null for one of its own.</summary>
    public static string? StoryIn(string payload) => payload.Split(' ')[0] is var id && id == "new" ? null : id;

    /// <summary>The story that a story is told in.</summary>
    public int Of(int story)
    {
        while (_into.TryGetValue(story, out var into)) story = into;
        return story;
    }

    /// <summary>The story that an article is told in.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="found">The story that its text puts it into.</param>
    public int Of(int article, int found) => Of(_moved.GetValueOrDefault(article, found));

    /// <summary>Whether a story is one that a decision has made, which holds.</summary>
    public bool IsOwn(int story) => _own.Contains(story);

    /// <summary>Stories that are told in others.</summary>
    public IReadOnlyCollection<int> Joined => _into.Keys;

    /// <summary>Articles that are told where an analyst has put them.</summary>
    public IReadOnlyCollection<int> Moved => _moved.Keys;

    /// <summary>Number of the story that an id means by what was found, also where it is told elsewhere; null where there is none.</summary>
    private int? NumberOf(string id) =>
        _connection.ExecuteScalar<int?>("SELECT number FROM story WHERE id = @id UNION ALL SELECT number FROM story_joined WHERE id = @id UNION ALL SELECT coalesce(found, story) FROM story_redirect WHERE old_id = @id LIMIT 1", new { id });

    private void Join(string[] ids)
    {
        int? first = null;
        foreach (var id in ids)
        {
            if (NumberOf(id) is not { } number) continue;
            var story = Of(number);
            if ((first ??= story) != story) _into[story] = first.Value;
        }
    }

    private void Move(Act act)
    {
        var id = StoryIn(act.Payload!);
        if (id is null) _own.Add(OwnStory(act.Id));
        if ((id is null ? OwnStory(act.Id) : NumberOf(id)) is not { } story) return;
        foreach (var article in Corrections.ArticlesOf(act.Target))
            if (ArticleReader.NumberOf(_connection, article) is { } number) _moved[number] = story;
    }
}
