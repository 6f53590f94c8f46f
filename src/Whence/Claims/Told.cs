using Whence.Quantities;

namespace Whence.Claims;

/// <summary>The last count that an article stated before the place where it is read.</summary>
/// <param name="Figure">What was counted.</param>
/// <param name="Concept">Concept id.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct Told(Figure Figure, string Concept, int Sentence);

/// <summary>The last sum of money, or length, area and so on, that an article stated before the place where it is read.</summary>
/// <param name="Figure">The amount.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Claim">The claim that was made of it.</param>
internal readonly record struct ToldAmount(Figure Figure, int Sentence, Claim Claim);

/// <summary>What was counted last.</summary>
/// <param name="Figure">The count.</param>
/// <param name="Subject">Who or what it counts; null where nothing known governs it.</param>
internal readonly record struct Counted(Figure Figure, Subject? Subject);

/// <summary>A count of which the figures behind it in its sentence may be the members.</summary>
/// <param name="Index">Index of the figure.</param>
/// <param name="Governing">What governs it.</param>
internal readonly record struct Whole(int Index, Governing Governing);
