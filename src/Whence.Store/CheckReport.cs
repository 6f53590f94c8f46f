namespace Whence.Store;

/// <summary>Whether a store is whole.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Stories">Number of stories.</param>
/// <param name="Stale">Of these, how many wait to be told anew; that is no fault.</param>
/// <param name="Faults">What is wrong, a sentence each; empty where all is well.</param>
public sealed record CheckReport(int Articles, int Stories, int Stale, IReadOnlyList<string> Faults);
