using System.Globalization;
using Whence.Articles;
using Whence.Tests.Support;

namespace Whence.Web.Tests.Support;

/// <summary>The pages of the desk, for tests that hold all of them to something.</summary>
public static class EveryPage
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["stories"] = "/",
        ["story"] = "/stories/{0}",
        ["why"] = "/stories/{0}/questions/1",
        ["decide"] = "/stories/{0}/decide",
        ["ledger"] = "/stories/{0}/ledger",
        ["ledger-filtered"] = "/ledger?concept=killed&order=figure",
        ["article"] = "/articles/{1}",
        ["article-place"] = "/articles/{1}?at=20-35",
        ["copies"] = "/stories/{0}/copies",
        ["copies-pair"] = "/stories/{0}/copies?first={1}&second={2}",
        ["chain"] = "/stories/{0}/chain",
        ["source"] = "/sources/Mirta%20Halven",
        ["search"] = "/search?q=train",
        ["add"] = "/add",
        ["feeds"] = "/add/feeds",
        ["api"] = "/api",
        ["limits"] = "/limits",
        ["acts"] = "/acts",
        ["sign-in"] = "/sign-in",
    };

    /// <summary>Their names.</summary>
    public static TheoryData<string> All => [.. Paths.Keys];

    /// <summary>Path of a page, for the sample story.</summary>
    public static string PathOf(string name, SampleDesk desk) => string.Format(CultureInfo.InvariantCulture, Paths[name], desk.Story, Sample("01-en-northbank-courier.txt"), Sample("02-en-harbour-ledger.txt"));

    /// <summary>Id of an article of the sample story, by its file.</summary>
    private static string Sample(string file) => ArticleFile.FromText(File.ReadAllText(Repository.PathOf("samples", file)), file).Id;
}
