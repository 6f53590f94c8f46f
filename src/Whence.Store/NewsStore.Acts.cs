using Whence.Store.Sql;

namespace Whence.Store;

/// <content>What analysts decide, and what is known of sources.</content>
public sealed partial class NewsStore
{
    /// <summary>Writes down what an analyst has decided, and applies it; stories that it concerns are told anew by the next <see cref="Refresh"/>.</summary>
    /// <param name="kind">What; not <see cref="ActKind.Undo"/>.</param>
    /// <param name="target">About what; see the kinds.</param>
    /// <param name="payload">How; see the kinds.</param>
    /// <param name="who">By whom.</param>
    /// <exception cref="ArgumentException">Target or payload are not what the kind needs.</exception>
    public Act Record(ActKind kind, string target, string? payload, string who)
    {
        lock (_gate) return _writer.Value.Acts.Record(kind, target, payload, who, Now);
    }

    /// <summary>Undoes an act.</summary>
    /// <returns>The act of undoing.</returns>
    /// <exception cref="ArgumentException">There is no such act, or it was undone already.</exception>
    public Act Undo(long act, string who)
    {
        lock (_gate) return _writer.Value.Acts.Undo(act, who, Now);
    }

    /// <summary>The acts, all or those about one target, in the order in which they were done.</summary>
    public IReadOnlyList<Act> Acts(string? target = null) => Read(() => ActRows.List(_database.Connection, target));

    /// <summary>How far a source is trusted: the grades that analysts gave it and that hold, the latest first.</summary>
    /// <param name="source">Its id or its label, as graded, in any case.</param>
    public IReadOnlyList<SourceGrade> Grades(string source) => Read(() => ActRows.Grades(_database.Connection, [source]));

    /// <summary>What a source has asserted over time, in all stories as told last, and how often it was first, revised itself, or was copied.</summary>
    /// <param name="source">Its id, or its label as the ledgers have it.</param>
    /// <param name="skip">How many of its figures to pass over.</param>
    /// <param name="limit">How many of its figures to give at most.</param>
    public SourceRecord Source(string source, int skip = 0, int limit = 100)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(() => SourceReader.Read(_database.Connection, source, skip, limit));
    }
}
