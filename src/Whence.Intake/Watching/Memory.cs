namespace Whence.Intake.Watching;

/// <summary>Where a watcher keeps what it learns, such as a store. All four are called from several threads.</summary>
/// <param name="StateOf">What is remembered of a feed, by the address it is subscribed under; null where it is new.</param>
/// <param name="HasSeen">Whether an item of a feed was dealt with before; feed and item.</param>
/// <param name="HasAddress">Whether an article from this address is there already, through whichever feed.</param>
/// <param name="Keep">Keeps a delivery, all of it or, with an exception, nothing.</param>
public sealed record Memory(Func<Uri, PollState?> StateOf, Func<Uri, string, bool> HasSeen, Func<Uri, bool> HasAddress, Func<Delivery, Kept> Keep);

/// <summary>What is to be kept together.</summary>
/// <param name="State">State of the feed.</param>
/// <param name="Articles">Articles that came in, none refused.</param>
/// <param name="Seen">Items of the feed that are dealt with, whether an article came of them or not.</param>
public sealed record Delivery(PollState State, IReadOnlyList<Arrival> Articles, IReadOnlyList<string> Seen);

/// <summary>What became of a delivery.</summary>
/// <param name="Added">Articles that are new.</param>
/// <param name="AlreadyThere">Articles that were there.</param>
public sealed record Kept(int Added, int AlreadyThere);
