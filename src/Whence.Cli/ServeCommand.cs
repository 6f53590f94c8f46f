using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Whence.Store;
using Whence.Web;
using Whence.Web.Safety;

namespace Whence.Cli;

/// <summary><c>whence serve</c>: the desk in the browser; <c>whence demo --serve</c> opens it over the sample story.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var (file, port) = (Stores.File(), Port());
        var listen = new Option<IPAddress>("--listen") { Description = "Address to listen on; 0.0.0.0 or [::] for all of this machine. Beyond this machine every request needs a token (`whence token`).", HelpName = "ADDRESS", CustomParser = AddressOf, DefaultValueFactory = _ => IPAddress.Loopback };
        var proxy = new Option<IPAddress?>("--proxy") { Description = "Address of a proxy before the desk; its word is taken for who asks and whether they came by https (X-Forwarded-For, X-Forwarded-Proto). Every request then needs a token.", HelpName = "ADDRESS", CustomParser = AddressOf };
        var hosts = new Option<string[]>("--host") { Description = "A name that the desk may be called by, beside localhost and addresses in figures (may be repeated).", HelpName = "NAME" };
        var always = new Option<bool>("--require-token") { Description = "Ask for a token on this machine, too." };
        var allow = WatchCommand.AllowHost();
        var command = new Command("serve", "Open the desk over the store in the browser: stories, ledgers, articles, origins, and the interface for programs.") { file, port, listen, hosts, always, proxy, allow };
        command.SetAction((result, cancel) => Stores.Serve(result, file, (path, languages) => Run(new(path, languages)
        {
            Port = result.GetValue(port), Address = result.GetValue(listen)!, Hosts = result.GetValue(hosts) ?? [], AlwaysToken = result.GetValue(always), Proxy = result.GetValue(proxy), FetchFrom = result.GetValue(allow) ?? [],
        }, cancel)));
        return command;
    }

    /// <summary>The option <c>--port</c>.</summary>
    public static Option<int> Port()
    {
        var port = new Option<int>("--port") { Description = "Port of the desk; 0 takes any that is free.", HelpName = "NUMBER", DefaultValueFactory = _ => 7007 };
        port.Validators.Add(r => { if (!r.Errors.Any() && r.GetValueOrDefault<int>() is < 0 or > 65535) r.AddError("--port: expected 0 to 65535."); });
        return port;
    }

    /// <summary>Opens the desk over the sample story, in a store that goes with it.</summary>
    public static int Demo(ParseResult result, string samples, Option<int> port)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var folder = Directory.CreateTempSubdirectory("whence-demo-");
        try
        {
            var path = Path.Combine(folder.FullName, "whence.db");
            using (var store = NewsStore.Open(path, StoreAccess.Write, languages: languages))
            {
                var (analyses, _) = ArticleFiles.Analyze(new(languages), ArticleFiles.List([samples]).Files);
                store.Add(analyses);
                store.Refresh();
            }
            return Run(new(path, languages) { Port = result.GetValue(port) }, CancellationToken.None).GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Run(DeskOptions options, CancellationToken cancel)
    {
        try
        {
            await using var desk = Desk.Build(options);
            await desk.StartAsync(cancel);
            var address = desk.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            Console.Error.WriteLine($"whence: the desk is open at {address} (Ctrl-C closes it).");
            if (options.NeedsToken) Console.Error.WriteLine("whence: it asks for a token." + (options.Proxy is null ? " It speaks http: beyond a network that you trust, put a proxy with https before it (--proxy)." : ""));
            await desk.WaitForShutdownAsync(cancel);
            return 0;
        }
        catch (UnsafeDeskException e)
        {
            Console.Error.WriteLine("whence: " + e.Message);
            return 2;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"whence: the desk cannot listen on {new IPEndPoint(options.Address, options.Port)}: {e.Message} Another port: --port NUMBER.");
            return 2;
        }
    }

    private static IPAddress? AddressOf(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return IPAddress.Loopback;
        if (IPAddress.TryParse(text.Trim('[', ']'), out var address)) return address;
        result.AddError($"{result.Argument.Name} is '{text}'; expected an address in figures, such as 127.0.0.1, 0.0.0.0 or [::1].");
        return null;
    }
}
