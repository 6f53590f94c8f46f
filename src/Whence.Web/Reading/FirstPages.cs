using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Whence.Store;

namespace Whence.Web.Reading;

/// <summary>Asks the desk for its first pages as soon as it is open: what a program does once, such as compiling its code and loading its packs, is done before a person asks.</summary>
internal sealed class FirstPages(DeskOptions options, IServer server, IHostApplicationLifetime life)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Waits until the desk is open, then asks for the list of stories and the latest story. Where a token is needed the answers are refusals, and less is done ahead.</summary>
    /// <exception cref="OperationCanceledException">The desk closes.</exception>
    public async Task Open(CancellationToken cancel)
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (life.ApplicationStarted.Register(open.SetResult)) await open.Task.WaitAsync(cancel);
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address) return;
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = OnThisMachine(new(address)), Timeout = Longest };
        try
        {
            await Ask("/");
            using (var store = NewsStore.Open(options.Store, StoreAccess.Read, options.Clock, options.Languages))
                if (store.Stories(new(Limit: 1)) is [var latest]) await Ask(Links.Story(latest.Id));
        }
        catch (Exception e) when (e is HttpRequestException or StoreException || e is TaskCanceledException && !cancel.IsCancellationRequested)
        {
            // whoever asks for a page is told what is wrong
        }

        async Task Ask(string path)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancel);
            await answer.Content.LoadIntoBufferAsync(cancel);
        }
    }

    /// <summary>An address that listens everywhere is reached on loopback.</summary>
    private static Uri OnThisMachine(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)) ? new UriBuilder(address) { Host = ip.Equals(IPAddress.Any) ? "127.0.0.1" : "[::1]" }.Uri : address;
}
