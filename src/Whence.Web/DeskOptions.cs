using System.Net;
using Whence.Intake.Fetching;
using Whence.Languages;
using Whence.Web.Safety;

namespace Whence.Web;

/// <summary>What a desk is opened with.</summary>
/// <param name="Store">Path of the store; made where it is not there.</param>
/// <param name="Languages">The packs that articles are read with.</param>
public sealed record DeskOptions(string Store, LanguageSet Languages)
{
    /// <summary>Address to listen on: this machine alone, unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 7007;

    /// <summary>Names that the desk may be called by beside <c>localhost</c> and addresses in figures: those of this machine, or of a proxy before it.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Asks for a token also on loopback: for a desk behind a proxy.</summary>
    public bool AlwaysToken { get; init; }

    /// <summary>The proxy before the desk, whose word is taken for where a request comes from and whether it came by https (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>); null where nobody's is.</summary>
    public IPAddress? Proxy { get; init; }

    /// <summary>Every request needs a token: always where other machines can reach the desk, itself or through a proxy.</summary>
    public bool NeedsToken => AlwaysToken || Proxy is not null || !IPAddress.IsLoopback(Address);

    /// <summary>Hosts of private networks that articles may be fetched from.</summary>
    public IReadOnlyList<AllowedHost> FetchFrom { get; init; } = [];

    /// <summary>What a client may ask of the desk; null for <see cref="DeskLimits.Local"/> or, where tokens are needed, <see cref="DeskLimits.Open"/>.</summary>
    public DeskLimits? Limits { get; init; }

    /// <summary>The limits that hold.</summary>
    internal DeskLimits Holding => Limits ?? (NeedsToken ? DeskLimits.Open : DeskLimits.Local);

    /// <summary>Says what time it is; the system's where null.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
