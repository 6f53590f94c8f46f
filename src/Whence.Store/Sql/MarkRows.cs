using System.Data.Common;
using Dapper;
using NodaTime;

namespace Whence.Store.Sql;

/// <summary>How far sources have been read in.</summary>
internal static class MarkRows
{
    public static Mark? Read(DbConnection connection, string source) =>
        connection.ExecuteScalar<string>("SELECT position FROM mark WHERE source = @source", new { source }) is { } position ? new(source, position) : null;

    public static void Write(DbConnection connection, Mark mark, Instant now) =>
        connection.Execute("INSERT INTO mark (source, position, at) VALUES (@Source, @Position, @at) ON CONFLICT (source) DO UPDATE SET position = excluded.position, at = excluded.at",
            new { mark.Source, mark.Position, at = Days.Write(now) });
}
