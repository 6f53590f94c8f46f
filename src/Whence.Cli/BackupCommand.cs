using System.CommandLine;

namespace Whence.Cli;

/// <summary><c>whence backup</c>: a copy of the store, made while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("FILE") { Description = "The copy. It gets this name when it is whole." };
        var replace = new Option<bool>("--replace") { Description = "Put it in the place of a file of that name." };
        var file = Stores.File();
        var command = new Command("backup", "Copy the store, also while something writes into it.") { target, replace, file };
        command.SetAction(result => Stores.Read(result, file, store =>
        {
            var copy = result.GetValue(target)!;
            if (Path.GetFullPath(copy) == Path.GetFullPath(store.Path)) return Refuse($"'{copy}' is the store itself.");
            if (Directory.Exists(copy)) return Refuse($"'{copy}' is a folder; name a file in it.");
            if (File.Exists(copy) && !result.GetValue(replace)) return Refuse($"'{copy}' exists. Name another file, or say --replace.");
            store.Backup(copy);
            Console.WriteLine($"'{copy}': {new FileInfo(copy).Length / 1e6:#,##0.0} MB.");
            return 0;
        }));
        return command;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("whence: " + why);
        return 2;
    }
}
