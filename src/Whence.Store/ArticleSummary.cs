using NodaTime;

namespace Whence.Store;

/// <summary>An article as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Language">Code of its language, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Path">The file it came from, or null.</param>
/// <param name="IsNewest">No later text is known at its address.</param>
public sealed record ArticleSummary(string Id, string? Title, LocalDate? Published, string? Language, string? Outlet, string? Url, string? Path, bool IsNewest);
