using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Whence.Store;
using Whence.Web;

namespace Whence.Cli;

/// <summary><c>whence serve</c>: the desk in the browser; <c>whence demo --serve</c> opens it over the sample story.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var (file, port) = (Stores.File(), Port());
        var command = new Command("serve", "Open the desk over the store in the browser: stories, ledgers, articles, origins, and the interface for programs.") { file, port };
        command.SetAction((result, cancel) => Stores.Serve(result, file, (path, languages) => Run(new(path, languages) { Port = result.GetValue(port) }, cancel)));
        return command;
    }

    /// <summary>The option <c>--port</c>.</summary>
    public static Option<int> Port() => new("--port") { Description = "Port of the desk; 0 takes any that is free.", HelpName = "NUMBER", DefaultValueFactory = _ => 7007 };

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
        await using var desk = Desk.Build(options);
        try
        {
            await desk.StartAsync(cancel);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"whence: the desk cannot listen on port {options.Port}: {e.Message} Another port: --port NUMBER.");
            return 2;
        }
        var address = desk.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.Error.WriteLine($"whence: the desk is open at {address} (Ctrl-C closes it).");
        await desk.WaitForShutdownAsync(cancel);
        return 0;
    }
}
