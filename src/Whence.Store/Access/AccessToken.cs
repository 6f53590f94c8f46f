using NodaTime;

namespace Whence.Store;

/// <summary>Leave for somebody to use a desk that other machines can reach. Its secret is not kept.</summary>
/// <param name="Id">Its number, from 1.</param>
/// <param name="Name">Who has it; what they decide bears this name.</param>
/// <param name="Scope">What they may do.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Used">When it was used last, to some minutes; null where it never was.</param>
/// <param name="Revoked">When it was taken back; null where it holds.</param>
public sealed record AccessToken(int Id, string Name, TokenScope Scope, Instant Created, Instant? Used, Instant? Revoked);
