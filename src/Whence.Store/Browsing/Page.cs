namespace Whence.Store;

/// <summary>Some of a long list.</summary>
/// <param name="Items">What stands on this page.</param>
/// <param name="Next">Where the next page begins, to be given back as it is; null where this is the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
