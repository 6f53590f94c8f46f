using System.Globalization;
using System.Text.Json;
using NodaTime;
using Whence.Articles;
using Whence.Ledger;
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
        if (kind == ActKind.GradeSource) SourceGrade.Read(payload);
        if (kind is ActKind.MergeOrigins or ActKind.MergeQuestions && Corrections.ArticlesOf(target).Count < 2) throw new ArgumentException($"'{target}' names only one; expected two or more, with blanks between.", nameof(target));
        if (kind == ActKind.MoveArticle)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(payload);
            payload = payload.Trim();
        }
        return writer.InTransaction(() =>
        {
            if (kind == ActKind.MergeQuestions) Compare(target);
            if (kind == ActKind.MergeStories) ExpectSeveral(target);
            if (kind == ActKind.MoveArticle) ExpectElsewhere(target, payload!);
            var act = ActRows.Write(database.Connection, kind, target.Trim(), payload, who, now);
            Apply(act, now);
            return act;
        });
    }

    /// <inheritdoc cref="NewsStore.Undo"/>
    public Act Undo(long id, string who, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        return writer.InTransaction(() =>
        {
            var done = ActRows.One(database.Connection, id) ?? throw new ArgumentException($"There is no act {id}.", nameof(id));
            if (done.Kind == ActKind.Undo) throw new ArgumentException($"Act {id} undoes another one; do that one again instead.", nameof(id));
            if (done.UndoneBy is { } by) throw new ArgumentException($"Act {id} was undone already, by act {by}.", nameof(id));
            var undo = ActRows.Write(database.Connection, ActKind.Undo, id.ToString(CultureInfo.InvariantCulture), null, who, now);
            ActRows.Undo(database.Connection, id, undo.Id);
            Apply(done with { UndoneBy = undo.Id }, now);
            return undo;
        });
    }

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
                writer.Touch([StoryOf(Corrections.ClaimOf(act.Target))], now);
                break;
            case ActKind.MergeOrigins or ActKind.SplitOrigin:
                writer.Touch(One([.. Corrections.ArticlesOf(act.Target).Select(a => ArticleReader.One(database.Connection, NumberOf(a)).Story)], act), now);
                break;
            case ActKind.MergeQuestions or ActKind.SplitQuestion:
                writer.Touch(One(Corrections.ClaimsOf(act.Target).ConvertAll(StoryOf), act), now);
                break;
            case ActKind.MergeStories or ActKind.MoveArticle:
                writer.Place(now);
                break;
            default: // a grade changes nothing that is told
                break;
        }
    }

    /// <summary>Whether a target names stories that can become one.</summary>
    /// <exception cref="ArgumentException">One is not there, or they are one already.</exception>
    private void ExpectSeveral(string target)
    {
        var stories = Corrections.ArticlesOf(target).Select(id => StoryReader.NumberOf(database.Connection, id) ?? throw new ArgumentException($"There is no story '{id}'.", nameof(target))).Distinct().Count();
        if (stories < 2) throw new ArgumentException($"'{target}' names only one story; expected two or more, with blanks between.", nameof(target));
    }

    /// <summary>Whether articles can be moved.</summary>
    /// <exception cref="ArgumentException">There is no such article or story, or they are in that story already.</exception>
    private void ExpectElsewhere(string target, string payload)
    {
        List<int> articles = [.. Corrections.ArticlesOf(target).Select(NumberOf)];
        List<int> stories = [.. articles.Select(a => ArticleReader.One(database.Connection, a).Story).Distinct()];
        if (Placements.StoryIn(payload) is { } id)
        {
            var to = StoryReader.NumberOf(database.Connection, id) ?? throw new ArgumentException($"There is no story '{id}'; expected the id of one, or 'new'.", nameof(payload));
            if (stories is [var only] && only == to) throw new ArgumentException($"'{target}': in that story already.", nameof(target));
        }
        else if (stories is [var story] && StoryReader.Articles(database.Connection, story).Count == articles.Count) throw new ArgumentException($"'{target}': a story of their own already.", nameof(target));
    }

    /// <summary>The story that a claim is in.</summary>
    /// <exception cref="ArgumentException">There is no such article, or the place lies outside its text.</exception>
    private int StoryOf(TextPlace claim)
    {
        var article = ArticleReader.One(database.Connection, NumberOf(claim.Article));
        return claim.Span.End <= article.Article.Text.Length ? article.Story : throw new ArgumentException($"'{claim}' lies outside the text of the article.", nameof(claim));
    }

    /// <summary>The stories that an act is about: one when it is done; later they may have been told apart.</summary>
    private static List<int> One(List<int> stories, Act act) =>
        act.UndoneBy is not null || stories.Distinct().Count() == 1 ? stories : throw new ArgumentException($"'{act.Target}' are of {stories.Distinct().Count()} stories; expected those of one.", nameof(act));

    /// <summary>Whether figures can answer one question.</summary>
    /// <exception cref="ArgumentException">One is no claim, or they count or measure different things.</exception>
    private void Compare(string target)
    {
        string? first = null;
        foreach (var claim in Corrections.ClaimsOf(target))
        {
            var unit = UnitOf(claim) ?? throw new ArgumentException($"No figure was found at '{claim}'.", nameof(target));
            if ((first ??= unit) != unit) throw new ArgumentException($"'{target}': one is in '{Words(first)}', another in '{Words(unit)}'; expected figures that can be held against each other.", nameof(target));
        }

        static string Words(string unit) => unit.Length == 0 ? "people or things" : unit;
    }

    private string? UnitOf(TextPlace place)
    {
        using var analysis = JsonDocument.Parse(AnalysisReader.Read(database.Connection, ArticleReader.One(database.Connection, NumberOf(place.Article))));
        foreach (var claim in analysis.RootElement.GetProperty("claims").EnumerateArray())
            if (claim.GetProperty("start").GetInt32() == place.Span.Start && claim.GetProperty("end").GetInt32() == place.Span.End) return Slot.UnitOf(claim.GetProperty("quantity").GetProperty("unit").GetString());
        return null;
    }

    private int NumberOf(string article) => ArticleReader.NumberOf(database.Connection, article) ?? throw new ArgumentException($"There is no article '{article}'.", nameof(article));
}
