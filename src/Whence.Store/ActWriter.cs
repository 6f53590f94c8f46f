using System.Globalization;
using NodaTime;
using Whence.Store.Sql;
using Whence.Store.Sqlite;

namespace Whence.Store;

/// <summary>Records what analysts decide and applies it: what depends on it is read or told anew.</summary>
internal sealed class ActWriter(SqliteDatabase database, StoreWriter writer, Reanalysis reanalysis)
{
    /// <inheritdoc cref="NewsStore.Record"/>
    public Act Record(ActKind kind, string target, string? payload, string who, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        if (kind == ActKind.Undo) throw new ArgumentException("An act is undone by Undo.", nameof(kind));
        if (kind == ActKind.RenameStory) ArgumentException.ThrowIfNullOrWhiteSpace(payload);
        if (kind == ActKind.CorrectDate) Corrections.DayOf(payload);
        return writer.InTransaction(() =>
        {
            var act = ActRows.Write(database.Connection, kind, target, payload, who, now);
            Apply(act, now);
            return act;
        });
    }

    /// <inheritdoc cref="NewsStore.Undo"/>
    public Act Undo(long id, string who, Instant now) => writer.InTransaction(() =>
    {
        var done = ActRows.One(database.Connection, id) ?? throw new ArgumentException($"There is no act {id}.", nameof(id));
        if (done.Kind == ActKind.Undo) throw new ArgumentException($"Act {id} undoes another one; do that one again instead.", nameof(id));
        if (done.UndoneBy is { } by) throw new ArgumentException($"Act {id} was undone already, by act {by}.", nameof(id));
        var undo = ActRows.Write(database.Connection, ActKind.Undo, id.ToString(CultureInfo.InvariantCulture), null, who, now);
        ActRows.Undo(database.Connection, id, undo.Id);
        Apply(done, now);
        return undo;
    });

    /// <summary>Brings what an act concerns in step with the acts that hold.</summary>
    private void Apply(Act act, Instant now)
    {
        switch (act.Kind)
        {
            case ActKind.RenameStory:
                writer.Touch([StoryReader.NumberOf(database.Connection, act.Target) ?? throw new ArgumentException($"There is no story '{act.Target}'.", nameof(act))], now);
                break;
            case ActKind.CorrectDate:
                writer.Changed(reanalysis.Read([NumberOf(act.Target)]), now);
                break;
            case ActKind.Misread:
                var article = ArticleReader.One(database.Connection, NumberOf(Corrections.ClaimOf(act.Target).Article));
                if (Corrections.ClaimOf(act.Target).Span.End > article.Article.Text.Length) throw new ArgumentException($"'{act.Target}' lies outside the text of the article.", nameof(act));
                writer.Touch([article.Story], now);
                break;
            default: // recorded, for the day when it is applied
                break;
        }
    }

    private int NumberOf(string article) => ArticleReader.NumberOf(database.Connection, article) ?? throw new ArgumentException($"There is no article '{article}'.", nameof(article));
}
