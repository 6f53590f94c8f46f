namespace Whence.Store;

/// <summary>What a new analysis of the store gave.</summary>
/// <param name="Read">Articles read again, as their packs (or the program) had changed.</param>
/// <param name="Changed">Of these, how many are read otherwise now; only their stories are told anew.</param>
public sealed record ReanalysisResult(int Read, int Changed);
