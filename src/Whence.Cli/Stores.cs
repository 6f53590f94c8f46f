using System.CommandLine;
using Whence.Languages;
using Whence.Store;

namespace Whence.Cli;

/// <summary>Opens the store that a command works with.</summary>
internal static class Stores
{
    /// <summary>The option <c>--db FILE</c> of all commands on a store.</summary>
    public static Option<string> File() => new("--db") { Description = $"The store; without it, {DefaultPath}.", HelpName = "FILE" };

    /// <summary>The option <c>--wait SECONDS</c> of commands that write.</summary>
    public static Option<int> Wait() => new("--wait") { Description = "How long to wait for another program that writes.", HelpName = "SECONDS", DefaultValueFactory = _ => 2 };

    /// <summary>The store in the user's data folder.</summary>
    public static string DefaultPath => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "whence", "whence.db");

    /// <summary>How long a program that shares the store waits for one that writes: longer than the largest archive takes.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromDays(1);

    /// <summary>Does some work on a store opened for reading.</summary>
    /// <returns>The exit code: that of the work, or 2 with a message where the store cannot be used.</returns>
    public static int Read(ParseResult result, Option<string> file, Func<NewsStore, int> work) => Run(() =>
    {
        using var store = NewsStore.Open(result.GetValue(file) ?? DefaultPath, StoreAccess.Read, languages: null);
        return work(store);
    });

    /// <summary>Does some work on a store opened for reading, with the packs.</summary>
    /// <inheritdoc cref="Read"/>
    public static int Tell(ParseResult result, Option<string> file, Func<NewsStore, LanguageSet, int> work) => Packs.Load(result) is not { } languages ? 2 : Run(() =>
    {
        using var store = NewsStore.Open(result.GetValue(file) ?? DefaultPath, StoreAccess.Read, languages: languages);
        return work(store, languages);
    });

    /// <summary>Does some work on a store opened for writing; the user's own is made where it is not there.</summary>
    /// <param name="share">Lets other programs write in between, and waits for them as long as they take.</param>
    /// <inheritdoc cref="Read"/>
    public static int Write(ParseResult result, Option<string> file, Option<int> wait, Func<NewsStore, LanguageSet, int> work, bool share = false) => Packs.Load(result) is not { } languages ? 2 : Run(() =>
    {
        var path = result.GetValue(file);
        if (path is null) Directory.CreateDirectory(Path.GetDirectoryName(path = DefaultPath)!);
        using var store = NewsStore.Open(path, share ? StoreAccess.Share : StoreAccess.Write, languages: languages, wait: TimeSpan.FromSeconds(Math.Max(0, result.GetValue(wait))), patience: s_patience);
        return work(store, languages);
    });

    /// <summary>Does some work on a store opened for writing that needs no packs.</summary>
    /// <inheritdoc cref="Read"/>
    public static int Change(ParseResult result, Option<string> file, Option<int> wait, Func<NewsStore, int> work) => Run(() =>
    {
        var path = result.GetValue(file);
        if (path is null) Directory.CreateDirectory(Path.GetDirectoryName(path = DefaultPath)!);
        using var store = NewsStore.Open(path, StoreAccess.Write, wait: TimeSpan.FromSeconds(Math.Max(0, result.GetValue(wait))));
        return work(store);
    });

    /// <summary>Does some work on the path of a store and the packs, where the work opens the store itself; the folder of the user's own is made where it is not there.</summary>
    /// <inheritdoc cref="Read"/>
    public static async Task<int> Serve(ParseResult result, Option<string> file, Func<string, LanguageSet, Task<int>> work)
    {
        if (Packs.Load(result) is not { } languages) return 2;
        var path = result.GetValue(file);
        if (path is null) Directory.CreateDirectory(Path.GetDirectoryName(path = DefaultPath)!);
        var running = Task.FromResult(0);
        var code = Run(() => { running = work(path, languages); return running.IsFaulted ? running.GetAwaiter().GetResult() : 0; });
        return code == 0 ? await running : code;
    }

    /// <summary>Says on standard error that there is no story or article of an id; returns the exit code.</summary>
    public static int Unknown(string kind, string id, string command)
    {
        Console.Error.WriteLine($"whence: there is no {kind} '{id}'. `whence {command}` shows the ids.");
        return 2;
    }

    private static int Run(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine("whence: " + e.Message);
            return 2;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("whence: " + e.Message);
            return 2;
        }
    }
}
