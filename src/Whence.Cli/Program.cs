using System.CommandLine;
using System.CommandLine.Help;
using Whence.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
var root = new Command("whence", "Whence reads the news and shows, for every figure, quote and event, who says so and how it came here.")
{
    BriefCommand.CreateDemo(),
    BriefCommand.Create(),
    WhyCommand.Create(),
    AnalyzeCommand.Create(),
    AddCommand.Create(),
    WatchCommand.Create(),
    ReadArchiveCommand.Create(),
    StoriesCommand.Create(),
    StoryCommand.Create(),
    LedgerCommand.Create(),
    ArticleCommand.Create(),
    SearchCommand.Create(),
    ServeCommand.Create(),
    TokenCommand.Create(),
    ExportCommand.Create(),
    BackupCommand.Create(),
    CheckCommand.Create(),
    StoreCommand.Create(),
    PacksCommand.Create(),
};
root.Options.Add(Packs.Folder);
root.Options.Add(new HelpOption());
root.Options.Add(new VersionOption());
var call = root.Parse(args);
var code = call.Invoke();
return call.Errors.Count > 0 ? 2 : code; // 1 means that nothing was found
