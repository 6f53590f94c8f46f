namespace Whence.Intake.Feeds;

/// <summary>A feed to read.</summary>
/// <param name="Title">Its name in the list, or null.</param>
/// <param name="Address">Where it is, http or https.</param>
/// <param name="Folder">The folder of the list that it stands in, outer folders first with <c>/</c> between; null for none.</param>
public sealed record FeedAddress(string? Title, Uri Address, string? Folder);
