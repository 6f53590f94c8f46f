namespace Whence.Store;

/// <summary>What became of a batch. All of it is on disk when this is returned.</summary>
/// <param name="Added">Articles that are new.</param>
/// <param name="AlreadyThere">Articles that the store had, or that stand twice in the batch: same text, same day, same address.</param>
/// <param name="NewVersions">Of those added: how many are another text at an address known before. Both are kept; the newest is the current one.</param>
public sealed record AddResult(int Added, int AlreadyThere, int NewVersions);
