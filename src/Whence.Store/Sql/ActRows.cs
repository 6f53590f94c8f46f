using System.Data.Common;
using Dapper;
using NodaTime;

namespace Whence.Store.Sql;

/// <summary>The acts of analysts.</summary>
internal static class ActRows
{
    private const string Select = "SELECT id, at, who, kind, target, payload, undone_by AS UndoneBy FROM act";

    private sealed record Row(long Id, string At, string Who, string Kind, string Target, string? Payload, long? UndoneBy)
    {
        public Act Act => new(Id, Days.ReadMoment(At)!.Value, Who, Enum.Parse<ActKind>(Kind), Target, Payload, UndoneBy);
    }

    public static Act Write(DbConnection connection, ActKind kind, string target, string? payload, string who, Instant now)
    {
        var id = connection.ExecuteScalar<long?>("SELECT max(id) + 1 FROM act") ?? 1;
        connection.Execute("INSERT INTO act (id, at, who, kind, target, payload) VALUES (@id, @at, @who, @kind, @target, @payload)", new { id, at = Days.Write(now), who, kind = kind.ToString(), target, payload });
        return One(connection, id)!;
    }

    public static void Undo(DbConnection connection, long id, long by) => connection.Execute("UPDATE act SET undone_by = @by WHERE id = @id", new { id, by });

    public static Act? One(DbConnection connection, long id) => connection.QuerySingleOrDefault<Row>(Select + " WHERE id = @id", new { id })?.Act;

    /// <summary>Acts in the order in which they were done.</summary>
    public static IReadOnlyList<Act> List(DbConnection connection, string? target) =>
        [.. connection.Query<Row>(Select + (target is null ? "" : " WHERE target = @target") + " ORDER BY id", new { target }).Select(r => r.Act)];

    /// <summary>Acts that hold, in the order in which they were done.</summary>
    public static IReadOnlyList<Act> Standing(DbConnection connection) => [.. connection.Query<Row>(Select + " WHERE undone_by IS NULL AND kind <> 'Undo' ORDER BY id").Select(r => r.Act)];

    /// <summary>Grades of a source that hold, the latest first.</summary>
    /// <param name="names">Id and labels of the source, in any case.</param>
    public static IReadOnlyList<SourceGrade> Grades(DbConnection connection, IReadOnlyCollection<string> names) =>
    [
        .. connection.Query<Row>(Select + " WHERE kind = 'GradeSource' AND undone_by IS NULL ORDER BY id DESC")
            .Where(r => names.Contains(r.Target, StringComparer.OrdinalIgnoreCase)).Select(r => SourceGrade.Of(r.Act)),
    ];
}
