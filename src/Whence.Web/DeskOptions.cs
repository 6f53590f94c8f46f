using Whence.Languages;

namespace Whence.Web;

/// <summary>What a desk is opened with.</summary>
/// <param name="Store">Path of the store; made where it is not there.</param>
/// <param name="Languages">The packs that articles are read with.</param>
public sealed record DeskOptions(string Store, LanguageSet Languages)
{
    /// <summary>Address to listen on: this machine alone, unless told otherwise.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 7007;

    /// <summary>Says what time it is; the system's where null.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
