using Whence.Articles;

namespace Whence.Web.Chains;

/// <summary>What somebody does in a chain.</summary>
public enum ChainRole
{
    /// <summary>Asserts.</summary>
    Claimant,
    /// <summary>Passes on: an agency, another outlet.</summary>
    Relay,
    /// <summary>Publishes an article of the story.</summary>
    Outlet,
}

/// <summary>Somebody in a chain.</summary>
/// <param name="Key">The same for all labels of one.</param>
/// <param name="Label">In English where known.</param>
/// <param name="Role">What they do; who both passes on and publishes is an outlet.</param>
/// <param name="SourceId">Known id, or null.</param>
/// <param name="Weight">Reports that go through them.</param>
public sealed record ChainNode(string Key, string Label, ChainRole Role, string? SourceId, int Weight);

/// <summary>A step of a chain.</summary>
/// <param name="From">Who had it.</param>
/// <param name="To">Who has it from there.</param>
/// <param name="IsStated">An article says so; else it was worked out from copying, or from what the article as a whole names as its source.</param>
/// <param name="Count">Reports, or links between articles, that show it.</param>
/// <param name="Proof">What it rests on: the first of them.</param>
public sealed record ChainEdge(ChainNode From, ChainNode To, bool IsStated, int Count, ChainProof Proof);

/// <summary>What a step rests on.</summary>
/// <param name="Article">The article that shows it.</param>
/// <param name="Span">Its words, or null where the article as a whole shows it.</param>
/// <param name="Reason">In a sentence, or null where the words say all.</param>
/// <param name="Earlier">The article that it was copied from, or null.</param>
public sealed record ChainProof(Analysis Article, TextSpan? Span, string? Reason, Analysis? Earlier = null);
