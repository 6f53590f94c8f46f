namespace Whence.Web.Tests.Support;

/// <summary>Tests that run when no others of the project do, since they measure how quick a page is.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
