using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Whence.Store;
using Whence.Tests.Support;
using Whence.Web.Safety;

namespace Whence.Web.Tests.Support;

/// <summary>A desk that other machines can reach, with a token of each kind and low limits.</summary>
public class OpenDesk : SampleDesk
{
    /// <summary>Token that may read.</summary>
    public string Read { get; private set; } = "";

    /// <summary>Token that may write.</summary>
    public string Write { get; private set; } = "";

    /// <summary>Token that was taken back.</summary>
    public string Revoked { get; private set; } = "";

    /// <summary>Token for a test that takes it back.</summary>
    public string Doomed { get; private set; } = "";

    internal override DeskOptions Options => new(StorePath, Reader.Languages) { Port = 0, Address = IPAddress.Any, Hosts = ["desk.example"], Limits = new() { WrongTokens = 1000 } };

    internal override void Prepare(NewsStore store)
    {
        Read = store.CreateToken("Rita Reader", TokenScope.Read).Secret;
        Write = store.CreateToken("Walt Writer", TokenScope.Write).Secret;
        var (token, secret) = store.CreateToken("Gone", TokenScope.Write);
        Revoked = secret;
        store.RevokeToken(token.Id);
        Doomed = store.CreateToken("Doomed", TokenScope.Write).Secret;
    }

    internal override void Extend(WebApplication desk) => desk.MapGet("/fails", string () => throw new InvalidOperationException("the secret of the house"));

    /// <summary>A client that brings a token with each request.</summary>
    public HttpClient With(string token)
    {
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
