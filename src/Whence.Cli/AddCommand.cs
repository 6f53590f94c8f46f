using System.CommandLine;
using Whence.Store;

namespace Whence.Cli;

/// <summary><c>whence add</c>: brings articles into the store.</summary>
internal static class AddCommand
{
    /// <summary>Articles stored in one transaction.</summary>
    private const int Batch = 64;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Text files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var verbose = new Option<bool>("--verbose") { Description = "Name each article on a line of its own once it is stored for good." };
        var (file, wait) = (Stores.File(), Stores.Wait());
        var command = new Command("add", "Bring articles into the store, and tell its stories anew.") { paths, verbose, file, wait };
        command.SetAction(result => Stores.Write(result, file, wait, (store, languages) =>
        {
            var (files, missing) = ArticleFiles.List(result.GetValue(paths)!);
            var (added, there, versions, failed) = (0, 0, 0, false);
            foreach (var some in files.Chunk(Batch))
            {
                var (analyses, faulty) = ArticleFiles.Analyze(new(languages), some);
                var stored = store.Add(analyses);
                (added, there, versions, failed) = (added + stored.Added, there + stored.AlreadyThere, versions + stored.NewVersions, failed | faulty);
                if (!result.GetValue(verbose)) continue;
                foreach (var analysis in analyses) Console.WriteLine(analysis.Article.Id);
                Console.Out.Flush();
            }
            var told = store.Refresh();
            Console.Error.WriteLine($"whence: {StoryLines.Count(added, "article")} added, {there} there already{(versions > 0 ? $", {versions} of them new versions" : "")}; {StoryLines.Count(told, "story")} told.");
            return missing || failed ? 2 : files.Count == 0 ? 1 : 0;
        }));
        return command;
    }
}
