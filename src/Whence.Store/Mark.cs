namespace Whence.Store;

/// <summary>How far a source has been read in; written in one transaction with the articles read up to there.</summary>
/// <param name="Source">Name of the source, e.g. the full path of an archive.</param>
/// <param name="Position">Where to go on; only who wrote it understands it.</param>
public sealed record Mark(string Source, string Position);
